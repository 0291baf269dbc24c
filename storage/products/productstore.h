// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/products/product.h"

#include <QtCore/QStringList>

namespace regulars {

class Connection;
class WriteSession;

class ProductStore
{
public:
    explicit ProductStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Product> product(ProductId id) const;
    /// Products whose name or SKU starts with or contains the folded text, by name; at most `limit`.
    [[nodiscard]] Result<QList<Product>> search(const QString &text, int limit) const;
    /// Of the products that are not deleted, each once, by name.
    [[nodiscard]] Result<QStringList> categories() const;
    /// Error: Duplicate (sku).
    [[nodiscard]] Result<ProductId> insert(WriteSession &session, const Product &product);

private:
    Connection &m_connection;
};

} // namespace regulars
