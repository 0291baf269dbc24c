// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskspage.h"

#include "models/tasks/tasklist.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/customers/customeractions.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskdelegate.h"
#include "ui/tasks/taskfiltermenu.h"
#include "ui/tasks/taskitems.h"
#include "ui/tasks/taskliststate.h"
#include "ui/views/viewactions.h"
#include "ui/views/viewbar.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace regulars {

TasksPage::TasksPage(const TaskServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new TaskList(services.database, this)),
      m_items(new TaskItems(*m_model, services.formatting, this)),
      m_counts(new TaskCountsView(services.database, this))
{
    createView();
    createHeader();
    createViewBar();
    registerActions();
    bindModel();
    m_model->setUser(services.database.user());
    applyQuery(storedQuery(services.store));
    showState();
    planMidnight();
}

TasksPage::~TasksPage() = default;

void TasksPage::createView()
{
    m_view = new QListView(this);
    prepareListView(m_view);
    m_view->setUniformItemSizes(false);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setModel(m_items);
    m_view->setItemDelegate(new TaskDelegate([this](const QModelIndex &index) { return m_items->line(index); }, m_view));
    auto *actions = new TaskActions(m_services.commands, m_services.actions, m_services.formatting, *m_items, m_view);
    connect(actions, &TaskActions::customerRequested, this, &TasksPage::customerRequested);
    m_pane = new ListPane(tr("Tasks"), IconName::Tasks, m_view, this);
    m_pane->emptyState()->setTexts(tr("Nothing to do"),
                                   tr("Write down what you have promised and what to follow up, and nothing is forgotten."));
    connect(m_pane->emptyState()->addButton(tr("New task")), &QPushButton::clicked, this,
            [this] { m_services.actions.createTask({}, TaskType::Task); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addWidget(m_pane);
}

void TasksPage::createHeader()
{
    createFilter();
    auto *create = new QPushButton(themedIcon(Theme::of(this), IconName::Plus), tr("New task"), m_pane);
    setButtonLook(create, ButtonVariant::Secondary, ButtonSize::Small);
    connect(create, &QPushButton::clicked, this, [this] { m_services.actions.createTask({}, TaskType::Task); });
    m_services.registry.describe(create, tr("New task"), u"task.new"_s);
    m_pane->addHeaderWidget(create);
    createMoreMenu();
    m_search = m_pane->addSearch(tr("Find in the tasks"));
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        TaskQuery query = m_model->query();
        query.text = text.trimmed();
        applyQuery(query);
    });
}

void TasksPage::createFilter()
{
    m_filterButton = new QPushButton(tr("Filter"), m_pane);
    setButtonLook(m_filterButton, ButtonVariant::Secondary, ButtonSize::Small);
    m_pane->addHeaderWidget(m_filterButton);
    m_filterMenu = new TaskFilterMenu(this);
    connect(m_filterButton, &QPushButton::clicked, this, [this] { popupBelow(m_filterMenu, m_filterButton); });
    connect(m_filterMenu, &TaskFilterMenu::queryChosen, this, &TasksPage::applyQuery);
}

void TasksPage::createMoreMenu()
{
    auto *more = new QPushButton(themedIcon(Theme::of(this), IconName::More, ColourRole::Muted), {}, m_pane);
    more->setAccessibleName(tr("More about this list"));
    more->setToolTip(more->accessibleName());
    setButtonLook(more, ButtonVariant::Quiet, ButtonSize::Small);
    more->setFixedWidth(extent::smallControl);
    m_pane->addHeaderWidget(more);
    auto *menu = new QMenu(more);
    menu->addAction(themedIcon(Theme::of(this), IconName::Export), tr("Export as calendar file…"), this,
                    &TasksPage::exportRequested);
    connect(more, &QPushButton::clicked, menu, [menu, more] { popupBelow(menu, more); });
}

void TasksPage::createViewBar()
{
    m_views = new ViewBar({m_services.database, m_services.commands, m_services.store, u"tasks"_s, readyTaskViews(),
                           [](const QJsonObject &view) { return toJson(taskQueryOf(view)); }},
                          m_pane);
    m_pane->addTool(m_views);
    connect(m_views, &ViewBar::viewChosen, this, &TasksPage::showView);
}

