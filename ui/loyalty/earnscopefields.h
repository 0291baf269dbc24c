// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnrule.h"
#include "core/products/product.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QWidget;

namespace regulars {

class Database;
class FormBinder;
class ProductsEdit;

/// The fields of a form that say for which goods and when something holds. The form owns the editors.
class EarnScopeFields final : public QObject
{
    Q_OBJECT

public:
    /// Binder and database must outlive it.
    EarnScopeFields(FormBinder &form, Database &database, QWidget *parent);

    /// To choose from `categories` of the shop's products and those of `known`.
    void addGoods(const QStringList &categories, const EarnScope &known);
    void addTimes();
    /// `products`: at least those of the scope that are there.
    void fill(const EarnScope &scope, const EarnWindow &window, const QList<Product> &products);
    /// Only what addGoods() added.
    void fillGoods(const EarnScope &scope, const QList<Product> &products);
    void setGoodsVisible(bool visible);

    [[nodiscard]] EarnScope scope() const;
    [[nodiscard]] EarnWindow window() const;
    /// Those that were chosen.
    [[nodiscard]] QList<Product> products() const;
    /// What is wrong with the hours.
    [[nodiscard]] QList<Error> check() const;

private:
    void addProducts(const QString &id, const QString &label, ProductsEdit *editor);

    FormBinder &m_form;
    ProductsEdit *m_products;
    ProductsEdit *m_exceptProducts;
};

} // namespace regulars
