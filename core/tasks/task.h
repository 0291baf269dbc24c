// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QList>

#include <optional>

namespace regulars {

/// A promise is what the shop told a customer it would do: it is kept or broken.
enum class TaskType { Task, Promise };
enum class TaskPriority { Low, Normal, High };
/// How it ended. Tasks are done, promises kept or broken; what became pointless is dismissed.
enum class TaskOutcome { Open, Done, Kept, Broken, Dismissed };

/// Why a task is there: a person made it, or by itself, because an order came back on which a reward was used, or because a
/// reward was claimed that somebody is to see to.
enum class TaskOrigin { Person, RefundedReward, ClaimedReward };

/// A step of a task that is ticked off on its own.
struct TaskItem
{
    qint64 id = 0;
    QString text;
    bool done = false;
    friend bool operator==(const TaskItem &, const TaskItem &) = default;
};

/// Something to be done, for a customer or for the shop itself.
struct Task
{
    TaskId id;
    QString uid;
    TaskType type = TaskType::Task;
    TaskOrigin origin = TaskOrigin::Person;
    QString title; ///< of one that came by itself: only names, which are the same in every language
    QString note;
    std::optional<Instant> dueAt; ///< 12:00 local when only the day is known
    bool timeUnknown = true;      ///< due on that day, at no time in particular
    TaskPriority priority = TaskPriority::Normal;
    UserId owner;        ///< not valid: whoever comes to it
    CustomerId customer; ///< not valid: the shop's own
    OrderId order;
    QString recurrence;                  ///< Recurrence::rule(), or empty
    std::optional<Instant> seriesStart;  ///< when the first of a series was due
    std::optional<Instant> snoozedUntil; ///< not to be seen before; the due date stays what it is
    TaskOutcome outcome = TaskOutcome::Open;
    std::optional<Instant> closedAt; ///< when the outcome was noted
    QList<TaskItem> items;
    Instant createdAt;
    int rowVersion = 0;
    bool deleted = false;

    [[nodiscard]] bool isOpen() const { return outcome == TaskOutcome::Open; }
    [[nodiscard]] bool isPromise() const { return type == TaskType::Promise; }
    /// Whether somebody is to decide about the reward that was used on its order.
    [[nodiscard]] bool asksAboutReward() const { return isOpen() && origin == TaskOrigin::RefundedReward; }
    friend bool operator==(const Task &, const Task &) = default;
};

/// When a person should look at the task: what open tasks are sorted by. Due, or the end of its snooze if that is later.
[[nodiscard]] Instant attentionAt(const Task &task);

/// By the shop's days: what should have been seen to before today, today, and all others. A closed one is Done.
enum class TaskGroup { Overdue, Today, Later, Done };
[[nodiscard]] TaskGroup groupOf(const Task &task, Instant now, const LocalCalendar &calendar);
/// Open and due before now, by its day when the time is unknown; also while it is snoozed.
[[nodiscard]] bool isOverdue(const Task &task, Instant now, const LocalCalendar &calendar);
/// When a person is told: at the time, or in the morning of the day. Nothing when it has no date or is closed.
[[nodiscard]] std::optional<Instant> remindAt(const Task &task, const LocalCalendar &calendar);

/// What follows on a task that repeats: the same, open again, on the first day of its series after the one it was due
/// on that is not over yet. Nothing when the series has ended.
[[nodiscard]] std::optional<Task> successorOf(const Task &task, Instant now, const LocalCalendar &calendar);

/// In characters.
inline constexpr qsizetype longestTaskTitle = 200;

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const Task &task);

template<>
struct EnumNames<TaskType>
{
    static constexpr std::array<std::pair<TaskType, const char16_t *>, 2> names = {
        {{TaskType::Task, u"task"}, {TaskType::Promise, u"promise"}}};
    static constexpr TaskType fallback = TaskType::Task;
};

template<>
struct EnumNames<TaskPriority>
{
    static constexpr std::array<std::pair<TaskPriority, const char16_t *>, 3> names = {
        {{TaskPriority::Low, u"low"}, {TaskPriority::Normal, u"normal"}, {TaskPriority::High, u"high"}}};
    static constexpr TaskPriority fallback = TaskPriority::Normal;
};

template<>
struct EnumNames<TaskOutcome>
{
    static constexpr std::array<std::pair<TaskOutcome, const char16_t *>, 5> names = {
        {{TaskOutcome::Open, u"open"},
         {TaskOutcome::Done, u"done"},
         {TaskOutcome::Kept, u"kept"},
         {TaskOutcome::Broken, u"broken"},
         {TaskOutcome::Dismissed, u"dismissed"}}};
    static constexpr TaskOutcome fallback = TaskOutcome::Done;
};

template<>
struct EnumNames<TaskOrigin>
{
    static constexpr std::array<std::pair<TaskOrigin, const char16_t *>, 3> names = {
        {{TaskOrigin::Person, u""},
         {TaskOrigin::RefundedReward, u"refunded_reward"},
         {TaskOrigin::ClaimedReward, u"claimed_reward"}}};
    static constexpr TaskOrigin fallback = TaskOrigin::Person;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TaskId)
