// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketlog.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

TicketEvent line(TicketId ticket, Instant at, TicketEventKind kind, const QString &before, const QString &after)
{
    TicketEvent event;
    event.ticket = ticket;
    event.at = at;
    event.kind = kind;
    event.before = before;
    event.after = after;
    return event;
}

template<typename Tag>
QString textOf(Id<Tag> id)
{
    return id.isValid() ? QString::number(id.value) : QString();
}

QString textOf(const std::optional<Instant> &instant)
{
    return instant ? QString::number(instant->ms) : QString();
}

} // namespace

QList<TicketEvent> differences(const Ticket &before, const Ticket &after, Instant at)
{
    QList<TicketEvent> lines;
    const auto note = [&](TicketEventKind kind, const QString &old, const QString &now) {
        if (old != now)
            lines += line(after.id, at, kind, old, now);
    };
    note(TicketEventKind::Subject, before.subject, after.subject.simplified());
    note(TicketEventKind::Customer, textOf(before.customer), textOf(after.customer));
    note(TicketEventKind::Type, nameOf(before.type), nameOf(after.type));
    note(TicketEventKind::Priority, nameOf(before.priority), nameOf(after.priority));
    note(TicketEventKind::Category, textOf(before.category), textOf(after.category));
    note(TicketEventKind::Team, textOf(before.team), textOf(after.team));
    note(TicketEventKind::Owner, textOf(before.owner), textOf(after.owner));
    note(TicketEventKind::Tags, before.tags.join(u", "), after.tags.join(u", "));
    note(TicketEventKind::Discarded, nameOf(before.discarded), nameOf(after.discarded));
    note(TicketEventKind::Status, textOf(before.status), textOf(after.status));
    note(TicketEventKind::Snoozed, textOf(before.pendingUntil), textOf(after.pendingUntil));
    return lines;
}

QList<TicketEvent> firstLines(const Ticket &ticket, std::optional<Instant> waitingSince,
                              const QHash<TicketEventKind, QString> &reasons)
{
    TicketEvent opened = line(ticket.id, ticket.openedAt, TicketEventKind::Opened, textOf(waitingSince),
                              nameOf(ticket.origin));
    opened.about = textOf(ticket.splitFrom);
    QList<TicketEvent> lines{opened, line(ticket.id, ticket.openedAt, TicketEventKind::Status, {}, textOf(ticket.status)),
                             line(ticket.id, ticket.openedAt, TicketEventKind::Priority, {}, nameOf(ticket.priority))};
    if (ticket.owner.isValid())
        lines += line(ticket.id, ticket.openedAt, TicketEventKind::Owner, {}, textOf(ticket.owner));
    if (ticket.team.isValid())
        lines += line(ticket.id, ticket.openedAt, TicketEventKind::Team, {}, textOf(ticket.team));
    if (ticket.discarded != DiscardReason::None)
        lines += line(ticket.id, ticket.openedAt, TicketEventKind::Discarded, {}, nameOf(ticket.discarded));
    if (reasons.contains(TicketEventKind::Category))
        lines += line(ticket.id, ticket.openedAt, TicketEventKind::Category, {}, textOf(ticket.category));
    if (reasons.contains(TicketEventKind::Tags))
        lines += line(ticket.id, ticket.openedAt, TicketEventKind::Tags, {}, ticket.tags.join(u", "));
    for (TicketEvent &each : lines)
        each.note = reasons.value(each.kind);
    return lines;
}

TicketEvent lineOf(const TicketArticle &article)
{
    TicketEvent said = line(article.ticket, article.at, TicketEventKind::Article, {}, {});
    said.about = nameOf(roleOf(article));
    said.user = article.author;
    said.article = article.id;
    return said;
}

} // namespace regulars
