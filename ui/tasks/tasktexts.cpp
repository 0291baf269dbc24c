// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/tasktexts.h"

#include "ui/base/formatting.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString TaskTexts::group(TaskGroup group)
{
    switch (group) {
    case TaskGroup::Overdue:
        return tr("Overdue");
    case TaskGroup::Today:
        return tr("Today");
    case TaskGroup::Later:
        return tr("Later");
    case TaskGroup::Done:
        return tr("Done");
    }
    return {};
}

QString TaskTexts::type(TaskType type)
{
    return type == TaskType::Promise ? tr("Promise") : tr("Task");
}

QString TaskTexts::priority(TaskPriority priority)
{
    switch (priority) {
    case TaskPriority::Low:
        return tr("Can wait");
    case TaskPriority::Normal:
        return tr("Normal");
    case TaskPriority::High:
        return tr("Important");
    }
    return {};
}

QString TaskTexts::origin(TaskOrigin origin)
{
    switch (origin) {
    case TaskOrigin::Person:
        break;
    case TaskOrigin::RefundedReward:
        return tr("reward used on an order that came back");
    case TaskOrigin::ClaimedReward:
        return tr("reward that was claimed");
    }
    return {};
}

QString TaskTexts::snooze(SnoozeChoice choice)
{
    switch (choice) {
    case SnoozeChoice::ThreeHours:
        return tr("For three hours");
    case SnoozeChoice::Tomorrow:
        return tr("Until tomorrow");
    case SnoozeChoice::NextWeek:
        return tr("Until next Monday");
    case SnoozeChoice::NextMonth:
        return tr("For a month");
    }
    return {};
}

QString TaskTexts::due(const std::optional<Instant> &at, bool timeUnknown, const Formatting &formatting)
{
    if (!at)
        return {};
    const QString day = formatting.dueDay(formatting.calendar().date(*at));
    return timeUnknown ? day : tr("%1, %2", "day, time").arg(day, formatting.time(*at));
}

QList<ChipText> TaskTexts::outcomeChip(bool promise, TaskOutcome outcome)
{
    switch (outcome) {
    case TaskOutcome::Open:
        return promise ? QList<ChipText>{{tr("Promise"), Tone::Highlight}} : QList<ChipText>{};
    case TaskOutcome::Done:
        return {{tr("Done"), Tone::Good}};
    case TaskOutcome::Kept:
        return {{tr("Promise kept"), Tone::Good}};
    case TaskOutcome::Broken:
        return {{tr("Promise broken"), Tone::Danger}};
    case TaskOutcome::Dismissed:
        return {{tr("Dismissed"), Tone::Neutral}};
    }
    return {};
}

QList<std::pair<QString, QString>> TaskTexts::recurrences()
{
    return {{QString(), tr("does not repeat")},
            {u"FREQ=DAILY"_s, tr("every day")},
            {u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s, tr("every day from Monday to Friday")},
            {u"FREQ=WEEKLY"_s, tr("every week")},
            {u"FREQ=WEEKLY;INTERVAL=2"_s, tr("every two weeks")},
            {u"FREQ=MONTHLY"_s, tr("every month")},
            {u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, tr("on the last day of each month")},
            {u"FREQ=MONTHLY;INTERVAL=3"_s, tr("every three months")},
            {u"FREQ=YEARLY"_s, tr("every year")}};
}

QString TaskTexts::recurrence(const QString &rule)
{
    const auto offered = recurrences();
    for (const auto &[known, text] : offered) {
        if (known == rule)
            return text;
    }
    return tr("repeats");
}

} // namespace regulars
