// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepane.h"

#include "models/base/commandrunner.h"
#include "models/interactions/interactioncommands.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/timelinedelegate.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customertexts.h"
#include "ui/timeline/eventactions.h"
#include "ui/timeline/eventpopover.h"
#include "ui/timeline/kindswitch.h"
#include "ui/timeline/quickentry.h"
#include "ui/timeline/timelineitems.h"
#include "ui/timeline/timelinetexts.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>

namespace regulars {

namespace {

using Kinds = QList<TimelineKind>;

/// What the segments of the filter show, in their order.
const QList<Kinds> &filterKinds()
{
    static const QList<Kinds> kinds{
        {},
        {TimelineKind::Order, TimelineKind::Return},
        {TimelineKind::Call, TimelineKind::Email, TimelineKind::Chat, TimelineKind::Letter, TimelineKind::Message},
        {TimelineKind::Ticket},
        {TimelineKind::Note},
        {TimelineKind::Visit},
        {TimelineKind::Subscription, TimelineKind::Onboarding, TimelineKind::OnboardingEnded, TimelineKind::Goal,
         TimelineKind::GoalClosed, TimelineKind::CheckIn},
    };
    return kinds;
}

} // namespace

TimelinePane::TimelinePane(const CustomerServices &services, QWidget *parent)
    : Card({}, parent),
      m_services(services),
      m_model(new TimelineModel(services.database, this)),
      m_items(new TimelineItems(*m_model, services.formatting, this))
{
    createWidgets();
    createStates();
    layOut();
    bindModel();
    connectActions();
    updateState();
}

TimelinePane::~TimelinePane() = default;

void TimelinePane::createWidgets()
{
    m_kinds = new KindSwitch(tr("Show"), this);
    for (const QString &text : {tr("All"), tr("Orders"), tr("Messages"), tr("Tickets"), tr("Notes"), tr("Visits"),
                                tr("Milestones", "subscriptions, onboarding, goals and check-ins")})
        m_kinds->addEntry(text);
    m_withMembers = new QCheckBox(tr("With members"), this);
    m_withMembers->setToolTip(tr("Also what happened with those who belong to this customer"));
    m_withMembers->setObjectName(QStringLiteral("with_members"));
    m_withMembers->hide();
    m_searchButton = new QPushButton(themedIcon(Theme::of(this), IconName::Search, ColourRole::Muted), {}, this);
    m_searchButton->setAccessibleName(tr("Search in the timeline"));
    setButtonLook(m_searchButton, ButtonVariant::Quiet, ButtonSize::Small);
    m_searchButton->setFixedWidth(extent::smallControl);
    m_search = new SearchField(tr("Search in the timeline"), this);
    m_search->installEventFilter(this);
    m_search->hide();
    m_entryButtons = new QWidget(this);
    createEntryButtons(m_entryButtons);
    m_entry = new QuickEntry(this);
    m_view = new TimelineView(this);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_items);
    m_view->setTimelineDelegate(
        new TimelineDelegate([this](const QModelIndex &index) { return m_items->card(index); }, m_view));
    m_view->installEventFilter(this);
    m_popover = new EventPopover(m_services, this);
}

