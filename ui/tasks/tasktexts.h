// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tasks/snooze.h"
#include "core/tasks/task.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for tasks and promises, in the program's language. GUI thread only.
class TaskTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TaskTexts)

public:
    [[nodiscard]] static QString group(TaskGroup group);
    [[nodiscard]] static QString type(TaskType type);
    [[nodiscard]] static QString priority(TaskPriority priority);
    /// Why it is there, unless a person made it.
    [[nodiscard]] static QString origin(TaskOrigin origin);
    [[nodiscard]] static QString snooze(SnoozeChoice choice);
    /// "today, 10:30", "Thursday", "19 Nov"; empty without a date.
    [[nodiscard]] static QString due(const std::optional<Instant> &at, bool timeUnknown, const Formatting &formatting);
    /// How it ended, and that it is a promise; nothing for an open task.
    [[nodiscard]] static QList<ChipText> outcomeChip(bool promise, TaskOutcome outcome);
    /// The repetitions that are offered, by their rule.
    [[nodiscard]] static QList<std::pair<QString, QString>> recurrences();
    /// "every week", or for rules that are not offered that it repeats.
    [[nodiscard]] static QString recurrence(const QString &rule);
};

} // namespace regulars
