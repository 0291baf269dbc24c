// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"
#include "ui/base/icons.h"

#include <QtCore/QList>
#include <QtCore/QRect>

namespace regulars {

/// One event of a story as it is shown: everything is text of the program's language.
struct TimelineCard
{
    QString dayHeading;
    bool startsDay = false; ///< the heading stands above this card
    IconName icon = IconName::Note;
    Tone tone = Tone::Neutral;
    QString title;
    QList<ChipText> chips;
    QString trailing; ///< amount or person, and time
    QString detail;
    bool pinned = false;
    bool opens = false; ///< the title leads to something
};

/// Where the parts of a TimelineCard lie. Chips stand beside the title, or where it would have to be shortened for them,
/// before the detail; those that find no room there are left out (empty). Mirrored in right-to-left.
struct TimelineCardGeometry
{
    enum class Part { None, Title, Chip, Detail };
    struct Hit
    {
        Part part = Part::None;
        int chip = -1;
        friend bool operator==(const Hit &, const Hit &) = default;
    };

    QRect heading;
    QRect body; ///< the card below the heading
    QRect circle;
    QRect title;
    QList<QRect> chips;
    QRect pin;
    QRect trailing;
    QRect detail;

    [[nodiscard]] static TimelineCardGeometry of(const TimelineCard &card, const QRect &rect, const Theme &theme,
                                                 Qt::LayoutDirection direction);
    /// Height of a card, with its day heading if it has one, in device-independent pixels.
    [[nodiscard]] static int heightOf(const TimelineCard &card);
    [[nodiscard]] Hit hitTest(QPoint point) const;

    static constexpr int headingHeight = 30;
};

} // namespace regulars
