// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

namespace regulars {

/// What kind of demo shop to make. The same options always make the same shop.
struct DemoOptions
{
    qint64 customers = 2000;
    int years = 3; ///< of history before `now`, 1 … 20
    quint64 seed = 1;
    Instant now; ///< nothing in the shop is later
    QTimeZone timeZone = QTimeZone("Europe/Berlin");
    Currency currency = Currency(u"EUR");
    bool withPoints = true; ///< what members earned and spent, which takes as long as the rest
};

} // namespace regulars
