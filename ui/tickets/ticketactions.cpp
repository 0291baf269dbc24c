// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketactions.h"

#include "models/base/commandrunner.h"
#include "models/tickets/ticketcommands.h"
#include "models/tickets/ticketeditcommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/formatting.h"
#include "ui/base/listviews.h"
#include "ui/base/whenread.h"
#include "ui/tasks/snoozemenu.h"
#include "ui/tickets/ticketitems.h"
#include "ui/tickets/ticketmenus.h"
#include "ui/tickets/tickettexts.h"

#include <QtGui/QAction>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

TicketActions::TicketActions(const TicketActionServices &services, TicketItems &items, const DeskChoicesView &choices,
                             QListView *view)
    : QObject(view), m_services(services), m_items(items), m_choices(choices), m_view(view)
{
    bindActions();
    bindEdits();
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::activated, this, &TicketActions::replyRequested);
    connect(view, &QListView::customContextMenuRequested, this, &TicketActions::showMenu);
}

void TicketActions::registerActions(ActionRegistry &registry)
{
    const QString group = tr("Tickets");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys, IconName icon) {
        registry.add({id, group, text, keys, icon});
    };
    add(u"tickets.next"_s, tr("Next ticket"), Qt::Key_J, IconName::Tickets);
    add(u"tickets.previous"_s, tr("Previous ticket"), Qt::Key_K, IconName::Tickets);
    add(u"tickets.reply"_s, tr("Reply to the customer"), Qt::Key_R, IconName::Message);
    add(u"tickets.note"_s, tr("Add an internal note"), Qt::Key_N, IconName::Note);
    add(u"tickets.send"_s, tr("Send the reply or note"), Qt::CTRL | Qt::Key_Return, IconName::Message);
    add(u"tickets.macro"_s, tr("Apply macro…"), Qt::Key_M, IconName::Check);
    add(u"tickets.suggestions"_s, tr("Show what may help"), Qt::Key_G, IconName::Search);
    add(u"tickets.knowledge"_s, tr("Make a knowledge article of the ticket"), {}, IconName::Note);
    add(u"tickets.assign"_s, tr("Assign tickets…"), Qt::Key_A, IconName::Customers);
    add(u"tickets.status"_s, tr("Status of tickets…"), Qt::Key_S, IconName::Tickets);
    add(u"tickets.priority"_s, tr("Priority of tickets…"), Qt::Key_P, IconName::Sort);
    add(u"tickets.solve"_s, tr("Solve tickets"), Qt::Key_D, IconName::Check);
    add(u"tickets.snooze"_s, tr("Snooze tickets…"), Qt::Key_Z, IconName::FollowUp);
    add(u"tickets.edit"_s, tr("Edit ticket…"), Qt::Key_F2, IconName::Edit);
    add(u"tickets.why"_s, tr("Why this due time…"), Qt::Key_F4, IconName::Information);
    add(u"tickets.team"_s, tr("Team of tickets…"), Qt::Key_T, IconName::Customers);
    add(u"tickets.category"_s, tr("Category of tickets…"), Qt::Key_C, IconName::Filter);
    add(u"tickets.tags"_s, tr("Tags of tickets…"), Qt::Key_L, IconName::Pin);
    add(u"tickets.change"_s, tr("Change tickets…"), Qt::Key_E, IconName::Edit);
    add(u"tickets.merge"_s, tr("Merge tickets…"), Qt::Key_U, IconName::Merge);
    add(u"tickets.apart"_s, tr("Take merged tickets out again…"), Qt::SHIFT | Qt::Key_U, IconName::Undo);
    add(u"tickets.deleted"_s, tr("Deleted tickets…"), {}, IconName::Trash);
    add(u"tickets.split"_s, tr("Split ticket…"), Qt::Key_X, IconName::Copy);
    add(u"tickets.delete"_s, tr("Delete tickets"), QKeySequence::Delete, IconName::Trash);
}

void TicketActions::bind(const QString &id, const std::function<void()> &run)
{
    QAction *action = m_services.registry.action(id);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, [this, run] {
        if (!m_view->isVisible())
            Q_EMIT pageRequested();
        run();
    });
}

void TicketActions::bindActions()
{
    bind(u"tickets.next"_s, [this] { move(1); });
    bind(u"tickets.previous"_s, [this] { move(-1); });
    bind(u"tickets.reply"_s, [this] { Q_EMIT replyRequested(); });
    bind(u"tickets.note"_s, [this] { Q_EMIT noteRequested(); });
    bind(u"tickets.macro"_s, [this] {
        if (const QList<TicketId> tickets = chosen(); !tickets.isEmpty())
            Q_EMIT macroRequested(tickets);
    });
    bind(u"tickets.suggestions"_s, [this] { Q_EMIT suggestionsRequested(); });
    bind(u"tickets.knowledge"_s, [this] {
        if (const QModelIndex current = m_view->currentIndex(); current.isValid())
            Q_EMIT knowledgeRequested(m_items.row(current).id);
    });
    bind(u"tickets.assign"_s, [this] { askAssignee(belowCurrent()); });
    bind(u"tickets.status"_s, [this] { askStatus(belowCurrent()); });
    bind(u"tickets.priority"_s, [this] { askPriority(belowCurrent()); });
    bind(u"tickets.solve"_s, [this] { solve(); });
    bind(u"tickets.snooze"_s, [this] { snooze(belowCurrent()); });
    bind(u"tickets.edit"_s, [this] { edit(); });
    bind(u"tickets.why"_s, [this] {
        if (const QList<TicketId> tickets = chosen(); !tickets.isEmpty())
            Q_EMIT whyRequested(tickets.first());
    });
}

