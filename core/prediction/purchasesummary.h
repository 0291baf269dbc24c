// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDate>

#include <optional>
#include <span>
#include <vector>

namespace regulars {

inline constexpr double daysPerWeek = 7;

/// What a customer bought on one day, or a part of it; in whatever unit of money the models are to speak.
struct Purchase
{
    QDate day;
    double spend = 0;
};

/// All that the models of repeat purchases know of a customer. Times are weeks, days / 7.
struct PurchaseSummary
{
    int repeats = 0;            ///< x: days with a purchase after the first one
    double recency = 0;         ///< t_x: from the first day with a purchase to the last; 0 without repeats
    double age = 0;             ///< T: from the first day with a purchase to the last day that is known
    double meanRepeatSpend = 0; ///< of the days that count as repeats; 0 without them

    friend bool operator==(const PurchaseSummary &, const PurchaseSummary &) = default;
};

/// Sums up what was bought until the end of the day `until`; several purchases on one day are one. In any order. Nothing
/// when the customer had bought nothing by then.
[[nodiscard]] std::optional<PurchaseSummary> summaryOf(std::span<const Purchase> purchases, QDate until);

/// Customers whose histories are one and the same to a model of orders.
struct SummaryGroup
{
    int repeats = 0;
    double recency = 0;
    double age = 0;
    qint64 customers = 0;

    friend bool operator==(const SummaryGroup &, const SummaryGroup &) = default;
};

/// Customers who are the same to a model of spend: those with repeats that were worth something.
struct SpendGroup
{
    int repeats = 0;
    double meanSpend = 0;
    qint64 customers = 0;

    friend bool operator==(const SpendGroup &, const SpendGroup &) = default;
};

/// By repeats, then age, then recency. Days are whole numbers, so a shop with a million customers has far fewer groups.
[[nodiscard]] std::vector<SummaryGroup> orderGroupsOf(std::span<const PurchaseSummary> summaries);
/// By repeats, then spend.
[[nodiscard]] std::vector<SpendGroup> spendGroupsOf(std::span<const PurchaseSummary> summaries);

} // namespace regulars
