// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"

#include <QtCore/QRect>

namespace regulars {

/// A task in a list as it is shown: everything is text of the program's language.
struct TaskLine
{
    static constexpr int headingHeight = 34;

    QString heading; ///< of its group, when it is the first; empty otherwise
    QString title;
    QString subtitle;
    QList<ChipText> chips;
    bool closed = false;
    bool asksAboutReward = false; ///< it can be restored right there
};

/// Where the parts of a TaskLine lie. Parts that are not there are empty; nothing overlaps; mirrored in right-to-left.
struct TaskLineGeometry
{
    enum class Part { None, Check, Restore, Snooze, Dismiss };

    QRect heading;
    QRect body; ///< all but the heading
    QRect check;
    QRect title;
    QRect subtitle;
    QList<QRect> chips; ///< those without room are empty
    QRect restore;      ///< of a task that asks about a reward
    QRect snooze;
    QRect dismiss;

    [[nodiscard]] static int heightOf(const TaskLine &line);
    [[nodiscard]] static TaskLineGeometry of(const TaskLine &line, const QRect &rect, const Theme &theme,
                                             Qt::LayoutDirection direction);
    [[nodiscard]] Part hitTest(QPoint point) const;
};

} // namespace regulars
