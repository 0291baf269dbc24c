// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/prediction/nextorder.h"
#include "core/prediction/purchasesummary.h"

#include <span>

namespace regulars {

/// The days with a purchase from which a customer's rhythm, and that of the others, is told.
struct PurchaseDays
{
    int days = 0; ///< different days
    QDate first;
    QDate second; ///< not valid: bought on fewer days, as the next one
    QDate third;
    QDate last;
    int medianGap = 0; ///< days between one and the next; 0 with a single one

    [[nodiscard]] OrderDays orderDays() const { return {days, first, last}; }
    friend bool operator==(const PurchaseDays &, const PurchaseDays &) = default;
};

/// Of what was bought until the end of the day `until`; in any order.
[[nodiscard]] PurchaseDays purchaseDaysOf(std::span<const Purchase> purchases, QDate until);

/// From fewer customers with a rhythm the shop's own gap is not told.
inline constexpr qint64 fewestRhythms = 5;

/// Adds up what a shop's customers do. Feed all of them, then take it.
class ShopRhythmCounts
{
public:
    explicit ShopRhythmCounts(QDate today) : m_today(today) {}

    void add(const PurchaseDays &customer);
    /// The gap is the median of the medians of those with a rhythm of their own; usualShopGapDays of fewer than
    /// fewestRhythms.
    [[nodiscard]] ShopRhythm rhythm() const;

private:
    void addGap(GapCounts &counts, QDate from, QDate to) const;

    QDate m_today;
    GapCounts m_second;
    GapCounts m_third;
    std::map<int, qint64> m_gaps; ///< how many customers have which median
    qint64 m_rhythms = 0;
};

} // namespace regulars
