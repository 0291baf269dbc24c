// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/products/product.h"
#include "models/base/querylist.h"
#include "models/base/roles.h"

namespace regulars {

/// Products by what is typed into a line of the sale form.
class ProductSearch final : public QueryList<Product>
{
    Q_OBJECT

public:
    enum Role { ProductRole = role::FirstFeatureRole }; ///< the Product

    explicit ProductSearch(Database &database, QObject *parent = nullptr);

    /// Looks for products by name or SKU; the caller waits until the person pauses. Empty text finds nothing.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    QString m_text;
};

} // namespace regulars
