// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

namespace regulars {

class Formatting;

/// What the editors of a rule need to know; it outlives them.
struct RuleContext
{
    SegmentBook book;
    const Formatting &formatting;
    QString segment{}; ///< uid of the one that is edited, which can't ask for itself
    Qt::DayOfWeek weekStart = Qt::Monday;
};

} // namespace regulars
