// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shopsession.h"
#include "models/customers/customercommands.h"
#include "models/fields/fieldcommands.h"
#include "storage/fields/fieldstore.h"
#include "tests/app/program.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/fields/fieldform.h"
#include "ui/fields/fieldscard.h"
#include "ui/fields/recordtableform.h"
#include "ui/settings/settingspage.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The shop's own fields and tables, defined in the settings by keys, in the whole program.
class TestFieldsCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        Options options;
        options.language = u"en"_s;
        m_program = std::make_unique<Program>(*m_theme, options);
        m_program->desktop.createFile(m_program->path(u"shop.regulars"_s), ownShop());
        QTRY_VERIFY(session());
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
        session()->window().showPage(u"settings"_s);
        QTRY_VERIFY(button(u"add_own_field"_s)->isEnabled());
    }
    void cleanup() { m_program.reset(); }

    void fieldsAreAddedChangedAndPutInOrderByKeys()
    {
        QVERIFY(!list()->isVisible());
        addField(u"Shoe size"_s, 1);
        QTRY_COMPARE(list()->rowCount(), 1);
        addField(u"Club"_s, 4, u"Gold\nSilver"_s);
        QTRY_COMPARE(list()->rowCount(), 2);
        QCOMPARE(own().fields[1].choices, (QStringList{u"Gold"_s, u"Silver"_s}));

        focusList();
        list()->setCurrentCell(1, 0);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(list()->item(0, 0)->text(), u"Club"_s);
        QCOMPARE(list()->currentRow(), 0);

        QTest::keyClick(list(), Qt::Key_Return);
        auto *form = visible<FieldForm>();
        QVERIFY(form);
        QVERIFY(namelessEditors(*form).isEmpty());
        auto *name = form->findChild<QLineEdit *>(u"name"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Membership"_s);
        submit(*form);
        QTRY_COMPARE(list()->item(0, 0)->text(), u"Membership"_s);
        QCOMPARE(list()->item(0, 1)->text(), u"One of a list"_s);
    }

    void aTableGetsItsColumns()
    {
        QTest::mouseClick(button(u"add_own_table"_s), Qt::LeftButton);
        auto *form = visible<RecordTableForm>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"name"_s), u"Pets"_s);
        submit(*form);
        QTRY_COMPARE(list()->rowCount(), 1);
        list()->setCurrentCell(0, 0);
        QTRY_VERIFY(button(u"add_own_column"_s)->isEnabled());
        QTest::mouseClick(button(u"add_own_column"_s), Qt::LeftButton);
        fillField(u"Name"_s, 0);
        QTRY_COMPARE(list()->rowCount(), 2);
        QCOMPARE(list()->item(1, 0)->text(), u"Pets, Name"_s);
        QCOMPARE(own().tables.first().columns.size(), 1);
        auto *card = session()->window().findChild<FieldsCard *>();
        takePictures(*card, *m_theme, u"own-fields-card"_s, card->size());
    }

    void whatDoesNotFitIsAskedAbout()
    {
        addField(u"Shoe size"_s, 0);
        QTRY_COMPARE(list()->rowCount(), 1);
        Customer ines;
        ines.firstName = u"Ines"_s;
        ines.fields = {{u"Shoe size"_s, u"large"_s}};
        QVERIFY(runCommand(session()->database(), CreateCustomer{ines}).result());
        list()->setCurrentCell(0, 0);
        QTest::mouseClick(button(u"edit_own_field"_s), Qt::LeftButton);
        auto *form = visible<FieldForm>();
        form->findChild<QComboBox *>(u"type"_s)->setCurrentIndex(1);
        m_program->dialogs.answers = {0};
        submit(*form);
        QTRY_COMPARE(list()->item(0, 1)->text(), u"Number"_s);
        QCOMPARE(m_program->dialogs.questions.size(), 1);
        QVERIFY(m_program->dialogs.questions.first().text.contains(u"large"_s));
    }

    void aTakenNameIsToldAtTheName()
    {
        addField(u"Club"_s, 0);
        QTRY_COMPARE(list()->rowCount(), 1);
        addField(u"club"_s, 0);
        auto *form = visible<FieldForm>();
        QVERIFY(form);
        auto *name = form->findChild<QLineEdit *>(u"name"_s);
        QTRY_VERIFY(!name->accessibleDescription().isEmpty());
    }

    void removingAsksAndCanBeUndone()
    {
        addField(u"Club"_s, 0);
        QTRY_COMPARE(list()->rowCount(), 1);
        focusList();
        list()->setCurrentCell(0, 0);
        m_program->dialogs.answers = {0};
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY(own().isEmpty());
        QVERIFY(m_program->dialogs.questions.first().dangerous);
        session()->commands().undoLast();
        QTRY_COMPARE(list()->rowCount(), 1);
    }

private:
    [[nodiscard]] ShopSession *session() const { return m_program->desktop.session(); }
    [[nodiscard]] QTableWidget *list() const
    {
        session()->window().showPage(u"settings"_s);
        return session()->window().findChild<SettingsPage *>()->findChild<QTableWidget *>(u"own_fields"_s);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        session()->window().showPage(u"settings"_s);
        return session()->window().findChild<SettingsPage *>()->findChild<QPushButton *>(name);
    }
    [[nodiscard]] OwnFields own() const
    {
        return session()->database().read([](Connection &c) { return FieldStore(c).ownFields(); }).result().value();
    }
    template<typename Form>
    [[nodiscard]] Form *visible() const
    {
        for (Form *form : session()->window().findChildren<Form *>()) {
            if (form->isVisible())
                return form;
        }
        return nullptr;
    }
    void focusList() const
    {
        session()->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&session()->window()));
        list()->setFocus();
        QTRY_VERIFY(list()->hasFocus());
    }
    static void submit(QWidget &form)
    {
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTRY_VERIFY(form.focusWidget() && form.focusWidget()->hasFocus());
        QTest::keyClick(form.focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    }
    void fillField(const QString &name, int type, const QString &choices = {})
    {
        auto *form = visible<FieldForm>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"name"_s), name);
        form->findChild<QComboBox *>(u"type"_s)->setCurrentIndex(type);
        form->findChild<QPlainTextEdit *>(u"choices"_s)->setPlainText(choices);
        submit(*form);
    }
    void addField(const QString &name, int type, const QString &choices = {})
    {
        QTest::mouseClick(button(u"add_own_field"_s), Qt::LeftButton);
        fillField(name, type, choices);
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<Program> m_program;
};

REGULARS_GUI_TEST_MAIN(TestFieldsCard)
#include "tst_fieldscard.moc"
