// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "models/subscriptions/subscriptionlistmodel.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// All subscriptions with words: what cells and heads of the table say.
class SubscriptionItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    SubscriptionItems(SubscriptionListModel &model, const Formatting &formatting, QObject *parent = nullptr);

    /// Of amounts.
    void setCurrency(Currency currency);
    [[nodiscard]] static QString columnTitle(int column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const SubscriptionRow &row, int column) const;
    [[nodiscard]] QString spoken(const SubscriptionRow &row) const;

    SubscriptionListModel &m_model;
    const Formatting &m_formatting;
    Currency m_currency;
};

} // namespace regulars
