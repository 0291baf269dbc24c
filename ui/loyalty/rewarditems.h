// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardviews.h"
#include "ui/base/chip.h"
#include "ui/loyalty/earnruletexts.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class OrderedList;

/// The catalogue of rewards with words, for tables: what cells and heads say. The list has the rewards by their ids, and
/// ColumnCount columns.
class RewardItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Column { Name, Gives, PointsTaken, Left, Claims, Claimers, Cost, LastClaimed, State, ColumnCount };

    /// List and formatting must outlive it.
    RewardItems(OrderedList &list, const Formatting &formatting, QObject *parent = nullptr);

    /// Puts the catalogue into the list; rows can be moved when `movable`.
    void setRewards(const RewardList &rewards, const EarnNames &names, bool movable);
    /// Null when there is none of that id.
    [[nodiscard]] const RewardRow *reward(qint64 id) const;
    [[nodiscard]] const RewardRow *rewardAt(const QModelIndex &index) const;
    /// With the products that the rewards give.
    [[nodiscard]] const EarnNames &names() const { return m_names; }
    /// Whether it is offered, and worth a look.
    [[nodiscard]] static std::optional<ChipText> chip(const RewardRow &row);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] static QString columnTitle(int column);
    [[nodiscard]] QString cellText(const RewardRow &row, int column) const;
    [[nodiscard]] QString toolTip(const RewardRow &row, int column) const;
    [[nodiscard]] QString spoken(const RewardRow &row) const;

    OrderedList &m_list;
    const Formatting &m_formatting;
    RewardList m_rewards;
    EarnNames m_names;
};

} // namespace regulars
