// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/programmefigures.h"

#include "core/base/clock.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const int thisMonth = monthNumberOf(QDate(2026, 11, 1));

/// A month so many months ago.
PointsCohort cohort(int monthsAgo, qint64 issued, qint64 redeemed, qint64 remaining = 0, qint64 lots = 20)
{
    return {thisMonth - monthsAgo, lots, issued, 0, redeemed, redeemed, remaining};
}

ExpiryPolicy lasting(int months)
{
    ExpiryPolicy policy;
    policy.kind = ExpiryKind::RollingMonths;
    policy.months = months;
    return policy;
}

} // namespace

/// Figures of a programme.
class TestProgrammeFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redemptionIsOfMaturedMonths()
    {
        const auto figures = redemptionOf({cohort(26, 1'000, 900), cohort(25, 1'000, 800), cohort(24, 1'000, 100),
                                           cohort(13, 1'000, 300), cohort(12, 1'000, 0)},
                                          thisMonth);
        QCOMPARE(figures.matured, (Redemption{400, 2'000, 40}));
        QCOMPARE(figures.matured.value(), 0.2);
        QCOMPARE(figures.monthBefore, (Redemption{900, 2'000, 40}));
        QCOMPARE(figures.byMonth.front(), (Redemption{100, 1'000, 20}));
        QCOMPARE(figures.byMonth.back(), (Redemption{300, 1'000, 20}));
        QCOMPARE(figures.soFar, (Redemption{2'100, 5'000, 100}));
    }

    void whatWasTakenBackWasNeverThere()
    {
        PointsCohort month = cohort(20, 1'000, 300);
        month.takenBack = 400;
        month.redeemedInYear = 200;
        QCOMPARE(month.expired(), 300);
        const auto figures = redemptionOf({month}, thisMonth);
        QCOMPARE(figures.matured, (Redemption{200, 600, 20}));
        QCOMPARE(figures.soFar.redeemed, 300);
    }

    void ofFewNoPercentageIsTold()
    {
        QVERIFY((Redemption{1, 2, 10}).hasPercent());
        QVERIFY(!(Redemption{1, 2, 9}).hasPercent());
        QVERIFY(!(Redemption{0, 0, 10}).hasPercent());
    }

    void breakageNeedsTwoCycles()
    {
        QCOMPARE(breakageOf({cohort(40, 1'000, 500)}, ExpiryPolicy(), thisMonth), Breakage());
        QCOMPARE(breakageOf({cohort(23, 1'000, 600)}, lasting(12), thisMonth).ground, BreakageGround::TooEarly);
        const Breakage found = breakageOf(
            {cohort(24, 1'000, 600), cohort(14, 1'000, 700), cohort(13, 1'000, 500, 100), cohort(12, 1'000, 0)}, lasting(12),
            thisMonth);
        QCOMPARE(found.ground, BreakageGround::Estimated);
        QCOMPARE(found.share, 0.35); // of the two months of which nothing is left
        QCOMPARE(found.lots, 40);
        QCOMPARE(breakageOf({cohort(30, 1'000, 600, 0, 9)}, lasting(12), thisMonth).ground, BreakageGround::TooEarly);
    }

    void liabilityIsLessByBreakage()
    {
        ProgrammeFigures figures;
        figures.currency = Currency(u"EUR");
        figures.pointValueMicro = 10'000;
        figures.outstanding.active = 40'000'00;
        figures.outstanding.pending = 1'288'00;
        QCOMPARE(figures.liabilityMinor(), 41'288);
        figures.breakage.share = 0.25;
        QCOMPARE(figures.liabilityMinor(), 30'966);
    }

    void aGoalIsComparedWithItsBaseline()
    {
        ProgrammeFigures figures;
        figures.purchases.activeMembers.fill(0);
        figures.purchases.ofMembers.back() = {20, 100'000};
        figures.purchases.ofOthers.back() = {80, 240'000};
        figures.goal = ProgrammeGoal{GoalMetric::MemberOrderValue, 4'000, 6'000, {}};
        QCOMPARE(*figures.goalProgress(), 0.5);
        QCOMPARE(*figures.ofOthers(GoalMetric::MemberOrderValue), 3'000.0);
        QCOMPARE(figures.orderShare(), (Share{20, 100}));
        QVERIFY(!figures.current(GoalMetric::OrdersPerMember)); // of nobody
        QVERIFY(!figures.current(GoalMetric::RedemptionRate));
    }

    void goalsAreKept()
    {
        const ProgrammeGoal goal{GoalMetric::RedemptionRate, 0.2, 0.4, QDate(2027, 6, 30)};
        QVERIFY(validate(goal).isEmpty());
        QCOMPARE(programmeGoalOf(toJson(goal)), goal);
        QVERIFY(!programmeGoalOf({}));
        QCOMPARE(validate(ProgrammeGoal{GoalMetric::RedemptionRate, 0.2, 40, {}}).first().field, u"target"_s);
        QCOMPARE(validate(ProgrammeGoal{GoalMetric::ActiveMembers, 5, 5, {}}).size(), 1);
        QCOMPARE(validate(ProgrammeGoal{GoalMetric::ActiveMembers, -1, -2, {}}).size(), 2);
        QCOMPARE(validate(ProgrammeGoal{GoalMetric::ActiveMembers, 5, 7.5, {}}).first().args.value(u"rule"_s),
                 u"not_whole"_s);
        QCOMPARE(validate(ProgrammeGoal{GoalMetric::ActiveMembers, 4.5, 7, {}}).first().field, u"baseline"_s);
        QVERIFY(validate(ProgrammeGoal{GoalMetric::OrdersPerMember, 2.5, 3.5, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProgrammeFigures)
#include "tst_programmefigures.moc"
