// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/counter/countersale.h"
#include "ui/base/card.h"

class QLineEdit;

namespace regulars {

class TextLabel;

/// Where the code of a voucher or coupon is scanned or typed, and those that are used with the sale.
class CodeCard final : public Card
{
    Q_OBJECT

public:
    explicit CodeCard(QWidget *parent = nullptr);

    /// A text for each.
    void showCoupons(const QList<CounterCoupon> &coupons, const QStringList &texts);
    /// Below the field; empty: nothing is wrong.
    void say(const QString &sentence);
    [[nodiscard]] QLineEdit *field() const { return m_code; }

Q_SIGNALS:
    void codeTyped(const QString &code);
    void couponRemoved(const QString &code);

private:
    QLineEdit *m_code = nullptr;
    TextLabel *m_error = nullptr;
    QWidget *m_chips = nullptr;
};

} // namespace regulars