void TasksPage::registerActions()
{
    QAction *find = m_services.registry.add(
        {u"tasks.find"_s, tr("Tasks"), tr("Find in the tasks"), QKeySequence(), IconName::Search});
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
    registerViewActions(m_services.registry, m_services.formatting, u"tasks"_s, tr("Views of tasks"), m_views, this);
    const QString group = tr("In the list of tasks");
    for (const auto &[text, keys] :
         {std::pair(tr("Tick off, or open again"), QKeySequence(Qt::Key_D)),
          std::pair(tr("Snooze"), QKeySequence(Qt::Key_S)), std::pair(tr("Dismiss"), QKeySequence(Qt::Key_X)),
          std::pair(tr("Edit"), QKeySequence(Qt::Key_F2))})
        m_services.registry.addFixed({group, text, keys});
}

void TasksPage::bindModel()
{
    connect(m_model, &TaskList::loaded, this, &TasksPage::showState);
    connect(m_model, &TaskList::stateChanged, this, &TasksPage::showState);
    connect(m_items, &QAbstractItemModel::rowsInserted, this, &TasksPage::showState);
    connect(m_items, &QAbstractItemModel::rowsRemoved, this, &TasksPage::showState);
    // A heading comes or goes with the row before: the heights are different then.
    connect(m_items, &QAbstractItemModel::dataChanged, m_view, [this] { m_view->doItemsLayout(); });
    connect(m_pane, &ListPane::retryRequested, m_model, &TaskList::refresh);
    connect(m_pane, &ListPane::filterRemoved, this,
            [this](const QString &id) { applyQuery(TaskFilterMenu::without(m_model->query(), id)); });
    connect(m_pane, &ListPane::filtersCleared, this, &TasksPage::showAll);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->maximum() - value < 2 * bar->pageStep() && m_items->canFetchMore({}))
            m_items->fetchMore({});
    });
    connect(m_counts, &TaskCountsView::changed, this, &TasksPage::countsChanged);
    connect(m_counts, &TaskCountsView::changed, this, &TasksPage::showState);
    m_counts->count(m_services.database.user());
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        m_model->refresh();
        m_counts->refresh();
        planMidnight();
    });
}

void TasksPage::followUser()
{
    m_counts->count(m_services.database.user());
    m_model->setUser(m_services.database.user());
}

void TasksPage::applyQuery(const TaskQuery &query)
{
    if (query != m_model->query())
        m_view->scrollToTop();
    m_model->setQuery(query);
    storeQuery(m_services.store, query);
    showQuery();
}

void TasksPage::showAll()
{
    m_search->clear();
    applyQuery({});
}

void TasksPage::showView(const QJsonObject &view)
{
    const TaskQuery query = taskQueryOf(view);
    m_search->setText(query.text);
    applyQuery(query);
}

void TasksPage::showQuery()
{
    const TaskQuery &query = m_model->query();
    QList<ListPane::Filter> chips;
    for (const auto &[id, text] : TaskFilterMenu::chipsOf(query))
        chips.append({id, text});
    m_pane->setFilters(chips);
    m_filterButton->setText(chips.isEmpty() ? tr("Filter")
                                            : tr("Filter · %1", "how many").arg(m_services.formatting.number(chips.size())));
    m_filterMenu->setQuery(query);
    m_views->setState(toJson(query));
}

void TasksPage::focusList()
{
    if (!m_view->selectionModel()->hasSelection() && m_items->rowCount() > 0)
        chooseRow(m_view, m_items->index(0, 0));
    m_view->setFocus(Qt::TabFocusReason);
}

void TasksPage::showState()
{
    if (m_counts->value())
        m_pane->setCount(tr("%n open", "tasks", m_counts->value()->open()));
    if (m_model->state() == TaskList::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_items->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == TaskList::State::Loading)
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(m_model->query() == TaskQuery{} ? ListPane::State::Empty : ListPane::State::NothingFound);
}

void TasksPage::planMidnight()
{
    const Formatting &formatting = m_services.formatting;
    const Instant midnight = formatting.calendar().startOfDay(formatting.today().addDays(1));
    m_midnight.start(std::chrono::milliseconds(std::max<qint64>(midnight.ms - formatting.now().ms, 1'000)));
}

} // namespace regulars
