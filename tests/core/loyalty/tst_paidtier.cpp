// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierlift.h"
#include "core/loyalty/tierstanding.h"

#include <QtTest/QTest>

#include <map>
#include <random>
#include <set>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId bronze{1};
constexpr TierId silver{2};
constexpr TierId gold{3};
const QDate joined(2024, 6, 15);

Tier tier(TierId id, qint64 qualify, qint64 retain, ProductId product = {})
{
    Tier tier;
    tier.id = id;
    tier.name = QString::number(id.value);
    tier.qualifyFrom = qualify;
    tier.retainFrom = retain;
    tier.entryPoints = 10;
    tier.paidProduct = product;
    return tier;
}

/// Gold can be bought for a year, Silver for a month.
TierLadder ladder(int graceDays = 0)
{
    TierLadder ladder;
    ladder.tiers = {tier(bronze, 0, 0), tier(silver, 400, 300, {7}), tier(gold, 1000, 800, {8})};
    ladder.tiers[1].paidMonths = 1;
    ladder.downgrade = TierDowngrade::ToEarned;
    ladder.graceDays = graceDays;
    return ladder;
}

using Spent = QList<std::pair<QDate, qint64>>;

TierHistory history(const TierLadder &ladder, const QList<TierPurchase> &bought, const Spent &spent = {})
{
    const LocalCalendar utc(QTimeZone::utc());
    QList<TierEntry> entries;
    for (const auto &[day, value] : spent)
        entries += TierEntry{utc.noon(day), value};
    TierHistory history(joined, entries, utc);
    history.setPaid(paidSpansOf(ladder, bought));
    return history;
}

TierMembership start()
{
    return startingTier(ladder(), joined);
}

/// "day from>to reason"
QStringList steps(const TierOutcome &outcome)
{
    QStringList lines;
    for (const TierChange &step : outcome.changes)
        lines += u"%1 %2>%3 %4"_s.arg(step.on.toString(Qt::ISODate))
                     .arg(step.from.value)
                     .arg(step.to.value)
                     .arg(nameOf(step.reason));
    return lines;
}

/// The days on which each tier is paid for or in grace, marked one by one.
class PaidDays
{
public:
    PaidDays(TierLadder ladder, QList<TierPurchase> bought) : m_ladder(std::move(ladder))
    {
        std::sort(bought.begin(), bought.end(), [](const auto &a, const auto &b) { return a.on < b.on; });
        for (const TierPurchase &each : bought) {
            for (qint64 i = 0; i < each.periods; ++i)
                mark(*m_ladder.find(each.tier), each.on);
        }
    }
    [[nodiscard]] TierId highest(QDate day) const
    {
        TierId found;
        for (const Tier &tier : m_ladder.tiers) {
            if (isMarked(tier.id, day))
                found = tier.id;
        }
        return found;
    }

private:
    /// The day is paid for, or one of grace after it.
    [[nodiscard]] bool isMarked(TierId tier, QDate day) const
    {
        const auto marked = m_days.find(tier);
        for (int back = 0; marked != m_days.end() && back <= m_ladder.graceDays; ++back) {
            if (marked->second.contains(day.addDays(-back)))
                return true;
        }
        return false;
    }
    struct Run
    {
        QDate first;
        QDate last;
        int months = 0;
    };
    void mark(const Tier &tier, QDate on)
    {
        Run &run = m_runs[tier.id];
        if (!isMarked(tier.id, on))
            run = {on, on.addDays(-1), 0};
        run.months += tier.paidMonths;
        while (run.last.addDays(1) < run.first.addMonths(run.months)) {
            run.last = run.last.addDays(1);
            m_days[tier.id].insert(run.last);
        }
    }

    TierLadder m_ladder;
    std::map<TierId, std::set<QDate>> m_days;
    std::map<TierId, Run> m_runs;
};

} // namespace

