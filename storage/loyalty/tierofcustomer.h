// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QLatin1StringView>

namespace regulars {

/// Joins the tier `r` of the customer `c`, by the membership `m`: all NULL of somebody who is no member or has no tier, and
/// of a tier that was removed.
inline constexpr QLatin1StringView tierOfCustomer{"LEFT JOIN loyalty_members m ON m.customer_id = c.id AND m.left_on IS NULL"
                                                  " LEFT JOIN tiers r ON r.id = m.tier_id AND r.deleted_at IS NULL"};

} // namespace regulars
