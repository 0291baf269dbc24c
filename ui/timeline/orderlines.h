// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/orders/orderview.h"

#include <QtWidgets/QWidget>

class QGridLayout;

namespace regulars {

class Formatting;

/// The lines of an order with quantities, prices, discounts and what came back, and how they add up.
class OrderLines final : public QWidget
{
    Q_OBJECT

public:
    /// The formatting must outlive it.
    explicit OrderLines(const Formatting &formatting, QWidget *parent = nullptr);

    void setOrder(const OrderCard &card);

private:
    void addLine(const OrderLine &line, qint64 returnedMilli, Currency currency);
    void addSums(const OrderCard &card);
    void addSum(const QString &label, Money amount, bool strong = false);
    void clear();

    const Formatting &m_formatting;
    QGridLayout *m_grid = nullptr;
};

} // namespace regulars