void TicketActions::bindEdits()
{
    bind(u"tickets.team"_s, [this] { askTeam(belowCurrent()); });
    bind(u"tickets.category"_s, [this] { askCategory(belowCurrent()); });
    for (const QString &id : {u"tickets.tags"_s, u"tickets.change"_s})
        bind(id, [this] { Q_EMIT editsRequested({chosen(), {}, false}); });
    bind(u"tickets.merge"_s, [this] { merge(); });
    bind(u"tickets.apart"_s, [this] {
        if (current().isValid())
            Q_EMIT apartRequested(current(), belowCurrent());
    });
    bind(u"tickets.split"_s, [this] {
        if (current().isValid())
            Q_EMIT splitRequested(current());
    });
    bind(u"tickets.delete"_s, [this] { remove(); });
    bind(u"tickets.deleted"_s, [this] { Q_EMIT deletedRequested(); });
}

TicketId TicketActions::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_items.row(index).id : TicketId{};
}

template<typename Command>
void TicketActions::change(const QList<TicketId> &tickets, const Command &command, const TicketEdits &edits)
{
    if (tickets.size() > 1)
        Q_EMIT editsRequested({tickets, edits, false});
    else if (!tickets.isEmpty())
        m_services.commands.run(command);
}

QList<TicketId> TicketActions::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    // The keyboard may have come to a row without choosing it.
    if (rows.isEmpty() && m_view->currentIndex().isValid())
        rows += m_view->currentIndex();
    std::sort(rows.begin(), rows.end());
    QList<TicketId> tickets;
    for (const QModelIndex &index : std::as_const(rows))
        tickets += m_items.row(index).id;
    return tickets;
}

void TicketActions::move(int rows)
{
    if (m_items.rowCount() == 0)
        return;
    const QModelIndex current = m_view->currentIndex();
    const int row = current.isValid() ? std::clamp(current.row() + rows, 0, m_items.rowCount() - 1) : 0;
    chooseRow(m_view, m_items.index(row, 0));
    m_view->setFocus(Qt::ShortcutFocusReason);
}

QPoint TicketActions::belowCurrent() const
{
    const QRect row = m_view->visualRect(m_view->currentIndex());
    return m_view->viewport()->mapToGlobal(row.bottomLeft());
}

void TicketActions::pop(QMenu *menu, QPoint place)
{
    menu->popup(place);
    menu->setActiveAction(menu->actions().first());
}

void TicketActions::setStatus(const QList<TicketId> &tickets, TicketStatusId status)
{
    TicketEdits edits;
    edits.status = status;
    if (tickets.size() == 1 && m_choices.solves(status))
        Q_EMIT solveRequested(tickets.first(), status);
    else
        change(tickets, SetTicketStatus{tickets, status}, edits);
}

void TicketActions::askStatus(QPoint place)
{
    if (!m_choices.value()) {
        onceThere(m_choices, this, [this, place] { askStatus(place); });
        return;
    }
    const QList<TicketId> tickets = chosen();
    if (tickets.isEmpty())
        return;
    const QModelIndex current = m_view->currentIndex();
    const TicketStatusId present = tickets.size() == 1 && current.isValid() ? m_items.row(current).status : TicketStatusId{};
    pop(statusMenu(m_choices, present, m_view, [this, tickets](TicketStatusId status) { setStatus(tickets, status); }),
        place);
}

void TicketActions::askAssignee(QPoint place)
{
    if (!m_choices.value()) {
        onceThere(m_choices, this, [this, place] { askAssignee(place); });
        return;
    }
    const QList<TicketId> tickets = chosen();
    if (tickets.isEmpty())
        return;
    const QModelIndex current = m_view->currentIndex();
    const UserId present = tickets.size() == 1 && current.isValid() ? m_items.row(current).owner : UserId{};
    pop(assigneeMenu(m_choices, m_services.database.user(), present, m_view,
                     [this, tickets](UserId owner) {
                         TicketEdits edits;
                         edits.owner = owner;
                         change(tickets, AssignTickets{tickets, owner}, edits);
                     }),
        place);
}

