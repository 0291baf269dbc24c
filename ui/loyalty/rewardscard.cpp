// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/rewardscard.h"

#include "models/base/orderedlist.h"
#include "models/loyalty/rewardviews.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/rewarditems.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = RewardItems::Column;

constexpr int mostRewards = 8;
constexpr int columnWidth = 76; // pixels

bool isShown(int column)
{
    return column == Column::Name || column == Column::PointsTaken || column == Column::Claims || column == Column::Cost;
}

} // namespace

RewardsCard::RewardsCard(RewardListView &rewards, const Formatting &formatting, QWidget *parent)
    : Card(tr("Rewards"), parent),
      m_rewards(rewards),
      m_list(new OrderedList(this, Column::ColumnCount)),
      m_items(new RewardItems(*m_list, formatting, this)),
      m_none(new TextLabel(tr("There are no rewards yet. A reward is what members get for their points."), FontRole::Body,
                           ColourRole::Muted, this)),
      m_add(new QPushButton(tr("+ Reward"), this))
{
    m_none->setWordWrap(true);
    m_add->setObjectName(u"new_reward"_s);
    m_add->setAccessibleName(tr("Add a reward"));
    setButtonLook(m_add, ButtonVariant::Secondary, ButtonSize::Small);
    addHeaderWidget(m_add);
    createView();
    body()->addWidget(m_none);
    body()->addWidget(m_view);
    connect(m_add, &QPushButton::clicked, this, &RewardsCard::addRequested);
    connect(&m_rewards, &RewardListView::changed, this, &RewardsCard::refresh);
    refresh();
}

void RewardsCard::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"few_rewards"_s);
    m_view->setAccessibleName(tr("Rewards"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionsMovable(false);
    for (int column = 0; column < Column::ColumnCount; ++column) {
        m_view->setColumnWidth(column, columnWidth);
        m_view->setColumnHidden(column, !isShown(column));
    }
    m_view->horizontalHeader()->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const RewardRow *row = m_items->rewardAt(index))
            Q_EMIT rewardRequested(row->reward.id);
    });
}

void RewardsCard::refresh()
{
    const auto &rewards = m_rewards.value();
    if (rewards) {
        RewardList few = *rewards;
        few.rows = few.rows.mid(0, mostRewards);
        EarnNames names;
        names.currency = few.currency;
        m_items->setRewards(few, names, false);
        setHint(rewards->rows.size() > mostRewards
                    ? tr("%1 of %2", "so many of so many rewards").arg(mostRewards).arg(rewards->rows.size())
                    : QString());
    }
    const bool has = m_items->rowCount() > 0;
    m_view->setVisible(has);
    m_none->setVisible(rewards && !has);
    fitHeightToRows(m_view, mostRewards);
}

} // namespace regulars
