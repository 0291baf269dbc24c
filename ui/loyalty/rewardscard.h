// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"
#include "ui/base/card.h"

class QPushButton;
class QTableView;

namespace regulars {

class Formatting;
class OrderedList;
class RewardItems;
class RewardListView;

/// The first rewards of the catalogue in a few columns: what each takes, how often it was claimed, and what that cost.
class RewardsCard final : public Card
{
    Q_OBJECT

public:
    /// View and formatting must outlive it.
    RewardsCard(RewardListView &rewards, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void addRequested();
    void rewardRequested(regulars::RewardId reward);

private:
    void createView();
    void refresh();

    RewardListView &m_rewards;
    OrderedList *m_list;
    RewardItems *m_items;
    QTableView *m_view = nullptr;
    TextLabel *m_none;
    QPushButton *m_add;
};

} // namespace regulars
