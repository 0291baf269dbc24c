// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/tickets/deskcommands.h"
#include "tests/models/alerts/alertfixture.h"

#include <QtTest/QTest>

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
    [[nodiscard]] static TicketCategory category(const QString &name)
    {
        TicketCategory category;
        category.name = name;
        return category;
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
        QStringList lines = m_shop->told();
        lines.sort();
        QCOMPARE(lines, (QStringList{u"Anneliese Bergmann low_answer {\"score\":2,\"survey\":\"csat\"}"_s,
                                     u"Priya Raman low_answer {\"score\":6,\"survey\":\"nps\"}"_s}));
        QCOMPARE(m_shop->run(), 0);
        m_shop->db.reopen();
        QCOMPARE(m_shop->run(), 0);
        m_shop->closeAll(true);
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(5);
        QCOMPARE(m_shop->run(), 0);
    }

    void whoFoundItDifficultIsTold()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 3, {}, SurveyKind::Ces);
        m_shop->answer(tomas(), 4, {}, SurveyKind::Ces);
        QCOMPARE(m_shop->run(), 1);
        QCOMPARE(m_shop->told(), QStringList{u"Anneliese Bergmann low_answer {\"score\":3,\"survey\":\"ces\"}"_s});
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
        m_shop->closeAll();
        QCOMPARE(m_shop->run(), 1); // about both
        m_shop->closeAll();
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
        QCOMPARE(m_shop->told().size(), 1);
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
        QCOMPARE(m_shop->told(), QStringList{u"Anneliese Bergmann many_tickets {\"days\":30,\"tickets\":3}"_s});
        m_shop->closeAll();
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
        m_shop->closeAll();
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

    /// Tickets that were told of while two were one are told of for good, also of the one who is apart again.
    void anUndoneMergeTellsNothingTwice()
    {
        m_shop->switchOn(AlertKind::ManyTickets);
        m_shop->ticket(anneliese());
        for (int i = 0; i < 3; ++i) {
            m_shop->later(1);
            m_shop->ticket(tomas());
        }
        runOrDie(m_shop->db, MergeCustomers{anneliese(), {tomas()}, {}, {}});
        const ChangeSetId merge = m_shop->history().first().id;
        QCOMPARE(m_shop->run(), 1);
        m_shop->closeAll();
        m_shop->undo(merge);
        QCOMPARE(m_shop->run(), 0);
    }

    /// Each category is told of by itself.
    void ticketsOfTwoCategoriesAreToldOfApart()
    {
        AlertLimits limits;
        limits.tickets = 2;
        limits.sameCategory = true;
        m_shop->switchOn(AlertKind::ManyTickets, limits);
        const TicketCategoryId lamps = runOrDie(m_shop->db, SaveTicketCategory{category(u"Lamps"_s)});
        const TicketCategoryId bills = runOrDie(m_shop->db, SaveTicketCategory{category(u"Bills"_s)});
        for (int i = 0; i < 2; ++i) {
            m_shop->later(1);
            m_shop->ticket(anneliese(), bills);
            m_shop->later(1);
            m_shop->ticket(anneliese(), lamps);
        }
        QCOMPARE(m_shop->run(), 1);
        QCOMPARE(m_shop->run(), 0); // while that one is open
        m_shop->closeAll();
        QCOMPARE(m_shop->run(), 1);
        m_shop->closeAll();
        QCOMPARE(m_shop->run(), 0);
    }
    void anOpenTaskOfOneOfTheMergedIsEnough()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->answer(anneliese(), 1);
        QCOMPARE(m_shop->run(), 1);
        runOrDie(m_shop->db, MergeCustomers{tomas(), {anneliese()}, {}, {}});
        m_shop->answer(tomas(), 1);
        QCOMPARE(m_shop->run(), 0);
        m_shop->closeAll();
        QCOMPARE(m_shop->run(), 1);
    }

    /// g = (3 · 60 + 120) / 7 = 42.9 days; twice that are 86.
    void silenceIsToldOnce()
    {
        m_shop->switchOn(AlertKind::Silence);
        m_shop->buyMonthly(priya(), 85);
        QCOMPARE(m_shop->run(), 0);
        m_shop->later(1);
        QCOMPARE(m_shop->run(), 1);
        QVERIFY(m_shop->told().first().startsWith(u"Priya Raman silence {\"days\":86,\"usual_days\":42.8"_s));
        m_shop->closeAll();
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
        m_shop->buyMonthly(priya(), 115);
        m_shop->buyMonthly(tomas(), 400);
        QCOMPARE(m_shop->run(), 1); // Priya's is 29 days old
        QVERIFY(m_shop->told().first().startsWith(u"Priya"_s));
    }

    void muchThatComesBackIsTold()
    {
        m_shop->switchOn(AlertKind::ManyReturns);
        const QList<OrderId> orders = m_shop->buyMonthly(priya(), 10);
        m_shop->giveBack(orders.at(0));
        m_shop->giveBack(orders.at(1));
        QCOMPARE(m_shop->run(), 0);
        m_shop->giveBack(orders.at(2));
        QCOMPARE(m_shop->run(), 1);
        QCOMPARE(m_shop->told(), QStringList{u"Priya Raman many_returns {\"orders\":5,\"returned\":3}"_s});
        m_shop->closeAll();
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
        QCOMPARE(m_shop->told(),
                 QStringList{u"Priya Raman less_spent {\"base\":\"before\",\"spent\":{\"currency\":\"EUR\",\"minor\":4500},"
                             "\"spent_before\":{\"currency\":\"EUR\",\"minor\":9000}}"_s});
        m_shop->closeAll();
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
        QVERIFY2(m_shop->told().first().startsWith(u"Priya Raman leaving {\"ends_on\":\"20"_s),
                 qPrintable(m_shop->told().first()));
        m_shop->closeAll();
        runOrDie(m_shop->db, SetSubscriptionRenewal{box, true});
        QCOMPARE(m_shop->run(), 0);
        runOrDie(m_shop->db, SetSubscriptionRenewal{box, false}); // the same last day
        QCOMPARE(m_shop->run(), 0);
    }

    /// One that is renewed by hand, term by term, leaves nobody; one that is switched off on its first day does.
    void whoRenewsByHandDoesNotLeave()
    {
        m_shop->switchOn(AlertKind::Leaving);
        const SubscriptionId byHand = m_shop->subscribe(tomas(), false);
        m_shop->later(1);
        runOrDie(m_shop->db, RenewSubscription{byHand});
        QCOMPARE(m_shop->run(), 0);
        const SubscriptionId box = m_shop->subscribe(priya(), true);
        runOrDie(m_shop->db, SetSubscriptionRenewal{box, false}); // on its first day
        QCOMPARE(m_shop->run(), 1);
        QVERIFY(m_shop->told().first().startsWith(u"Priya"_s));
        m_shop->closeAll();
        runOrDie(m_shop->db, CancelSubscription{byHand, {}, {}});
        const ChangeSetId cancelled = m_shop->history().first().id;
        QCOMPARE(m_shop->due().size(), 1);
        m_shop->undo(cancelled);
        QVERIFY(m_shop->due().isEmpty());
    }

    void whoIsInTheRecycleBinIsNotNamed()
    {
        m_shop->switchOn(AlertKind::LowAnswer);
        m_shop->switchOn(AlertKind::ManyTickets);
        m_shop->answer(anneliese(), 1);
        for (int i = 0; i < 3; ++i)
            m_shop->ticket(anneliese());
        const QList<AlertCause> found = m_shop->due();
        QCOMPARE(found.size(), 2);
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
        m_shop->closeAll();
        QCOMPARE(runOrDie(m_shop->db, OpenAlertTasks{found}), 0);
    }
};

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
