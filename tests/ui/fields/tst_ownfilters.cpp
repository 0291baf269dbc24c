// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fields/fieldcommands.h"
#include "storage/fields/fieldstore.h"
#include "tests/support/smallshop.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/customers/customerliststate.h"
#include "ui/fields/fieldconditionform.h"
#include "ui/fields/ownfilters.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestOwnFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        fillSmallShop(*m_db);
        runOrDie(*m_db, SaveField{{{}, {}, {}, u"Size & fit"_s, FieldType::Number, {}}, {}, false});
        runOrDie(*m_db, SaveField{{{}, {}, {}, u"Club"_s, FieldType::Choice, {u"Gold"_s, u"Silver"_s}}, {}, false});
        const auto pets = runOrDie(*m_db, SaveRecordTable{{{}, {}, u"Pets"_s, {}}});
        runOrDie(*m_db, SaveField{{{}, {}, pets, u"Kind"_s, FieldType::Choice, {u"Dog"_s, u"Cat"_s}}, {}, false});
        m_own = m_db->read([](Connection &c) { return FieldStore(c).ownFields(); }).value();
    }
    void cleanup() { m_db.reset(); }

    void choicesStandInTheMenu()
    {
        QWidget window;
        OwnFilters filters(**m_db, m_formatting, &window);
        QTRY_VERIFY(!filters.isEmpty());
        QSignalSpy chosen(&filters, &OwnFilters::filterChosen);
        QMenu menu;
        filters.fill(&menu, {});
        submenu(menu, u"Club"_s)->actions().first()->trigger();
        QCOMPARE(chosen.size(), 1);
        auto filter = chosen.takeFirst().first().value<CustomerFilter>();
        QCOMPARE(filter.own, (QList<FieldCondition>{{m_own.fields[1].uid, FieldTest::Is, u"Gold"_s}}));

        // Another choice takes its place, the same once more takes it off; a column of a table stands beside it.
        QMenu again;
        filters.fill(&again, filter);
        QVERIFY(submenu(again, u"Club"_s)->actions().first()->isChecked());
        submenu(*submenu(again, u"Pets"_s), u"Kind"_s)->actions()[1]->trigger();
        filter = chosen.takeFirst().first().value<CustomerFilter>();
        QCOMPARE(filter.own.size(), 2);
        QStringList texts;
        for (const auto &[id, text] : filters.chips(filter))
            texts += text;
        QCOMPARE(texts, (QStringList{u"Club: Gold"_s, u"Pets, Kind: Cat"_s}));
        OwnFilters::takeOff(filter, filters.chips(filter).first().first);
        QCOMPARE(filter.own.size(), 1);
        submenu(again, u"Club"_s)->actions().first()->trigger();
        QVERIFY(chosen.takeFirst().first().value<CustomerFilter>().own.isEmpty());
    }

    void aNumberIsAskedFor()
    {
        QWidget window;
        window.show();
        OwnFilters filters(**m_db, m_formatting, &window);
        QTRY_VERIFY(!filters.isEmpty());
        QSignalSpy chosen(&filters, &OwnFilters::filterChosen);
        QMenu menu;
        filters.fill(&menu, {});
        QCOMPARE(menu.actions().first()->text(), u"Size && fit…"_s);
        menu.actions().first()->trigger();
        auto *form = window.findChild<FieldConditionForm *>();
        QVERIFY(form);
        QVERIFY(uitest::namelessEditors(*form).isEmpty());
        form->save();
        QVERIFY2(chosen.isEmpty(), "a number is needed");
        auto *value = form->findChild<QLineEdit *>(u"value"_s);
        QVERIFY(!value->accessibleDescription().isEmpty());
        QTest::keyClicks(value, u"much"_s);
        form->save();
        QVERIFY(chosen.isEmpty());
        value->selectAll();
        QTest::keyClicks(value, u"38.5"_s);
        uitest::takePictures(*form, *m_theme, u"field-condition"_s, form->size());
        form->save();
        QCOMPARE(chosen.size(), 1);
        const auto filter = chosen.first().first().value<CustomerFilter>();
        QCOMPARE(filter.own, (QList<FieldCondition>{{m_own.fields[0].uid, FieldTest::AtLeast, u"38.5"_s}}));
        QCOMPARE(filters.chips(filter).first().second, u"Size & fit: at least 38.5"_s);
    }

    void whatIsFilledInNeedsNoValue()
    {
        FieldConditionForm form(m_own.fields[0], u"Size"_s, FieldCondition{m_own.fields[0].uid, FieldTest::IsSet, {}});
        QSignalSpy submitted(&form, &FieldConditionForm::submitted);
        uitest::openForm(form);
        QVERIFY(!form.findChild<QLineEdit *>(u"value"_s)->isVisible());
        form.save();
        QCOMPARE(submitted.first().first().value<FieldCondition>().test, FieldTest::IsSet);
    }

    void theFilterIsKept()
    {
        MemoryStore store;
        CustomerFilter filter;
        filter.own = {{m_own.fields[0].uid, FieldTest::AtMost, u"40"_s}, {u"gone"_s, FieldTest::IsSet, {}}};
        storeFilter(store, filter);
        QCOMPARE(storedFilter(store).own, filter.own);
        QWidget window;
        OwnFilters filters(**m_db, m_formatting, &window);
        QTRY_VERIFY(!filters.isEmpty());
        QCOMPARE(filters.chips(filter).last().second, u"A field that is gone"_s);
    }

private:
    static QMenu *submenu(const QMenu &menu, const QString &text)
    {
        for (const QAction *action : menu.actions()) {
            if (action->text() == text)
                return action->menu();
        }
        qFatal("there is no menu %ls", qUtf16Printable(text));
    }

    FixedClock m_clock{utc(2026, 11, 22)};
    Formatting m_formatting{QLocale(QLocale::English), QTimeZone("Europe/Berlin"), m_clock};
    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    OwnFields m_own;
};

REGULARS_GUI_TEST_MAIN(TestOwnFilters)
#include "tst_ownfilters.moc"
