// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/products/productstore.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString productSelect()
{
    return u"SELECT id, uid, sku, name, category, price_micro, cost_micro, currency FROM products"_s;
}

Product readProduct(const Statement &row)
{
    return {row.id<ProductId>(0),   row.text(1),          row.text(2), row.text(3), row.text(4), row.integer(5),
            row.optionalInteger(6), Currency(row.text(7))};
}

} // namespace

Result<Product> ProductStore::product(ProductId id) const
{
    return attempt([&]() -> Result<Product> {
        Statement row(m_connection, productSelect() + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readProduct(row);
    });
}

Result<QList<Product>> ProductStore::search(const QString &text, int limit) const
{
    return attempt([&] {
        QList<Product> products;
        // A shop's products are few enough to look through; what starts with the text comes first.
        Statement row(m_connection,
                      productSelect() +
                          u" WHERE deleted_at IS NULL AND (name_fold LIKE :part ESCAPE '\\' OR lower(sku) LIKE :part"
                          " ESCAPE '\\') ORDER BY CASE WHEN name_fold LIKE :start ESCAPE '\\' OR lower(sku)"
                          " LIKE :start ESCAPE '\\' THEN 0 ELSE 1 END, name_fold, id LIMIT :limit"_s);
        QString pattern = folded(text);
        for (const QChar wild : {u'\\', u'%', u'_'})
            pattern.replace(wild, u'\\' + QString(wild));
        row.bind(u"part", u'%' + pattern + u'%').bind(u"start", pattern + u'%').bind(u"limit", limit);
        while (row.next())
            products += readProduct(row);
        return products;
    });
}

Result<QStringList> ProductStore::categories() const
{
    return attempt([&] {
        QStringList categories;
        Statement row(m_connection, u"SELECT DISTINCT category FROM products WHERE deleted_at IS NULL AND category <> ''"
                                    " ORDER BY category"_s);
        while (row.next())
            categories += row.text(0);
        return categories;
    });
}

Result<ProductId> ProductStore::insert(WriteSession &session, const Product &product)
{
    auto inserted = attempt([&] {
        Statement write(m_connection,
                        u"INSERT INTO products (uid, sku, name, name_fold, category, price_micro, cost_micro, currency,"
                        " created_at, created_by, updated_at, updated_by, change_set_id) VALUES (:uid, :sku, :name, :fold,"
                        " :category, :price, :cost, :currency, :now, :user, :now, :user, :change_set) RETURNING id"_s);
        write.bind(u"uid", product.uid.isEmpty() ? newUid(session.now()) : product.uid).bind(u"sku", product.sku);
        write.bind(u"name", product.name).bind(u"fold", folded(product.name)).bind(u"category", product.category);
        write.bind(u"price", product.priceMicro).bind(u"cost", product.costMicro).bind(u"currency", product.currency.code());
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::Products, write.integer(0));
        return write.id<ProductId>(0);
    });
    if (!inserted && inserted.error().code == ErrorCode::Duplicate)
        inserted.error().field = u"sku"_s;
    return inserted;
}

} // namespace regulars
