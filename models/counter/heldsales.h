// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/counter/parkedsales.h"
#include "models/counter/recordedsales.h"

namespace regulars {

/// The sales of a counter whose window goes, for the counter of the window that comes in its place.
struct HeldSales
{
    ParkedSale atHand; ///< the one that is put together; without a key
    ParkedSales parked;
    RecordedSales recorded;
};

} // namespace regulars
