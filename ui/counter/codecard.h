// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/card.h"
#include "ui/counter/salecouponrow.h"

class QLineEdit;

namespace regulars {

class TextLabel;

/// A coupon that the customer has, in words.
struct OfferedCoupon
{
    QString code;
    QString title;
    QString hint; ///< until when, from what amount on

    friend bool operator==(const OfferedCoupon &, const OfferedCoupon &) = default;
};

/// Where the code of a voucher or coupon is scanned or typed, those that are used with the sale, and the customer's own.
class CodeCard final : public Card
{
    Q_OBJECT

public:
    explicit CodeCard(QWidget *parent = nullptr);

    void showCoupons(const QList<ShownCoupon> &coupons);
    void showOffered(const QList<OfferedCoupon> &coupons);
    /// Below the field; empty: nothing is wrong.
    void say(const QString &sentence);
    [[nodiscard]] QLineEdit *field() const { return m_code; }

Q_SIGNALS:
    void codeTyped(const QString &code);
    void couponRemoved(const QString &code);
    void payTyped(const QString &code, regulars::SaleEntry *entry);
    void couponChosen(const QString &code);

private:
    void createRows(const QList<ShownCoupon> &coupons);

    QLineEdit *m_code = nullptr;
    TextLabel *m_error = nullptr;
    QWidget *m_used = nullptr;
    QList<SaleCouponRow *> m_rows;
    QWidget *m_own = nullptr;
    QList<OfferedCoupon> m_offered;
};

} // namespace regulars