/// Tiers that are bought: how long they last, and what is beneath them.
class TestPaidTier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPeriodEndsOnTheDayBefore()
    {
        const auto spans = paidSpansOf(ladder(), {{gold, QDate(2026, 5, 4), 1}});
        QCOMPARE(spans, (QList<PaidSpan>{{gold, QDate(2026, 5, 4), QDate(2027, 5, 3)}}));
    }
    void periodsFollowOneAnother()
    {
        const auto spans = paidSpansOf(ladder(), {{gold, QDate(2026, 11, 1), 1}, {gold, QDate(2026, 5, 4), 2}});
        QCOMPARE(spans, (QList<PaidSpan>{{gold, QDate(2026, 5, 4), QDate(2029, 5, 3)}}));
        // The end of a month stays one.
        const auto months = paidSpansOf(ladder(), {{silver, QDate(2026, 1, 31), 1}, {silver, QDate(2026, 2, 10), 1}});
        QCOMPARE(months, (QList<PaidSpan>{{silver, QDate(2026, 1, 31), QDate(2026, 3, 30)}}));
    }
    void afterAGapBeginsANewOne()
    {
        const QList<TierPurchase> bought{{silver, QDate(2026, 1, 1), 1}, {silver, QDate(2026, 2, 2), 1}};
        QCOMPARE(paidSpansOf(ladder(), bought), (QList<PaidSpan>{{silver, QDate(2026, 1, 1), QDate(2026, 1, 31)},
                                                                 {silver, QDate(2026, 2, 2), QDate(2026, 3, 1)}}));
        // Paid late, but within the days of grace: no day is won by that.
        QCOMPARE(paidSpansOf(ladder(14), bought), (QList<PaidSpan>{{silver, QDate(2026, 1, 1), QDate(2026, 2, 28)}}));
    }
    void theDayAfterGraceIsANewBeginning()
    {
        const TierPurchase first{silver, QDate(2026, 1, 1), 1};
        QCOMPARE(paidSpansOf(ladder(14), {first, {silver, QDate(2026, 2, 14), 1}}),
                 (QList<PaidSpan>{{silver, QDate(2026, 1, 1), QDate(2026, 2, 28)}}));
        QCOMPARE(paidSpansOf(ladder(14), {first, {silver, QDate(2026, 2, 15), 1}}),
                 (QList<PaidSpan>{{silver, QDate(2026, 1, 1), QDate(2026, 1, 31)},
                                  {silver, QDate(2026, 2, 15), QDate(2026, 3, 14)}}));
        QCOMPARE(paidSpansOf(ladder(), {first, {silver, QDate(2026, 2, 1), 1}}).last(),
                 (PaidSpan{silver, QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    }
    void whatCanNotBeBoughtIsNot()
    {
        QVERIFY(paidSpansOf(ladder(), {{bronze, QDate(2026, 1, 1), 1}, {gold, QDate(2026, 1, 1), 0}}).isEmpty());
        QCOMPARE(paidSpansOf(ladder(), {{gold, QDate(2026, 1, 1), 1'000'000'000'000}}).first().last, QDate(2125, 12, 31));
    }

    void buyingRaisesAtOnceAndEndsAfterItsLastDay()
    {
        const TierHistory paid = history(ladder(), {{gold, QDate(2026, 5, 4), 1}});
        const TierOutcome raised = tierAfter(ladder(), start(), paid, QDate(2026, 5, 4), QDate(2026, 5, 4));
        QCOMPARE(steps(raised), QStringList{u"2026-05-04 1>3 paid"_s});
        QCOMPARE(raised.membership.tier, gold);
        QCOMPARE(raised.membership.paidUntil, QDate(2027, 5, 3));
        QCOMPARE(raised.membership.reason, TierReason::Paid);
        QCOMPARE(earnedPart(raised.membership), start());
        QCOMPARE(reviewTier(ladder(), raised.membership, paid, QDate(2027, 5, 3)), (TierOutcome{raised.membership, {}}));
        const TierOutcome ended = reviewTier(ladder(), raised.membership, paid, QDate(2027, 8, 1));
        QCOMPARE(steps(ended), QStringList{u"2027-05-04 3>1 paid_ended"_s});
        QCOMPARE(ended.membership, start());
    }
    void graceComesAfterThat()
    {
        const TierLadder patient = ladder(10);
        const TierHistory paid = history(patient, {{gold, QDate(2026, 5, 4), 1}});
        const TierMembership raised = tierAfter(patient, start(), paid, QDate(2026, 5, 4), QDate(2026, 5, 4)).membership;
        QCOMPARE(reviewTier(patient, raised, paid, QDate(2027, 5, 13)).membership, raised);
        QCOMPARE(steps(reviewTier(patient, raised, paid, QDate(2027, 5, 14))), QStringList{u"2027-05-14 3>1 paid_ended"_s});
        const TierHistory renewed = history(patient, {{gold, QDate(2026, 5, 4), 1}, {gold, QDate(2027, 5, 12), 1}});
        const TierOutcome after = tierAfter(patient, raised, renewed, QDate(2027, 5, 12), QDate(2027, 5, 12));
        QVERIFY(after.changes.isEmpty());
        QCOMPARE(after.membership.paidUntil, QDate(2028, 5, 3));
        QCOMPARE(after.membership.since, raised.since);
    }
    void whatComesBackTakesItAtOnce()
    {
        const TierMembership raised = tierAfter(ladder(), start(), history(ladder(), {{gold, QDate(2026, 5, 4), 1}}),
                                                QDate(2026, 5, 4), {})
                                          .membership;
        const TierOutcome back = tierAfter(ladder(), raised, history(ladder(), {}), QDate(2026, 6, 1), QDate(2026, 5, 4));
        QCOMPARE(steps(back), QStringList{u"2026-06-01 3>1 returned"_s});
        QCOMPARE(back.membership, start());
    }
    void payingOnTheDayAfterTheEndIsAStepOfThatDay()
    {
        const TierPurchase first{gold, QDate(2026, 5, 4), 1};
        const QDate day(2027, 5, 4);
        const TierHistory once = history(ladder(), {first});
        const TierHistory twice = history(ladder(), {first, {gold, day, 1}});
        const TierMembership raised = tierAfter(ladder(), start(), once, first.on, first.on).membership;
        const TierMembership ended = reviewTier(ladder(), raised, once, day).membership;
        const TierOutcome again = tierAfter(ladder(), ended, twice, day, day);
        QCOMPARE(steps(again), QStringList{u"2027-05-04 1>3 paid"_s});
        QCOMPARE(again.membership.since, day);
        QCOMPARE(again.membership.paidUntil, QDate(2028, 5, 3));
        // Nobody has looked that day: it goes on.
        const TierOutcome unseen = tierAfter(ladder(), raised, twice, day, day);
        QVERIFY(unseen.changes.isEmpty());
        QCOMPARE(unseen.membership.since, first.on);
        QCOMPARE(unseen.membership.paidUntil, QDate(2028, 5, 3));
    }
    void whatClosesAGapIsAStepOfItsOwnDay()
    {
        const TierPurchase first{gold, QDate(2026, 5, 4), 1};
        const TierPurchase late{gold, QDate(2027, 5, 10), 1}; // in grace, and entered in June
        const TierHistory once = history(ladder(10), {first});
        const TierMembership raised = tierAfter(ladder(10), start(), once, first.on, first.on).membership;
        const TierMembership ended = reviewTier(ladder(10), raised, once, QDate(2027, 6, 1)).membership;
        QCOMPARE(ended.tier, bronze);
        const TierOutcome again = tierAfter(ladder(10), ended, history(ladder(10), {first, late}), QDate(2027, 6, 2),
                                            late.on);
        QCOMPARE(steps(again), QStringList{u"2027-05-10 1>3 paid"_s});
        QCOMPARE(again.membership.paidUntil, QDate(2028, 5, 3));
    }
    void otherTermsEndItWithoutAReturn()
    {
        const QList<TierPurchase> bought{{gold, QDate(2026, 5, 4), 1}};
        const TierMembership raised =
            tierAfter(ladder(), start(), history(ladder(), bought), QDate(2026, 5, 4), {}).membership;
        TierLadder shorter = ladder();
        shorter.tiers[2].paidMonths = 1;
        TierLadder unsold = ladder();
        unsold.tiers[2].paidProduct = {};
        for (const TierLadder &rules : {shorter, unsold}) {
            QCOMPARE(steps(reviewTier(rules, raised, history(rules, bought), QDate(2026, 8, 1))),
                     QStringList{u"2026-08-01 3>1 paid_ended"_s});
        }
        // A sale before the review.
        QCOMPARE(steps(tierAfter(unsold, raised, history(unsold, bought), QDate(2026, 8, 1), QDate(2026, 8, 1))),
                 QStringList{u"2026-08-01 3>1 paid_ended"_s});
    }
    void aLowerOneMayBePaidForLonger()
    {
        const TierPurchase silvers{silver, QDate(2026, 5, 4), 24};
        const QList<TierPurchase> both{silvers, {gold, QDate(2026, 5, 4), 1}};
        const TierHistory paid = history(ladder(), both);
        const TierMembership raised = tierAfter(ladder(), start(), paid, QDate(2026, 5, 4), {}).membership;
        QCOMPARE(raised.tier, gold);
        QCOMPARE(standingOf(ladder(), raised, paid, QDate(2026, 6, 1)).afterwards, silver);
        QCOMPARE(noticeDue(ladder(), raised, paid, QDate(2027, 4, 20)),
                 (TierNotice{gold, silver, QDate(2027, 5, 3), QDate(2027, 5, 3), 0, true}));
        QCOMPARE(steps(reviewTier(ladder(), raised, paid, QDate(2027, 5, 4))), QStringList{u"2027-05-04 3>2 paid_ended"_s});
        const TierOutcome back = tierAfter(ladder(), raised, history(ladder(), {silvers}), QDate(2026, 6, 1),
                                           QDate(2026, 5, 4));
        QCOMPARE(steps(back), QStringList{u"2026-06-01 3>2 returned"_s});
    }
    void whatIsPaidForIsNotLostWithWhatWasEarned()
    {
        const Spent spent{{QDate(2025, 3, 1), 1200}};
        const QDate today(2026, 12, 10);
        const auto wonWith = [&](const QList<TierPurchase> &bought) {
            const TierHistory paid = history(ladder(), bought, spent);
            return std::pair(tierAfter(ladder(), start(), paid, QDate(2026, 5, 4), QDate(2025, 3, 1)).membership, paid);
        };
        const auto [won, nothing] = wonWith({});
        QCOMPARE(won.validUntil, QDate(2026, 12, 31));
        QCOMPARE(noticeDue(ladder(), won, nothing, today)->afterwards, bronze);
        const auto [same, gilded] = wonWith({{gold, QDate(2026, 5, 4), 1}});
        QVERIFY(!same.isPaid());
        QVERIFY(!noticeDue(ladder(), same, gilded, today));
        QCOMPARE(standingOf(ladder(), same, gilded, today).afterwards, gold);
        QCOMPARE(standingOf(ladder(), same, gilded, today).missingToKeep, 0);
        const auto [higher, silvered] = wonWith({{silver, QDate(2026, 5, 4), 12}});
        QCOMPARE(noticeDue(ladder(), higher, silvered, today),
                 (TierNotice{gold, silver, QDate(2026, 12, 31), QDate(2026, 12, 31), 800, false}));
    }
    void whatIsEarnedMeanwhileIsThereAfterwards()
    {
        const QList<TierPurchase> bought{{gold, QDate(2026, 5, 4), 1}};
        const Spent spent{{QDate(2026, 7, 1), 500}};
        const TierMembership raised =
            tierAfter(ladder(), start(), history(ladder(), bought), QDate(2026, 5, 4), {}).membership;
        const TierOutcome more = tierAfter(ladder(), raised, history(ladder(), bought, spent), QDate(2026, 7, 1),
                                           QDate(2026, 7, 1));
        QVERIFY(more.changes.isEmpty()); // beneath
        QCOMPARE(more.membership.tier, gold);
        QCOMPARE(more.membership.since, QDate(2026, 5, 4));
        QCOMPARE(more.membership.beneath, (TierBeneath{silver, QDate(2026, 7, 1), TierReason::Qualified}));
        const TierOutcome ended = reviewTier(ladder(), more.membership, history(ladder(), bought, spent), QDate(2027, 5, 4));
        QCOMPARE(steps(ended), QStringList{u"2027-05-04 3>2 paid_ended"_s});
        QCOMPARE(ended.membership.validUntil, QDate(2027, 12, 31));
        QCOMPARE(ended.membership.since, QDate(2026, 7, 1));
    }
    void aTierThatIsLostStaysWhileItIsPaidFor()
    {
        const Spent spent{{QDate(2025, 3, 1), 1200}};
        const TierMembership won =
            tierAfter(ladder(), start(), history(ladder(), {}, spent), QDate(2025, 3, 1), {}).membership;
        const QList<TierPurchase> bought{{gold, QDate(2026, 5, 4), 1}};
        const TierHistory paid = history(ladder(), bought, spent);
        const TierMembership both = tierAfter(ladder(), won, paid, QDate(2026, 5, 4), QDate(2026, 5, 4)).membership;
        QCOMPARE(both, won); // it is theirs anyway
        const TierOutcome reviewed = reviewTier(ladder(), both, paid, QDate(2027, 1, 2));
        QCOMPARE(steps(reviewed), QStringList{u"2027-01-01 3>3 paid"_s});
        QCOMPARE(reviewed.membership.since, won.since);
        QCOMPARE(reviewed.membership.beneath.tier, bronze);
    }
    void giftsComeOnce()
    {
        const TierChange step{QDate(2026, 5, 4), bronze, gold, TierReason::Paid, 0};
        QCOMPARE(entryPointsOf(ladder(), step, {}), 10);
        QCOMPARE(entryPointsOf(ladder(), step, QDate(2026, 1, 1)), 0);
        QCOMPARE(entryPointsOf(ladder(), {QDate(2027, 5, 4), gold, bronze, TierReason::PaidEnded, 0}, {}), 0);
    }
    void aLowerTierByHandStaysBeneath()
    {
        const TierHistory paid = history(ladder(), {{gold, QDate(2026, 5, 4), 1}});
        const TierMembership given = tierByHand(ladder(), silver, paid, QDate(2026, 6, 1), {});
        QCOMPARE(given.tier, gold);
        QCOMPARE(given.beneath.tier, silver);
        QCOMPARE(given.beneath.reason, TierReason::ByHand);
    }
    void mergingKeepsWhatWasPaidFor()
    {
        const TierHistory paid = history(ladder(), {{gold, QDate(2026, 5, 4), 1}});
        const TierMembership raised = tierAfter(ladder(), start(), paid, QDate(2026, 5, 4), {}).membership;
        const TierMembership merged = mergedTier(ladder(), start(), raised);
        QCOMPARE(merged.tier, gold);
        QCOMPARE(merged.paidUntil, raised.paidUntil);
        QCOMPARE(merged.beneath.tier, bronze);
        QCOMPARE(mergedTier(ladder(), raised, start()), merged);
    }

    void theEndIsToldBeforehand()
    {
        const TierHistory paid = history(ladder(10), {{gold, QDate(2026, 5, 4), 1}});
        TierMembership raised = tierAfter(ladder(10), start(), paid, QDate(2026, 5, 4), {}).membership;
        QVERIFY(!noticeDue(ladder(10), raised, paid, QDate(2027, 4, 2)));
        const auto notice = noticeDue(ladder(10), raised, paid, QDate(2027, 4, 3));
        QCOMPARE(notice, (TierNotice{gold, bronze, QDate(2027, 5, 3), QDate(2027, 5, 13), 0, true}));
        QVERIFY(noticeDue(ladder(10), raised, paid, QDate(2027, 5, 13)));
        QVERIFY(!noticeDue(ladder(10), raised, paid, QDate(2027, 5, 14)));
        raised.noticedFor = QDate(2027, 5, 3);
        QVERIFY(!noticeDue(ladder(10), raised, paid, QDate(2027, 5, 1)));
        const TierStanding standing = standingOf(ladder(10), raised, paid, QDate(2027, 5, 5));
        QCOMPARE(standing.paidUntil, QDate(2027, 5, 3));
        QCOMPARE(standing.graceUntil, QDate(2027, 5, 13));
        QVERIFY(standing.inGrace);
        QCOMPARE(standing.afterwards, bronze);
        QCOMPARE(standing.missingToKeep, 0);
    }
    void keptAsJson()
    {
        const TierHistory paid = history(ladder(), {{gold, QDate(2026, 5, 4), 1}});
        const TierMembership raised = tierAfter(ladder(), start(), paid, QDate(2026, 5, 4), {}).membership;
        QCOMPARE(tierMembershipOf(toJson(raised)), raised);
        QCOMPARE(tierMembershipOf(toJson(start())), start());
        QCOMPARE(tierLadderOf(toJson(ladder())), ladder());
    }
    void aProductBringsOneTier()
    {
        TierLadder twice = ladder();
        twice.tiers[1].paidProduct = {8};
        QCOMPARE(validate(twice).value(0).field, u"paid_product"_s);
        QCOMPARE(validate(twice).value(0).args.value(u"index"_s), 2);
        twice.tiers[1].paidMonths = 0; // and is good for a while
        QCOMPARE(validate(twice).value(0).field, u"paid_months"_s);
        QVERIFY(validate(ladder()).isEmpty());
    }

    void everyDayIsTheHigherOfBoth_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 24; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    /// Whatever is bought and on whatever days somebody looks: the tier is the higher one of what is earned, by the rules
    /// without anything to be bought, and of what is paid for, marked day by day; and the steps lead from one to the next.
    void everyDayIsTheHigherOfBoth()
    {
        QFETCH(const quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
        TierLadder rules = ladder(std::array{0, 9, 40}[seed % 3]);
        rules.period = static_cast<TierPeriod>(seed % 4);
        rules.downgrade = static_cast<TierDowngrade>(seed / 4 % 3);
        rules.dropsAtOnce = below(2) == 0;
        rules.tiers[2].paidMonths = 4;
        QList<TierPurchase> bought;
        Spent spent;
        TierMembership held = start();
        TierMembership earned = start();
        PaidDays marked(rules, {});
        QMap<TierId, int> seen;
        TierId told = held.tier;
        for (QDate day = joined; day < joined.addYears(5); day = day.addDays(1)) {
            const bool buys = below(30) == 0;
            const bool pays = below(60) == 0;
            const auto take = [&](const TierOutcome &outcome) {
                for (const TierChange &step : outcome.changes) {
                    QCOMPARE(step.from, told);
                    QCOMPARE(step.on, day);
                    told = step.to;
                }
                QCOMPARE(told, outcome.membership.tier);
                held = outcome.membership;
            };
            take(reviewTier(rules, held, history(rules, bought, spent), day));
            earned = reviewTier(rules, earned, history(rules, {}, spent), day).membership;
            if (buys)
                spent += {day, 50 + below(400)};
            if (pays)
                bought += TierPurchase{below(2) == 0 ? silver : gold, day, 1 + below(2)};
            const TierHistory all = history(rules, bought, spent);
            if (buys || pays) {
                take(tierAfter(rules, held, all, day, day));
                earned = tierAfter(rules, earned, history(rules, {}, spent), day, day).membership;
            }
            QCOMPARE(earnedPart(held), earned);
            if (pays)
                marked = PaidDays(rules, bought);
            const TierId paid = marked.highest(day);
            const TierId higher = rules.rankOf(paid) > rules.rankOf(earned.tier) ? paid : earned.tier;
            QCOMPARE(held.tier, higher);
            QCOMPARE(held.isPaid(), higher != earned.tier);
            ++seen[held.tier];
        }
        QVERIFY(seen.value(gold) > 0);
    }
    void missedDaysChangeNothing_data() { everyDayIsTheHigherOfBoth_data(); }
    /// Paid for and bought is known; whether somebody looks each day or once after long makes no difference.
    void missedDaysChangeNothing()
    {
        QFETCH(const quint32, seed);
        std::mt19937 random(seed + 1000);
        const auto below = [&](int end) { return std::uniform_int_distribution<int>(0, end - 1)(random); };
        TierLadder rules = ladder(std::array{0, 9, 40}[seed % 3]);
        rules.period = static_cast<TierPeriod>(seed % 4);
        rules.downgrade = static_cast<TierDowngrade>(seed / 4 % 3);
        QDate day = joined;
        Spent spent{{day, 450 + below(800)}};
        const QList<TierPurchase> bought{{gold, day, 1 + below(2)}, {silver, day, 1 + below(30)}};
        const TierHistory all = history(rules, bought, spent);
        const TierMembership begun = tierAfter(rules, start(), all, day, day).membership;
        TierMembership daily = begun;
        QStringList told;
        for (day = joined.addDays(1); day < joined.addYears(4); day = day.addDays(1)) {
            const TierOutcome today = reviewTier(rules, daily, all, day);
            daily = today.membership;
            told += steps(today);
            if (below(40) == 0) {
                const TierOutcome once = reviewTier(rules, begun, all, day);
                QCOMPARE(once.membership, daily);
                QCOMPARE(steps(once), told);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPaidTier)

#include "tst_paidtier.moc"
