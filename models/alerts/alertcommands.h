// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertcause.h"
#include "models/base/command.h"

namespace regulars {

/// Saves the rule of its kind, switched on or off. Argument: `kind` (stored name). Errors: InvalidValue, NotFound (person).
struct SaveAlertRule
{
    static constexpr QLatin1StringView name{"save_alert_rule"};
    static constexpr Right right = Right::Manage;
    AlertRule rule;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Opens a task for each of the causes by the rule of its kind; gives how many. Left alone is what was told of since it was
/// found, a customer who has an open task about the same, and what is switched off. It is nobody's last change, but can be
/// undone: the causes stay told of. Arguments: `count`; `title` and `type` of the last task.
struct OpenAlertTasks
{
    static constexpr QLatin1StringView name{"open_alert_tasks"};
    static constexpr Right right = Right::Create;
    QList<AlertCause> causes;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
