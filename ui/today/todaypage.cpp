// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaypage.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/rewardcommands.h"
#include "models/tasks/taskcommands.h"
#include "models/today/routinecommands.h"
#include "models/today/routineview.h"
#include "models/today/todaycommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeractions.h"
#include "ui/tasks/snoozemenu.h"
#include "ui/today/comingcard.h"
#include "ui/today/routinecard.h"
#include "ui/today/todaylines.h"
#include "ui/today/todaysection.h"
#include "ui/today/todaytexts.h"
#include "ui/today/weekcard.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int leastWidthForColumns = 900;
constexpr auto refreshInterval = std::chrono::minutes(30);

} // namespace

TodayPage::TodayPage(const TodayServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_view(new TodayView(services.database, this)),
      m_routineView(new RoutineView(services.database, this))
{
    createSections();
    createRoutine();
    createStates();
    layOut();
    connect(m_view, &TodayView::changed, this, &TodayPage::showBriefing);
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_view->refresh();
        m_routineView->refresh();
        m_coming->refresh();
        planRefresh();
    });
    planRefresh();
    m_view->ask();
    m_routineView->ask();
    showBriefing();
}

TodayPage::~TodayPage() = default;

void TodayPage::createSections()
{
    m_greeting = new TextLabel({}, FontRole::PageTitle, ColourRole::Text, this);
    m_summary = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_slipping = new TodaySection(tr("Slipping away"), tr("regulars who usually would have been back by now"),
                                  tr("Nobody is behind their rhythm."), this);
    m_reachOut = new TodaySection(tr("Reach out today"), {}, tr("No birthday, milestone or first order waits for a word."),
                                  this);
    m_mend = new TodaySection(tr("Records to complete"), {}, {}, this);
    m_tasks = new TodaySection(tr("My tasks"), {}, tr("Nothing is due today."), this);
    m_week = new WeekCard(this);
    m_coming = new ComingCard(m_services.database, m_services.formatting, this);
    connect(m_coming, &ComingCard::customerRequested, this, &TodayPage::customerRequested);
    for (TodaySection *section : {m_slipping, m_reachOut, m_mend, m_tasks}) {
        connect(section, &TodaySection::actionChosen, this, &TodayPage::act);
        connect(section, &TodaySection::focusLost, this, &TodayPage::focusLines, Qt::QueuedConnection);
    }
    QAction *coming = m_services.registry.add(
        {u"today.coming"_s, tr("Today"), tr("Show birthdays and days of the next 30 days"), {}, IconName::Today});
    connect(coming, &QAction::triggered, this, &TodayPage::comingRequested);
    const QString group = tr("On the page Today");
    for (const auto &[text, key] :
         {std::pair(tr("Write"), Qt::Key_W), std::pair(tr("Call"), Qt::Key_C), std::pair(tr("Done"), Qt::Key_D),
          std::pair(tr("Snooze"), Qt::Key_S), std::pair(tr("Dismiss"), Qt::Key_X)})
        m_services.registry.addFixed({group, text, QKeySequence(key)});
}

void TodayPage::createRoutine()
{
    m_routine = new RoutineCard(m_services.formatting, this);
    connect(m_routineView, &RoutineView::changed, this, [this] {
        if (m_routineView->value())
            m_routine->setStates(*m_routineView->value());
    });
    connect(m_routine, &RoutineCard::checked, this, [this](RoutineItem item, bool done) {
        m_services.commands.run(CheckRoutineItem{item, done});
    });
    connect(m_routine, &RoutineCard::viewRequested, this, &TodayPage::routineRequested);
}

