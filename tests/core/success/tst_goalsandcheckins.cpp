// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/success/checkin.h"
#include "core/success/customergoal.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

CustomerGoal goal(qint64 id, QDate dueOn, GoalState state = GoalState::Open, QDate closedOn = {})
{
    CustomerGoal one;
    one.id = CustomerGoalId{id};
    one.title = u"Serve more coffee"_s;
    one.dueOn = dueOn;
    one.state = state;
    one.closedOn = closedOn;
    return one;
}

} // namespace

/// What customers want to reach, and how often the shop asks how it goes.
class TestGoalsAndCheckIns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoalNeedsAName()
    {
        QVERIFY(validate(goal(1, {})).isEmpty());
        CustomerGoal wrong = goal(1, {});
        wrong.title = u" "_s;
        wrong.target = QString(longestGoalValue + 1, u'9');
        const QList<Error> errors = validate(wrong);
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.at(0).field, u"title"_s);
        QCOMPARE(errors.at(1).field, u"target"_s);
    }

    void aGoalIsClosedAndOpenedAgain()
    {
        const CustomerGoal reached = withState(goal(1, {}), GoalState::Reached, today).value();
        QCOMPARE(reached.closedOn, today);
        QCOMPARE(withState(reached, GoalState::Reached, today).error().code, ErrorCode::Refused);
        QCOMPARE(withState(reached, GoalState::Open, today).value(), goal(1, {}));
    }

    void itIsOverdueAfterItsDay()
    {
        QVERIFY(!isOverdue(goal(1, today), today));
        QVERIFY(isOverdue(goal(1, today.addDays(-1)), today));
        QVERIFY(!isOverdue(goal(1, {}), today));
        QVERIFY(!isOverdue(goal(1, today.addDays(-1), GoalState::Missed, today), today));
    }

    void openGoalsComeFirst()
    {
        QList<CustomerGoal> goals{goal(1, {}, GoalState::Missed, today.addDays(-5)), goal(2, {}),
                                  goal(3, {}, GoalState::Reached, today), goal(4, today.addDays(3)), goal(5, today)};
        std::sort(goals.begin(), goals.end(), comesBefore);
        QList<qint64> ids;
        for (const CustomerGoal &each : std::as_const(goals))
            ids += each.id.value;
        QCOMPARE(ids, QList<qint64>({5, 4, 2, 3, 1}));
    }

    void theNextCheckInFollowsTheLastContact()
    {
        const QDate added(2026, 1, 31);
        QCOMPARE(nextCheckIn(1, {}, {}, added), QDate(2026, 2, 28));
        QCOMPARE(nextCheckIn(3, QDate(2026, 5, 10), QDate(2026, 6, 1), added), QDate(2026, 9, 1));
        QCOMPARE(nextCheckIn(3, QDate(2026, 7, 10), QDate(2026, 6, 1), added), QDate(2026, 10, 10));
        QCOMPARE(nextCheckIn(3, QDate(2025, 5, 10), {}, added), QDate(2025, 8, 10)); // known before they were added
        QVERIFY(!nextCheckIn(0, QDate(2026, 7, 10), {}, added).isValid());
    }

    void aTierHasItsOwnRhythm()
    {
        CheckInPlan plan;
        QVERIFY(plan.isEmpty());
        plan.everybody = 12;
        plan.byTier = {{u"gold"_s, 3}, {u"bronze"_s, 0}};
        QVERIFY(!plan.isEmpty());
        QCOMPARE(checkInMonths(plan, u"gold"_s), 3);
        QCOMPARE(checkInMonths(plan, u"bronze"_s), 0);
        QCOMPARE(checkInMonths(plan, u"silver"_s), 12);
        QCOMPARE(checkInMonths(plan, {}), 12);
        QCOMPARE(checkInPlanOf(toJson(plan)), plan);
        QVERIFY(validate(plan).isEmpty());
        plan.byTier[u"gold"_s] = 61;
        QCOMPARE(validate(plan).at(0).field, u"tier_gold"_s);
        QCOMPARE(checkInPlanOf(QJsonObject{{u"everybody"_s, -4}}), CheckInPlan());
    }

    void nobodyChecksInTomorrow()
    {
        CheckIn checkIn;
        QCOMPARE(validate(checkIn, today).at(0).field, u"held_on"_s);
        checkIn.heldOn = today;
        QVERIFY(validate(checkIn, today).isEmpty());
        checkIn.heldOn = today.addDays(1);
        QCOMPARE(validate(checkIn, today).at(0).args.value(u"rule"_s).toString(), u"in_the_future"_s);
    }
};

QTEST_GUILESS_MAIN(TestGoalsAndCheckIns)

#include "tst_goalsandcheckins.moc"
