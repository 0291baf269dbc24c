// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tiermembership.h"

#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr TierId bronze{1};
constexpr TierId silver{2};
constexpr TierId gold{3};
constexpr TierId platinum{4};

using Spent = QList<std::pair<QDate, qint64>>;

Tier tier(TierId id, qint64 qualify, qint64 retain)
{
    Tier tier;
    tier.id = id;
    tier.qualifyFrom = qualify;
    tier.retainFrom = retain;
    tier.entryPoints = id.value * 10;
    return tier;
}

TierLadder ladder(TierPeriod period = TierPeriod::CalendarYear, TierDowngrade downgrade = TierDowngrade::ToEarned)
{
    TierLadder ladder;
    ladder.tiers = {tier(bronze, 0, 0), tier(silver, 400, 300), tier(gold, 1000, 800), tier(platinum, 3000, 2500)};
    ladder.period = period;
    ladder.downgrade = downgrade;
    return ladder;
}

TierHistory history(const Spent &spent)
{
    const LocalCalendar utc(QTimeZone::utc());
    QList<TierEntry> entries;
    for (const auto &[day, value] : spent)
        entries += TierEntry{utc.noon(day), value};
    return {QDate(2024, 6, 15), entries, utc};
}

TierMembership held(TierId tier, QDate since, QDate validUntil, TierReason reason = TierReason::Qualified)
{
    TierMembership membership;
    membership.tier = tier;
    membership.since = since;
    membership.validUntil = validUntil;
    membership.reason = reason;
    return membership;
}

TierMembership start()
{
    return startingTier(ladder(), QDate(2024, 6, 15));
}

const QDate endOf2026(2026, 12, 31);
const QDate endOf2027(2027, 12, 31);
const QDate endOf2028(2028, 12, 31);

} // namespace

Q_DECLARE_METATYPE(regulars::TierReason)

