// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/mrr.h"
#include "core/subscriptions/subscriptionchange.h"

#include <QtTest/QTest>

#include <numeric>
#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate until(2026, 11, 22);

SubscriptionOffer offer(qint64 priceMinor, int periodMonths = 1, int quantity = 1)
{
    return {SubscriptionPlanId{1}, quantity, priceMinor, periodMonths, 0};
}

/// A subscription with its history, made by the rules.
struct History
{
    Subscription subscription;
    SubscriptionCourse course;

    History(const SubscriptionOffer &what, QDate on, bool renews = true) { take(startedAs(what, on, renews, on)); }
    bool take(const Result<SubscriptionEvent> &line)
    {
        if (!line)
            return false;
        SubscriptionEvent event = *line;
        event.id = SubscriptionEventId{course.size() + 1};
        apply(subscription, event);
        course += event;
        return true;
    }
    void change(const SubscriptionOffer &what, QDate on) { QVERIFY(take(changedTo(subscription, what, on, on))); }
    void cancel(QDate last) { QVERIFY(take(cancelledFor(subscription, last, {}, last.addDays(1)))); }
    void reactivate(QDate on) { QVERIFY(take(reactivatedOn(subscription, on))); }
    void pause(QDate from, QDate to) { QVERIFY(take(pausedUntil(subscription, from, to, {}, from))); }
};

MrrReport reportOf(const QList<QList<SubscriptionCourse>> &customers, int months = 12, QDate last = until)
{
    MrrTally tally(last, months);
    for (const auto &customer : customers)
        tally.add(customer);
    return tally.report();
}

/// "new 1000, churn -1000"
QString movementsIn(const MrrReport &report, int year, int month)
{
    QStringList texts;
    for (const MrrMonth &each : report.months) {
        if (each.month != QDate(year, month, 1))
            continue;
        for (const auto &[movement, name] : EnumNames<MrrMovement>::names) {
            if (each.movement(movement) != 0)
                texts += u"%1 %2"_s.arg(nameOf(movement)).arg(each.movement(movement));
        }
    }
    return texts.join(u", "_s);
}

qint64 sumOf(const MrrMonth &month)
{
    return std::accumulate(month.movements.begin(), month.movements.end(), qint64(0));
}

