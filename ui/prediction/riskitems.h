// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "models/prediction/risklistmodel.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// Customers who may leave, with words: what cells and heads of the table say. What can't be said stays empty.
class RiskItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    RiskItems(RiskListModel &model, const Formatting &formatting, QObject *parent = nullptr);

    void setCurrency(Currency currency);
    [[nodiscard]] static QString columnTitle(int column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const RiskRow &row, int column) const;
    [[nodiscard]] QString spoken(const RiskRow &row) const;

    RiskListModel &m_model;
    const Formatting &m_formatting;
    Currency m_currency;
};

} // namespace regulars
