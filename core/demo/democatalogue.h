// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demorandom.h"
#include "core/products/product.h"

#include <QtCore/QList>

#include <vector>

namespace regulars {

/// What the demo shop sells: about 120 home goods and gifts with prices and costs. Product ids count from 1.
class DemoCatalogue
{
public:
    explicit DemoCatalogue(Currency currency);

    [[nodiscard]] const QList<Product> &products() const { return m_products; }
    [[nodiscard]] int categoryCount() const { return static_cast<int>(m_categories.size()); }

    /// A product that sells in `month` (1 … 12), most likely of one of the two favourite categories.
    [[nodiscard]] const Product &pick(int month, int favourite, int secondFavourite, DemoRandom &random) const;

private:
    struct Category
    {
        int first;
        int count;
        int firstMonth; ///< of the season
        int lastMonth;
    };
    [[nodiscard]] bool inSeason(const Category &category, int month) const;

    QList<Product> m_products;
    std::vector<Category> m_categories;
};

} // namespace regulars
