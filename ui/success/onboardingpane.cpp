// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/success/onboardingpane.h"

#include "ui/base/actionbutton.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/base/viewaction.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/success/onboardingitems.h"
#include "ui/success/successdesk.h"
#include "ui/success/successtexts.h"

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

using Column = OnboardingListModel::Column;

/// In pixels; 0: takes the rest.
constexpr std::array<int, Column::ColumnCount> widths{170, 110, 120, 0, 104, 100};
constexpr int usualChoice = 1; // those that run, the stalled ones at the top

} // namespace

OnboardingPane::OnboardingPane(SuccessDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new OnboardingListModel(desk.services().database, this)),
      m_items(new OnboardingItems(*m_model, desk.services().formatting, this)),
      m_figures(new OnboardingFiguresView(desk.services().database, this)),
      m_said(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    createView();
    m_pane = new ListPane(tr("Onboarding"), IconName::Success, m_view, this);
    createTools();
    m_said->setObjectName(u"onboarding_figures"_s);
    m_said->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_said);
    layout->addWidget(m_pane, 1);
    connectSignals();
    readWhileSeen(*m_figures, *this);
    showFigures();
    showState();
}

void OnboardingPane::createView()
{
    m_view = new QTableView(this);
    m_view->setObjectName(u"onboardings"_s);
    m_view->setAccessibleName(tr("Onboarding"));
    prepareTableView(m_view);
    m_view->setModel(m_items);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setItemDelegateForColumn(Column::Progress, new ProgressCell(m_view));
    m_view->setItemDelegateForColumn(
        Column::State, new ChipCell(
                           [this](const QModelIndex &index) -> std::optional<ChipText> {
                               const OnboardingRow *row = m_model->row(index.row());
                               return row ? std::optional(SuccessTexts::chip(row->onboarding, row->stall.has_value()))
                                          : std::nullopt;
                           },
                           m_view));
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (widths.at(static_cast<size_t>(column)) > 0)
            m_view->setColumnWidth(column, widths.at(static_cast<size_t>(column)));
    }
    m_view->horizontalHeader()->setSectionResizeMode(Column::Next, QHeaderView::Stretch);
}

void OnboardingPane::createTools()
{
    auto *tools = new QWidget(this);
    m_choice = new SegmentedControl(tools);
    m_choice->setObjectName(u"onboarding_choice"_s);
    m_choice->setAccessibleName(tr("Which onboardings"));
    for (const auto &[choice, name] : EnumNames<OnboardingChoice>::names)
        m_choice->addSegment(SuccessTexts::choice(choice));
    m_choice->setCurrentIndex(usualChoice);
    m_steps = viewAction(*m_view, tr("What to do…"), u"onboarding_steps"_s, {},
                         [this] { showMenu(m_view->visualRect(m_view->currentIndex()).bottomLeft()); });
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(m_choice);
    line->addStretch(1);
    line->addWidget(actionButton(*m_steps, tools));
    m_pane->addTool(tools);
    m_search = m_pane->addSearch(tr("Find a customer or an onboarding"));
}

void OnboardingPane::connectSignals()
{
    connect(m_view, &QTableView::activated, this, &OnboardingPane::openChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &OnboardingPane::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OnboardingPane::showState);
    connect(m_search, &SearchField::searchChanged, this, &OnboardingPane::applyFilter);
    connect(m_choice, &SegmentedControl::currentIndexChanged, this, &OnboardingPane::applyFilter);
    connect(m_pane, &ListPane::retryRequested, m_model, &OnboardingListModel::refresh);
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_choice->setCurrentIndex(usualChoice);
        applyFilter();
    });
    connect(m_model, &OnboardingListModel::stateChanged, this, &OnboardingPane::showState);
    connect(m_model, &OnboardingListModel::loaded, this, &OnboardingPane::showState);
    connect(m_model, &OnboardingListModel::dataChanged, this, &OnboardingPane::showState);
    connect(m_figures, &OnboardingFiguresView::changed, this, &OnboardingPane::showFigures);
    connect(&m_desk, &SuccessDesk::changed, this, &OnboardingPane::showState);
}

void OnboardingPane::applyFilter()
{
    const auto choice = EnumNames<OnboardingChoice>::names.at(static_cast<size_t>(m_choice->currentIndex())).first;
    m_model->setFilter({m_search->text().simplified(), choice});
}

void OnboardingPane::showFigures()
{
    const auto &figures = m_figures->value();
    m_said->setVisible(figures && *figures != OnboardingFigures());
    m_said->setText(figures ? SuccessTexts::figures(*figures, m_desk.services().formatting) : QString());
}

QString OnboardingPane::figures() const
{
    return m_said->text();
}

void OnboardingPane::showState()
{
    const OnboardingFilter &filter = m_model->filter();
    if (filter.choice == OnboardingChoice::Stalled)
        m_pane->emptyState()->setTexts(
            tr("Nothing has stalled"),
            tr("Whoever waits for a step that is overdue, or has had none for long, stands here."));
    else if (m_desk.offers() && m_desk.offers()->templates.isEmpty())
        m_pane->emptyState()->setTexts(tr("No onboarding yet"),
                                       tr("Write down under “Templates” what you do for a new customer, then start it on "
                                          "their page or for every new customer by itself."));
    else
        m_pane->emptyState()->setTexts(tr("Nobody here"), tr("Start an onboarding on a customer's page, in the card below "
                                                             "their details."));
    if (m_model->state() == SnapshotModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == SnapshotModel::State::Loading || m_model->isReading())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(filter.text.isEmpty() ? ListPane::State::Empty : ListPane::State::NothingFound);
    m_pane->setCount(m_model->rowCount() > 0 ? m_desk.services().formatting.number(m_model->rowCount()) : QString());
    m_steps->setEnabled(chosen() && m_desk.mayEdit());
}

const OnboardingRow *OnboardingPane::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->row(rows.first().row()) : nullptr;
}

void OnboardingPane::showMenu(QPoint position)
{
    const OnboardingRow *row = chosen();
    if (!row)
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show customer")), &QAction::triggered, this, &OnboardingPane::openChosen);
    menu->addSeparator();
    m_desk.fillMenu(*menu, row->onboarding, row->customerName);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void OnboardingPane::openChosen()
{
    if (const OnboardingRow *row = chosen())
        Q_EMIT customerRequested(row->onboarding.customer);
}

void OnboardingPane::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace regulars
