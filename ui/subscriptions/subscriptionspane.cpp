// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/subscriptionspane.h"

#include "models/subscriptions/subscriptionlistmodel.h"
#include "ui/base/actionbutton.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/viewaction.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/subscriptions/subscriptiondesk.h"
#include "ui/subscriptions/subscriptionitems.h"
#include "ui/subscriptions/subscriptiontexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = SubscriptionListModel::Column;

/// In pixels; 0: takes the rest.
constexpr std::array<int, Column::ColumnCount> widths{200, 0, 110, 110, 110, 160};

} // namespace

SubscriptionsPane::SubscriptionsPane(SubscriptionDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new SubscriptionListModel(desk.services().database, this)),
      m_items(new SubscriptionItems(*m_model, desk.services().formatting, this))
{
    createView();
    m_pane = new ListPane(tr("All subscriptions"), IconName::History, m_view, this);
    m_pane->emptyState()->setTexts(tr("No subscriptions yet"),
                                   tr("Make a plan, then start a subscription on a customer's page, in the card below "
                                      "their details."));
    createTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connectSignals();
    showState();
}

void SubscriptionsPane::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"subscriptions"_s);
    m_view->setAccessibleName(tr("All subscriptions"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegateForColumn(Column::State, new ChipCell(
                                                        [this](const QModelIndex &index) -> std::optional<ChipText> {
                                                            const SubscriptionRow *row = m_model->row(index.row());
                                                            return row ? std::optional(SubscriptionTexts::chip(row->state))
                                                                       : std::nullopt;
                                                        },
                                                        m_view));
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (widths.at(static_cast<size_t>(column)) > 0)
            m_view->setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    }
    m_view->horizontalHeader()->setSectionResizeMode(Column::Plan, QHeaderView::Stretch);
}

void SubscriptionsPane::createTools()
{
    auto *tools = new QWidget(this);
    m_choice = new SegmentedControl(tools);
    m_choice->setObjectName(u"subscription_choice"_s);
    m_choice->setAccessibleName(tr("Which subscriptions"));
    for (const auto &[choice, name] : EnumNames<SubscriptionChoice>::names)
        m_choice->addSegment(SubscriptionTexts::choice(choice));
    m_steps = viewAction(*m_view, tr("What to do…"), u"subscription_steps"_s, {},
                         [this] { showMenu(m_view->visualRect(m_view->currentIndex()).bottomLeft()); });
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_choice);
    line->addStretch(1);
    line->addWidget(actionButton(*m_steps, tools));
    m_pane->addTool(tools);
    m_search = m_pane->addSearch(tr("Find a customer or a plan"));
}

void SubscriptionsPane::connectSignals()
{
    connect(m_view, &QTableView::activated, this, &SubscriptionsPane::openChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SubscriptionsPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubscriptionsPane::showState);
    connect(m_search, &SearchField::searchChanged, this, &SubscriptionsPane::applyFilter);
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &SubscriptionsPane::applyFilter);
    connect(m_pane, &ListPane::retryRequested, m_model, &SubscriptionListModel::refresh);
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_choice->setCurrentIndex(0);
        applyFilter();
    });
    connect(m_model, &SubscriptionListModel::stateChanged, this, &SubscriptionsPane::showState);
    connect(m_model, &SubscriptionListModel::loaded, this, &SubscriptionsPane::showState);
    connect(m_model, &SubscriptionListModel::dataChanged, this, &SubscriptionsPane::showState);
    connect(&m_desk, &SubscriptionDesk::changed, this, &SubscriptionsPane::showState);
}

void SubscriptionsPane::applyFilter()
{
    const auto choice = EnumNames<SubscriptionChoice>::names.at(static_cast<size_t>(m_choice->currentIndex())).first;
    m_model->setFilter({m_search->text().simplified(), choice});
}

void SubscriptionsPane::showState()
{
    if (m_desk.offers())
        m_items->setCurrency(m_desk.offers()->currency);
    if (m_model->state() == SnapshotModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == SnapshotModel::State::Loading || m_model->isReading())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_model->filter().isEmpty() ? ListPane::State::Empty : ListPane::State::NothingFound);
    m_pane->setCount(m_model->rowCount() > 0 ? m_desk.services().formatting.number(m_model->rowCount()) : QString());
    m_steps->setEnabled(chosen() && m_desk.mayEdit());
}

const SubscriptionRow *SubscriptionsPane::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->row(rows.first().row()) : nullptr;
}

void SubscriptionsPane::showMenu(QPoint position)
{
    const SubscriptionRow *row = chosen();
    if (!row)
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show customer")), &QAction::triggered, this, &SubscriptionsPane::openChosen);
    menu->addSeparator();
    m_desk.fillMenu(*menu, *row);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SubscriptionsPane::openChosen()
{
    if (const SubscriptionRow *row = chosen())
        Q_EMIT customerRequested(row->subscription.customer);
}

void SubscriptionsPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
