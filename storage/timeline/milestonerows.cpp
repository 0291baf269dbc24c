// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timeline/milestonerows.h"

#include "storage/loyalty/isodays.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool fillSubscription(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT e.kind, e.note, e.recorded_at, e.resumes_on, e.ends_on, e.renews, p.name, u.name"
                              " FROM subscription_events e LEFT JOIN subscription_plans p ON p.uid = e.plan_uid"
                              " LEFT JOIN users u ON u.id = e.user_id WHERE e.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subscriptionChange = valueOf<SubscriptionEventKind>(row.text(0));
    event.body = row.text(1);
    event.timeUnknown = row.instant(2) != event.key.occurredAt;
    event.until = dayAt(row, event.subscriptionChange == SubscriptionEventKind::Paused ? 3 : 4);
    event.renews = row.integer(5) != 0;
    event.subject = row.text(6);
    event.userName = row.text(7);
    return true;
}

bool fillOnboarding(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT o.name, o.state, o.created_at, u.name FROM onboardings o"
                              " LEFT JOIN users u ON u.id = o.owner_id WHERE o.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subject = row.text(0);
    event.onboardingState = valueOf<OnboardingState>(row.text(1));
    event.timeUnknown = event.kind == TimelineKind::OnboardingEnded || row.instant(2) != event.key.occurredAt;
    event.ownerName = row.text(3);
    return true;
}

bool fillGoal(Connection &connection, TimelineEvent &event)
{
    const bool closed = event.kind == TimelineKind::GoalClosed;
    Statement row(connection, u"SELECT title, measure, target, progress, note, due_on, state FROM customer_goals"
                              " WHERE id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.subject = row.text(0);
    event.reason = QString(row.text(closed ? 3 : 2) + u' ' + row.text(1)).trimmed();
    event.body = row.text(4);
    event.until = closed ? QDate() : dayAt(row, 5);
    event.goalState = valueOf<GoalState>(row.text(6));
    event.timeUnknown = closed;
    return true;
}

bool fillCheckIn(Connection &connection, TimelineEvent &event)
{
    Statement row(connection, u"SELECT c.mood, c.note, c.created_at, u.name FROM check_ins c"
                              " LEFT JOIN users u ON u.id = c.created_by WHERE c.id = :source"_s);
    if (!row.bind(u"source", event.key.sourceId).next())
        return false;
    event.mood = valueOf<CheckInMood>(row.text(0));
    event.body = row.text(1);
    event.timeUnknown = row.instant(2) != event.key.occurredAt;
    event.userName = row.text(3);
    return true;
}

} // namespace

bool fillMilestone(Connection &connection, TimelineEvent &event)
{
    if (event.kind == TimelineKind::Subscription)
        return fillSubscription(connection, event);
    if (event.kind == TimelineKind::CheckIn)
        return fillCheckIn(connection, event);
    const bool isGoal = event.kind == TimelineKind::Goal || event.kind == TimelineKind::GoalClosed;
    return isGoal ? fillGoal(connection, event) : fillOnboarding(connection, event);
}

} // namespace regulars
