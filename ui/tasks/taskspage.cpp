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
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/customers/customeractions.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskdelegate.h"
#include "ui/tasks/taskitems.h"

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
    bindModel();
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
    m_what = new SegmentedControl(m_pane);
    m_what->setAccessibleName(tr("Show"));
    for (const QString &text : {tr("All"), tr("Mine"), tr("Promises"), tr("Done")})
        m_what->addSegment(text);
    m_pane->addHeaderWidget(m_what);
    auto *create = new QPushButton(themedIcon(Theme::of(this), IconName::Plus), tr("New task"), m_pane);
    setButtonLook(create, ButtonVariant::Secondary, ButtonSize::Small);
    connect(create, &QPushButton::clicked, this, [this] { m_services.actions.createTask({}, TaskType::Task); });
    m_services.registry.describe(create, tr("New task"), u"task.new"_s);
    m_pane->addHeaderWidget(create);
    auto *more = new QPushButton(themedIcon(Theme::of(this), IconName::More, ColourRole::Muted), {}, m_pane);
    more->setAccessibleName(tr("More about this list"));
    more->setToolTip(more->accessibleName());
    setButtonLook(more, ButtonVariant::Quiet, ButtonSize::Small);
    more->setFixedWidth(extent::smallControl);
    m_pane->addHeaderWidget(more);
    auto *menu = new QMenu(more);
    menu->addAction(themedIcon(Theme::of(this), IconName::Export), tr("Export as calendar file…"), this,
                    &TasksPage::exportRequested);
    connect(more, &QPushButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_search = m_pane->addSearch(tr("Find in the tasks"));
    connect(m_what, &SegmentedControl::currentIndexChanged, this, &TasksPage::applyFilter);
    connect(m_search, &SearchField::searchChanged, this, &TasksPage::applyFilter);
    QAction *find = m_services.registry.add(
        {u"tasks.find"_s, tr("Tasks"), tr("Find in the tasks"), QKeySequence(), IconName::Search});
    connect(find, &QAction::triggered, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addAction(find);
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
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_what->setCurrentIndex(static_cast<int>(Show::All));
    });
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

void TasksPage::showTasks(Show what)
{
    m_search->clear();
    m_what->setCurrentIndex(static_cast<int>(what));
}

void TasksPage::followUser()
{
    m_counts->count(m_services.database.user());
    if (static_cast<Show>(m_what->currentIndex()) == Show::Mine)
        applyFilter();
}

void TasksPage::applyFilter()
{
    TaskFilter filter;
    const auto what = static_cast<Show>(m_what->currentIndex());
    filter.state = what == Show::Done ? TaskFilter::State::Closed : TaskFilter::State::All;
    filter.promisesOnly = what == Show::Promises;
    filter.owner = what == Show::Mine ? m_services.database.user() : UserId{};
    filter.text = m_search->text();
    m_model->setFilter(filter);
    m_view->scrollToTop();
}

void TasksPage::focusList()
{
    if (!m_view->selectionModel()->hasSelection() && m_items->rowCount() > 0)
        m_view->setCurrentIndex(m_items->index(0, 0));
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
        m_pane->setState(m_model->filter() == TaskFilter{} ? ListPane::State::Empty : ListPane::State::NothingFound);
}

void TasksPage::planMidnight()
{
    const Formatting &formatting = m_services.formatting;
    const Instant midnight = formatting.calendar().startOfDay(formatting.today().addDays(1));
    m_midnight.start(std::chrono::milliseconds(std::max<qint64>(midnight.ms - formatting.now().ms, 1'000)));
}

} // namespace regulars
