// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"
#include "core/products/product.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QPushButton;

namespace regulars {

class Formatting;
class SuggestEdit;
class TextLabel;

/// One line of a sale while it is typed: product or free text, quantity, price of a piece, discount, and what that makes.
class SaleLineEdit final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    SaleLineEdit(Currency currency, const Formatting &formatting, QWidget *parent = nullptr);

    /// What was typed; what is no number counts as one piece, no price, no discount.
    [[nodiscard]] OrderLine line() const;
    [[nodiscard]] bool isEmpty() const;
    /// What is typed but no number, by the names of the rule's fields.
    [[nodiscard]] QList<Error> check() const;
    /// Marks the wrong editors; returns the first of them, or null.
    QWidget *showErrors(const QList<Error> &errors);
    void showTotal(qint64 totalMinor);
    [[nodiscard]] SuggestEdit *product() const { return m_product; }
    [[nodiscard]] QWidget *lastEditor() const;
    /// Puts the editors behind `before` in the order of Tab.
    void follow(QWidget *before);

    void setProduct(const Product &product);

    /// Widths of the columns, shared with the head above the lines.
    static constexpr int quantityWidth = 72;
    static constexpr int priceWidth = 96;
    static constexpr int totalWidth = 96;
    static constexpr int removeWidth = 28;

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    [[nodiscard]] std::optional<qint64> quantityMilli() const;
    [[nodiscard]] std::optional<qint64> unitPriceMicro() const;
    [[nodiscard]] std::optional<qint64> discountMinor() const;
    QLineEdit *addNumber(const QString &name, const QString &objectName, int width);

    Currency m_currency;
    const Formatting &m_formatting;
    Product m_chosen;
    SuggestEdit *m_product = nullptr;
    QLineEdit *m_quantity = nullptr;
    QLineEdit *m_price = nullptr;
    QLineEdit *m_discount = nullptr;
    TextLabel *m_total = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace regulars
