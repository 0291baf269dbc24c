// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/pointsledgercard.h"

#include "models/loyalty/pointsledgermodel.h"
#include "ui/base/emptystate.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/regularsstyle.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/loyalty/pointsledgeritems.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = PointsLedgerItems::Column;

constexpr int rowHeight = 44; // pixels: two lines of text stand in it

int widthOf(int column)
{
    switch (column) {
    case Column::When:
        return 76;
    case Column::Member:
        return 160;
    case Column::Change:
        return 64;
    case Column::Balance:
        return 72;
    default:
        return 84;
    }
}

} // namespace

PointsLedgerCard::PointsLedgerCard(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_model(new PointsLedgerModel(database, this))
{
    createView(formatting);
    m_pane = new ListPane(tr("Points ledger"), IconName::Points, m_view, this);
    m_pane->emptyState()->setTexts(tr("No points yet"),
                                   tr("Each point that is earned, spent or expires becomes a line here."));
    m_adjust = new QPushButton(tr("Adjust points"), this);
    m_adjust->setObjectName(u"adjust_points"_s);
    setButtonLook(m_adjust, ButtonVariant::Secondary, ButtonSize::Small);
    m_pane->addHeaderWidget(m_adjust);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_adjust, &QPushButton::clicked, this, &PointsLedgerCard::adjustmentRequested);
    connect(m_pane, &ListPane::retryRequested, m_model, &PointsLedgerModel::refresh);
    connect(m_model, &PointsLedgerModel::stateChanged, this, &PointsLedgerCard::showState);
    connect(m_model, &PointsLedgerModel::loaded, this, &PointsLedgerCard::showState);
    m_model->setFilter({});
    showState();
}

void PointsLedgerCard::createView(const Formatting &formatting)
{
    m_items = new PointsLedgerItems(*m_model, formatting, this);
    m_view = new QTableView(this);
    m_view->setObjectName(u"points_ledger"_s);
    m_view->setAccessibleName(tr("Points ledger"));
    prepareTableView(m_view);
    m_view->setWordWrap(true);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->setItemDelegateForColumn(Column::Member, new AvatarCell(this));
    m_view->setItemDelegateForColumn(Column::Change, new ChangeCell(this));
    for (int column = 0; column < Column::ColumnCount; ++column)
        m_view->setColumnWidth(column, widthOf(column));
    m_view->horizontalHeader()->setSectionResizeMode(Column::What, QHeaderView::Stretch);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto row = index.data(PointsLedgerModel::RowRole).value<PointsRow>();
        if (row.customer.isValid())
            Q_EMIT customerRequested(row.customer);
    });
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &PointsLedgerCard::copyChosen);
    m_view->addAction(copy);
}

void PointsLedgerCard::copyChosen()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
        QStringList cells;
        for (int column = 0; column < Column::ColumnCount; ++column)
            cells += current.siblingAtColumn(column).data().toString();
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
    }
}

void PointsLedgerCard::showState()
{
    if (m_model->state() == FeedModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else
        m_pane->setState(m_model->state() == FeedModel::State::Loading ? ListPane::State::Loading : ListPane::State::Empty);
}

} // namespace regulars