/// How tiers are won at once and lost at reviews only.
class TestTierMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoJoinsHasTheLowest()
    {
        QCOMPARE(start().tier, bronze);
        QVERIFY(!start().validUntil.isValid());
        TierLadder exclusive = ladder();
        exclusive.tiers.removeFirst();
        QVERIFY(!startingTier(exclusive, QDate(2026, 1, 1)).tier.isValid());
    }

    void isReachedAtOnce_data()
    {
        QTest::addColumn<TierPeriod>("period");
        QTest::addColumn<Spent>("spent");
        QTest::addColumn<TierId>("tier");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("validUntil");
        using P = TierPeriod;
        const QDate today(2026, 11, 23);
        QTest::newRow("not enough") << P::CalendarYear << Spent{{today, 399}} << bronze << QDate(2024, 6, 15) << QDate();
        QTest::newRow("exactly") << P::CalendarYear << Spent{{today, 400}} << silver << today << endOf2027;
        QTest::newRow("two steps") << P::CalendarYear << Spent{{today, 1000}} << gold << today << endOf2027;
        QTest::newRow("over a new year") << P::CalendarYear << Spent{{endOf2026.addYears(-1), 300}, {today, 300}} << bronze
                                         << QDate(2024, 6, 15) << QDate();
        QTest::newRow("within twelve months")
            << P::RollingYear << Spent{{QDate(2025, 11, 24), 300}, {today, 300}} << silver << today << QDate(2027, 11, 23);
        QTest::newRow("a day more than twelve months")
            << P::RollingYear << Spent{{QDate(2025, 11, 23), 300}, {today, 300}} << bronze << QDate(2024, 6, 15) << QDate();
        QTest::newRow("a membership year")
            << P::MembershipYear << Spent{{QDate(2026, 6, 15), 300}, {today, 300}} << silver << today << QDate(2028, 6, 14);
        QTest::newRow("over the anniversary") << P::MembershipYear << Spent{{QDate(2026, 6, 14), 300}, {today, 300}}
                                              << bronze << QDate(2024, 6, 15) << QDate();
        QTest::newRow("in a lifetime") << P::Lifetime << Spent{{QDate(2020, 1, 1), 300}, {today, 300}} << silver << today
                                       << QDate();
        QTest::newRow("less what came back")
            << P::CalendarYear << Spent{{today, 600}, {today, -201}} << bronze << QDate(2024, 6, 15) << QDate();
        QTest::newRow("not from tomorrow on")
            << P::CalendarYear << Spent{{today.addDays(1), 400}} << bronze << QDate(2024, 6, 15) << QDate();
    }
    void isReachedAtOnce()
    {
        QFETCH(TierPeriod, period);
        QFETCH(Spent, spent);
        const TierOutcome outcome = tierAfter(ladder(period), start(), history(spent), QDate(2026, 11, 23),
                                              QDate(2026, 11, 23));
        QTEST(outcome.membership.tier, "tier");
        QTEST(outcome.membership.since, "since");
        QTEST(outcome.membership.validUntil, "validUntil");
        QCOMPARE(outcome.changes.size(), outcome.membership.tier == bronze ? 0 : 1);
    }

    void whatWasForgottenCountsFromItsDay()
    {
        const QDate forgotten(2026, 12, 20);
        const TierOutcome outcome = tierAfter(ladder(), start(), history({{forgotten, 450}}), QDate(2027, 1, 5), forgotten);
        QCOMPARE(outcome.membership.tier, silver);
        QCOMPARE(outcome.membership.since, forgotten);
        QCOMPARE(outcome.membership.validUntil, endOf2027);
        QCOMPARE(outcome.changes, (QList<TierChange>{{forgotten, bronze, silver, TierReason::Qualified, 450}}));
    }

    void whatWouldBeLostByNowChangesNothing()
    {
        const TierMembership member = held(silver, QDate(2029, 2, 1), QDate(2030, 12, 31));
        const TierOutcome outcome = tierAfter(ladder(), member,
                                              history({{QDate(2026, 5, 1), 1200}, {QDate(2029, 2, 1), 400}}),
                                              QDate(2029, 3, 1), QDate(2026, 5, 1));
        QCOMPARE(outcome, (TierOutcome{member, {}}));
    }

    void whatWouldBeKeptByNowIsGiven()
    {
        const Spent spent{{QDate(2025, 5, 1), 1200}, {QDate(2026, 3, 1), 850}};
        const TierOutcome outcome = tierAfter(ladder(), start(), history(spent), QDate(2027, 2, 1), QDate(2025, 5, 1));
        QCOMPARE(outcome.membership.tier, gold);
        QCOMPARE(outcome.membership.since, QDate(2025, 5, 1));
        QCOMPARE(outcome.membership.validUntil, endOf2027);
        QCOMPARE(outcome.changes.size(), 2);
    }

    void aReturnTakesNothingBeforeTheReview()
    {
        const TierMembership member = held(silver, QDate(2026, 5, 4), endOf2027);
        const TierHistory returned = history({{QDate(2026, 5, 4), 450}, {QDate(2026, 5, 4), -450}});
        QCOMPARE(tierAfter(ladder(), member, returned, QDate(2026, 5, 9), QDate(2026, 5, 4)), (TierOutcome{member, {}}));
        QCOMPARE(reviewTier(ladder(), member, returned, endOf2027).membership, member);
        QCOMPARE(reviewTier(ladder(), member, returned, endOf2027.addDays(1)).membership.tier, bronze);
    }

    void aReturnTakesAtOnceWhereTheShopWantsIt_data()
    {
        QTest::addColumn<TierMembership>("member");
        QTest::addColumn<Spent>("spent");
        QTest::addColumn<TierId>("tier");
        QTest::addColumn<QDate>("validUntil");
        const QDate may(2026, 5, 4);
        const TierMembership won = held(gold, may, endOf2027);
        QTest::newRow("all of it") << won << Spent{{may, 1000}, {may, -1000}} << bronze << QDate();
        QTest::newRow("part of it") << won << Spent{{may, 1000}, {may, -500}} << silver << endOf2027;
        QTest::newRow("made up for since")
            << won << Spent{{may, 1000}, {may, -500}, {QDate(2026, 6, 1), 500}} << gold << endOf2027;
        QTest::newRow("what was reached the year before stays")
            << won << Spent{{QDate(2025, 9, 1), 400}, {may, 1000}, {may, -1000}} << silver << endOf2026;
        TierMembership locked = won;
        locked.lockedUntil = QDate(2026, 12, 1);
        QTest::newRow("locked") << locked << Spent{{may, 1000}, {may, -1000}} << gold << endOf2027;
        QTest::newRow("a gift") << held(gold, may, endOf2027, TierReason::ByHand) << Spent{} << gold << endOf2027;
        QTest::newRow("kept by the year before") << held(gold, QDate(2024, 9, 1), endOf2026, TierReason::Retained)
                                                 << Spent{{QDate(2025, 9, 1), 800}} << gold << endOf2026;
        QTest::newRow("not kept by the year before") << held(gold, QDate(2024, 9, 1), endOf2026, TierReason::Retained)
                                                     << Spent{{QDate(2025, 9, 1), 799}} << silver << endOf2026;
    }
    void aReturnTakesAtOnceWhereTheShopWantsIt()
    {
        QFETCH(TierMembership, member);
        QFETCH(Spent, spent);
        TierLadder strict = ladder();
        strict.dropsAtOnce = true;
        const QDate today(2026, 7, 1);
        const TierOutcome outcome = tierAfter(strict, member, history(spent), today, today);
        QTEST(outcome.membership.tier, "tier");
        QTEST(outcome.membership.validUntil, "validUntil");
        strict.downgrade = TierDowngrade::Never;
        QCOMPARE(tierAfter(strict, member, history(spent), today, today).membership, member);
    }

    void reviews_data()
    {
        QTest::addColumn<TierLadder>("given");
        QTest::addColumn<Spent>("spent");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<TierId>("tier");
        QTest::addColumn<QDate>("validUntil");
        QTest::addColumn<TierReason>("reason");
        using R = TierReason;
        const TierLadder plain = ladder();
        TierLadder gracious = plain;
        gracious.graceDays = 31;
        const TierLadder step = ladder(TierPeriod::CalendarYear, TierDowngrade::OneStep);
        const TierLadder kind = ladder(TierPeriod::CalendarYear, TierDowngrade::Never);
        const QDate newYear = endOf2027.addDays(1);
        QTest::newRow("not yet over") << plain << Spent{} << endOf2027 << gold << endOf2027 << R::Qualified;
        QTest::newRow("kept") << plain << Spent{{QDate(2027, 1, 1), 800}} << newYear << gold << endOf2028 << R::Retained;
        QTest::newRow("one short") << plain << Spent{{QDate(2027, 1, 1), 799}} << newYear << silver << endOf2028
                                   << R::Downgraded;
        QTest::newRow("what keeps the lower one is enough for it")
            << plain << Spent{{QDate(2027, 1, 1), 300}} << newYear << silver << endOf2028 << R::Downgraded;
        QTest::newRow("to what is earned")
            << plain << Spent{{QDate(2027, 1, 1), 299}} << newYear << bronze << QDate() << R::Downgraded;
        QTest::newRow("one step") << step << Spent{} << newYear << silver << endOf2028 << R::Downgraded;
        QTest::newRow("never") << kind << Spent{} << newYear << gold << endOf2028 << R::NeverLost;
        QTest::newRow("the year it was reached does not count")
            << plain << Spent{{QDate(2026, 12, 31), 5000}} << newYear << bronze << QDate() << R::Downgraded;
        QTest::newRow("in grace") << gracious << Spent{} << QDate(2028, 1, 31) << gold << endOf2027 << R::Qualified;
        QTest::newRow("grace is over") << gracious << Spent{} << QDate(2028, 2, 1) << bronze << QDate() << R::Downgraded;
        QTest::newRow("made up for in grace") << gracious << Spent{{QDate(2027, 5, 1), 700}, {QDate(2028, 1, 31), 100}}
                                              << QDate(2028, 1, 31) << gold << endOf2028 << R::Retained;
        QTest::newRow("a day too late") << gracious << Spent{{QDate(2027, 5, 1), 700}, {QDate(2028, 2, 1), 100}}
                                        << QDate(2028, 2, 1) << silver << endOf2028 << R::Downgraded;
        QTest::newRow("less by a return") << plain << Spent{{QDate(2027, 5, 1), 800}, {QDate(2027, 5, 1), -1}} << newYear
                                          << silver << endOf2028 << R::Downgraded;
        QTest::newRow("nobody looked for years")
            << step << Spent{} << QDate(2030, 6, 1) << bronze << QDate() << R::Downgraded;
        QTest::newRow("lost and won again")
            << plain << Spent{{QDate(2028, 3, 1), 1000}} << QDate(2028, 6, 1) << gold << QDate(2029, 12, 31) << R::Qualified;
    }
    void reviews()
    {
        QFETCH(TierLadder, given);
        QFETCH(Spent, spent);
        QFETCH(QDate, today);
        QFETCH(TierId, tier);
        const TierOutcome outcome = reviewTier(given, held(gold, QDate(2026, 5, 4), endOf2027), history(spent), today);
        QCOMPARE(outcome.membership.tier, tier);
        QTEST(outcome.membership.validUntil, "validUntil");
        QTEST(outcome.membership.reason, "reason");
        // A review that has been held finds nothing more to do.
        QCOMPARE(reviewTier(given, outcome.membership, history(spent), today), (TierOutcome{outcome.membership, {}}));
    }

    void stepsAreTold()
    {
        const TierLadder step = ladder(TierPeriod::CalendarYear, TierDowngrade::OneStep);
        const TierOutcome outcome = reviewTier(step, held(gold, QDate(2026, 5, 4), endOf2027),
                                               history({{QDate(2028, 5, 1), 350}}), QDate(2030, 6, 1));
        QCOMPARE(outcome.changes, (QList<TierChange>{{QDate(2028, 1, 1), gold, silver, TierReason::Downgraded, 0},
                                                     {QDate(2029, 1, 1), silver, silver, TierReason::Retained, 350},
                                                     {QDate(2030, 1, 1), silver, bronze, TierReason::Downgraded, 0}}));
    }

    void aRollingYearCountsWhatCameAfter_data()
    {
        QTest::addColumn<QDate>("reached");
        QTest::addColumn<QDate>("validUntil");
        QTest::newRow("any day") << QDate(2026, 5, 4) << QDate(2027, 5, 4);
        QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2029, 2, 28);
    }
    void aRollingYearCountsWhatCameAfter()
    {
        QFETCH(QDate, reached);
        QFETCH(QDate, validUntil);
        const TierLadder rolling = ladder(TierPeriod::RollingYear);
        const TierMembership member = tierAfter(rolling, start(), history({{reached, 1500}}), reached, reached).membership;
        QCOMPARE(member.tier, gold);
        QCOMPARE(member.validUntil, validUntil);
        const auto after = [&](const Spent &spent) {
            return reviewTier(rolling, member, history(Spent{{reached, 1500}} + spent), validUntil.addDays(1)).membership;
        };
        QCOMPARE(after({}).tier, bronze);
        QCOMPARE(after({{reached.addDays(1), 800}}).tier, gold);
        QCOMPARE(after({{validUntil, 800}}).validUntil, validUntil.addYears(1));
    }

    void aLifetimeIsOnlyLostByReturns()
    {
        TierLadder lifetime = ladder(TierPeriod::Lifetime);
        const QDate may(2026, 5, 4);
        const TierMembership member = tierAfter(lifetime, start(), history({{may, 1000}}), may, may).membership;
        QCOMPARE(reviewTier(lifetime, member, history({{may, 1000}}), QDate(2040, 1, 1)), (TierOutcome{member, {}}));
        const TierHistory returned = history({{may, 1000}, {may, -400}});
        const TierMembership warned = reviewTier(lifetime, member, returned, QDate(2026, 6, 1)).membership;
        QCOMPARE(warned.tier, gold);
        QCOMPARE(warned.validUntil, QDate(2026, 7, 1)); // time to be told
        const TierMembership lost = reviewTier(lifetime, warned, returned, QDate(2026, 7, 2)).membership;
        QCOMPARE(lost.tier, silver);
        QVERIFY(!lost.validUntil.isValid());
        const TierHistory again = history({{may, 1000}, {may, -400}, {QDate(2026, 6, 20), 200}});
        const TierMembership kept = reviewTier(lifetime, warned, again, QDate(2026, 7, 2)).membership;
        QCOMPARE(kept.tier, gold);
        QVERIFY(!kept.validUntil.isValid());
    }

    void otherRulesHoldFromTheNextReviewOn()
    {
        const TierMembership member = held(gold, QDate(2026, 5, 4), endOf2027);
        TierLadder harder = ladder();
        harder.tiers[2].qualifyFrom = harder.tiers[2].retainFrom = 2000;
        const TierHistory spent = history({{QDate(2026, 5, 4), 1000}, {QDate(2027, 5, 4), 1900}});
        QCOMPARE(tierAfter(harder, member, spent, QDate(2027, 6, 1), QDate(2027, 6, 1)).membership, member);
        QCOMPARE(reviewTier(harder, member, spent, QDate(2027, 6, 1)).membership, member);
        QCOMPARE(reviewTier(harder, member, spent, QDate(2028, 1, 1)).membership.tier, silver);
        TierLadder easier = ladder();
        easier.tiers[3].qualifyFrom = 1900;
        QCOMPARE(reviewTier(easier, member, spent, QDate(2027, 6, 1)).membership.tier, platinum);
    }

    void anotherPeriodGivesAFullYear()
    {
        const TierMembership forever = held(gold, QDate(2026, 5, 4), {});
        const TierMembership member = reviewTier(ladder(), forever, history({}), QDate(2027, 6, 1)).membership;
        QCOMPARE(member.tier, gold);
        QCOMPARE(member.validUntil, endOf2028);
    }

    void aTierThatIsGoneIsNone()
    {
        const TierMembership member = held(TierId{9}, QDate(2026, 5, 4), endOf2027);
        const TierOutcome outcome = reviewTier(ladder(), member, history({{QDate(2027, 5, 4), 450}}), QDate(2027, 6, 1));
        QCOMPARE(outcome.membership.tier, silver);
        QCOMPARE(outcome.changes.first().from, TierId{9});
    }

    void aPersonsChoiceHolds()
    {
        const QDate today(2026, 11, 23);
        const TierMembership member = tierByHand(ladder(), platinum, history({}), today, QDate(2028, 3, 15));
        QCOMPARE(member.validUntil, endOf2028); // a whole year is looked at when the lock ends in it
        QCOMPARE(reviewTier(ladder(), member, history({}), QDate(2028, 3, 15)).membership, member);
        QCOMPARE(reviewTier(ladder(), member, history({}), endOf2028).membership, member);
        QCOMPARE(reviewTier(ladder(), member, history({}), endOf2028.addDays(1)).membership.tier, bronze);
        QCOMPARE(tierByHand(ladder(), silver, history({}), today, {}).validUntil, endOf2027);
        QVERIFY(!tierByHand(ladder(), bronze, history({}), today, {}).validUntil.isValid());
        QVERIFY(
            !tierByHand(ladder(TierPeriod::Lifetime), gold, history({}), today, QDate(2028, 3, 15)).validUntil.isValid());
    }

    void theHigherTierSurvivesAMerge()
    {
        const TierMembership a = held(silver, QDate(2026, 5, 4), endOf2027);
        const TierMembership b = held(gold, QDate(2025, 5, 4), endOf2026);
        for (const TierMembership &merged : {mergedTier(ladder(), a, b), mergedTier(ladder(), b, a)}) {
            QCOMPARE(merged.tier, gold);
            QCOMPARE(merged.validUntil, endOf2026);
            QCOMPARE(merged.reason, TierReason::Merged);
        }
        TierMembership c = held(silver, QDate(2025, 1, 1), endOf2026);
        c.lockedUntil = QDate(2026, 8, 1);
        c.noticedFor = endOf2026;
        for (const TierMembership &merged : {mergedTier(ladder(), a, c), mergedTier(ladder(), c, a)}) {
            QCOMPARE(merged.since, c.since);
            QCOMPARE(merged.validUntil, endOf2027);
            QCOMPARE(merged.lockedUntil, c.lockedUntil);
            QVERIFY(!merged.noticedFor.isValid());
        }
        QCOMPARE(mergedTier(ladder(), a, {}), a);
        QCOMPARE(mergedTier(ladder(), {}, a), a);
    }

    void aGiftIsGivenOnce_data()
    {
        QTest::addColumn<TierId>("from");
        QTest::addColumn<TierId>("to");
        QTest::addColumn<TierReason>("reason");
        QTest::addColumn<QDate>("lastGiven");
        QTest::addColumn<qint64>("points");
        using R = TierReason;
        QTest::newRow("reached") << bronze << gold << R::Qualified << QDate() << qint64(30);
        QTest::newRow("given by a person") << bronze << gold << R::ByHand << QDate() << qint64(30);
        QTest::newRow("kept") << gold << gold << R::Retained << QDate() << qint64(0);
        QTest::newRow("lost") << gold << silver << R::Downgraded << QDate() << qint64(0);
        QTest::newRow("taken by a person") << gold << silver << R::ByHand << QDate() << qint64(0);
        QTest::newRow("imported") << bronze << gold << R::Imported << QDate() << qint64(0);
        QTest::newRow("merged") << bronze << gold << R::Merged << QDate() << qint64(0);
        QTest::newRow("again too soon") << silver << gold << R::Qualified << QDate(2025, 11, 24) << qint64(0);
        QTest::newRow("again after twelve months") << silver << gold << R::Qualified << QDate(2025, 11, 23) << qint64(30);
    }
    void aGiftIsGivenOnce()
    {
        QFETCH(TierId, from);
        QFETCH(TierId, to);
        QFETCH(TierReason, reason);
        QFETCH(QDate, lastGiven);
        QTEST(entryPointsOf(ladder(), {QDate(2026, 11, 23), from, to, reason, 0}, lastGiven), "points");
    }

    void missedDaysChangeNothing_data()
    {
        QTest::addColumn<TierPeriod>("period");
        QTest::addColumn<TierDowngrade>("downgrade");
        for (const TierPeriod period : {TierPeriod::CalendarYear, TierPeriod::MembershipYear, TierPeriod::RollingYear}) {
            for (const TierDowngrade downgrade : {TierDowngrade::Never, TierDowngrade::OneStep, TierDowngrade::ToEarned})
                QTest::addRow("%d %d", static_cast<int>(period), static_cast<int>(downgrade)) << period << downgrade;
        }
    }
    void missedDaysChangeNothing()
    {
        QFETCH(TierPeriod, period);
        QFETCH(TierDowngrade, downgrade);
        TierLadder given = ladder(period, downgrade);
        given.graceDays = 20;
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            const QDate first(2024, 6, 15);
            Spent spent;
            TierMembership daily = start();
            TierMembership rare = start();
            TierHistory known = history({});
            for (QDate day = first; day < first.addYears(5); day = day.addDays(1)) {
                daily = reviewTier(given, daily, known, day).membership;
                if (random() % 40 == 0) {
                    spent += {day, 50 + static_cast<qint64>(random() % 200)};
                    known = history(spent);
                    daily = tierAfter(given, daily, known, day, day).membership;
                    rare = tierAfter(given, rare, known, day, day).membership;
                }
                if (random() % 300 == 0)
                    rare = reviewTier(given, rare, known, day).membership;
            }
            const QDate end = first.addYears(5);
            QCOMPARE(reviewTier(given, rare, known, end).membership, reviewTier(given, daily, known, end).membership);
        }
    }

    void isKept()
    {
        TierMembership member = held(gold, QDate(2026, 5, 4), endOf2027, TierReason::Merged);
        member.lockedUntil = QDate(2026, 8, 1);
        member.noticedFor = endOf2026;
        member.measure = 1234;
        QCOMPARE(tierMembershipOf(toJson(member)), member);
        QCOMPARE(tierMembershipOf(toJson(TierMembership())), TierMembership());
    }
};

QTEST_GUILESS_MAIN(TestTierMembership)

#include "tst_tiermembership.moc"
