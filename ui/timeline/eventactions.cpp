// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/eventactions.h"

#include "models/attachments/attachmentcommands.h"
#include "models/base/commandrunner.h"
#include "models/interactions/interactioncommands.h"
#include "models/orders/ordercommands.h"
#include "models/tasks/taskcommands.h"
#include "models/tickets/ticketcommands.h"
#include "ui/base/timelinedelegate.h"
#include "ui/base/timelineview.h"
#include "ui/customers/customeractions.h"
#include "ui/timeline/eventpopover.h"
#include "ui/timeline/timelineitems.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

namespace regulars {

namespace {

TaskId taskOf(const TimelineEvent &event)
{
    return TaskId{event.key.sourceId};
}

TicketId ticketOf(const TimelineEvent &event)
{
    return TicketId{event.key.sourceId};
}

InteractionId interactionOf(const TimelineEvent &event)
{
    return InteractionId{event.key.sourceId};
}

/// A sale that was called off has none.
bool hasReceipt(const TimelineEvent &event)
{
    return isOfOrder(event.kind) && (event.kind == TimelineKind::Return || event.orderStatus != OrderStatus::Cancelled);
}

} // namespace

EventActions::EventActions(const CustomerServices &services, TimelineItems &items, EventPopover &popover, TimelineView *view)
    : QObject(view),
      m_services(services),
      m_items(items),
      m_popover(popover),
      m_view(view),
      m_open(add(tr("Open"), {}, &EventActions::open)),
      m_edit(add(tr("Edit…"), Qt::Key_F2, &EventActions::edit)),
      m_done(add(tr("Done"), Qt::Key_D, &EventActions::finish)),
      m_pin(add(tr("Pin"), Qt::Key_P, &EventActions::pin)),
      m_copy(add(tr("Copy"), QKeySequence::Copy, &EventActions::copy)),
      m_return(add(tr("Record return…"), {}, &EventActions::takeBack)),
      m_receipt(add(tr("Print receipt…"), {}, &EventActions::printReceipt)),
      m_separate(add(tr("Take apart again"), {}, &EventActions::separate)),
      m_delete(add(tr("Delete"), QKeySequence::Delete, &EventActions::remove))
{
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::activated, this, &EventActions::open);
    connect(view, &QListView::customContextMenuRequested, this, &EventActions::showMenu);
    connect(static_cast<TimelineDelegate *>(view->itemDelegate()), &TimelineDelegate::titleClicked, this,
            &EventActions::open);
}

QAction *EventActions::add(const QString &text, const QKeySequence &keys, void (EventActions::*run)())
{
    auto *action = new QAction(text, m_view);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

const TimelineEvent *EventActions::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? &m_items.entry(index).event : nullptr;
}

void EventActions::showMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (index.isValid())
        m_view->setCurrentIndex(index);
    const TimelineEvent *event = current();
    if (!event)
        return;
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    if (isInteraction(event->kind)) {
        m_pin->setText(event->pinned ? tr("Unpin") : tr("Pin"));
        menu->addActions({m_edit, m_pin});
    }
    if (isTask(event->kind)) {
        const bool open = event->outcomeOfTask == TaskOutcome::Open;
        m_done->setText(!open ? tr("Open again") : event->kind == TimelineKind::Promise ? tr("Promise kept") : tr("Done"));
        menu->addActions({m_edit, m_done});
        if (event->kind == TimelineKind::Promise && event->outcomeOfTask != TaskOutcome::Broken)
            menu->addAction(tr("Promise broken"), this,
                            [this, task = taskOf(*event)] { m_services.commands.run(BreakPromise{task}); });
    }
    menu->addAction(m_copy);
    if (event->kind == TimelineKind::Order && event->orderStatus != OrderStatus::Cancelled)
        menu->addAction(m_return);
    if (hasReceipt(*event))
        menu->addAction(m_receipt);
    const bool stays = event->kind == TimelineKind::Consent || event->kind == TimelineKind::Feedback ||
                       isOfLoyalty(event->kind) || isOfSegment(event->kind) || isMilestone(event->kind);
    if (!stays) {
        menu->addSeparator();
        menu->addAction(event->kind == TimelineKind::Merge ? m_separate : m_delete);
    }
    menu->popup(
        m_view->viewport()->mapToGlobal(index.isValid() ? position : m_view->visualRect(m_view->currentIndex()).center()));
}

