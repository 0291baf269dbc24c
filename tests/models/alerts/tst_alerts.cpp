// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alertviews.h"
#include "models/customers/customercommands.h"
#include "models/people/usercommands.h"
#include "tests/models/alerts/alertfixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <map>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Tasks that rules about customers open by themselves.
class TestAlerts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AlertFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    [[nodiscard]] CustomerId priya() const { return m_shop->shop.priya; }

    /// "name title reason" of the open tasks.
    [[nodiscard]] QStringList told()
    {
        QStringList lines;
        for (const TaskRow &row : m_shop->tasks()) {
            const auto reason = alertReasonOf(QJsonDocument::fromJson(row.alert.toUtf8()).object());
            if (!reason)
                continue;
            QJsonObject figures = toJson(*reason);
            figures.remove(u"kind"_s);
            lines += row.customerName + u' ' + row.task.title + u' ' +
                     QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact));
        }
        return lines;
    }
    void closeAll(bool dismiss = false)
    {
        QList<TaskId> open;
        for (const TaskRow &row : m_shop->tasks())
            open += row.task.id;
        if (dismiss)
            runOrDie(m_shop->db, DismissTasks{open});
        else
            runOrDie(m_shop->db, CompleteTasks{open});
    }
    /// Five purchases, every 30 days, the last one so many days ago.
    QList<OrderId> buyMonthly(CustomerId customer, int lastDaysAgo)
    {
        QList<OrderId> orders;
        for (int i = 4; i >= 0; --i)
            orders += m_shop->sell(customer, lastDaysAgo + 30 * i);
        return orders;
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<AlertFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void nothingIsToldUntilARuleIsOn()
    {
        m_shop->answer(anneliese(), 1);
        QVERIFY(m_shop->due().isEmpty());
        QCOMPARE(m_shop->run(), 0);
        QVERIFY(m_shop->tasks().isEmpty());
    }

    void aBadAnswerOpensOneTask()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 2);
        m_shop->answer(tomas(), 3);
        m_shop->answer(priya(), 6, {}, SurveyKind::Nps);
        QCOMPARE(m_shop->run(), 2);
        QStringList lines = told();
        lines.sort();
        QCOMPARE(lines, (QStringList{u"Anneliese Bergmann low_answer {\"score\":2,\"survey\":\"csat\"}"_s,
                                     u"Priya Raman low_answer {\"score\":6,\"survey\":\"nps\"}"_s}));
        QCOMPARE(m_shop->run(), 0);
        m_shop->db.reopen();
        QCOMPARE(m_shop->run(), 0);
        closeAll(true);
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(5);
        QCOMPARE(m_shop->run(), 0);
    }

    void aFurtherAnswerIsAFurtherCause()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 2);
        QCOMPARE(m_shop->run(), 1);
        m_shop->later(1);
        m_shop->answer(anneliese(), 1);
        m_shop->answer(anneliese(), 2);
        QCOMPARE(m_shop->run(), 0); // one is open
        closeAll();
        QCOMPARE(m_shop->run(), 1); // about both
        closeAll();
        QCOMPARE(m_shop->run(), 0);
    }

    void whatIsLongPastIsNotTold()
    {
        m_shop->answer(anneliese(), 1, utc(2026, 10, 1));
        m_shop->switchOn(AlertKind::LowAnswer);
        QCOMPARE(m_shop->run(), 0);
    }

    void anUndoneTaskStaysAway()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 2);
        QCOMPARE(m_shop->run(), 1);
        const HistoryEntry opened = m_shop->history().first();
        QCOMPARE(opened.command, QString(OpenAlertTasks::name));
        QVERIFY(m_shop->db.read([](Connection &c) { return History(c).lastUndoable(); })->command != opened.command);
        m_shop->undo(opened.id);
        QVERIFY(m_shop->tasks().isEmpty());
        QCOMPARE(m_shop->run(), 0);
        m_shop->undo(m_shop->history().first().id); // does it again
        QCOMPARE(told().size(), 1);
        QCOMPARE(m_shop->run(), 0);
    }

    void threeTicketsAreTold()
    {
        m_shop->switchOn(AlertKind::ManyTickets);
        m_shop->ticket(anneliese());
        m_shop->later(10);
        m_shop->ticket(anneliese());
        m_shop->ticket(tomas());
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(10);
        m_shop->ticket(anneliese());
        QCOMPARE(m_shop->run(), 1);
        QCOMPARE(told(), QStringList{u"Anneliese Bergmann many_tickets {\"days\":30,\"tickets\":3}"_s});
        closeAll();
        m_shop->later(1);
        m_shop->ticket(anneliese());
        m_shop->later(1);
        m_shop->ticket(anneliese());
        QCOMPARE(m_shop->run(), 0); // the others were told of
        m_shop->later(1);
        m_shop->ticket(anneliese());
        QCOMPARE(m_shop->run(), 1);
    }

    void aMergeTellsNothingTwice()
    {
        m_shop->switchOn(AlertKind::ManyTickets);
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->ticket(tomas());
        for (int i = 0; i < 3; ++i) {
            m_shop->later(1);
            m_shop->ticket(anneliese());
        }
        m_shop->answer(anneliese(), 1);
        QCOMPARE(m_shop->run(), 2);
        closeAll();
        m_shop->later(1);
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        const ChangeSetId merge = m_shop->history().first().id;
        QCOMPARE(m_shop->run(), 0);
        m_shop->ticket(tomas());
        QCOMPARE(m_shop->run(), 0);
        m_shop->undo(merge);
        QCOMPARE(m_shop->run(), 0);
        m_shop->answer(anneliese(), 1);
        QCOMPARE(m_shop->run(), 1);
    }

    void anOpenTaskOfOneOfTheMergedIsEnough()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 1);
        QCOMPARE(m_shop->run(), 1);
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        m_shop->answer(tomas(), 1);
        QCOMPARE(m_shop->run(), 0);
        closeAll();
        QCOMPARE(m_shop->run(), 1);
    }

    /// g = (3 · 60 + 120) / 7 = 42.9 days; twice that are 86.
    void silenceIsToldOnce()
    {
        m_shop->switchOn(AlertKind::Silence);
        buyMonthly(priya(), 85);
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(1);
        QCOMPARE(m_shop->run(), 1);
        QVERIFY(told().first().startsWith(u"Priya Raman silence {\"days\":86,\"usual_days\":42.8"_s));
        closeAll();
        m_shop->later(7);
        QCOMPARE(m_shop->run(), 0);
        m_shop->sell(priya(), 0); // and is silent again
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(150);
        const int silent = m_shop->run();
        QCOMPARE(silent, 0); // long gone: the program was off all the while
        m_shop->sell(priya(), 120);
        QCOMPARE(m_shop->run(), 1);
    }

    void silenceOfLongAgoIsNotTold()
    {
        m_shop->switchOn(AlertKind::Silence);
        buyMonthly(priya(), 115);
        buyMonthly(tomas(), 400);
        QCOMPARE(m_shop->run(), 1); // Priya's is 29 days old
        QVERIFY(told().first().startsWith(u"Priya"_s));
    }

    void muchThatComesBackIsTold()
    {
        m_shop->switchOn(AlertKind::ManyReturns);
        const QList<OrderId> orders = buyMonthly(priya(), 10);
        m_shop->giveBack(orders.at(0));
        m_shop->giveBack(orders.at(1));
        QCOMPARE(m_shop->run(), 0);
        m_shop->giveBack(orders.at(2));
        QCOMPARE(m_shop->run(), 1);
        QCOMPARE(told(), QStringList{u"Priya Raman many_returns {\"orders\":5,\"returned\":3}"_s});
        closeAll();
        m_shop->later(1);
        m_shop->giveBack(orders.at(3));
        QCOMPARE(m_shop->run(), 0); // lasts for a while
    }

    void lessSpentIsTold()
    {
        m_shop->switchOn(AlertKind::LessSpent);
        for (const int daysAgo : {170, 150, 130})
            m_shop->sell(priya(), daysAgo, 3'000);
        m_shop->sell(priya(), 20, 4'500);
        for (const int daysAgo : {170, 150, 130})
            m_shop->sell(tomas(), daysAgo, 3'000);
        m_shop->sell(tomas(), 20, 4'501);
        QCOMPARE(m_shop->run(), 1);
        QCOMPARE(told(),
                 QStringList{u"Priya Raman less_spent {\"base\":\"before\",\"spent\":{\"currency\":\"EUR\",\"minor\":4500},"
                             "\"spent_before\":{\"currency\":\"EUR\",\"minor\":9000}}"_s});
        closeAll();
        m_shop->later(1);
        QCOMPARE(m_shop->run(), 0);
    }

    void lessSpentThanAYearAgo()
    {
        AlertLimits limits;
        limits.dropBase = SpendBase::YearAgo;
        m_shop->switchOn(AlertKind::LessSpent, limits);
        for (const int daysAgo : {400, 410, 420, 130})
            m_shop->sell(priya(), daysAgo, 3'000);
        const QList<AlertCause> due = m_shop->due();
        QCOMPARE(due.size(), 1);
        QCOMPARE(due.first().reason.spentBefore.minor, 9'000);
        QCOMPARE(due.first().reason.spent.minor, 0);
    }

    void aSubscriptionThatEndsIsTold()
    {
        m_shop->switchOn(AlertKind::Leaving);
        const SubscriptionId box = m_shop->subscribe(priya(), true);
        m_shop->subscribe(tomas(), false); // for one term from the beginning
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(1);
        runOrDie(m_shop->db, SetSubscriptionRenewal{box, false});
        QCOMPARE(m_shop->run(), 1);
        QVERIFY2(told().first().startsWith(u"Priya Raman leaving {\"ends_on\":\"20"_s), qPrintable(told().first()));
        closeAll();
        runOrDie(m_shop->db, SetSubscriptionRenewal{box, true});
        QCOMPARE(m_shop->run(), 0);
        runOrDie(m_shop->db, SetSubscriptionRenewal{box, false}); // the same last day
        QCOMPARE(m_shop->run(), 0);
    }

    void whoIsInTheRecycleBinIsNotNamed()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->switchOn(AlertKind::ManyTickets);
        m_shop->answer(anneliese(), 1);
        const QList<AlertCause> found = m_shop->due();
        QCOMPARE(found.size(), 1);
        runOrDie(m_shop->db, DeleteCustomers{{anneliese()}});
        QVERIFY(m_shop->due().isEmpty());
        QCOMPARE(runOrDie(m_shop->db, OpenAlertTasks{found}), 0); // deleted since it was found
    }

    void whatIsSwitchedOffSinceOpensNothing()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 1);
        const QList<AlertCause> found = m_shop->due();
        AlertRule off;
        off.title = u"Call"_s;
        runOrDie(m_shop->db, SaveAlertRule{off});
        QCOMPARE(runOrDie(m_shop->db, OpenAlertTasks{found}), 0);
    }

    /// As two programs on one file do.
    void whatWasFoundTwiceIsOpenedOnce()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 1);
        const QList<AlertCause> found = m_shop->due();
        QCOMPARE(runOrDie(m_shop->db, OpenAlertTasks{found}), 1);
        closeAll();
        QCOMPARE(runOrDie(m_shop->db, OpenAlertTasks{found}), 0);
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
                closeAll(random.bounded(2) == 0);
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

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
