// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/referralmodel.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// Referrals with words: what cells and heads of the table say.
class ReferralItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    ReferralItems(ReferralModel &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] static QString columnTitle(int column);
    /// As the shop calls its points; empty: points.
    void setPointName(const QString &name);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const ReferralRow &row, int column) const;
    [[nodiscard]] QString spoken(const ReferralRow &row) const;

    ReferralModel &m_model;
    const Formatting &m_formatting;
    QString m_pointName;
};

} // namespace regulars
