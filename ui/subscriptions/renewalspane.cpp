// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscriptions/renewalspane.h"

#include "ui/base/actionbutton.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/viewaction.h"
#include "ui/subscriptions/renewalitems.h"
#include "ui/subscriptions/subscriptiondesk.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// In pixels; 0: takes the rest.
constexpr std::array<int, RenewalItems::ColumnCount> widths{180, 0, 110, 110, 116, 190};

} // namespace

RenewalsPane::RenewalsPane(SubscriptionDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_renewals(new RenewalsView(desk.services().database, this)),
      m_items(new RenewalItems(desk.services().formatting, this))
{
    createView();
    m_pane = new ListPane(tr("Renewals"), IconName::History, m_view, this);
    createTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_view, &QTableView::activated, this, &RenewalsPane::openChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &RenewalsPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RenewalsPane::showChosen);
    connect(m_items, &QAbstractItemModel::modelReset, this, &RenewalsPane::showChosen);
    connect(m_pane, &ListPane::retryRequested, m_renewals, &RenewalsView::refresh);
    connect(m_renewals, &RenewalsView::changed, this, [this] {
        if (m_renewals->value())
            m_items->setBoard(*m_renewals->value());
        showBoard();
    });
    connect(&m_desk, &SubscriptionDesk::changed, this, &RenewalsPane::showChosen);
    readWhileSeen(*m_renewals, *this);
    showBoard();
}

void RenewalsPane::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"renewals"_s);
    m_view->setAccessibleName(tr("Renewals"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < RenewalItems::ColumnCount; ++column) {
        if (widths.at(static_cast<size_t>(column)) > 0)
            m_view->setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    }
    m_view->horizontalHeader()->setSectionResizeMode(RenewalItems::Plan, QHeaderView::Stretch);
}

void RenewalsPane::createTools()
{
    auto *tools = new QWidget(this);
    m_horizon = new SegmentedControl(tools);
    m_horizon->setObjectName(u"renewal_horizon"_s);
    m_horizon->setAccessibleName(tr("How far ahead"));
    for (const int days : renewalHorizons)
        m_horizon->addSegment(tr("%Ln day(s)", "", days));
    m_steps = viewAction(*m_view, tr("What to do…"), u"renewal_steps"_s, {},
                         [this] { showMenu(m_view->visualRect(m_view->currentIndex()).bottomLeft()); });
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_horizon);
    line->addStretch(1);
    line->addWidget(actionButton(*m_steps, tools));
    m_pane->addTool(tools);
    connect(m_horizon, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_items->setHorizon(renewalHorizons.at(static_cast<size_t>(index)));
        showBoard();
    });
}

void RenewalsPane::showBoard()
{
    const auto &board = m_renewals->value();
    const bool isEmpty = board && board->rows.isEmpty();
    m_pane->emptyState()->setTexts(isEmpty ? tr("Nothing renews soon") : tr("Nothing renews that soon"),
                                   isEmpty ? tr("Subscriptions stand here 120 days before their term ends, those with the "
                                                "earliest notice deadline first.")
                                           : tr("Look further ahead to see what comes."));
    if (m_renewals->state() == EntityViewBase::State::Failed)
        m_pane->setFailure(m_renewals->error());
    else if (!board)
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_items->rowCount() > 0 ? ListPane::State::Ready : ListPane::State::Empty);
    m_pane->setCount(m_items->rowCount() > 0 ? tr("%Ln renewal(s) for %1", "an amount of money", m_items->rowCount())
                                                   .arg(m_desk.services().formatting.money(m_items->value()))
                                             : QString());
    showChosen();
}

void RenewalsPane::showChosen()
{
    m_steps->setEnabled(chosen() && m_desk.mayEdit());
}

const SubscriptionRow *RenewalsPane::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? &m_items->rows().at(rows.first().row()) : nullptr;
}

void RenewalsPane::showMenu(QPoint position)
{
    const SubscriptionRow *row = chosen();
    if (!row)
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show customer")), &QAction::triggered, this, &RenewalsPane::openChosen);
    menu->addSeparator();
    m_desk.fillMenu(*menu, *row);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void RenewalsPane::openChosen()
{
    if (const SubscriptionRow *row = chosen())
        Q_EMIT customerRequested(row->subscription.customer);
}

void RenewalsPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
