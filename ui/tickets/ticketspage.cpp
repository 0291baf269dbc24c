// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketspage.h"

#include "models/base/commandrunner.h"
#include "models/tickets/ticketlist.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/textlabel.h"
#include "ui/base/windowstate.h"
#include "ui/knowledge/suggestionpanel.h"
#include "ui/tickets/boardcolumn.h"
#include "ui/tickets/queueswitch.h"
#include "ui/tickets/queuetools.h"
#include "ui/tickets/queueview.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketboard.h"
#include "ui/tickets/ticketdelegate.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/ticketitems.h"
#include "ui/tickets/ticketliststate.h"
#include "ui/tickets/ticketmenus.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/tickettexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr std::chrono::minutes refreshTime{1};
constexpr int leastList = 260;
constexpr int leastPane = 360;

} // namespace

TicketsPage::TicketsPage(const TicketServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new TicketList(services.database, this)),
      m_items(new TicketItems(*m_model, services.formatting, this)),
      m_counts(new TicketCountsView(services.database, this)),
      m_choices(new DeskChoicesView(services.database, this))
{
    TicketActions::registerActions(services.registry);
    createHeader();
    createTools();
    createList();
    createPane();
    layOut();
    bindActions();
    bindModel();
    bindSelection();
    followUser();
    applyQuery(storedTicketQuery(services.store));
    m_boardButton->setChecked(storedTicketBoard(services.store));
    m_minute.setInterval(refreshTime);
    connect(&m_minute, &QTimer::timeout, this, &TicketsPage::followTime);
    m_minute.start();
}

TicketsPage::~TicketsPage() = default;

void TicketsPage::createHeader()
{
    m_header = new QWidget(this);
    auto *title = new TextLabel(tr("Tickets"), FontRole::PageTitle, ColourRole::Text, m_header);
    m_switch = new QueueSwitch(m_header);
    for (const TicketView view : shownTicketViews())
        m_switch->addEntry(TicketTexts::view(view));
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(title);
    layout->addWidget(m_switch, 1);
    m_boardButton = new QPushButton(tr("Board"), m_header);
    m_boardButton->setCheckable(true);
    layout->addWidget(m_boardButton);
    connect(m_boardButton, &QPushButton::toggled, this, &TicketsPage::showBoard);
    connect(m_switch, &QueueSwitch::chosen, this, [this](int index) { m_tools->choosePart(shownTicketViews().at(index)); });
}

void TicketsPage::createTools()
{
    m_tools = new QueueTools(m_services, *m_choices, this);
    qobject_cast<QBoxLayout *>(m_header->layout())->insertWidget(2, m_tools->filterButton());
    connect(m_tools, &QueueTools::queryChosen, this, [this](const TicketQuery &query, bool whole) {
        // A board has unfinished tickets only, and no field for words.
        if (whole && (query.view == TicketView::Solved || !query.text.isEmpty()))
            m_boardButton->setChecked(false);
        applyQuery(query);
    });
    connect(m_tools, &QueueTools::chipsChanged, this, [this] { m_list->setFilters(m_tools->chips()); });
}

ViewBar *TicketsPage::savedViews() const
{
    return m_tools->views();
}

void TicketsPage::createList()
{
    m_view = new QueueView(this);
    m_view->setAccessibleName(tr("Tickets"));
    m_view->setModel(m_items);
    m_view->setItemDelegate(new TicketDelegate([this](const QModelIndex &index) { return m_items->line(index); }, m_view));
    m_list = new ListPane({}, IconName::Tickets, m_view, this);
    m_list->setMinimumWidth(leastList);
    m_search = m_list->addSearch(tr("Find by words, customer or number"));
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        TicketQuery query = m_model->query();
        query.text = text.trimmed();
        applyQuery(query);
    });
    connect(m_list->emptyState()->addButton(tr("New ticket")), &QPushButton::clicked, this, &TicketsPage::newRequested);
    connect(m_list, &ListPane::retryRequested, m_model, &TicketList::refresh);
    connect(m_list, &ListPane::filterRemoved, this, [this](const QString &id) { applyQuery(m_tools->without(id)); });
    connect(m_list, &ListPane::filtersCleared, this, [this] { applyQuery(m_tools->without({})); });
}

void TicketsPage::createPane()
{
    m_pane = new TicketPane(
        {m_services.database, m_services.commands, m_services.formatting, m_services.store, m_services.registry}, this);
    m_pane->setMinimumWidth(leastPane);
    connect(m_pane, &TicketPane::sent, this, &TicketsPage::focusList);
    connect(m_pane, &TicketPane::left, this, &TicketsPage::focusList);
    connect(m_pane, &TicketPane::templatesRequested, this, &TicketsPage::templatesRequested);
    connect(m_pane->suggestions(), &SuggestionPanel::articleRequested, this, &TicketsPage::articleRequested);
    connect(m_pane->suggestions(), &SuggestionPanel::ticketRequested, this, &TicketsPage::showTicket);
}

