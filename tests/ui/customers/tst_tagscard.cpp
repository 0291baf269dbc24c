// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/customers/taglist.h"
#include "tests/support/smallshop.h"
#include "tests/ui/scripteddialogs.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/customers/tagscard.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestTagsCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }

    void tagsAreColouredRenamedAndRemovedByKeys()
    {
        uitest::failOnWarnings();
        TestDatabase db;
        runOrDie(db, CreateCustomer{person(u"Ada"_s, u"X"_s, u"Garden"_s)});
        CommandRunner commands(*db);
        const Formatting formatting(QLocale(u"en_GB"_s), QTimeZone::utc(), db.clock());
        uitest::ScriptedDialogs dialogs;
        QWidget window;
        MessageBar messages(&window);
        TagsCard card({*db, commands, formatting, dialogs, messages}, &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        auto *table = card.findChild<QTableWidget *>(u"tags"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        table->setFocus();
        auto *colour = card.findChild<QPushButton *>(u"tag_colour"_s);
        QVERIFY(colour->isEnabled());
        auto *list = card.findChild<TagList *>();
        colour->menu()->actions().at(2)->trigger();
        QTRY_COMPARE(list->rows().first().colour, TagColour::Green);
        QTRY_COMPARE(table->item(0, 0)->data(Qt::AccessibleDescriptionRole).toString(), u"Green"_s);
        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(u"Outdoors"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(list->rows().first().name, u"Outdoors"_s);
        table->setCurrentCell(0, 0);
        dialogs.answers = {0};
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(list->rowCount(), 0);
        QVERIFY(!table->isVisible());
        QCOMPARE(dialogs.questions.size(), 1);
    }
};

QTEST_MAIN(TestTagsCard)

#include "tst_tagscard.moc"
