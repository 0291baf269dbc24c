// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <optional>

namespace regulars {

/// How far behind their own rhythm a customer is; the limits are ratios (domain §2.7).
enum class OverdueBand { None, Late, Overdue, Lost };
inline constexpr double lateRatio = 1.5;
inline constexpr double overdueRatio = 2.0;
inline constexpr double lostRatio = 3.0;
/// Beyond it a customer has gone long ago and is no longer slipping away.
inline constexpr double goneRatio = 8.0;

/// A rhythm is only seen from so many days with an order on.
inline constexpr int fewestOrderDays = 3;
/// How many gaps the shop's typical gap counts for: k in g = (k·g_shop + Σ gaps) / (k + n).
inline constexpr int shopGapWeight = 3;
/// The shop's typical gap in days while too few customers have shown one.
inline constexpr double usualShopGapDays = 60;

[[nodiscard]] OverdueBand bandOf(double ratio);

/// A customer's rhythm between days with a counted order.
struct Rhythm
{
    double gapDays = 0; ///< their own mean gap, shrunk towards the shop's
    int silentDays = 0; ///< local days since the last order
    double ratio = 0;   ///< silentDays / gapDays

    [[nodiscard]] OverdueBand band() const { return bandOf(ratio); }
    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// Nothing with fewer than fewestOrderDays. `shopGapDays` is the median of the customers' own gaps, above zero.
[[nodiscard]] std::optional<Rhythm> rhythmOf(Instant firstOrder, Instant lastOrder, int orderDays, double shopGapDays,
                                             Instant now, const LocalCalendar &calendar);
/// The same of local days.
[[nodiscard]] std::optional<Rhythm> rhythmOf(QDate firstOrder, QDate lastOrder, int orderDays, double shopGapDays,
                                             QDate today);

} // namespace regulars