void TicketsPage::layOut()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(space::l);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({600, 520});
    rememberSplitter(m_splitter, m_services.store, u"tickets/splitter"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_splitter);
    m_notice = new Notice(this);
    layout->addWidget(m_header);
    layout->addWidget(m_tools);
    layout->addWidget(m_notice);
    layout->addLayout(m_stack, 1);
}

void TicketsPage::showAsBoard(bool board)
{
    m_boardButton->setChecked(board);
}

void TicketsPage::showBoard(bool board)
{
    if (board && !m_board) {
        m_board = new TicketBoard({m_services.database, m_services.commands, m_services.formatting, m_services.registry},
                                  *m_choices, this);
        m_stack->addWidget(m_board);
        connect(m_board, &TicketBoard::editRequested, this, &TicketsPage::editRequested);
        connect(m_board, &TicketBoard::openRequested, this, &TicketsPage::showTicket);
        connect(m_board, &TicketBoard::solveRequested, m_actions, &TicketActions::solveRequested);
        for (const BoardColumn *column : m_board->columns())
            column->view()->addAction(m_services.registry.action(u"tickets.board"_s));
    }
    storeTicketBoard(m_services.store, board);
    m_stack->setCurrentWidget(board ? static_cast<QWidget *>(m_board) : m_splitter);
    if (board)
        m_board->setQuery(m_model->query());
    focusList();
}

void TicketsPage::bindActions()
{
    m_actions = new TicketActions({m_services.database, m_services.commands, m_services.formatting, m_services.registry},
                                  *m_items, *m_choices, m_view);
    connect(m_actions, &TicketActions::replyRequested, this, [this] { m_pane->write(ReplyComposer::Kind::Reply); });
    connect(m_actions, &TicketActions::noteRequested, this, [this] { m_pane->write(ReplyComposer::Kind::Note); });
    connect(m_actions, &TicketActions::macroRequested, this, &TicketsPage::macroRequested);
    connect(m_actions, &TicketActions::knowledgeRequested, this, &TicketsPage::knowledgeRequested);
    connect(m_actions, &TicketActions::suggestionsRequested, this, [this] {
        if (m_pane->suggestions()->isVisible())
            m_pane->suggestions()->setOpen(true);
    });
    connect(m_actions, &TicketActions::editRequested, this, &TicketsPage::editRequested);
    connect(m_actions, &TicketActions::whyRequested, this, &TicketsPage::whyRequested);
    // Also while the keyboard is in the conversation.
    QAction *why = m_services.registry.action(u"tickets.why"_s);
    why->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(why);
    connect(m_actions, &TicketActions::customerRequested, this, &TicketsPage::customerRequested);
    connect(m_actions, &TicketActions::pageRequested, this, &TicketsPage::pageRequested);
    const TicketHeader *header = m_pane->header();
    connect(header, &TicketHeader::statusRequested, this, [this, button = header->statusButton()] {
        // The ticket in the pane, which need not be one of the list any more.
        const TicketId shown = m_pane->ticket();
        QMenu *menu = statusMenu(*m_choices, {}, m_pane,
                                 [this, shown](TicketStatusId status) { m_actions->setStatus({shown}, status); });
        menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
    });
    connect(header, &TicketHeader::solveRequested, this,
            [this] { m_actions->setStatus({m_pane->ticket()}, builtInStatus(StatusCategory::Solved)); });
    connect(header, &TicketHeader::editRequested, this, [this] { Q_EMIT editRequested(m_pane->ticket()); });
    connect(m_pane, &TicketPane::customerRequested, this, &TicketsPage::customerRequested);
    EmptyState *several = m_pane->several();
    for (const auto &[text, id] :
         {std::pair(tr("Assign…"), u"tickets.assign"_s), std::pair(tr("Status…"), u"tickets.status"_s),
          std::pair(tr("Priority…"), u"tickets.priority"_s), std::pair(tr("Merge…"), u"tickets.merge"_s)}) {
        QPushButton *button = several->addButton(text);
        m_services.registry.describe(button, text, id);
        connect(button, &QPushButton::clicked, m_services.registry.action(id), &QAction::trigger);
    }
    QAction *board = m_services.registry.add(
        {u"tickets.board"_s, tr("Tickets"), tr("Tickets as a board"), Qt::Key_B, IconName::Columns});
    board->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(board);
    m_services.registry.describe(m_boardButton, tr("Tickets as a board"), u"tickets.board"_s);
    connect(board, &QAction::triggered, this, [this] {
        Q_EMIT pageRequested();
        m_boardButton->toggle();
    });
    QAction *find = m_services.registry.add(
        {u"tickets.find"_s, tr("Tickets"), tr("Find in the tickets"), {}, IconName::Search});
    addAction(find);
    connect(find, &QAction::triggered, this, [this] {
        Q_EMIT pageRequested();
        m_boardButton->setChecked(false);
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
}

void TicketsPage::bindModel()
{
    connect(m_model, &TicketList::loaded, this, &TicketsPage::showState);
    connect(m_model, &TicketList::stateChanged, this, &TicketsPage::showState);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->maximum() - value < 2 * bar->pageStep() && m_items->canFetchMore({}))
            m_items->fetchMore({});
    });
    connect(m_counts, &TicketCountsView::changed, this, &TicketsPage::showCounts);
    connect(m_counts, &TicketCountsView::changed, this, &TicketsPage::countsChanged);
}

