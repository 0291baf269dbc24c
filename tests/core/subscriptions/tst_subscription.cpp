// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/subscriptionchange.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

SubscriptionOffer offer(qint64 priceMinor, int periodMonths, int noticeDays = 0, int quantity = 1)
{
    return {SubscriptionPlanId{1}, quantity, priceMinor, periodMonths, noticeDays};
}

Subscription started(const SubscriptionOffer &what, QDate on, bool renews = true)
{
    Subscription subscription;
    subscription.customer = CustomerId{1};
    apply(subscription, startedAs(what, on, renews, today).value());
    return subscription;
}

/// "kind day" or what is wrong: "rule field", or the reason of a refusal.
QString said(const Result<SubscriptionEvent> &line)
{
    if (line)
        return nameOf(line->kind) + u' ' + line->day.toString(Qt::ISODate);
    const Error &error = line.error();
    return error.code == ErrorCode::Refused ? error.args.value(u"reason"_s).toString()
                                            : error.args.value(u"rule"_s).toString() + u' ' + error.field;
}

SubscriptionEvent ledgerLine(qint64 id, QDate day, qint64 takesBack = 0)
{
    SubscriptionEvent event;
    event.id = SubscriptionEventId{id};
    event.day = day;
    event.reversalOf = SubscriptionEventId{takesBack};
    return event;
}

} // namespace

