// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tasks/taskactions.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/rewardcommands.h"
#include "models/tasks/taskcommands.h"
#include "ui/base/formatting.h"
#include "ui/customers/customeractions.h"
#include "ui/tasks/snoozemenu.h"
#include "ui/tasks/taskdelegate.h"
#include "ui/tasks/taskitems.h"
#include "ui/tasks/tasktexts.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

namespace regulars {

TaskActions::TaskActions(CommandRunner &commands, CustomerActions &actions, const Formatting &formatting, TaskItems &items,
                         QListView *view)
    : QObject(view),
      m_commands(commands),
      m_actions(actions),
      m_formatting(formatting),
      m_items(items),
      m_view(view),
      m_edit(add(tr("Edit…"), Qt::Key_F2, &TaskActions::edit)),
      m_finish(add(tr("Done"), Qt::Key_D, &TaskActions::finish)),
      m_restore(add(tr("Restore the reward"), Qt::Key_R, &TaskActions::restore)),
      m_snooze(add(tr("Snooze…"), Qt::Key_S, &TaskActions::snooze)),
      m_dismiss(add(tr("Dismiss"), Qt::Key_X, &TaskActions::dismiss)),
      m_delete(add(tr("Delete"), QKeySequence::Delete, &TaskActions::remove))
{
    view->installEventFilter(this);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::activated, this, &TaskActions::edit);
    connect(view, &QListView::customContextMenuRequested, this, &TaskActions::showMenu);
    connectDelegate();
}

QAction *TaskActions::add(const QString &text, const QKeySequence &keys, void (TaskActions::*run)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void TaskActions::connectDelegate()
{
    auto *delegate = static_cast<TaskDelegate *>(m_view->itemDelegate());
    connect(delegate, &TaskDelegate::checkClicked, this, &TaskActions::tick);
    connect(delegate, &TaskDelegate::snoozeClicked, this,
            [this](const QModelIndex &, const QRect &anchor) { askSnooze(anchor); });
    connect(delegate, &TaskDelegate::dismissClicked, this,
            [this](const QModelIndex &index) { m_commands.run(DismissTasks{{m_items.entry(index).row.task.id}}); });
    connect(delegate, &TaskDelegate::restoreClicked, this, &TaskActions::restoreRewardOf);
}

// To the view, Space selects.
bool TaskActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
        return QObject::eventFilter(watched, event);
    finish();
    return true;
}

QModelIndexList TaskActions::chosenRows() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    // The keyboard may have come to a row without choosing it.
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        return {m_view->currentIndex()};
    return rows;
}

QList<TaskId> TaskActions::chosen() const
{
    QList<TaskId> tasks;
    for (const QModelIndex &index : chosenRows())
        tasks += m_items.entry(index).row.task.id;
    return tasks;
}

QList<TaskId> TaskActions::chosenAboutReward() const
{
    QList<TaskId> tasks;
    for (const QModelIndex &index : chosenRows()) {
        if (const Task &task = m_items.entry(index).row.task; task.asksAboutReward())
            tasks += task.id;
    }
    return tasks;
}

void TaskActions::showMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position).isValid() ? m_view->indexAt(position) : m_view->currentIndex();
    if (!index.isValid())
        return;
    const Task &task = m_items.entry(index).row.task;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_finish->setText(!task.isOpen() ? tr("Open again") : task.isPromise() ? tr("Promise kept") : tr("Done"));
    menu->addActions({m_edit, m_finish});
    if (!chosenAboutReward().isEmpty())
        menu->addAction(m_restore);
    if (task.isPromise() && task.outcome != TaskOutcome::Broken)
        menu->addAction(tr("Promise broken"), this, [this, id = task.id] { m_commands.run(BreakPromise{id}); });
    if (task.isOpen())
        menu->addActions({m_snooze, m_dismiss});
    for (const TaskItem &item : task.items) {
        QAction *step = menu->addAction(item.text, this, [this, id = task.id, item] {
            m_commands.run(TickTaskItem{id, item.id, !item.done});
        });
        step->setCheckable(true);
        step->setChecked(item.done);
    }
    menu->addSeparator();
    if (task.customer.isValid())
        menu->addAction(tr("Show customer"), this, [this, id = task.customer] { Q_EMIT customerRequested(id); });
    menu->addAction(m_delete);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TaskActions::edit()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        m_actions.editTask(m_items.entry(index).row.task.id);
}

void TaskActions::tick(const QModelIndex &index)
{
    const Task &task = m_items.entry(index).row.task;
    if (task.isOpen())
        m_commands.run(CompleteTasks{{task.id}});
    else
        m_commands.run(ReopenTask{task.id});
}

void TaskActions::finish()
{
    const QList<TaskId> tasks = chosen();
    if (tasks.size() == 1)
        tick(m_view->selectionModel()->hasSelection() ? m_view->selectionModel()->selectedIndexes().first()
                                                      : m_view->currentIndex());
    else if (!tasks.isEmpty())
        m_commands.run(CompleteTasks{tasks});
}

void TaskActions::restoreRewardOf(const QModelIndex &index)
{
    if (const Task &task = m_items.entry(index).row.task; task.asksAboutReward())
        m_commands.run(RestoreClaim{{}, task.id});
}

void TaskActions::restore()
{
    const QList<TaskId> tasks = chosenAboutReward();
    if (tasks.size() == 1)
        m_commands.run(RestoreClaim{{}, tasks.first()});
    else if (!tasks.isEmpty())
        m_commands.run(RestoreClaims{tasks});
}

void TaskActions::dismiss()
{
    if (const QList<TaskId> tasks = chosen(); !tasks.isEmpty())
        m_commands.run(DismissTasks{tasks});
}

void TaskActions::snooze()
{
    if (const QModelIndex index = m_view->currentIndex(); index.isValid())
        askSnooze(m_view->visualRect(index));
}

void TaskActions::askSnooze(const QRect &anchor)
{
    const QList<TaskId> tasks = chosen();
    if (tasks.isEmpty())
        return;
    QMenu *menu = snoozeMenu(m_formatting, m_view, [this, tasks](Instant until) {
        m_commands.run(SnoozeTasks{tasks, until});
    });
    menu->addAction(tr("Not at all"), menu, [this, tasks] { m_commands.run(SnoozeTasks{tasks, Instant{}}); });
    menu->popup(m_view->viewport()->mapToGlobal(anchor.bottomLeft()));
    menu->setActiveAction(menu->actions().first());
}

void TaskActions::remove()
{
    if (const QList<TaskId> tasks = chosen(); !tasks.isEmpty())
        m_commands.run(DeleteTasks{tasks});
}

} // namespace regulars
