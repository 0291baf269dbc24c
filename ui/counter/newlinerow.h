// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/products/product.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace regulars {

class Formatting;
class SuggestEdit;

/// A line that is typed: a product that is looked for, or what was sold and its price.
class NewLineRow final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit NewLineRow(const Formatting &formatting, QWidget *parent = nullptr);

    /// The keyboard goes to the empty line.
    void open();
    /// Answers productsWanted().
    void showProducts(const QString &text, const QList<Product> &products, Currency currency);
    /// Whether nothing is left to enter: what is being typed is submitted. False: something is missing, or goodsTyped() was
    /// not answered with clear(); it has the keyboard.
    [[nodiscard]] bool settle();
    /// Answers goodsTyped(): it is in the sale.
    void clear();

Q_SIGNALS:
    void productsWanted(const QString &text);
    void productChosen(const regulars::Product &product);
    void goodsTyped(const QString &name, qint64 unitPriceMicro);
    /// What was typed can't be.
    void refused(const regulars::Error &error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isBlank() const;
    void submit();
    void refuse(QLineEdit *field, const Error &error);

    const Formatting &m_formatting;
    SuggestEdit *m_name;
    QLineEdit *m_price;
};

} // namespace regulars
