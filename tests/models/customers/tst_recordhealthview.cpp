// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/customertablemodel.h"
#include "models/customers/membercommands.h"
#include "models/customers/recordhealthview.h"
#include "models/privacy/consentcommands.h"
#include "storage/customers/recordhealthstore.h"
#include "storage/journal/history.h"
#include "tests/support/smallshop.h"

#include <QtCore/QTimer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestRecordHealthView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    static qint64 count(const RecordHealthView &view, RecordIssue issue)
    {
        return view.value() ? view.value()->issues.value(issue).count : -1;
    }
    CustomerId addLost()
    {
        Customer lost;
        lost.name = u"Lost"_s;
        return runOrDie(*m_db, CreateCustomer{lost});
    }
    void answer(CustomerId customer)
    {
        ConsentAnswer answer;
        answer.customer = customer;
        answer.topics = {{ConsentChannel::Email, ConsentPurpose::Newsletter}};
        answer.line.state = ConsentState::Granted;
        answer.line.source = ConsentSource::Form;
        answer.line.proof = u"card"_s;
        answer.wording.title = u"Newsletter"_s;
        answer.wording.text = u"May we write to you?"_s;
        runOrDie(*m_db, RecordConsent{answer});
    }
    bool isNoted()
    {
        return m_db
            ->read([](Connection &connection) {
                return RecordHealthStore(connection).health(utc(2026, 11, 22, 9), QDate(2026, 11, 22));
            })
            .value()
            .noted;
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void followsWhatChanges()
    {
        RecordHealthView view(**m_db);
        QCOMPARE(view.state(), RecordHealthView::State::Empty);
        view.follow();
        QTRY_COMPARE(count(view, RecordIssue::NeverAsked), 3);
        QCOMPARE(count(view, RecordIssue::NoContact), 0);
        const CustomerId lost = addLost();
        QTRY_COMPARE(count(view, RecordIssue::NoContact), 1);
        runOrDie(*m_db, DeleteCustomers{{lost}});
        QTRY_COMPARE(count(view, RecordIssue::NoContact), 0);
        answer(m_shop.anneliese);
        QTRY_COMPARE(count(view, RecordIssue::NeverAsked), 2);
    }

    void manyChangesAreReadTogether()
    {
        RecordHealthView view(**m_db);
        view.follow();
        QTRY_COMPARE(view.state(), RecordHealthView::State::Loaded);
        QSignalSpy changed(&view, &RecordHealthView::changed);
        for (int i = 0; i < 20; ++i)
            addLost();
        QTRY_COMPARE(count(view, RecordIssue::NoContact), 20);
        QVERIFY2(changed.count() <= 3, qPrintable(QString::number(changed.count())));
    }

    void restsWhileNobodyLooks()
    {
        RecordHealthView view(**m_db);
        view.follow();
        QTRY_COMPARE(view.state(), RecordHealthView::State::Loaded);
        view.rest();
        QSignalSpy changed(&view, &RecordHealthView::changed);
        (void)changed.wait(700); // longer than changes settle: what changed just before may still be read
        addLost();
        QVERIFY(!changed.wait(700));
        QCOMPARE(count(view, RecordIssue::NoContact), 0); // as it was read
        view.follow();
        QTRY_COMPARE(count(view, RecordIssue::NoContact), 1);
    }

    void whatWasReadLongAgoIsReadAnew()
    {
        RecordHealthView view(**m_db);
        view.follow();
        QTRY_COMPARE(view.state(), RecordHealthView::State::Loaded);
        QSignalSpy changed(&view, &RecordHealthView::changed);
        view.rest();
        view.follow();
        QVERIFY(!changed.wait(100)); // it is true still
        view.rest();
        m_db->clock().set(utc(2026, 11, 29, 9));
        view.follow();
        QTRY_VERIFY(!changed.isEmpty());
    }

    void whatStaysInSightGrowsOldToo()
    {
        RecordHealthView view(**m_db);
        auto *ageing = view.findChild<QTimer *>();
        QVERIFY(ageing && !ageing->isActive());
        view.follow();
        QTRY_COMPARE(view.state(), RecordHealthView::State::Loaded);
        QVERIFY(ageing->isActive());
        ageing->setInterval(1);
        QSignalSpy changed(&view, &RecordHealthView::changed);
        QVERIFY(!changed.wait(100)); // it is true still
        m_db->clock().set({m_db->clock().now().ms + 3'600'000});
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!changed.wait(100)); // once
        view.rest();
        QVERIFY(!ageing->isActive());
    }

    void theFirstCountsOfADayAreKept()
    {
        QVERIFY(!isNoted());
        QVERIFY(noteRecordHealth(**m_db).result());
        QTRY_VERIFY(isNoted());
        QVERIFY(noteRecordHealth(**m_db).result()); // again: nothing changes
        const auto last = m_db->read([](Connection &c) { return History(c).lastUndoable(); });
        QCOMPARE(last->command, u"log_interaction"_s); // of the shop's filling
        addLost();
        m_db->clock().set(utc(2026, 11, 29, 9));
        RecordHealthView view(**m_db);
        view.follow();
        QTRY_COMPARE(count(view, RecordIssue::NoContact), 1);
        QCOMPARE(view.value()->issues.value(RecordIssue::NoContact).weekAgo, 0);
    }

    void listsOfWhatIsToBePutRightFollow()
    {
        CustomerTableModel unasked(**m_db);
        CustomerTableModel lone(**m_db);
        CustomerFilter filter;
        filter.issue = RecordIssue::NeverAsked;
        unasked.setFilter(filter);
        filter.issue = RecordIssue::LoneCompany;
        lone.setFilter(filter);
        QTRY_COMPARE(unasked.rowCount(), 3);
        answer(m_shop.anneliese);
        QTRY_COMPARE(unasked.rowCount(), 2);
        Customer cafe;
        cafe.name = u"Café"_s;
        cafe.kind = CustomerKind::Company;
        const CustomerId company = runOrDie(*m_db, CreateCustomer{cafe});
        QTRY_COMPARE(lone.rowCount(), 1);
        runOrDie(*m_db, AddMember{company, m_shop.tomas, {}});
        QTRY_COMPARE(lone.rowCount(), 0);
        runOrDie(*m_db, RemoveMember{company, m_shop.tomas});
        QTRY_COMPARE(lone.rowCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordHealthView)
#include "tst_recordhealthview.moc"
