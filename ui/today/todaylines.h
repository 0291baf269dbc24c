// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/today/briefing.h"
#include "ui/today/todayrow.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// Makes lines with words and actions of what needs attention. GUI thread only.
class TodayLines
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TodayLines)

public:
    [[nodiscard]] static QList<TodayLine> of(const QList<Attention> &lines, const Formatting &formatting);
    [[nodiscard]] static QList<TodayLine> of(const QList<TaskRow> &tasks, const Formatting &formatting);
    /// "slipping/17" or "task/4".
    [[nodiscard]] static QString keyOf(const Attention &line);
    [[nodiscard]] static QString keyOf(const Task &task);

private:
    [[nodiscard]] static QList<TodayAction> actionsOf(AttentionKind kind);
    [[nodiscard]] static QList<TodayAction> actionsOf(const Task &task);
};

} // namespace regulars
