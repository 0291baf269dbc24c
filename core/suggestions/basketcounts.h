// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QList>

#include <map>
#include <unordered_map>

namespace regulars {

/// What is counted of orders for suggestions: how often products and pairs of them are in one, and after how many days
/// somebody buys a product again. Also the difference that more orders make.
class BasketCounts
{
public:
    /// What is in baskets that are larger is not wanted together: stock for a shop, a clearance.
    static constexpr qsizetype mostProducts = 30;

    /// An order's products, in any order and also more than once; one without products is no basket.
    void addBasket(QList<ProductId> products);
    /// `times` < 0: they are none any more, since something was bought in between.
    void addGap(ProductId product, int days, qint64 times = 1);

    using Pair = std::pair<qint64, qint64>;
    [[nodiscard]] qint64 baskets() const { return m_baskets; }
    [[nodiscard]] const auto &products() const { return m_products; }
    /// From both sides.
    [[nodiscard]] const auto &pairs() const { return m_pairs; }
    /// By product and days.
    [[nodiscard]] const auto &gaps() const { return m_gaps; }

private:
    struct PairHash
    {
        size_t operator()(const Pair &pair) const
        {
            constexpr quint64 odd = 0x9E3779B97F4A7C15;
            return static_cast<size_t>((static_cast<quint64>(pair.first) * odd + static_cast<quint64>(pair.second)) * odd >>
                                       7);
        }
    };

    qint64 m_baskets = 0;
    std::unordered_map<qint64, qint64> m_products;
    std::unordered_map<Pair, qint64, PairHash> m_pairs;
    std::map<std::pair<qint64, int>, qint64> m_gaps;
};

} // namespace regulars
