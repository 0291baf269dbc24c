// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentcatalog.h"

namespace regulars {

/// Where events of a kind are.
struct EventSource
{
    QString from;     ///< what follows FROM, with the alias `e` for the event itself
    QString where;    ///< what makes it one that happened; nobody's are left out
    QString at;       ///< column of when, in ms
    QString amount{}; ///< of events with money: expression, in minor units
};

/// `fewCustomers`: what came back is looked up order by order instead of being added up for all.
[[nodiscard]] EventSource sourceOf(SegmentEvent event, bool fewCustomers);

/// The column of a property that an event has once; empty for those of an order's lines.
[[nodiscard]] QString columnOf(SegmentEvent event, EventProperty property);

} // namespace regulars
