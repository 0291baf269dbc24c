// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltymemberspane.h"

#include "models/loyalty/loyaltyviews.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/loyaltymemberitems.h"
#include "ui/loyalty/tiertexts.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = LoyaltyMemberModel::Column;

constexpr int rowHeight = 40; // pixels: a circle with initials stands in it
constexpr qint64 everyTier = -1;
constexpr std::array choices{MemberChoice::All, MemberChoice::NeverRedeemed, MemberChoice::ExpiringSoon,
                             MemberChoice::InDebt};

int widthOf(int column)
{
    switch (column) {
    case Column::Tier:
        return 120;
    case Column::Balance:
        return 110;
    case Column::Expiring:
        return 190;
    default:
        return 140;
    }
}

} // namespace

LoyaltyMembersPane::LoyaltyMembersPane(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_model(new LoyaltyMemberModel(database, this)),
      m_ladder(new TierLadderView(database, this))
{
    createView(formatting);
    m_pane = new ListPane(tr("Members"), IconName::Loyalty, m_view, this);
    m_pane->emptyState()->setTexts(
        tr("No members yet"), tr("Customers join on their page, or with their first order if you say so with the tiers."));
    createTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_ladder, &TierLadderView::changed, this, &LoyaltyMembersPane::fillTiers);
    connect(m_pane, &ListPane::retryRequested, m_model, &LoyaltyMemberModel::refresh);
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_tier->setCurrentIndex(0);
        m_choice->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_model, &LoyaltyMemberModel::stateChanged, this, &LoyaltyMembersPane::showState);
    connect(m_model, &LoyaltyMemberModel::loaded, this, &LoyaltyMembersPane::showState);
    fillTiers();
    showState();
}

void LoyaltyMembersPane::createView(const Formatting &formatting)
{
    m_items = new LoyaltyMemberItems(*m_model, formatting, this);
    m_view = new QTableView(this);
    m_view->setObjectName(u"loyalty_members"_s);
    m_view->setAccessibleName(tr("Members"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setItemDelegateForColumn(Column::Member, new AvatarCell(this));
    m_view->setItemDelegateForColumn(Column::Tier, new ChipCell(
                                                       [this](const QModelIndex &index) -> std::optional<ChipText> {
                                                           const LoyaltyMemberRow *row = m_model->row(index.row());
                                                           const TierLadder &ladder = m_items->ladder();
                                                           const Tier *tier = row ? ladder.find(row->tier) : nullptr;
                                                           if (!tier)
                                                               return std::nullopt;
                                                           return ChipText{tier->name, TierTexts::tone(tier->colour)};
                                                       },
                                                       this));
    QHeaderView *head = m_view->horizontalHeader();
    for (int column = 0; column < Column::ColumnCount; ++column)
        m_view->setColumnWidth(column, widthOf(column));
    head->setSectionResizeMode(Column::Member, QHeaderView::Stretch);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    connect(head, &QHeaderView::sectionClicked, this, &LoyaltyMembersPane::sortBy);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CustomerId customer = m_model->customerAt(index.row()); customer.isValid())
            Q_EMIT customerRequested(customer);
    });
}

void LoyaltyMembersPane::createTools()
{
    auto *tools = new QWidget(this);
    m_choice = new SegmentedControl(tools);
    m_choice->setObjectName(u"member_choice"_s);
    m_choice->setAccessibleName(tr("Which members"));
    for (const QString &text : {tr("Everybody"), tr("Never redeemed"), tr("Expiring soon"), tr("Owing points")})
        m_choice->addSegment(text);
    m_choice->setToolTip(tr("Expiring soon: points that are gone within %n day(s)", "", expiringSoonDays));
    m_tier = new QComboBox(tools);
    m_tier->setObjectName(u"member_tier"_s);
    m_tier->setAccessibleName(tr("Tier"));
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_choice);
    line->addWidget(m_tier);
    line->addStretch(1);
    m_pane->addTool(tools);
    m_search = m_pane->addSearch(tr("Find a member"));
    connect(m_search, &SearchField::searchChanged, this, &LoyaltyMembersPane::applyFilter);
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &LoyaltyMembersPane::applyFilter);
    connect(m_tier, &QComboBox::currentIndexChanged, this, &LoyaltyMembersPane::applyFilter);
}

void LoyaltyMembersPane::fillTiers()
{
    const TierLadder ladder = m_ladder->value() ? m_ladder->value()->ladder : TierLadder();
    m_items->setLadder(ladder);
    {
        const QSignalBlocker quiet(m_tier);
        const QVariant chosen = m_tier->currentData();
        m_tier->clear();
        m_tier->addItem(tr("All tiers"), everyTier);
        for (auto tier = ladder.tiers.rbegin(); tier != ladder.tiers.rend(); ++tier)
            m_tier->addItem(tier->name, tier->id.value);
        m_tier->addItem(TierTexts::name(ladder, {}), qint64(0));
        m_tier->setCurrentIndex(std::max(m_tier->findData(chosen), 0));
    }
    m_tier->setVisible(!ladder.tiers.isEmpty());
    applyFilter();
}

void LoyaltyMembersPane::applyFilter()
{
    LoyaltyMemberFilter filter = m_model->filter();
    filter.text = m_search->text().simplified();
    filter.choice = choices.at(static_cast<size_t>(m_choice->currentIndex()));
    const qint64 tier = m_tier->currentData().toLongLong();
    filter.tier = tier == everyTier ? std::nullopt : std::optional(TierId{tier});
    m_model->setFilter(filter);
    m_view->horizontalHeader()->setSortIndicator(m_model->sortColumn(),
                                                 filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LoyaltyMembersPane::sortBy(int column)
{
    const bool again = m_model->sortColumn() == column;
    const bool descending = again ? !m_model->filter().descending : column != Column::Member;
    m_model->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    applyFilter();
}

void LoyaltyMembersPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void LoyaltyMembersPane::showState()
{
    if (m_model->state() == SnapshotModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == SnapshotModel::State::Loading || m_model->isReading())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_model->filter().isEmpty() ? ListPane::State::Empty : ListPane::State::NothingFound);
    m_pane->setCount(m_model->rowCount() > 0 ? m_formatting.number(m_model->rowCount()) : QString());
}

} // namespace regulars
