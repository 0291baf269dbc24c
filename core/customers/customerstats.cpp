// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customerstats.h"

namespace regulars {

Lifecycle lifecycleOf(const CustomerStats &stats, Instant now)
{
    if (!stats.lastOrderAt)
        return Lifecycle::Prospect;
    const qint64 sinceLastOrder = now.ms - stats.lastOrderAt->ms;
    if (stats.orders == 1 && sinceLastOrder < newWindowDays * msPerDay)
        return Lifecycle::New;
    return sinceLastOrder < activeWindowDays * msPerDay ? Lifecycle::Active : Lifecycle::Lapsed;
}

} // namespace regulars