void TodayPage::createStates()
{
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(IconName::Today, tr("A quiet day"),
                             tr("As soon as customers and orders are here, this page says each morning whom to look after."),
                             this);
    connect(m_empty->addButton(tr("Import orders")), &QPushButton::clicked, this,
            [this] { m_services.actions.importOrders(); });
    connect(m_empty->addButton(tr("New customer")), &QPushButton::clicked, this,
            [this] { m_services.actions.createCustomer(); });
    m_failed = new EmptyState(IconName::Warning, tr("The day could not be read"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, m_view, &TodayView::refresh);
}

void TodayPage::layOut()
{
    auto *content = new QWidget(this);
    auto *header = new QVBoxLayout;
    header->setSpacing(space::xs);
    header->addWidget(m_greeting);
    header->addWidget(m_summary);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : {left, right})
        column->setSpacing(space::l);
    left->addWidget(m_slipping);
    left->addWidget(m_reachOut);
    left->addWidget(m_mend);
    left->addStretch(1);
    right->addWidget(m_tasks);
    right->addWidget(m_week);
    right->addWidget(m_coming);
    right->addStretch(1);
    m_week->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_coming->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(space::l);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addLayout(header);
    layout->addLayout(m_columns);
    layout->addWidget(m_routine);
    layout->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    for (QWidget *page : std::initializer_list<QWidget *>{m_scroll, m_empty, m_failed})
        m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void TodayPage::focusComing()
{
    m_scroll->ensureWidgetVisible(m_coming);
    m_coming->focusList();
}

void TodayPage::setUserName(const QString &name)
{
    m_userName = name;
    m_greeting->setText(TodayTexts::greeting(m_userName, m_services.formatting));
}

void TodayPage::showHeader(const Briefing &briefing)
{
    m_greeting->setText(TodayTexts::greeting(m_userName, m_services.formatting));
    m_summary->setText(TodayTexts::summary(briefing.things(), m_services.formatting));
}

void TodayPage::showBriefing()
{
    if (m_view->state() == TodayView::State::Failed) {
        m_failed->setTexts(tr("The day could not be read"), errorText(m_view->error()));
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    if (!m_view->value() || m_view->state() != TodayView::State::Loaded)
        return;
    const Briefing &briefing = *m_view->value();
    m_stack->setCurrentWidget(briefing.emptyShop ? static_cast<QWidget *>(m_empty) : m_scroll);
    showHeader(briefing);
    m_slipping->setLines(TodayLines::of(briefing.slipping, m_services.formatting));
    m_reachOut->setLines(TodayLines::of(briefing.reachOut, m_services.formatting));
    m_mend->setLines(TodayLines::of(briefing.mend, m_services.formatting));
    m_mend->setHint(tr("%n record(s) in all", "", briefing.toMend));
    m_tasks->setLines(TodayLines::of(briefing.tasks, m_services.formatting));
    const int due = briefing.counts.overdue + briefing.counts.today;
    m_tasks->setHint(tr("%1 of %2 done", "tasks of today")
                         .arg(m_services.formatting.number(briefing.counts.doneToday),
                              m_services.formatting.number(briefing.counts.doneToday + due)));
    m_week->setFigures(briefing.week, m_services.formatting);
    const QList<TodayRow *> all = rows();
    for (TodayRow *row : all)
        row->installEventFilter(this);
    Q_EMIT thingsChanged(briefing.things());
}

QList<TodayRow *> TodayPage::rows() const
{
    return m_slipping->rows() + m_reachOut->rows() + m_mend->rows() + m_tasks->rows();
}

void TodayPage::focusLines()
{
    const QList<TodayRow *> all = rows();
    const bool there = std::any_of(all.begin(), all.end(), [](const TodayRow *row) { return row->hasFocus(); });
    if (!there && !all.isEmpty())
        all.first()->setFocus(Qt::OtherFocusReason);
}

void TodayPage::moveFocus(int step)
{
    const QList<TodayRow *> all = rows();
    for (int i = 0; i < all.size(); ++i) {
        if (all.at(i)->hasFocus()) {
            all.at(std::clamp(i + step, 0, static_cast<int>(all.size()) - 1))->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

bool TodayPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<TodayRow *>(watched)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TodayPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= leastWidthForColumns ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void TodayPage::planRefresh()
{
    const Formatting &formatting = m_services.formatting;
    const Instant midnight = formatting.calendar().startOfDay(formatting.today().addDays(1));
    const std::chrono::milliseconds untilMidnight(std::max<qint64>(midnight.ms - formatting.now().ms, 1'000));
    m_refresh.start(std::min<std::chrono::milliseconds>(untilMidnight, refreshInterval));
}

void TodayPage::act(const QString &line, const QString &action, QWidget *anchor)
{
    const QString kind = line.section(u'/', 0, 0);
    const qint64 id = line.section(u'/', 1).toLongLong();
    if (kind == "task"_L1)
        actOnTask(TaskId{id}, action, anchor);
    else
        actOnCustomer(valueOf<AttentionKind>(kind), CustomerId{id}, action, anchor);
}

void TodayPage::actOnCustomer(AttentionKind kind, CustomerId customer, const QString &action, QWidget *anchor)
{
    if (action == "write"_L1) {
        m_services.actions.logInteraction(customer, InteractionKind::Email, {});
    } else if (action == "call"_L1) {
        m_services.actions.logInteraction(customer, InteractionKind::Call, {});
    } else if (action == "edit"_L1) {
        m_services.actions.editCustomer(customer);
    } else if (action == "consent"_L1) {
        m_services.actions.recordConsent(customer);
    } else if (action == "done"_L1) {
        m_services.commands.run(SettleAttention{kind, customer});
    } else if (action == "dismiss"_L1) {
        m_services.commands.run(DismissAttention{kind, customer});
    } else if (action == "snooze"_L1) {
        QMenu *menu = snoozeMenu(m_services.formatting, this, [this, kind, customer](Instant until) {
            m_services.commands.run(SnoozeAttention{kind, customer, until});
        });
        menu->popup(anchor->mapToGlobal(QPoint(anchor->width() / 2, anchor->height())));
        menu->setActiveAction(menu->actions().first());
    } else {
        Q_EMIT customerRequested(customer);
    }
}

void TodayPage::actOnTask(TaskId task, const QString &action, QWidget *anchor)
{
    if (action == "tick"_L1) {
        m_services.commands.run(CompleteTasks{{task}});
    } else if (action == "dismiss"_L1) {
        m_services.commands.run(DismissTasks{{task}});
    } else if (action == "restore"_L1) {
        m_services.commands.run(RestoreClaim{{}, task});
    } else if (action == "snooze"_L1) {
        QMenu *menu = snoozeMenu(m_services.formatting, this, [this, task](Instant until) {
            m_services.commands.run(SnoozeTasks{{task}, until});
        });
        menu->popup(anchor->mapToGlobal(QPoint(anchor->width() / 2, anchor->height())));
        menu->setActiveAction(menu->actions().first());
    } else {
        m_services.actions.editTask(task);
    }
}

} // namespace regulars
