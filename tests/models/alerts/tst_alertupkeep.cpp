// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertviews.h"
#include "models/customers/customercommands.h"
#include "models/people/usercommands.h"
#include "tests/models/alerts/alertfixture.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <map>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whose the tasks of alerts are, and when they are opened.
class TestAlertUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AlertFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] CustomerId priya() const { return m_shop->shop.priya; }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<AlertFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void thePersonOfTheRuleGetsTheTask()
    {
        const UserId mara = runOrDie(m_shop->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_shop->db->setUser(mara);
        AlertRule rule;
        rule.enabled = true;
        rule.title = u" Call  them "_s;
        rule.person = mara;
        rule.dueDays = 2;
        runOrDie(m_shop->db, SaveAlertRule{rule});
        m_shop->answer(anneliese(), 1);
        QCOMPARE(m_shop->run(), 1);
        const TaskRow row = m_shop->tasks().first();
        QCOMPARE(row.ownerName, u"Mara Klein"_s);
        QCOMPARE(row.task.title, u"Call them"_s);
        QCOMPARE(LocalCalendar(QTimeZone("Europe/Berlin")).date(*row.task.dueAt), QDate(2026, 11, 24));
        rule.person = {4'711};
        const auto unknown = runCommand(*m_shop->db, SaveAlertRule{rule}).result();
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().field, u"person"_s);
    }

    /// Then it is for whoever comes to it, and the rule can be switched off and on.
    void whoHasLeftGetsNoTask()
    {
        const UserId owner = runOrDie(m_shop->db, AddUser{{{}, u"Mara Klein"_s, UserRole::Owner, false, false}, {}});
        m_shop->db->setUser(owner);
        AlertRule rule;
        rule.enabled = true;
        rule.title = u"Call them"_s;
        rule.person = runOrDie(m_shop->db, AddUser{{{}, u"Jan Wolf"_s, UserRole::Staff, false, false}, {}});
        runOrDie(m_shop->db, SaveAlertRule{rule});
        runOrDie(m_shop->db, RemoveUser{rule.person});
        m_shop->answer(anneliese(), 1);
        QCOMPARE(m_shop->run(), 1);
        QVERIFY(!m_shop->tasks().first().task.owner.isValid());
        rule.enabled = false;
        runOrDie(m_shop->db, SaveAlertRule{rule});
    }

    void aPreviewNamesCustomers()
    {
        m_shop->answer(anneliese(), 1);
        m_shop->answer(tomas(), 2);
        AlertPreviewView view(*m_shop->db);
        AlertRule rule;
        view.show({rule, true});
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->customers, 2);
        QCOMPARE(view.value()->names, (QStringList{u"Anneliese Bergmann"_s, u"Tomás Oliveira"_s}));
        rule.limits.csatAtMost = 1;
        view.show({rule, true});
        QTRY_VERIFY(view.value() && view.value()->customers == 1);
        QVERIFY(m_shop->tasks().isEmpty());
    }

    void theUpkeepFollowsWhatIsRecorded()
    {
        AlertUpkeep upkeep(*m_shop->db);
        QSignalSpy done(&upkeep, &AlertUpkeep::done);
        upkeep.start();
        QTRY_COMPARE(done.count(), 1);
        m_shop->answer(anneliese(), 1);
        m_shop->switchOn(AlertKind::LowAnswer);
        QTRY_COMPARE(m_shop->tasks().size(), 1);
        m_shop->answer(tomas(), 1);
        QTRY_COMPARE(m_shop->tasks().size(), 2);
        upkeep.stop();
    }

    /// Each kind is looked at again when what it is about changes.
    void theUpkeepFollowsEachKind_data()
    {
        QTest::addColumn<AlertKind>("kind");
        QTest::newRow("tickets") << AlertKind::ManyTickets;
        QTest::newRow("returns") << AlertKind::ManyReturns;
        QTest::newRow("subscriptions") << AlertKind::Leaving;
    }

    void theUpkeepFollowsEachKind()
    {
        QFETCH(AlertKind, kind);
        m_shop->switchOn(kind);
        const QList<OrderId> orders = m_shop->buyMonthly(priya(), 10);
        const SubscriptionId box = m_shop->subscribe(priya(), true);
        AlertUpkeep upkeep(*m_shop->db);
        QSignalSpy done(&upkeep, &AlertUpkeep::done);
        upkeep.start();
        QTRY_COMPARE(done.count(), 1);
        if (kind == AlertKind::ManyTickets) {
            for (int i = 0; i < 3; ++i)
                m_shop->ticket(priya());
        } else if (kind == AlertKind::ManyReturns) {
            for (int i = 0; i < 3; ++i)
                m_shop->giveBack(orders.at(i));
        } else {
            runOrDie(m_shop->db, SetSubscriptionRenewal{box, false});
        }
        QTRY_COMPARE(m_shop->tasks().size(), 1);
        upkeep.stop();
    }

    void manyTasksComeInSlices()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        for (int i = 0; i < 120; ++i) {
            const Customer customer = person(u"First%1"_s.arg(i), u"Last%1"_s.arg(i));
            m_shop->answer(runOrDie(m_shop->db, CreateCustomer{customer}), 1);
        }
        QCOMPARE(m_shop->run(), 120);
        QCOMPARE(m_shop->tasks().size(), 120);
        QCOMPARE(m_shop->run(), 0);
    }

    /// Answers, runs, restarts, undone runs, closed tasks and merges in any order, against books of the test's own.
    void noCauseIsToldTwice()
    {
        QRandomGenerator random(20'261'122);
        m_shop->switchOn(AlertKind::LowAnswer);
        QList<CustomerId> customers{anneliese(), tomas(), priya()};
        for (int i = 0; i < 3; ++i)
            customers += runOrDie(m_shop->db, CreateCustomer{person(u"First%1"_s.arg(i), u"Last%1"_s.arg(i))});
        std::map<CustomerId, int> untold; // answers
        std::set<CustomerId> open;
        for (int step = 0; step < 150; ++step) {
            const CustomerId customer = customers.at(random.bounded(customers.size()));
            const int what = random.bounded(10);
            if (what < 4) {
                const int score = 1 + random.bounded(5);
                m_shop->answer(customer, score);
                untold[customer] += score <= 2 ? 1 : 0;
            } else if (what < 8) {
                int expected = 0;
                for (const CustomerId each : customers) {
                    if (untold[each] > 0 && open.insert(each).second) {
                        untold[each] = 0;
                        ++expected;
                    }
                }
                QCOMPARE(m_shop->run(), expected);
                if (expected > 0 && random.bounded(3) == 0) {
                    m_shop->undo(m_shop->history().first().id);
                    open.clear();
                    for (const TaskRow &row : m_shop->tasks())
                        open.insert(row.task.customer);
                }
            } else if (what < 9) {
                m_shop->closeAll(random.bounded(2) == 0);
                open.clear();
            } else if (customers.size() > 2 && random.bounded(3) == 0) {
                customers.removeOne(customer);
                const CustomerId survivor = customers.first();
                runOrDie(m_shop->db, MergeCustomers{survivor, {customer}, {}, {}});
                untold[survivor] += std::exchange(untold[customer], 0);
                if (open.erase(customer) > 0)
                    open.insert(survivor);
            } else {
                m_shop->db.reopen();
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAlertUpkeep)
#include "tst_alertupkeep.moc"
