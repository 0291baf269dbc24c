// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/drivergroup.h"

#include <QtCore/QDate>

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace regulars {

/// A day on which a customer bought something that counts.
struct Visit
{
    int day = 0;                  ///< Julian, local
    std::vector<qint64> products; ///< ids, ascending, each once; also of what came back

    friend bool operator==(const Visit &, const Visit &) = default;
};

/// A ticket of a customer.
struct SupportCase
{
    int day = 0;         ///< Julian, local
    qint64 category = 0; ///< 0: none
    std::optional<bool>
        late; ///< whether the first reply came later than promised; nothing: none was promised, or it is open

    friend bool operator==(const SupportCase &, const SupportCase &) = default;
};

/// What is known of a customer until a day.
struct DriverHistory
{
    std::vector<Visit> visits;      ///< ascending, a day each
    std::vector<SupportCase> cases; ///< in any order
};

/// The categories of products by id; products without one are missing.
using ProductCategories = std::unordered_map<qint64, QString>;

/// The names of categories in a visit, each once.
[[nodiscard]] std::vector<QString> categoriesOf(const Visit &visit, const ProductCategories &categories);
[[nodiscard]] bool has(const Visit &visit, qint64 product);

/// As of which day, and how long a customer is active after a purchase.
struct DriverQuestion
{
    QDate asOf;
    int activeDays = 365;
};

/// Whether a customer counts in a group: with `again` set, only if they came again, or did not.
[[nodiscard]] bool isInGroup(const DriverHistory &history, const DriverGroup &group, std::optional<bool> again,
                             const DriverQuestion &question, const ProductCategories &categories);

} // namespace regulars