/// Subscriptions: what they are worth, when they renew, what may become of them.
class TestSubscription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMonthIsWorthItsShareOfThePeriod_data()
    {
        QTest::addColumn<qint64>("price");
        QTest::addColumn<int>("months");
        QTest::addColumn<int>("quantity");
        QTest::addColumn<qint64>("monthly");
        QTest::newRow("a year") << qint64(12'000) << 12 << 1 << qint64(1'000);
        QTest::newRow("rounded down") << qint64(11'900) << 12 << 1 << qint64(992); // 991.67
        QTest::newRow("half is rounded up") << qint64(1'005) << 2 << 1 << qint64(503);
        QTest::newRow("once, not for each piece") << qint64(100) << 3 << 3 << qint64(100);
        QTest::newRow("a month") << qint64(999) << 1 << 4 << qint64(3'996);
        QTest::newRow("free") << qint64(0) << 12 << 9 << qint64(0);
        QTest::newRow("as dear as can be") << highestPlanPrice << 1 << mostSubscribed << highestPlanPrice * mostSubscribed;
    }
    void aMonthIsWorthItsShareOfThePeriod()
    {
        QFETCH(qint64, price);
        QFETCH(int, months);
        QFETCH(int, quantity);
        SubscriptionTerms terms;
        terms.priceMinor = price;
        terms.periodMonths = months;
        terms.quantity = quantity;
        QTEST(monthlyMinor(terms), "monthly");
    }

    void termsKeepToTheEndsOfMonths()
    {
        SubscriptionTerms terms;
        terms.termFrom = QDate(2024, 1, 31);
        terms.periodMonths = 1;
        QCOMPARE(termOn(terms, QDate(2024, 2, 28)), (SubscriptionTerm{QDate(2024, 1, 31), QDate(2024, 2, 28)}));
        QCOMPARE(termOn(terms, QDate(2024, 2, 29)), (SubscriptionTerm{QDate(2024, 2, 29), QDate(2024, 3, 30)}));
        QCOMPARE(termOn(terms, QDate(2024, 3, 31)), (SubscriptionTerm{QDate(2024, 3, 31), QDate(2024, 4, 29)}));
        QCOMPARE(termOn(terms, QDate(2024, 1, 1)), (SubscriptionTerm{QDate(2024, 1, 31), QDate(2024, 2, 28)}));
        terms.termFrom = QDate(2024, 2, 29);
        terms.periodMonths = 12;
        QCOMPARE(termOn(terms, QDate(2025, 2, 27)).until, QDate(2025, 2, 27));
        QCOMPARE(termOn(terms, QDate(2028, 2, 29)).from, QDate(2028, 2, 29));
    }

    /// Each day lies in one term, and terms follow each other without a gap.
    void termsCoverEachDayOnce()
    {
        for (const int months : {1, 3, 5, 12}) {
            SubscriptionTerms terms;
            terms.termFrom = QDate(2023, 8, 31);
            terms.periodMonths = months;
            SubscriptionTerm before = termOn(terms, terms.termFrom);
            QCOMPARE(before.from, terms.termFrom);
            for (QDate day = terms.termFrom; day < QDate(2027, 1, 1); day = day.addDays(1)) {
                const SubscriptionTerm term = termOn(terms, day);
                QVERIFY(term.from <= day && day <= term.until);
                if (term != before)
                    QCOMPARE(term.from, before.until.addDays(1));
                before = term;
            }
        }
    }

    void noticeIsDueBeforeTheLastDay()
    {
        SubscriptionTerms terms;
        terms.termFrom = QDate(2026, 1, 1);
        terms.periodMonths = 12;
        terms.noticeDays = 30;
        QCOMPARE(noticeDeadline(terms, QDate(2026, 6, 1)), QDate(2026, 12, 1));
        QCOMPARE(earliestEnd(terms, QDate(2026, 12, 1)), QDate(2026, 12, 31));
        QCOMPARE(earliestEnd(terms, QDate(2026, 12, 2)), QDate(2027, 12, 31));
        terms.periodMonths = 1; // the notice is as long as most terms
        QCOMPARE(earliestEnd(terms, QDate(2026, 6, 10)), QDate(2026, 7, 31));
        terms.noticeDays = 100;
        QCOMPARE(earliestEnd(terms, QDate(2026, 6, 10)), QDate(2026, 9, 30));
    }

    void aSubscriptionStands()
    {
        Subscription subscription = started(offer(1'000, 1), QDate(2026, 12, 1));
        QCOMPARE(stateOn(subscription, today), SubscriptionState::Upcoming);
        QCOMPARE(stateOn(subscription, QDate(2026, 12, 1)), SubscriptionState::Active);
        subscription.terms.pausedFrom = QDate(2027, 1, 5);
        subscription.terms.resumesOn = QDate(2027, 2, 5);
        QCOMPARE(stateOn(subscription, QDate(2027, 1, 4)), SubscriptionState::Active);
        QCOMPARE(stateOn(subscription, QDate(2027, 1, 5)), SubscriptionState::Paused);
        QCOMPARE(stateOn(subscription, QDate(2027, 2, 4)), SubscriptionState::Paused);
        QCOMPARE(stateOn(subscription, QDate(2027, 2, 5)), SubscriptionState::Active);
        subscription.terms.endsOn = QDate(2027, 3, 31);
        QCOMPARE(stateOn(subscription, QDate(2027, 3, 31)), SubscriptionState::Ending);
        QCOMPARE(stateOn(subscription, QDate(2027, 4, 1)), SubscriptionState::Ended);
    }

    void whatRenewsIsDecidedByItsDeadline()
    {
        Subscription subscription = started(offer(12'000, 12, 30), QDate(2025, 12, 15));
        const auto renewal = nextRenewal(subscription, today);
        QVERIFY(renewal);
        QCOMPARE(*renewal, (Renewal{QDate(2026, 12, 15), QDate(2026, 11, 14), 12'000, true, true}));
        QCOMPARE(renewalHorizon(renewal->on, today), 30);
        QCOMPARE(renewalHorizon(today.addDays(30), today), 30);
        QCOMPARE(renewalHorizon(today.addDays(31), today), 60);
        QCOMPARE(renewalHorizon(today.addDays(120), today), 120);
        QCOMPARE(renewalHorizon(today.addDays(121), today), 0);
        apply(subscription, cancelledFor(subscription, {}, {}, today).value());
        QCOMPARE(subscription.terms.endsOn, QDate(2027, 12, 14)); // too late for this year
        QVERIFY(!nextRenewal(subscription, today));
        const Subscription byHand = started(offer(12'000, 12, 30), QDate(2025, 12, 15), false);
        QCOMPARE(*nextRenewal(byHand, today), (Renewal{QDate(2026, 12, 15), QDate(2026, 12, 14), 12'000, false, false}));
    }

    void changesAreNamedByWhatTheyAre()
    {
        const Subscription subscription = started(offer(1'000, 1), QDate(2026, 1, 15));
        QCOMPARE(said(changedTo(subscription, offer(1'200, 1), today, today)), u"price_changed 2026-11-22"_s);
        QCOMPARE(said(changedTo(subscription, offer(1'000, 1, 0, 2), today, today)), u"upgraded 2026-11-22"_s);
        QCOMPARE(said(changedTo(subscription, offer(9'000, 12), today, today)), u"downgraded 2026-11-22"_s);
        QCOMPARE(said(changedTo(subscription, offer(12'000, 12), today, today)), u"changed 2026-11-22"_s);
        QCOMPARE(said(changedTo(subscription, offer(1'000, 1), today, today)), u"subscription_unchanged"_s);
        QCOMPARE(said(changedTo(subscription, offer(1, 1), QDate(2026, 1, 14), today)), u"before_last_change from"_s);
        QCOMPARE(said(changedTo(subscription, offer(1, 1), today.addDays(1), today)), u"too_late from"_s);
        QCOMPARE(said(changedTo(subscription, offer(-1, 1), today, today)), u"negative price"_s);
        QCOMPARE(said(changedTo(subscription, offer(1, 0), today, today)), u"too_small period_months"_s);
        // Another period begins a term.
        QCOMPARE(changedTo(subscription, offer(9'000, 12), today, today)->terms.termFrom, today);
        QCOMPARE(changedTo(subscription, offer(1'200, 1), today, today)->terms.termFrom, QDate(2026, 1, 15));
    }

    void pausesHaveAnEnd()
    {
        Subscription subscription = started(offer(1'000, 1), QDate(2026, 1, 15));
        QCOMPARE(said(pausedUntil(subscription, today, {}, {}, today)), u"required resumes_on"_s);
        QCOMPARE(said(pausedUntil(subscription, today, today, {}, today)), u"too_early resumes_on"_s);
        QCOMPARE(said(resumedOn(subscription, today)), u"not_paused"_s);
        apply(subscription, pausedUntil(subscription, today.addDays(9), today.addDays(40), u" Away "_s, today).value());
        QCOMPARE(subscription.changedOn, today); // known from today on
        QCOMPARE(subscription.note, u"Away"_s);
        QCOMPARE(stateOn(subscription, today), SubscriptionState::Active);
        QCOMPARE(said(pausedUntil(subscription, today, today.addDays(2), {}, today)), u"subscription_paused"_s);
        QCOMPARE(stateOn(subscription, today.addDays(39)), SubscriptionState::Paused);
        QCOMPARE(stateOn(subscription, today.addDays(40)), SubscriptionState::Active); // by itself
        apply(subscription, resumedOn(subscription, today.addDays(20)).value());
        QCOMPARE(stateOn(subscription, today.addDays(20)), SubscriptionState::Active);
    }

    void whatIsCancelledEndsAndCanComeBack()
    {
        Subscription subscription = started(offer(1'000, 1, 14), QDate(2026, 1, 15));
        QCOMPARE(said(reactivatedOn(subscription, today)), u"goes_on"_s);
        QCOMPARE(said(cancelledFor(subscription, QDate(2026, 1, 13), {}, today)), u"before_last_change ends_on"_s);
        const Subscription before = subscription;
        apply(subscription, cancelledFor(subscription, {}, u"Too dear"_s, today).value());
        QCOMPARE(subscription.terms.endsOn, QDate(2026, 12, 14));
        QCOMPARE(subscription.terms.cancelledOn, today);
        QCOMPARE(said(cancelledFor(subscription, {}, {}, today)), u"subscription_cancelled"_s);
        QCOMPARE(said(changedTo(subscription, offer(1, 1), today, today)), u"subscription_cancelled"_s);
        Subscription back = subscription;
        apply(back, reactivatedOn(subscription, today.addDays(1)).value()); // before its end: as if nothing had been
        QCOMPARE(back.terms, before.terms);
        const QDate later(2027, 2, 1);
        QCOMPARE(said(changedTo(subscription, offer(1, 1), later, later)), u"subscription_ended"_s);
        apply(subscription, reactivatedOn(subscription, later).value());
        QCOMPARE(subscription.terms.termFrom, later);
        QCOMPARE(stateOn(subscription, later), SubscriptionState::Active);
        QCOMPARE(subscription.startedOn, QDate(2026, 1, 15));
    }

    void whatEndedLongAgoCanBeEntered()
    {
        Subscription subscription = started(offer(1'000, 1), QDate(2026, 1, 15));
        apply(subscription, cancelledFor(subscription, QDate(2026, 3, 14), {}, today).value());
        QCOMPARE(subscription.changedOn, QDate(2026, 3, 15));
        QCOMPARE(stateOn(subscription, today), SubscriptionState::Ended);
        Subscription never = started(offer(1'000, 1), today.addDays(10));
        apply(never, cancelledFor(never, today.addDays(9), {}, today).value());
        QCOMPARE(stateOn(never, today), SubscriptionState::Ended);
        QCOMPARE(stateOn(never, today.addDays(10)), SubscriptionState::Ended);
    }

    /// Notice can be given before it starts, also one that is longer than a term.
    void whatHasNotStartedCanBeCancelledForItsFirstTerm()
    {
        const Subscription upcoming = started(offer(1'000, 1, 60), QDate(2027, 7, 1));
        const QDate lastDay(2027, 7, 31);
        const QDate deadline = noticeDeadline(upcoming.terms, today);
        QCOMPARE(deadline, QDate(2027, 6, 1));
        QCOMPARE(nextRenewal(upcoming, today)->decideBy, deadline);
        QCOMPARE(cancelledFor(upcoming, {}, {}, today)->terms.endsOn, lastDay);
        QCOMPARE(cancelledFor(upcoming, {}, {}, deadline)->terms.endsOn, lastDay);
        QCOMPARE(cancelledFor(upcoming, {}, {}, deadline.addDays(1))->terms.endsOn, QDate(2027, 8, 31));
        QCOMPARE(renewingByItself(upcoming, false, today)->terms.endsOn, lastDay);
    }

    void somebodyRenewsWhatDoesNotByItself()
    {
        Subscription subscription = started(offer(12'000, 12), QDate(2025, 12, 15), false);
        QCOMPARE(stateOn(subscription, today), SubscriptionState::Ending);
        QCOMPARE(subscription.terms.endsOn, QDate(2026, 12, 14));
        apply(subscription, renewedOn(subscription, today).value());
        QCOMPARE(subscription.terms.endsOn, QDate(2027, 12, 14));
        apply(subscription, renewingByItself(subscription, true, today).value());
        QVERIFY(!subscription.terms.endsOn.isValid());
        QCOMPARE(said(renewedOn(subscription, today)), u"renews_by_itself"_s);
        QCOMPARE(said(renewingByItself(subscription, true, today)), u"subscription_unchanged"_s);
        apply(subscription, renewingByItself(subscription, false, today).value());
        QCOMPARE(subscription.terms.endsOn, QDate(2026, 12, 14));
    }

    void whatWasTakenBackDoesNotCount()
    {
        const QList<SubscriptionEvent> ledger{ledgerLine(1, QDate(2026, 1, 1)),    ledgerLine(2, QDate(2026, 2, 1)),
                                              ledgerLine(3, QDate(2026, 3, 1)),    ledgerLine(4, QDate(2026, 3, 1), 3),
                                              ledgerLine(5, QDate(2026, 2, 1), 2), ledgerLine(6, QDate(2026, 2, 1), 5)};
        const auto standing = standingEvents(ledger);
        QCOMPARE(standing.size(), 2);
        QCOMPARE(standing[0].id.value, 1);
        QCOMPARE(standing[1].id.value, 2);
    }

    void whatIsWrongWithAPlanIsToldAtOnce()
    {
        SubscriptionPlan plan;
        plan.priceMinor = -1;
        plan.periodMonths = 61;
        plan.noticeDays = 366;
        QStringList wrong;
        for (const Error &error : validate(plan))
            wrong += error.args.value(u"rule"_s).toString() + u' ' + error.field;
        QCOMPARE(wrong, (QStringList{u"required name"_s, u"negative price"_s, u"too_large period_months"_s,
                                     u"too_large notice_days"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSubscription)

#include "tst_subscription.moc"
