// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/productmatcher.h"

#include "core/base/textfolding.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

ProductMatcher::ProductMatcher(Connection &connection, ImportTarget &target)
    : m_connection(connection),
      m_target(target),
      m_anyBefore(Statement(connection, u"SELECT 1 FROM products LIMIT 1"_s).next())
{
}

ProductId ProductMatcher::lookUp(const QString &sql, const QString &key) const
{
    if (!m_anyBefore)
        return {};
    Statement row(m_connection, sql);
    return row.bind(u"key", key).next() ? row.id<ProductId>(0) : ProductId{};
}

ProductId ProductMatcher::findOrCreate(const ImportedLine &line, Currency currency)
{
    if (line.sku.isEmpty() && line.name.isEmpty())
        return {};
    QHash<QString, ProductId> &cache = line.sku.isEmpty() ? m_byName : m_bySku;
    const QString &key = line.sku.isEmpty() ? line.name : line.sku;
    if (const auto cached = cache.constFind(key); cached != cache.constEnd())
        return *cached;
    ProductId found =
        line.sku.isEmpty()
            ? lookUp(u"SELECT id FROM products WHERE name_fold = :key AND deleted_at IS NULL ORDER BY id LIMIT 1"_s,
                     folded(line.name))
            : lookUp(u"SELECT id FROM products WHERE sku = :key AND sku <> '' AND deleted_at IS NULL"_s, line.sku);
    if (!found.isValid()) {
        Product product;
        product.sku = line.sku;
        product.name = line.name.isEmpty() ? line.sku : line.name;
        product.category = line.category;
        product.priceMicro = line.unitPriceMicro;
        product.currency = currency;
        found = m_target.add(product);
        ++m_created;
    }
    cache.insert(key, found);
    return found;
}

} // namespace regulars
