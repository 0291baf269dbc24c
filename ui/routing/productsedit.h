// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/products/product.h"

#include <QtWidgets/QWidget>

#include <limits>

namespace regulars {

class Database;
class FlowLayout;
class SuggestEdit;

/// Chooses products: each a chip that a click takes off, and a line that finds more by name or article number.
class ProductsEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The database must outlive it.
    explicit ProductsEdit(Database &database, QWidget *parent = nullptr);

    /// Any number unless set. One more takes the place of the first one.
    void setMost(int most);
    [[nodiscard]] const QList<Product> &products() const { return m_products; }
    /// One without a name is not there any more; it can only be taken off.
    void setProducts(const QList<Product> &products);
    /// What is typed and was not chosen is none.
    [[nodiscard]] QList<Error> check() const;

Q_SIGNALS:
    void edited();

private:
    void add(const Product &product);
    void refresh();

    QWidget *m_chips;
    FlowLayout *m_flow;
    SuggestEdit *m_line;
    QList<Product> m_products;
    int m_most = std::numeric_limits<int>::max();
};

} // namespace regulars
