// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketfacts.h"

#include <QtCore/QDateTime>

namespace regulars {

/// "2026-11-23 16:00" in UTC.
[[nodiscard]] inline Instant utc(const char *text)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(text).replace(u' ', u'T'), Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    Q_ASSERT(time.isValid());
    return {time.toMSecsSinceEpoch()};
}

[[nodiscard]] inline StatusCategories usualCategories()
{
    StatusCategories categories;
    for (const TicketStatus &status : builtInStatuses())
        categories.insert(status.id, status.category);
    return categories;
}

[[nodiscard]] inline QHash<TicketStatusId, ClockEffects> usualStatusEffects()
{
    QHash<TicketStatusId, ClockEffects> effects;
    for (const TicketStatus &status : builtInStatuses())
        effects.insert(status.id, status.effects);
    return effects;
}

/// Writes a ticket's log line by line.
class TicketLog
{
public:
    TicketLog &opened(Instant at, TicketOrigin origin = TicketOrigin::Customer, std::optional<Instant> waitingSince = {})
    {
        return add(at, TicketEventKind::Opened, {}, waitingSince ? QString::number(waitingSince->ms) : QString(),
                   nameOf(origin));
    }
    TicketLog &article(Instant at, ArticleRole role) { return add(at, TicketEventKind::Article, nameOf(role), {}, {}); }
    TicketLog &customer(Instant at) { return article(at, ArticleRole::CustomerMessage); }
    TicketLog &reply(Instant at) { return article(at, ArticleRole::Reply); }
    TicketLog &status(Instant at, StatusCategory category)
    {
        return add(at, TicketEventKind::Status, {}, {}, QString::number(builtInStatus(category).value));
    }
    TicketLog &priority(Instant at, TicketPriority priority)
    {
        return add(at, TicketEventKind::Priority, {}, {}, nameOf(priority));
    }
    TicketLog &owner(Instant at, qint64 before, qint64 after)
    {
        const auto text = [](qint64 id) { return id ? QString::number(id) : QString(); };
        return add(at, TicketEventKind::Owner, {}, text(before), text(after));
    }
    TicketLog &manual(Instant at, SlaMetric metric, std::optional<Instant> due)
    {
        return add(at, TicketEventKind::ManualDue, nameOf(metric), {}, due ? QString::number(due->ms) : QString());
    }
    TicketLog &discard(Instant at, DiscardReason reason)
    {
        return add(at, TicketEventKind::Discarded, {}, {}, nameOf(reason));
    }
    TicketLog &merged(Instant at, std::optional<Instant> waitingSince)
    {
        return add(at, TicketEventKind::MergedFrom, QStringLiteral("7"),
                   waitingSince ? QString::number(waitingSince->ms) : QString(), {});
    }

    TicketLog &split(Instant at, std::optional<Instant> waitingSince)
    {
        return add(at, TicketEventKind::SplitInto, QStringLiteral("8"),
                   waitingSince ? QString::number(waitingSince->ms) : QString(), {});
    }

    [[nodiscard]] const QList<TicketEvent> &events() const { return m_events; }

private:
    TicketLog &add(Instant at, TicketEventKind kind, const QString &about, const QString &before, const QString &after)
    {
        TicketEvent event;
        event.id = m_events.size() + 1;
        event.at = at;
        event.kind = kind;
        event.about = about;
        event.before = before;
        event.after = after;
        m_events += event;
        return *this;
    }

    QList<TicketEvent> m_events;
};

} // namespace regulars