void TicketActions::askPriority(QPoint place)
{
    const QList<TicketId> tickets = chosen();
    if (tickets.isEmpty())
        return;
    std::optional<TicketPriority> present;
    if (const QModelIndex current = m_view->currentIndex(); tickets.size() == 1 && current.isValid())
        present = m_items.row(current).priority;
    pop(priorityMenu(present, m_view,
                     [this, tickets](TicketPriority priority) {
                         TicketEdits edits;
                         edits.priority = priority;
                         change(tickets, SetTicketPriority{tickets, priority}, edits);
                     }),
        place);
}

void TicketActions::askTeam(QPoint place)
{
    if (!m_choices.value()) {
        onceThere(m_choices, this, [this, place] { askTeam(place); });
        return;
    }
    const QList<TicketId> tickets = chosen();
    if (tickets.isEmpty())
        return;
    pop(teamMenu(m_choices, m_view,
                 [this, tickets](TeamId team) {
                     TicketEdits edits;
                     edits.team = team;
                     change(tickets, EditTickets{tickets, edits}, edits);
                 }),
        place);
}

void TicketActions::askCategory(QPoint place)
{
    if (!m_choices.value()) {
        onceThere(m_choices, this, [this, place] { askCategory(place); });
        return;
    }
    const QList<TicketId> tickets = chosen();
    if (tickets.isEmpty())
        return;
    pop(categoryMenu(m_choices, m_view,
                     [this, tickets](TicketCategoryId category) {
                         TicketEdits edits;
                         edits.category = category;
                         change(tickets, EditTickets{tickets, edits}, edits);
                     }),
        place);
}

void TicketActions::solve()
{
    setStatus(chosen(), builtInStatus(StatusCategory::Solved));
}

void TicketActions::snooze(QPoint place)
{
    const QList<TicketId> tickets = chosen();
    if (tickets.isEmpty())
        return;
    QMenu *menu = snoozeMenu(m_services.formatting, m_view, [this, tickets](Instant until) {
        m_services.commands.run(SnoozeTickets{tickets, until});
    });
    menu->addAction(tr("Not at all"), menu, [this, tickets] { m_services.commands.run(SnoozeTickets{tickets, Instant{}}); });
    pop(menu, place);
}

void TicketActions::edit()
{
    if (const QModelIndex current = m_view->currentIndex(); current.isValid())
        Q_EMIT editRequested(m_items.row(current).id);
}

void TicketActions::discard(DiscardReason reason)
{
    const QList<TicketId> tickets = chosen();
    TicketEdits edits;
    edits.closeAs = reason;
    // Opened again they are at once: nothing is lost by it.
    if (tickets.size() > 1 && reason != DiscardReason::None)
        Q_EMIT editsRequested({tickets, edits, false});
    else if (!tickets.isEmpty())
        m_services.commands.run(DiscardTickets{tickets, reason});
}

// The one that the keyboard is at is proposed to stay.
void TicketActions::merge()
{
    const QList<TicketId> tickets = chosen();
    if (!tickets.isEmpty())
        Q_EMIT mergeRequested(tickets, tickets.contains(current()) ? current() : tickets.first());
}

void TicketActions::remove()
{
    const QList<TicketId> tickets = chosen();
    if (tickets.size() > 1)
        Q_EMIT editsRequested({tickets, {}, true});
    else if (!tickets.isEmpty())
        m_services.commands.run(DeleteTickets{tickets});
}

void TicketActions::showMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position).isValid() ? m_view->indexAt(position) : m_view->currentIndex();
    if (!index.isValid())
        return;
    const TicketRow &row = m_items.row(index);
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](std::initializer_list<QString> ids) {
        for (const QString &id : ids)
            menu->addAction(m_services.registry.action(id));
    };
    offer({u"tickets.reply"_s, u"tickets.note"_s, u"tickets.macro"_s, u"tickets.edit"_s, u"tickets.why"_s});
    menu->addSeparator();
    offer({u"tickets.assign"_s, u"tickets.status"_s, u"tickets.priority"_s, u"tickets.solve"_s, u"tickets.snooze"_s,
           u"tickets.team"_s, u"tickets.category"_s, u"tickets.tags"_s});
    menu->addSeparator();
    offer({u"tickets.merge"_s});
    if (chosen().size() == 1)
        offer({u"tickets.apart"_s, u"tickets.split"_s});
    if (row.discarded == DiscardReason::None) {
        menu->addAction(tr("Close as spam"), this, [this] { discard(DiscardReason::Spam); });
        menu->addAction(tr("Close as a duplicate"), this, [this] { discard(DiscardReason::Duplicate); });
    } else if (row.discarded != DiscardReason::Merged) {
        menu->addAction(tr("Open again"), this, [this] { discard(DiscardReason::None); });
    }
    offer({u"tickets.knowledge"_s});
    if (row.customer.isValid())
        menu->addAction(tr("Show customer"), this, [this, id = row.customer] { Q_EMIT customerRequested(id); });
    offer({u"tickets.delete"_s, u"tickets.deleted"_s});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

} // namespace regulars