void TicketsPage::bindSelection()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TicketsPage::showChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TicketsPage::showChosen);
    connect(m_view, &QListView::clicked, this, &TicketsPage::showChosen);
    connect(m_model, &TicketList::aboutToMerge, this, [this] { m_kept.emplace(*m_view, *m_items); });
    connect(m_model, &TicketList::loaded, this, &TicketsPage::restoreChosen);
}

void TicketsPage::followUser()
{
    m_counts->count(m_services.database.user());
    m_tools->count();
    m_model->setUser(m_services.database.user());
    if (m_board)
        m_board->followUser();
}

void TicketsPage::applyQuery(const TicketQuery &query)
{
    if (query != m_model->query()) {
        m_view->scrollToTop();
        chooseRow(m_view, {});
    }
    m_model->setQuery(query);
    storeTicketQuery(m_services.store, query);
    if (m_boardButton->isChecked())
        m_board->setQuery(query);
    showQuery();
}

void TicketsPage::showTicket(TicketId ticket)
{
    m_boardButton->setChecked(false);
    if (const int row = m_model->rowOf(ticket); row >= 0) {
        chooseRow(m_view, m_items->index(row, 0));
        m_pane->showTicket(ticket);
        return;
    }
    chooseRow(m_view, {});
    m_wanted = ticket;
    m_pane->showTicket(ticket);
}

void TicketsPage::showQuery()
{
    const TicketQuery &query = m_model->query();
    m_switch->setCurrentIndex(static_cast<int>(shownTicketViews().indexOf(query.view)));
    if (m_search->text().trimmed() != query.text)
        m_search->setText(query.text);
    m_tools->setQuery(query);
    const auto [title, sentence] = emptyTicketTexts(query.view);
    m_list->emptyState()->setTexts(title, sentence);
    showState();
}

void TicketsPage::showCounts()
{
    if (!m_counts->value())
        return;
    m_tools->setCounts(*m_counts->value());
    const QList<TicketView> views = shownTicketViews();
    for (int i = 0; i < views.size(); ++i) {
        const int count = countOf(*m_counts->value(), views.at(i));
        m_switch->setEntryText(
            i, tr("%1 · %2", "part of the queue, how many")
                   .arg(TicketTexts::view(views.at(i)), TicketTexts::count(count, views.at(i), m_services.formatting)));
    }
}

void TicketsPage::showState()
{
    if (m_model->state() == TicketList::State::Failed)
        m_list->setFailure(m_model->error());
    else if (m_items->rowCount() > 0)
        m_list->setState(ListPane::State::Ready);
    else if (m_model->state() == TicketList::State::Loading)
        m_list->setState(ListPane::State::Loading);
    else
        m_list->setState(m_model->query() == m_tools->without({}) ? ListPane::State::Empty : ListPane::State::NothingFound);
}

// Who writes stays with their ticket, wherever it goes.
void TicketsPage::showChosen()
{
    if (m_pane->hasKeyboard() || m_kept)
        return;
    const QList<TicketId> chosen = m_actions->chosen();
    if (!chosen.isEmpty())
        m_wanted = {};
    if (chosen.size() > 1)
        m_pane->showSeveral(static_cast<int>(chosen.size()));
    else if (chosen.size() == 1)
        m_pane->showTicket(chosen.first());
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        m_tools->setTicket(m_items->row(current));
}

void TicketsPage::restoreChosen()
{
    if (m_kept)
        m_kept->restore(*m_view, *m_items);
    m_kept.reset();
    keepChosen();
    showChosen();
}

void TicketsPage::keepChosen()
{
    if (const int row = m_model->rowOf(m_wanted); m_wanted.isValid() && row >= 0) {
        m_wanted = {};
        chooseRow(m_view, m_items->index(row, 0));
        return;
    }
    if (m_pane->hasKeyboard() || m_wanted.isValid())
        return;
    if (m_items->rowCount() == 0) {
        m_pane->showTicket({});
    } else if (!m_view->selectionModel()->hasSelection()) {
        const QModelIndex current = m_view->currentIndex();
        chooseRow(m_view, current.isValid() ? current : m_items->index(0, 0));
    }
}

void TicketsPage::focusList()
{
    if (m_boardButton->isChecked()) {
        m_board->takeKeyboard();
        return;
    }
    m_view->setFocus(Qt::OtherFocusReason);
    keepChosen();
    showChosen();
}

void TicketsPage::followTime()
{
    m_model->refresh();
    m_counts->refresh();
    m_tools->followTime();
    m_view->viewport()->update();
    m_pane->followTime();
    if (m_boardButton->isChecked())
        m_board->followTime();
}

} // namespace regulars
