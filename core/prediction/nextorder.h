// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/gapsurvival.h"
#include "core/today/rhythm.h"

namespace regulars {

/// What is known of when a customer ordered.
struct OrderDays
{
    int days = 0; ///< different days with an order that counts
    QDate first;
    QDate last;
};

/// What a shop's customers do, for those whose own orders say too little.
struct ShopRhythm
{
    double gapDays = usualShopGapDays;    ///< the median of the customers' own gaps, above zero
    GapSurvival secondOrder{GapCounts{}}; ///< from the first day with an order to the second
    GapSurvival thirdOrder{GapCounts{}};  ///< from the second to the third
};

/// What an expectation is made of.
enum class NextOrderBasis {
    NotEnoughData, ///< nobody can say
    OthersGaps,    ///< how long others with as few orders took
    OwnRhythm      ///< from three days with an order on
};

/// When a customer's next order is expected, and how far behind they are.
struct NextOrder
{
    NextOrderBasis basis = NextOrderBasis::NotEnoughData;
    QDate expected;   ///< may have passed; not valid when none is expected any more
    double ratio = 0; ///< days of silence by the gap that is usual for the customer
    OverdueBand band = OverdueBand::None;
    std::optional<double> neverBack; ///< the chance that they don't come again, of those with one or two days; where
                                     ///< others tell

    /// Only a rhythm of their own makes anybody safe: most who bought once don't come again.
    [[nodiscard]] bool isSafe() const { return basis == NextOrderBasis::OwnRhythm && band == OverdueBand::None; }
    friend bool operator==(const NextOrder &, const NextOrder &) = default;
};

/// From the customer's own rhythm, shrunk to the shop's; with one or two days from those who came back (domain §2.7).
[[nodiscard]] NextOrder nextOrderOf(const OrderDays &orders, const ShopRhythm &shop, QDate today);

} // namespace regulars