/// What somebody does to a subscription on a day; much of it is refused.
void doSomething(History &history, QDate day, std::mt19937 &random)
{
    const auto any = [&random](int most) { return int(random() % unsigned(most)); };
    const Subscription &subscription = history.subscription;
    switch (any(7)) {
    case 0:
        history.take(changedTo(subscription, offer(any(5) * 1'001, 1 + any(13), 1 + any(3)), day, day));
        break;
    case 1:
        history.take(pausedUntil(subscription, day.addDays(any(40) - 10), day.addDays(1 + any(90)), {}, day));
        break;
    case 2:
        history.take(resumedOn(subscription, day));
        break;
    case 3:
        history.take(cancelledFor(subscription, any(2) ? QDate() : day.addDays(any(60) - 20), {}, day));
        break;
    case 4:
        history.take(reactivatedOn(subscription, day));
        break;
    case 5:
        history.take(renewedOn(subscription, day));
        break;
    default:
        history.take(renewingByItself(subscription, any(2) == 0, day));
    }
}

} // namespace

/// Monthly recurring revenue and how it moves.
class TestMrr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersComeGrowShrinkLeaveAndReturn()
    {
        History history(offer(1'000), QDate(2026, 1, 10));
        history.change(offer(1'500), QDate(2026, 3, 1));
        history.change(offer(1'200), QDate(2026, 4, 30));
        history.cancel(QDate(2026, 5, 31));
        history.reactivate(QDate(2026, 9, 2));
        const MrrReport report = reportOf({{history.course}});
        QCOMPARE(report.months.size(), 12);
        QCOMPARE(movementsIn(report, 2025, 12), QString());
        QCOMPARE(movementsIn(report, 2026, 1), u"new 1000"_s);
        QCOMPARE(movementsIn(report, 2026, 3), u"expansion 500"_s);
        QCOMPARE(movementsIn(report, 2026, 4), u"contraction -300"_s);
        QCOMPARE(movementsIn(report, 2026, 5), QString()); // paid for until its last day
        QCOMPARE(movementsIn(report, 2026, 6), u"churn -1200"_s);
        QCOMPARE(movementsIn(report, 2026, 9), u"reactivation 1200"_s);
        QCOMPARE(report.months.last().closingMinor, 1'200);
        QCOMPARE(report.months.last().customersAtEnd, 1);
        QList<qint64> gained;
        for (const MrrMonth &month : report.months)
            gained += month.customersGained;
        QCOMPARE(gained, (QList<qint64>{0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0})); // new in January, back in September
    }

    void oneOfTwoThatEndsIsLess()
    {
        const History stays(offer(1'000), QDate(2025, 1, 10));
        History goes(offer(12'000, 12), QDate(2025, 2, 10));
        goes.cancel(QDate(2026, 2, 9));
        const MrrReport together = reportOf({{stays.course, goes.course}});
        QCOMPARE(movementsIn(together, 2026, 2), u"contraction -1000"_s);
        QCOMPARE(together.retention.lostCustomers, 0);
        const MrrReport apart = reportOf({{stays.course}, {goes.course}});
        QCOMPARE(movementsIn(apart, 2026, 2), u"churn -1000"_s);
        QCOMPARE(apart.retention.lostCustomers, 1);
        QCOMPARE(apart.months[2].customersLost, 1);
        QCOMPARE(together.months[2].customersLost, 0);
    }

    void aPauseIsNoLoss()
    {
        History history(offer(1'000), QDate(2025, 1, 10));
        history.pause(QDate(2026, 3, 10), QDate(2026, 5, 10));
        const MrrReport report = reportOf({{history.course}});
        QCOMPARE(movementsIn(report, 2026, 3), u"paused -1000"_s);
        QCOMPARE(movementsIn(report, 2026, 5), u"paused 1000"_s); // by itself
        QCOMPARE(report.months[3].closingMinor, 0);
        QCOMPARE(report.months[3].pausedMinor, 1'000);
        QCOMPARE(report.months[3].customersAtEnd, 1);
        QCOMPARE(report.retention.net().value(), 1.0);
        // Who leaves during a pause leaves with what was agreed on.
        History left(offer(1'000), QDate(2025, 1, 10));
        left.pause(QDate(2026, 3, 10), QDate(2026, 8, 10));
        left.cancel(QDate(2026, 4, 9));
        QCOMPARE(movementsIn(reportOf({{left.course}}), 2026, 4), u"churn -1000, paused 1000"_s);
    }

    void whatEndsOnOneDayAndStartsOnTheNextWasReplaced()
    {
        History first(offer(1'000), QDate(2025, 1, 10));
        first.cancel(QDate(2026, 3, 31));
        const History second(offer(1'300), QDate(2026, 4, 1));
        QCOMPARE(movementsIn(reportOf({{first.course, second.course}}), 2026, 4), u"expansion 300"_s);
    }

    void retentionIsOfThoseWhoWereThere()
    {
        History grows(offer(1'000), QDate(2025, 1, 1));
        grows.change(offer(1'500), QDate(2026, 3, 1));
        History leaves(offer(1'000), QDate(2025, 1, 1));
        leaves.cancel(QDate(2026, 6, 30));
        const History isNew(offer(7'000), QDate(2026, 2, 1));
        const MrrRetention retention = reportOf({{grows.course}, {leaves.course}, {isNew.course}}).retention;
        QCOMPARE(retention, (MrrRetention{2'000, 1'500, 1'000, 2, 1}));
        QCOMPARE(retention.net().value(), 0.75);
        QCOMPARE(retention.gross().value(), 0.5);
        QCOMPARE(retention.logoChurn().value(), 0.5);
        QVERIFY(!MrrRetention().net());
    }

    void termsThatEndAreRenewedOrNot()
    {
        // Years that end on 9 February, and months that end on the 9th.
        const History renews(offer(12'000, 12), QDate(2025, 2, 10));
        QCOMPARE(reportOf({{renews.course}}).renewals, (RenewalRate{1, 1, 12'000, 12'000}));
        History ends(offer(12'000, 12), QDate(2025, 2, 10));
        ends.cancel(QDate(2026, 2, 9));
        QCOMPARE(reportOf({{ends.course}}).renewals, (RenewalRate{1, 0, 12'000, 0}));
        QCOMPARE(reportOf({{renews.course, ends.course}}).renewals.byValue().value(), 0.5);
        History early(offer(12'000, 12), QDate(2025, 2, 10)); // left within a term
        early.cancel(QDate(2026, 1, 31));
        QCOMPARE(reportOf({{early.course}}).renewals, RenewalRate());
        const History monthly(offer(1'000), QDate(2026, 7, 10)); // to 9 November
        QCOMPARE(reportOf({{monthly.course}}).renewals, (RenewalRate{4, 4, 4'000, 4'000}));
        // Another price within a term is what the term had cost; the last day is still open.
        History dearer(offer(12'000, 12), QDate(2025, 2, 10));
        dearer.change(offer(15'000, 12), QDate(2025, 12, 24));
        QCOMPARE(reportOf({{dearer.course}}).renewals, (RenewalRate{1, 1, 15'000, 15'000}));
        QCOMPARE(reportOf({{History(offer(12'000, 12), QDate(2025, 11, 23)).course}}).renewals, RenewalRate());
        History byHand(offer(12'000, 12), QDate(2025, 2, 10), false);
        QVERIFY(byHand.take(renewedOn(byHand.subscription, QDate(2025, 12, 1))));
        QCOMPARE(reportOf({{byHand.course}}).renewals, (RenewalRate{1, 1, 12'000, 12'000}));
    }

    /// The months of the chart are those of the calendar; a year ago is a year ago on each day of a month.
    void aDayMoreTakesNoMonthAway()
    {
        const History monthly(offer(1'000), QDate(2024, 1, 10));
        const History later(offer(1'000), QDate(2025, 11, 15)); // not there a year before
        for (const QDate day : {QDate(2026, 10, 30), QDate(2026, 10, 31), QDate(2026, 11, 1), QDate(2026, 11, 2)}) {
            const MrrReport report = reportOf({{monthly.course}, {later.course}}, 12, day);
            QCOMPARE(report.months.size(), 12);
            QCOMPARE(report.comparedFrom, day.addDays(1).addYears(-1));
            QCOMPARE(report.retention, (MrrRetention{1'000, 1'000, 1'000, 1, 0}));
            QCOMPARE(reportOf({{monthly.course}}, 12, day).renewals, (RenewalRate{12, 12, 12'000, 12'000}));
        }
        // Whole months stay whole, also after a short one.
        QCOMPARE(reportOf({}, 1, QDate(2026, 4, 30)).comparedFrom, QDate(2026, 4, 1));
        QCOMPARE(reportOf({}, 12, QDate(2026, 2, 28)).comparedFrom, QDate(2025, 3, 1));
    }

    void fewGetNoPercentage()
    {
        const History monthly(offer(1'000), QDate(2024, 1, 10));
        QList<QList<SubscriptionCourse>> customers(9, {monthly.course});
        const MrrRetention nine = reportOf(customers).retention;
        QVERIFY(nine.logoChurn() && !shownShare(nine.logoChurn(), nine.startCustomers));
        customers += {monthly.course};
        const MrrRetention ten = reportOf(customers).retention;
        QCOMPARE(shownShare(ten.net(), ten.startCustomers), std::optional(1.0));
        const RenewalRate terms = reportOf({{monthly.course}}, 9).renewals;
        QCOMPARE(terms.due, 9);
        QVERIFY(terms.byValue() && !shownShare(terms.byValue(), terms.due));
        const RenewalRate more = reportOf({{monthly.course}}, 10).renewals;
        QCOMPARE(shownShare(more.byValue(), more.due), std::optional(1.0));
        QVERIFY(!shownShare(std::nullopt, 10));
    }

    void nothingIsNothing()
    {
        const MrrReport report = reportOf({});
        QCOMPARE(report.months.size(), 12);
        QCOMPARE(report.months.first().month, QDate(2025, 12, 1));
        QCOMPARE(report.months.last().closingMinor, 0);
        // What starts after the last day is not there yet.
        QCOMPARE(reportOf({{History(offer(1'000), QDate(2026, 11, 23)).course}}).months.last().closingMinor, 0);
    }

    /// Whatever happens: opening + movements = closing, each month opens as the one before it closed, and the closing is
    /// what a look at each subscription on that day gives.
    void whatHappensAddsUp()
    {
        for (unsigned seed = 1; seed <= 60; ++seed) {
            std::mt19937 random(seed);
            QList<QList<SubscriptionCourse>> customers;
            for (int number = 0; number < 8; ++number) {
                QList<SubscriptionCourse> courses;
                for (int count = 1 + int(random() % 3); count > 0; --count) {
                    QDate day = QDate(2024, 1, 1).addDays(qint64(random() % 900));
                    History history(offer(qint64(random() % 4 * 997), int(1 + random() % 13)), day, random() % 3 != 0);
                    for (day = day.addDays(qint64(random() % 90)); day <= until;
                         day = day.addDays(qint64(1 + random() % 60)))
                        doSomething(history, day, random);
                    courses += history.course;
                }
                customers += courses;
            }
            const MrrReport report = reportOf(customers, 18);
            for (qsizetype number = 0; number < report.months.size(); ++number) {
                const MrrMonth &month = report.months[number];
                QCOMPARE(month.openingMinor + sumOf(month), month.closingMinor);
                if (number > 0)
                    QCOMPARE(month.openingMinor, report.months[number - 1].closingMinor);
                const QDate last = std::min(month.month.addMonths(1).addDays(-1), until);
                qint64 mrr = 0;
                for (const auto &courses : customers) {
                    for (const SubscriptionCourse &course : courses)
                        mrr += valueOn(course, last).mrrMinor();
                }
                QCOMPARE(month.closingMinor, mrr);
                QVERIFY(month.movement(MrrMovement::Churn) <= 0 && month.movement(MrrMovement::Contraction) <= 0);
                QVERIFY(month.movement(MrrMovement::New) >= 0 && month.movement(MrrMovement::Expansion) >= 0);
            }
            const MrrRetention &kept = report.retention;
            QVERIFY(kept.keptMinor <= kept.startMinor && kept.keptMinor <= kept.endMinor);
        }
    }

    /// A subscription is at each end of a day what its state says.
    void theValueFollowsTheState()
    {
        for (unsigned seed = 1; seed <= 40; ++seed) {
            std::mt19937 random(seed);
            History history(offer(1'000 + qint64(random() % 100)), QDate(2025, 1, 31));
            for (QDate day = history.subscription.startedOn; day <= until; day = day.addDays(1)) {
                if (random() % 20 == 0)
                    doSomething(history, day, random);
                if (day < history.subscription.changedOn)
                    continue;
                const MrrValue value = valueOn(history.course, day);
                const SubscriptionState state = stateOn(history.subscription, day);
                const qint64 agreed = state == SubscriptionState::Ended ? 0 : monthlyMinor(history.subscription.terms);
                QCOMPARE(value.heldMinor, agreed);
                QCOMPARE(value.pausedMinor, state == SubscriptionState::Paused ? agreed : 0);
            }
            QCOMPARE(replayed(Subscription(), history.course), history.subscription);
        }
    }
};

QTEST_GUILESS_MAIN(TestMrr)

#include "tst_mrr.moc"
