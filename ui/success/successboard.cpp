// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/successboard.h"

#include "ui/base/actionbutton.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/viewaction.h"
#include "ui/customers/customertexts.h"
#include "ui/success/successdesk.h"
#include "ui/success/successitems.h"
#include "ui/success/successtexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int nameWidth = 220; // in pixels
constexpr int targetWidth = 280;
constexpr int stretched = 1; // the column that takes the rest

QStringList headings(SuccessBoardPane::Kind kind)
{
    return kind == SuccessBoardPane::Kind::Goals
               ? QStringList{SuccessBoardPane::tr("Customer"), SuccessBoardPane::tr("Goal"), SuccessBoardPane::tr("Target"),
                             SuccessBoardPane::tr("State")}
               : QStringList{SuccessBoardPane::tr("Customer"), SuccessBoardPane::tr("Tier"),
                             SuccessBoardPane::tr("Last contact"), SuccessBoardPane::tr("Check-in due")};
}

QString titleOf(SuccessBoardPane::Kind kind)
{
    return kind == SuccessBoardPane::Kind::Goals ? SuccessBoardPane::tr("Open goals")
                                                 : SuccessBoardPane::tr("Check-ins due");
}

} // namespace

SuccessBoardPane::SuccessBoardPane(Kind kind, SuccessDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_desk(desk),
      m_board(new SuccessBoardView(desk.services().database, this)),
      m_items(new SuccessItems(headings(kind), this))
{
    createView();
    m_pane = new ListPane(titleOf(kind), kind == Kind::Goals ? IconName::Success : IconName::Call, m_view, this);
    createTools();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_view, &QTableView::activated, this, &SuccessBoardPane::openChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &SuccessBoardPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuccessBoardPane::showChosen);
    connect(m_items, &QAbstractItemModel::modelReset, this, &SuccessBoardPane::showChosen);
    connect(m_pane, &ListPane::retryRequested, m_board, &SuccessBoardView::refresh);
    connect(m_board, &SuccessBoardView::changed, this, &SuccessBoardPane::showBoard);
    connect(&m_desk, &SuccessDesk::changed, this, &SuccessBoardPane::showChosen);
    readWhileSeen(*m_board, *this);
    showBoard();
}

void SuccessBoardPane::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(m_kind == Kind::Goals ? u"goals"_s : u"check_ins"_s);
    m_view->setAccessibleName(titleOf(m_kind));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setColumnWidth(0, nameWidth);
    m_view->setColumnWidth(2, targetWidth);
    m_view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void SuccessBoardPane::createTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addStretch(1);
    if (m_kind == Kind::CheckIns) {
        m_plan = viewAction(*m_view, tr("How often…"), u"check_in_plan"_s, {}, [this] { openPlan(); });
        line->addWidget(actionButton(*m_plan, tools));
    }
    m_steps = viewAction(*m_view, tr("What to do…"), u"success_steps"_s, {},
                         [this] { showMenu(m_view->visualRect(m_view->currentIndex()).bottomLeft()); });
    line->addWidget(actionButton(*m_steps, tools));
    m_pane->addTool(tools);
}

void SuccessBoardPane::openPlan()
{
    if (const auto &board = m_board->value())
        m_desk.plan(board->plan, board->tiers);
}

void SuccessBoardPane::fillGoals()
{
    const auto cells = [this, goals = m_board->value()->goals, today = m_board->value()->today](int line) {
        const CustomerGoalRow &row = goals.at(line);
        return QStringList{CustomerTexts::name(row.customerName), row.goal.title,
                           SuccessTexts::aim(row.goal, m_desk.services().formatting),
                           SuccessTexts::chip(row.goal, today).text};
    };
    m_items->setLines(static_cast<int>(m_board->value()->goals.size()), cells);
    m_pane->emptyState()->setTexts(tr("No open goals"),
                                   tr("Ask customers what they want to reach with what you sell, and write it down on their "
                                      "page. The goals that are due first stand at the top here."));
}

void SuccessBoardPane::fillCheckIns()
{
    const auto cells = [this, checkIns = m_board->value()->checkIns](int line) {
        const Formatting &formatting = m_desk.services().formatting;
        const CheckInDue &due = checkIns.at(line);
        return QStringList{CustomerTexts::name(due.customerName), due.tierName,
                           due.lastContact.isValid() ? formatting.shortDate(due.lastContact) : u"–"_s,
                           formatting.shortDate(due.dueOn)};
    };
    m_items->setLines(static_cast<int>(m_board->value()->checkIns.size()), cells);
    if (m_board->value()->plan.isEmpty())
        m_pane->emptyState()->setTexts(tr("No check-ins are planned"),
                                       tr("Say under “How often…” after how many months without a contact you speak with "
                                          "customers about how it goes."));
    else
        m_pane->emptyState()->setTexts(tr("Nobody is waiting for you"),
                                       tr("Customers stand here two weeks before you should speak with them again."));
}

void SuccessBoardPane::showBoard()
{
    const int chosenBefore = chosen();
    if (m_board->value())
        m_kind == Kind::Goals ? fillGoals() : fillCheckIns();
    if (chosenBefore >= 0 && m_items->rowCount() > 0) // who goes through the list stays where they are
        m_view->selectRow(std::min(chosenBefore, m_items->rowCount() - 1));
    if (m_board->state() == EntityViewBase::State::Failed)
        m_pane->setFailure(m_board->error());
    else if (!m_board->value())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_items->rowCount() > 0 ? ListPane::State::Ready : ListPane::State::Empty);
    m_pane->setCount(m_items->rowCount() > 0 ? m_desk.services().formatting.number(m_items->rowCount()) : QString());
    showChosen();
}

int SuccessBoardPane::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 && m_board->value() ? rows.first().row() : -1;
}

void SuccessBoardPane::showChosen()
{
    m_steps->setEnabled(chosen() >= 0 && m_desk.mayEdit());
    if (m_plan)
        m_plan->setEnabled(m_board->value() && m_desk.mayManage());
}

void SuccessBoardPane::fillMenu(QMenu &menu)
{
    const int row = chosen();
    if (m_kind == Kind::Goals) {
        const CustomerGoalRow &goal = m_board->value()->goals.at(row);
        m_desk.fillMenu(menu, goal.goal, goal.customerName);
        return;
    }
    const CheckInDue due = m_board->value()->checkIns.at(row);
    QAction *note = menu.addAction(tr("Note a check-in…"));
    note->setObjectName(u"note_check_in"_s);
    note->setEnabled(m_desk.mayEdit());
    connect(note, &QAction::triggered, this, [this, due] { m_desk.checkIn(due.customer, due.customerName); });
}

void SuccessBoardPane::showMenu(QPoint position)
{
    if (chosen() < 0)
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show customer")), &QAction::triggered, this, &SuccessBoardPane::openChosen);
    menu->addSeparator();
    fillMenu(*menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SuccessBoardPane::openChosen()
{
    const int row = chosen();
    if (row < 0)
        return;
    const SuccessBoard &board = *m_board->value();
    Q_EMIT customerRequested(m_kind == Kind::Goals ? board.goals.at(row).goal.customer : board.checkIns.at(row).customer);
}

void SuccessBoardPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
