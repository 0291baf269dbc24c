// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestions/basketcounts.h"

#include <algorithm>

namespace regulars {

void BasketCounts::addBasket(QList<ProductId> products)
{
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
    if (products.isEmpty())
        return;
    ++m_baskets;
    for (const ProductId product : std::as_const(products))
        ++m_products[product.value];
    if (products.size() > mostProducts)
        return;
    for (const ProductId product : std::as_const(products)) {
        for (const ProductId other : std::as_const(products)) {
            if (other != product)
                ++m_pairs[{product.value, other.value}];
        }
    }
}

void BasketCounts::addGap(ProductId product, int days, qint64 times)
{
    m_gaps[{product.value, days}] += times;
}

} // namespace regulars