void EventActions::open()
{
    const TimelineEvent *event = current();
    if (!event)
        return;
    if (isTask(event->kind)) {
        edit();
        return;
    }
    if (event->kind == TimelineKind::Ticket) {
        m_services.actions.openTicket(ticketOf(*event));
        return;
    }
    if (event->kind == TimelineKind::File) {
        m_services.actions.openFile(AttachmentId{event->key.sourceId});
        return;
    }
    const QModelIndex index = m_view->currentIndex();
    const TimelineCard card = m_items.card(index);
    const auto geometry = TimelineCardGeometry::of(card, m_view->visualRect(index), Theme::of(m_view),
                                                   m_view->layoutDirection());
    const QRect title(m_view->viewport()->mapToGlobal(geometry.title.topLeft()), geometry.title.size());
    m_popover.open(*event, m_items.presenter(), title);
}

void EventActions::edit()
{
    if (const TimelineEvent *event = current(); event && isInteraction(event->kind))
        m_services.actions.editInteraction(interactionOf(*event));
    else if (event && isTask(event->kind))
        m_services.actions.editTask(taskOf(*event));
}

void EventActions::finish()
{
    const TimelineEvent *event = current();
    if (!event || !isTask(event->kind))
        return;
    if (event->outcomeOfTask == TaskOutcome::Open)
        m_services.commands.run(CompleteTasks{{taskOf(*event)}});
    else
        m_services.commands.run(ReopenTask{taskOf(*event)});
}

void EventActions::pin()
{
    if (const TimelineEvent *event = current(); event && isInteraction(event->kind))
        m_services.commands.run(PinInteraction{interactionOf(*event), !event->pinned});
}

void EventActions::copy()
{
    if (const TimelineEvent *event = current())
        QGuiApplication::clipboard()->setText(m_items.presenter().plainText(*event));
}

void EventActions::remove()
{
    const TimelineEvent *event = current();
    if (!event)
        return;
    if (event->kind == TimelineKind::Order)
        m_services.commands.run(DeleteOrder{OrderId{event->key.sourceId}});
    else if (event->kind == TimelineKind::Return)
        m_services.commands.run(DeleteReturn{ReturnId{event->key.sourceId}});
    else if (isTask(event->kind))
        m_services.commands.run(DeleteTasks{{taskOf(*event)}});
    else if (event->kind == TimelineKind::Ticket)
        m_services.commands.run(DeleteTickets{{ticketOf(*event)}});
    else if (event->kind == TimelineKind::File)
        m_services.commands.run(RemoveAttachments{{AttachmentId{event->key.sourceId}}});
    else if (isInteraction(event->kind))
        m_services.commands.run(DeleteInteraction{interactionOf(*event)});
}

void EventActions::separate()
{
    if (const TimelineEvent *event = current(); event && event->mergeChangeSet.isValid())
        m_services.commands.undo(event->mergeChangeSet);
}

void EventActions::takeBack()
{
    if (const TimelineEvent *event = current(); event && event->kind == TimelineKind::Order)
        m_services.actions.recordReturn(event->order);
}

void EventActions::printReceipt()
{
    const TimelineEvent *event = current();
    if (!event || !hasReceipt(*event))
        return;
    if (event->kind == TimelineKind::Return)
        m_services.actions.printReceipt(ReturnId{event->key.sourceId});
    else
        m_services.actions.printReceipt(event->order);
}

} // namespace regulars
