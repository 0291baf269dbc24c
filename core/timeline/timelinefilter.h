// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineevent.h"

namespace regulars {

/// Which events of a customer's timeline are shown.
struct TimelineFilter
{
    QList<TimelineKind> kinds; ///< empty: all
    QString text;              ///< found in number, product, subject or text; folded by the store
    bool pinnedOnly = false;
    bool withMembers = false; ///< also the events of everybody who belongs to the customer

    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

} // namespace regulars
