// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"

#include <QtCore/QList>
#include <QtCore/QRect>

namespace regulars {

/// A ticket in the queue as it is shown: everything is text of the program's language.
struct TicketLine
{
    QString number;
    QString subject;
    QString subtitle;
    ChipText status;
    ChipText priority;
    QString assignee; ///< empty: nobody
    ChipText due;     ///< an empty text: nothing is due
};

/// The columns of the queue. Where there is little room, first the assignee's name goes, then priority, status, assignee
/// and number; what goes has a width of 0.
struct TicketColumns
{
    static constexpr int gap = 12;

    int number = 0;
    int subject = 0;
    int status = 0;
    int priority = 0;
    int assignee = 0; ///< only the avatar when it is not wider than that
    int due = 0;

    [[nodiscard]] static TicketColumns of(int width, const Theme &theme);
    /// The rectangles in the order of the members, mirrored in right-to-left; empty ones are not there.
    [[nodiscard]] QList<QRect> rects(const QRect &rect, Qt::LayoutDirection direction) const;
};

/// Where the parts of a TicketLine lie. Parts that are not there are empty; nothing overlaps; mirrored in right-to-left.
struct TicketLineGeometry
{
    static constexpr int avatarSize = 22;

    QRect number;
    QRect subject;
    QRect subtitle;
    QRect status;
    QRect priority;
    QRect avatar;
    QRect assignee;
    QRect due;

    [[nodiscard]] static int height(const Theme &theme);
    [[nodiscard]] static TicketLineGeometry of(const TicketLine &line, const QRect &rect, const Theme &theme,
                                               Qt::LayoutDirection direction);
};

} // namespace regulars
