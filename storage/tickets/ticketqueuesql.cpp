// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketqueuesql.h"

#include "core/base/textfolding.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString rowColumns =
    u"t.id, t.number, t.subject, t.customer_id, c.name, k.name, t.status_id, s.name, f.category, t.discarded, t.priority,"
    " t.owner_id, u.name, t.team_id, coalesce(q.needs_reply, 0), q.due_at, q.due_metric, q.warn_at, coalesce(q.paused, 0),"
    " t.pending_until, f.solved_at, t.opened_at, coalesce(-q.worth, m.net_minor, 0)"_s;
const QString rowJoins =
    u" LEFT JOIN customers c ON c.id = t.customer_id LEFT JOIN ticket_categories k ON k.id = t.category_id"
    " LEFT JOIN ticket_statuses s ON s.id = t.status_id LEFT JOIN users u ON u.id = t.owner_id"
    " LEFT JOIN customer_stats m ON m.customer_id = t.customer_id"_s;
const QString snoozed = u"coalesce(q.pending_until, 0) > :now"_s;

enum class Wanted { Rows, Count };

/// What a query asks beside its view. `+` keeps a database from using the column for anything but the comparison: rows are
/// read in their order, not sorted afterwards.
QStringList filtersOf(const TicketQuery &query, Wanted wanted)
{
    const bool solved = query.view == TicketView::Solved;
    const QString row = solved ? u"f."_s : u"q."_s;
    const QString from = solved && wanted == Wanted::Rows ? u'+' + row : row;
    QStringList all;
    if (query.team.isValid())
        all += from + u"team_id = :team"_s;
    if (query.owner.isValid())
        all += from + u"owner_id = :owner"_s;
    if (query.customer.isValid())
        all += (solved ? u"t."_s : u"q."_s) + u"customer_id = :customer"_s;
    if (query.category.isValid())
        all += from + u"category_id = :category"_s;
    if (query.priority)
        all += u'+' + row + u"urgency = :priority"_s;
    if (query.status)
        all += from + u"category = :status"_s;
    return all;
}

/// What neither the queue nor the list of solved ones can tell by itself.
QStringList lateFiltersOf(const TicketQuery &query, QueueWay way)
{
    const bool solved = query.view == TicketView::Solved;
    const QString ticket = solved ? u"f.ticket_id"_s : u"q.ticket_id"_s;
    const QString customer = solved ? u"t.customer_id"_s : u"q.customer_id"_s;
    QStringList all;
    if (way.from == QueueWay::From::Tag)
        all += u"x.tag_fold = :tag"_s;
    else if (!folded(query.tag).isEmpty())
        all += u"EXISTS (SELECT 1 FROM ticket_tags g WHERE g.ticket_id = %1 AND g.tag_fold = :tag)"_s.arg(ticket);
    if (query.tier.isValid()) {
        all += u"EXISTS (SELECT 1 FROM loyalty_members l JOIN tiers r ON r.id = l.tier_id WHERE l.customer_id = %1"
               " AND l.left_on IS NULL AND r.id = :tier AND r.deleted_at IS NULL)"_s.arg(customer);
    }
    for (int i = 0; i < way.parts; ++i) {
        all +=
            u"(EXISTS (SELECT 1 FROM ticket_search d WHERE d.ticket_id = %1 AND instr(' ' || d.text, :part%3) > 0)"
            " OR EXISTS (SELECT 1 FROM customer_search e WHERE e.customer_id = %2 AND instr(' ' || e.text, :part%3) > 0))"_s
                .arg(ticket, customer)
                .arg(i);
    }
    if (solved && query.leastValueMinor)
        all += u"coalesce(m.net_minor, 0) >= :least"_s;
    return all;
}

/// The few tickets that a query begins with, as `x`; empty: it begins with the view.
QString leadOf(QueueWay way)
{
    switch (way.from) {
    case QueueWay::From::Tag:
        return u"ticket_tags x CROSS JOIN "_s;
    case QueueWay::From::Found:
        return u"(SELECT value AS ticket_id FROM json_each(:found)) AS x CROSS JOIN "_s;
    case QueueWay::From::Order:
        break;
    }
    return {};
}

/// The rows of a query: where they come from, their order, and where the next page begins.
struct Source
{
    QString from;
    QStringList where;
    QString order;
    QString after;
};

