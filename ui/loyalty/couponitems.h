// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/couponlistmodel.h"
#include "ui/base/chip.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The coupons with words: what cells and heads of the table say.
class CouponItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    CouponItems(CouponListModel &model, const Formatting &formatting, QObject *parent = nullptr);

    /// Of amounts.
    void setCurrency(Currency currency);
    [[nodiscard]] static QString columnTitle(int column);
    [[nodiscard]] static std::optional<ChipText> chip(const CouponRow &row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const CouponRow &row, int column) const;
    [[nodiscard]] QString spoken(const CouponRow &row) const;

    CouponListModel &m_model;
    const Formatting &m_formatting;
    Currency m_currency;
};

} // namespace regulars
