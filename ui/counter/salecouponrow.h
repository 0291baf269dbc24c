// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/counter/saleentry.h"

namespace regulars {

class FilterChip;
class TextLabel;

/// A coupon of the sale in words.
struct ShownCoupon
{
    QString code;
    QString title;
    QString fault;  ///< why it takes nothing off; empty: it does
    QString amount; ///< that it takes off, or that the gift card pays
    bool isGiftCard = false;
    QString rest;  ///< on the gift card
    QString typed; ///< what stands in the field for what the gift card pays
};

/// A coupon of the sale: what it is, what it takes off, and why it does not. Of a gift card one can say what it pays.
class SaleCouponRow final : public QWidget
{
    Q_OBJECT

public:
    SaleCouponRow(const QString &code, bool isGiftCard, QWidget *parent = nullptr);

    [[nodiscard]] const QString &code() const { return m_code; }
    void showCoupon(const ShownCoupon &coupon);

Q_SIGNALS:
    void removed(const QString &code);
    /// Answered with SaleEntry::refuse() when it can't be.
    void payTyped(const QString &code, regulars::SaleEntry *entry);

private:
    QString m_code;
    FilterChip *m_chip;
    SaleEntry *m_pays = nullptr; ///< of a gift card
    TextLabel *m_amount;
    TextLabel *m_fault;
};

} // namespace regulars
