// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "models/loyalty/loyaltymembermodel.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The members of the loyalty programme with words: what cells and heads of the table say.
class LoyaltyMemberItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    LoyaltyMemberItems(LoyaltyMemberModel &model, const Formatting &formatting, QObject *parent = nullptr);

    /// For the names of tiers.
    void setLadder(const TierLadder &ladder);
    [[nodiscard]] const TierLadder &ladder() const { return m_ladder; }
    [[nodiscard]] static QString columnTitle(int column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const LoyaltyMemberRow &row, int column) const;
    [[nodiscard]] QString spoken(const LoyaltyMemberRow &row) const;

    LoyaltyMemberModel &m_model;
    const Formatting &m_formatting;
    TierLadder m_ladder;
};

} // namespace regulars
