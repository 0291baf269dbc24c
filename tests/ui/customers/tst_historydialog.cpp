// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/fieldhistory.h"
#include "tests/support/smallshop.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/customers/historydialog.h"
#include "ui/customers/historyitems.h"
#include "ui/customers/historytexts.h"

#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The history of a record's fields, from the model to the dialog.
class TestHistoryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        uitest::failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone::utc(), m_db->clock());
        change([](Customer &customer) {
            customer.contacts += ContactPoint{{}, ContactKind::Phone, u"home"_s, u"030 1111"_s};
        });
        change([](Customer &customer) {
            customer.contacts.last().value = u"030 2222"_s;
            customer.preferredTime = PreferredTime::Evening;
        });
    }

    void theModelFollowsTheRecord()
    {
        FieldHistory history(**m_db, m_shop.priya);
        const QAbstractItemModelTester tester(&history, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(history.state(), FieldHistory::State::Loaded);
        const int before = history.rowCount();
        change([](Customer &customer) { customer.notes = u"Tea"_s; });
        QTRY_COMPARE(history.rowCount(), before + 1);
        QCOMPARE(history.events().first().column, u"notes"_s);
        QTRY_VERIFY(!history.isReading());
    }

    void changesAreTold()
    {
        FieldHistory history(**m_db, m_shop.priya);
        HistoryItems items(history, *m_formatting);
        const QAbstractItemModelTester tester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(history.state(), FieldHistory::State::Loaded);
        QStringList told;
        for (int row = 0; row < items.rowCount(); ++row)
            told += items.index(row, 0).data().toString();
        QVERIFY2(told.contains(u"Phone number: 030 1111 (home) → 030 2222 (home)"_s), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"Phone number: added 030 1111 (home)"_s), qPrintable(told.join(u'\n')));
        QVERIFY2(told.contains(u"Best time: Any time → Evenings"_s), qPrintable(told.join(u'\n')));
        QVERIFY(told.contains(u"Record made"_s));
        QVERIFY(items.index(0, 0).data(Qt::ToolTipRole).toString().contains(u"2026"_s));
    }

    void oneFieldIsShownByKeysAlone()
    {
        HistoryDialog dialog(**m_db, m_shop.priya, u"Priya"_s, *m_formatting);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<QListView *>();
        auto *field = dialog.findChild<QComboBox *>();
        QTRY_VERIFY(field->findText(u"Phone number"_s) > 0);
        const int all = view->model()->rowCount();
        QTRY_COMPARE(dialog.focusWidget(), view);
        field->setFocus();
        QTest::keyClicks(field, u"Phone"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(all > 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QGuiApplication::clipboard()->text().contains(u"030 1111"_s),
                 qPrintable(QGuiApplication::clipboard()->text()));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

private:
    void change(const std::function<void(Customer &)> &edit)
    {
        auto customer = m_db->read([&](Connection &c) { return CustomerStore(c).customer(m_shop.priya); });
        QVERIFY(customer);
        edit(*customer);
        runOrDie(*m_db, UpdateCustomer{*customer});
    }

    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    SmallShop m_shop;
};

QTEST_MAIN(TestHistoryDialog)

#include "tst_historydialog.moc"
