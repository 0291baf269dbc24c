// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/reports/share.h"

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace regulars {

/// In days: who orders nothing for so long after a ticket counts as lost.
inline constexpr int lostAfterDays = 90;
/// In days: who ordered within so long before was a customer then.
inline constexpr int activeWithinDays = 365;

/// What became of customers who had a ticket of a category.
struct CategoryChurn
{
    TicketCategoryId category; ///< not valid: none
    QString name;              ///< from whoever knows names
    Share lost;                ///< of those who were customers then
    friend bool operator==(const CategoryChurn &, const CategoryChurn &) = default;
};

/// Categories against what is usual: the share that is lost without regard to tickets (domain.md §2.7).
struct TicketChurn
{
    Share usual;                           ///< of customers spread evenly over all, as of the middle of the period
    std::vector<CategoryChurn> categories; ///< those that lose the most first
    friend bool operator==(const TicketChurn &, const TicketChurn &) = default;
};

/// How many times as many as usual are lost; nothing where there are too few to tell or usually nobody is lost.
[[nodiscard]] std::optional<double> churnLift(const Share &lost, const Share &usual);
/// Whether the margins of the two shares leave no doubt that they differ.
[[nodiscard]] bool isCertainlyDifferent(const Share &lost, const Share &usual);

} // namespace regulars
