// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/success/onboardingrows.h"

#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepColumn = 13;

Onboarding readOnboarding(const Statement &row)
{
    Onboarding onboarding;
    onboarding.id = row.id<OnboardingId>(0);
    onboarding.uid = row.text(1);
    onboarding.customer = row.id<CustomerId>(2);
    onboarding.form = row.id<OnboardingTemplateId>(3);
    onboarding.name = row.text(4);
    onboarding.startedOn = dayAt(row, 5);
    onboarding.withinDays = static_cast<int>(row.integer(6));
    onboarding.stalledDays = static_cast<int>(row.integer(7));
    onboarding.owner = row.id<UserId>(8);
    onboarding.blocker = row.text(9);
    onboarding.state = valueOf<OnboardingState>(row.text(10));
    onboarding.endedOn = dayAt(row, 11);
    onboarding.rowVersion = static_cast<int>(row.integer(12));
    return onboarding;
}

OnboardingStep readStep(const Statement &row)
{
    OnboardingStep step;
    step.id = row.id<OnboardingStepId>(stepColumn);
    step.title = row.text(stepColumn + 1);
    step.dueOn = dayAt(row, stepColumn + 2);
    step.doneOn = dayAt(row, stepColumn + 3);
    step.doneBy = row.id<UserId>(stepColumn + 4);
    return step;
}

} // namespace

QString selectOnboardings()
{
    return u"SELECT o.id, o.uid, o.customer_id, o.template_id, o.name, o.started_on, o.within_days, o.stalled_days,"
           " o.owner_id, o.blocker, o.state, o.ended_on, o.row_version, p.id, p.title, p.due_on, p.done_on, p.done_by"
           " FROM onboardings o LEFT JOIN onboarding_steps p ON p.onboarding_id = o.id"_s;
}

QList<Onboarding> readOnboardings(Statement &rows)
{
    QList<Onboarding> onboardings;
    while (rows.next()) {
        if (onboardings.isEmpty() || onboardings.last().id != rows.id<OnboardingId>(0))
            onboardings += readOnboarding(rows);
        if (!rows.isNull(stepColumn))
            onboardings.last().steps += readStep(rows);
    }
    return onboardings;
}

} // namespace regulars