// CROSS JOIN: what is written first leads, whatever a database thinks of it.
Source unfinished(const TicketQuery &query, Wanted wanted, QueueWay way)
{
    const QString lead = leadOf(way);
    Source source;
    source.from = lead + u"ticket_queue q"_s + (lead.isEmpty() ? QString() : u" ON q.ticket_id = x.ticket_id"_s);
    if (wanted == Wanted::Rows)
        source.from += u" CROSS JOIN tickets t ON t.id = q.ticket_id"_s + rowJoins +
                       u" CROSS JOIN ticket_facts f ON f.ticket_id = q.ticket_id"_s;
    source.where = QStringList{viewCondition(query.view)} + filtersOf(query, wanted) + lateFiltersOf(query, way);
    if (query.leastValueMinor && query.view != TicketView::HighValue)
        source.where += u"q.worth <= -:least"_s;
    if (query.view == TicketView::HighValue) {
        source.order = u"q.worth, q.sort_at, q.urgency, q.ticket_id"_s;
        source.after = u"(%1) > (:after_worth, :after_at, :after_urgency, :after_id)"_s.arg(source.order);
    } else {
        source.order = u"q.sort_at, q.urgency, q.worth, q.ticket_id"_s;
        source.after = u"(%1) > (:after_at, :after_urgency, :after_worth, :after_id)"_s.arg(source.order);
    }
    return source;
}

Source finished(const TicketQuery &query, Wanted wanted, QueueWay way)
{
    Source source;
    const QString lead = leadOf(way);
    if (!lead.isEmpty())
        source.from = lead + u"ticket_facts f ON f.ticket_id = x.ticket_id CROSS JOIN tickets t ON t.id = f.ticket_id"_s;
    else if (query.customer.isValid())
        source.from = u"tickets t CROSS JOIN ticket_facts f ON f.ticket_id = t.id"_s;
    else
        source.from = u"ticket_facts f CROSS JOIN tickets t ON t.id = f.ticket_id"_s;
    source.from += u" LEFT JOIN ticket_queue q ON q.ticket_id = t.id"_s + rowJoins;
    source.where = QStringList{u"f.listed_at IS NOT NULL"_s} + filtersOf(query, wanted) + lateFiltersOf(query, way);
    if (query.solvedDays > 0)
        source.where += u"f.listed_at >= :since"_s;
    source.order = u"f.listed_at DESC, f.ticket_id DESC"_s;
    source.after = u"(f.listed_at, f.ticket_id) < (:after_at, :after_id)"_s;
    return source;
}

Source sourceOf(const TicketQuery &query, Wanted wanted, QueueWay way)
{
    return query.view == TicketView::Solved ? finished(query, wanted, way) : unfinished(query, wanted, way);
}

} // namespace

QString ticketRowJoins()
{
    return rowJoins;
}

QString ticketRowColumns()
{
    return rowColumns;
}

QString viewCondition(TicketView view)
{
    const QString awake = u"NOT "_s + snoozed;
    const QString waiting = u"q.category IN ('waiting_customer', 'waiting_third_party', 'on_hold')"_s;
    switch (view) {
    case TicketView::NeedsReply:
        return u"q.needs_reply = 1 AND "_s + awake;
    case TicketView::Open:
        return awake;
    case TicketView::Mine:
        return u"q.owner_id = :user AND "_s + awake;
    case TicketView::Unassigned:
        return u"q.owner_id IS NULL AND "_s + awake;
    case TicketView::Breaching:
        return u"coalesce(q.warn_at, q.due_at) <= :now AND "_s + awake;
    case TicketView::Waiting:
        return u"(%1 OR %2)"_s.arg(waiting, snoozed);
    case TicketView::HighValue:
        return u"q.worth <= -:least AND q.worth < 0 AND "_s + awake;
    case TicketView::Solved:
        break;
    }
    return u"1 = 1"_s;
}

QString pageSql(const TicketQuery &query, QueueWay way, bool continued)
{
    Source source = sourceOf(query, Wanted::Rows, way);
    if (continued)
        source.where += source.after;
    return u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT :limit"_s.arg(rowColumns, source.from,
                                                                        source.where.join(u" AND "_s), source.order);
}

QString countSql(const TicketQuery &query, QueueWay way)
{
    const Source source = sourceOf(query, Wanted::Count, way);
    const QString most = query.view == TicketView::Solved ? u" LIMIT %1"_s.arg(mostSolvedCounted) : QString();
    return u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2%3) AS u"_s.arg(source.from, source.where.join(u" AND "_s),
                                                                            most);
}

QString columnCountsSql(const TicketQuery &query, QueueWay way)
{
    const Source source = unfinished(query, Wanted::Count, way);
    return u"SELECT q.category, count(*) FROM %1 WHERE %2 GROUP BY q.category"_s.arg(source.from,
                                                                                     source.where.join(u" AND "_s));
}

} // namespace regulars