void TimelinePane::createEntryButtons(QWidget *row)
{
    struct Entry
    {
        InteractionKind kind;
        QString text;
        QString hint;
        Qt::Key key;
    };
    const Entry entries[] = {{InteractionKind::Note, tr("Note"), tr("Write a note (N)"), Qt::Key_N},
                             {InteractionKind::Call, tr("Log call"), tr("Log a call (C)"), Qt::Key_C},
                             {InteractionKind::Visit, tr("Visit"), tr("Log a visit (V)"), Qt::Key_V},
                             {InteractionKind::Email, tr("E-mail"), tr("Log an e-mail (E)"), Qt::Key_E}};
    auto *layout = new FlowLayout(row, 6);
    const Theme &theme = Theme::of(this);
    for (const Entry &entry : entries) {
        auto *button = new QPushButton(themedIcon(theme, TimelineTexts::icon(entry.kind)), entry.text, row);
        button->setToolTip(entry.hint);
        setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
        connect(button, &QPushButton::clicked, this, [this, kind = entry.kind] { startEntry(kind); });
        layout->addWidget(button);
        auto *action = new QAction(entry.text, this);
        action->setShortcut(entry.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_entryActions += action;
    }
    addFollowUp(row);
    auto *more = new QPushButton(themedIcon(theme, IconName::More), {}, row);
    more->setAccessibleName(tr("More to record"));
    more->setToolTip(more->accessibleName());
    setButtonLook(more, ButtonVariant::Secondary, ButtonSize::Small);
    more->setFixedWidth(extent::smallControl + space::s);
    auto *menu = new QMenu(more);
    for (const InteractionKind kind : {InteractionKind::Chat, InteractionKind::Letter, InteractionKind::Message})
        menu->addAction(themedIcon(theme, TimelineTexts::icon(kind)), TimelineTexts::kind(kind), this,
                        [this, kind] { startEntry(kind); });
    menu->addSeparator();
    menu->addAction(themedIcon(theme, IconName::FollowUp), tr("Promise…"), this,
                    [this] { m_services.actions.createTask(m_model->customer(), TaskType::Promise); });
    menu->addAction(themedIcon(theme, IconName::Tickets), tr("Ticket…"), this,
                    [this] { m_services.actions.createTicket(m_model->customer()); });
    menu->addAction(themedIcon(theme, IconName::Sale), tr("Record sale…"), this,
                    [this] { m_services.actions.recordSale(m_model->customer()); });
    connect(more, &QPushButton::clicked, menu, [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    layout->addWidget(more);
}

void TimelinePane::addFollowUp(QWidget *row)
{
    auto *button = new QPushButton(themedIcon(Theme::of(this), IconName::FollowUp), tr("Follow-up"), row);
    button->setToolTip(tr("Plan what to do next (F)"));
    setButtonLook(button, ButtonVariant::Secondary, ButtonSize::Small);
    connect(button, &QPushButton::clicked, this,
            [this] { m_services.actions.createTask(m_model->customer(), TaskType::Task); });
    row->layout()->addWidget(button);
    auto *action = new QAction(button->text(), this);
    action->setShortcut(Qt::Key_F);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_entryActions += action;
}

void TimelinePane::createStates()
{
    m_blank = new QWidget(this);
    m_empty = new EmptyState(IconName::Note, tr("The story begins here"),
                             tr("Orders, calls, visits and notes appear here in the order in which they happened."), this);
    connect(m_empty->addButton(tr("Write a note")), &QPushButton::clicked, this,
            [this] { startEntry(InteractionKind::Note); });
    connect(m_empty->addButton(tr("Record sale")), &QPushButton::clicked, this,
            [this] { m_services.actions.recordSale(m_model->customer()); });
    m_nothing = new EmptyState(IconName::Search, tr("Nothing found"), tr("No event of this kind or with these words."),
                               this);
    connect(m_nothing->addButton(tr("Show all")), &QPushButton::clicked, this, [this] {
        closeSearch();
        m_kinds->setCurrentIndex(0);
    });
    m_failed = new EmptyState(IconName::Warning, tr("The timeline could not be read"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, m_model, &TimelineModel::refresh);
    m_stack = new QStackedWidget(this);
    for (QWidget *page : std::initializer_list<QWidget *>{m_blank, m_view, m_empty, m_nothing, m_failed})
        m_stack->addWidget(page);
}

void TimelinePane::layOut()
{
    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(space::l, 0, space::l, 0);
    filters->setSpacing(space::s);
    filters->addWidget(m_kinds, 1);
    filters->addWidget(m_withMembers);
    filters->addWidget(m_searchButton);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(space::l, 0, space::l, 0);
    search->addWidget(m_search);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, 0, space::l, 0);
    buttons->addWidget(m_entryButtons);
    body()->setContentsMargins(1, 10, 1, space::s);
    body()->setSpacing(10);
    body()->addLayout(filters);
    body()->addLayout(search);
    body()->addWidget(new Separator(this));
    body()->addLayout(buttons);
    body()->addWidget(m_entry);
    body()->addWidget(new Separator(this));
    body()->addWidget(m_stack, 1);
}

void TimelinePane::bindModel()
{
    connect(m_model, &TimelineModel::loaded, this, &TimelinePane::updateState);
    connect(m_model, &TimelineModel::stateChanged, this, &TimelinePane::updateState);
    connect(m_items, &QAbstractItemModel::rowsInserted, this, &TimelinePane::updateState);
    connect(m_items, &QAbstractItemModel::rowsRemoved, this, &TimelinePane::updateState);
    connect(m_kinds, &KindSwitch::currentIndexChanged, this, &TimelinePane::applyFilter);
    connect(m_search, &SearchField::searchChanged, this, &TimelinePane::applyFilter);
    connect(m_withMembers, &QCheckBox::toggled, this, &TimelinePane::applyFilter);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelinePane::fetchAhead);
}

void TimelinePane::connectActions()
{
    new EventActions(m_services, *m_items, *m_popover, m_view);
    connect(m_searchButton, &QPushButton::clicked, this, &TimelinePane::openSearch);
    m_entry->setCaution([this](InteractionKind kind) {
        const Formatting &formatting = m_services.formatting;
        const int ofDay = formatting.calendar().msecsOfDay(formatting.now());
        return m_record.id == m_model->customer()
                   ? CustomerTexts::caution(m_record, kind,
                                            QDateTime(formatting.today(), QTime::fromMSecsSinceStartOfDay(ofDay)))
                   : QString();
    });
    connect(m_entry, &QuickEntry::saveRequested, this, &TimelinePane::saveEntry);
    connect(m_entry, &QuickEntry::closed, this, &TimelinePane::focusEvents);
    connect(m_entry, &QuickEntry::formRequested, this, [this](InteractionKind kind, const QString &text) {
        m_services.actions.logInteraction(m_model->customer(), kind, text);
    });
}

void TimelinePane::setCustomer(CustomerId customer)
{
    m_popover->hide();
    m_entry->setCustomer(customer);
    m_model->setCustomer(customer);
    m_view->scrollToTop();
}

void TimelinePane::setRecord(const CustomerCard &card)
{
    m_record = card.customer;
    setHasMembers(card.group && card.group->members > 0);
}

void TimelinePane::setHasMembers(bool hasMembers)
{
    if (hasMembers == m_withMembers->isVisibleTo(this))
        return;
    m_withMembers->setVisible(hasMembers);
    if (m_withMembers->isChecked())
        applyFilter();
}

void TimelinePane::startEntry(InteractionKind kind)
{
    if (m_model->customer().isValid())
        m_entry->open(kind);
}

void TimelinePane::openSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelinePane::closeSearch()
{
    m_search->clear();
    m_search->hide();
}

void TimelinePane::focusEvents()
{
    if (m_stack->currentWidget() != m_view) {
        m_searchButton->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_items->index(0, 0));
    m_view->setFocus(Qt::TabFocusReason);
}

void TimelinePane::applyFilter()
{
    TimelineFilter filter;
    filter.kinds = filterKinds().at(m_kinds->currentIndex());
    filter.text = m_search->text();
    filter.withMembers = m_withMembers->isVisibleTo(this) && m_withMembers->isChecked();
    m_model->setFilter(filter);
    m_view->scrollToTop();
}

void TimelinePane::updateState()
{
    QWidget *page = m_view;
    if (m_items->rowCount() == 0) {
        TimelineFilter unfiltered;
        unfiltered.withMembers = m_model->filter().withMembers;
        const bool filtered = m_model->filter() != unfiltered;
        if (m_model->state() == TimelineModel::State::Failed) {
            m_failed->setTexts(tr("The timeline could not be read"), errorText(m_model->error()));
            page = m_failed;
        } else if (m_model->state() == TimelineModel::State::Loading || !m_model->customer().isValid()) {
            page = m_blank;
        } else {
            page = filtered ? m_nothing : m_empty;
        }
    }
    m_stack->setCurrentWidget(page);
}

void TimelinePane::fetchAhead()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->maximum() - bar->value() < 2 * bar->pageStep() && m_items->canFetchMore({}))
        m_items->fetchMore({});
}

void TimelinePane::saveEntry(const Interaction &interaction)
{
    m_services.commands.run(LogInteraction{interaction}, m_entry, [entry = m_entry](const auto &answer) {
        if (answer)
            entry->finish();
        else
            entry->showError(errorText(answer.error()));
    });
}

bool TimelinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape && watched == m_view) {
        Q_EMIT left();
        return true;
    }
    if (key->key() == Qt::Key_Escape && watched == m_search && m_search->text().isEmpty()) {
        closeSearch();
        focusEvents();
        return true;
    }
    if (key->key() == Qt::Key_Down && watched == m_search) {
        focusEvents();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace regulars
