// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketqueue.h"

#include "core/base/textfolding.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 500;           // rows that are looked through at once for a text
constexpr int highValuePercent = 10; // of the customers who bought

const QString columns =
    u"t.id, t.number, t.subject, t.customer_id, c.name, k.name, t.status_id, s.name, f.category, t.discarded, t.priority,"
    " t.owner_id, u.name, t.team_id, coalesce(q.needs_reply, 0), q.due_at, q.due_metric, q.warn_at, coalesce(q.paused, 0),"
    " t.pending_until, f.solved_at, t.opened_at, coalesce(m.net_minor, 0)"_s;
const QString joins = u" LEFT JOIN customers c ON c.id = t.customer_id LEFT JOIN ticket_categories k ON k.id = t.category_id"
                      " LEFT JOIN ticket_statuses s ON s.id = t.status_id LEFT JOIN users u ON u.id = t.owner_id"
                      " LEFT JOIN customer_stats m ON m.customer_id = t.customer_id"_s;
const QString snoozed = u"coalesce(q.pending_until, 0) > :now"_s;

TicketRow readRow(const Statement &row)
{
    TicketRow read;
    read.id = row.id<TicketId>(0);
    read.number = row.integer(1);
    read.subject = row.text(2);
    read.customer = row.id<CustomerId>(3);
    read.customerName = row.text(4);
    read.categoryName = row.text(5);
    read.status = row.id<TicketStatusId>(6);
    read.statusName = row.text(7);
    read.statusCategory = valueOf<StatusCategory>(row.text(8));
    read.discarded = valueOf<DiscardReason>(row.text(9));
    read.priority = valueOf<TicketPriority>(row.text(10));
    read.owner = row.id<UserId>(11);
    read.ownerName = row.text(12);
    read.team = row.id<TeamId>(13);
    read.needsReply = row.integer(14) != 0;
    read.dueAt = row.optionalInstant(15);
    if (const QString metric = row.text(16); !metric.isEmpty())
        read.dueMetric = valueOf<SlaMetric>(metric);
    read.warnAt = row.optionalInstant(17);
    read.paused = row.integer(18) != 0;
    read.pendingUntil = row.optionalInstant(19);
    if (!isUnfinished(read.statusCategory))
        read.solvedAt = row.optionalInstant(20);
    read.openedAt = row.instant(21);
    read.valueMinor = row.integer(22);
    return read;
}

/// Which rows `q` of the queue belong to the view; :now, :user and :high are bound where they occur.
QString conditionOf(TicketView view)
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
        return u"q.worth <= -:high AND q.worth < 0 AND "_s + awake;
    case TicketView::Solved:
        break;
    }
    return u"1 = 1"_s;
}

QStringList commonConditions(const TicketQuery &query)
{
    QStringList all;
    if (query.team.isValid())
        all += u"t.team_id = :team"_s;
    if (query.customer.isValid())
        all += u"t.customer_id = :customer"_s;
    if (query.category.isValid())
        all += u"t.category_id = :category"_s;
    if (query.priority)
        all += u"t.priority = :priority"_s;
    return all;
}

void bindCommon(Statement &rows, const TicketQuery &query)
{
    if (query.team.isValid())
        rows.bind(u"team", query.team);
    if (query.customer.isValid())
        rows.bind(u"customer", query.customer);
    if (query.category.isValid())
        rows.bind(u"category", query.category);
    if (query.priority)
        rows.bind(u"priority", nameOf(*query.priority));
}

QList<TicketRow> readOpen(Connection &connection, const TicketQuery &query, const QueueViewer &viewer, qint64 high,
                          const std::optional<TicketKey> &after, int limit)
{
    QStringList conditions = commonConditions(query) + QStringList{conditionOf(query.view)};
    if (after)
        conditions += u"(q.sort_at, q.urgency, q.worth, q.ticket_id) > (:at, :urgency, :worth, :after)"_s;
    const QString where = conditions.join(u" AND "_s);
    Statement rows(connection,
                   u"SELECT %1 FROM ticket_queue q JOIN tickets t ON t.id = q.ticket_id"
                   " JOIN ticket_facts f ON f.ticket_id = t.id%2 WHERE %3"
                   " ORDER BY q.sort_at, q.urgency, q.worth, q.ticket_id LIMIT :limit"_s.arg(columns, joins, where));
    bindCommon(rows, query);
    rows.bind(u"now", viewer.now).bind(u"limit", QVariant(limit));
    if (where.contains(":user"_L1))
        rows.bind(u"user", viewer.user);
    if (where.contains(":high"_L1))
        rows.bind(u"high", QVariant(high));
    if (after)
        rows.bind(u"at", after->at).bind(u"urgency", QVariant(after->urgency)).bind(u"worth", QVariant(after->worth));
    if (after)
        rows.bind(u"after", after->id);
    QList<TicketRow> read;
    while (rows.next())
        read += readRow(rows);
    return read;
}

QList<TicketRow> readFinished(Connection &connection, const TicketQuery &query, const std::optional<TicketKey> &after,
                              int limit)
{
    QStringList conditions = commonConditions(query) + QStringList{u"t.deleted_at IS NULL"_s};
    if (after)
        conditions += u"(f.solved_at, f.ticket_id) < (:at, :after)"_s;
    Statement rows(
        connection,
        u"SELECT %1 FROM ticket_facts f JOIN tickets t ON t.id = f.ticket_id"
        " LEFT JOIN ticket_queue q ON q.ticket_id = t.id%2 WHERE f.category IN ('solved', 'closed') AND %3"
        " ORDER BY f.solved_at DESC, f.ticket_id DESC LIMIT :limit"_s.arg(columns, joins, conditions.join(u" AND "_s)));
    bindCommon(rows, query);
    rows.bind(u"limit", QVariant(limit));
    if (after)
        rows.bind(u"at", after->at).bind(u"after", after->id);
    QList<TicketRow> read;
    while (rows.next())
        read += readRow(rows);
    return read;
}

bool containsText(const TicketRow &row, const QString &needle)
{
    return needle.isEmpty() || QString::number(row.number).startsWith(needle) || folded(row.subject).contains(needle) ||
           folded(row.customerName).contains(needle);
}

} // namespace

TicketKey keyOf(const TicketRow &row)
{
    if (row.solvedAt)
        return {true, *row.solvedAt, 0, 0, row.id};
    const Instant due = row.dueAt.value_or(noDate);
    return {false, std::min(due, row.pendingUntil.value_or(due)), urgencyOf(row.priority), -row.valueMinor, row.id};
}

Result<QList<TicketRow>> TicketQueue::page(const TicketQuery &query, const QueueViewer &viewer,
                                           const std::optional<TicketKey> &after, int limit) const
{
    return attempt([&]() -> Result<QList<TicketRow>> {
        const QString needle = folded(query.text.trimmed());
        const bool finished = query.view == TicketView::Solved;
        qint64 high = 0;
        if (query.view == TicketView::HighValue)
            high = orThrow(highValueMinor());
        QList<TicketRow> page;
        std::optional<TicketKey> last = after;
        while (page.size() < limit) {
            const int wanted = needle.isEmpty() ? limit - static_cast<int>(page.size()) : batch;
            const QList<TicketRow> rows = finished ? readFinished(m_connection, query, last, wanted)
                                                   : readOpen(m_connection, query, viewer, high, last, wanted);
            for (const TicketRow &row : rows) {
                if (containsText(row, needle) && page.size() < limit)
                    page += row;
            }
            if (rows.size() < wanted)
                break;
            last = keyOf(rows.last());
        }
        return page;
    });
}

Result<TicketRow> TicketQueue::row(TicketId ticket) const
{
    return attempt([&]() -> Result<TicketRow> {
        Statement row(m_connection,
                      u"SELECT %1 FROM tickets t JOIN ticket_facts f ON f.ticket_id = t.id"
                      " LEFT JOIN ticket_queue q ON q.ticket_id = t.id%2 WHERE t.id = :id"_s.arg(columns, joins));
        if (!row.bind(u"id", ticket).next())
            return fail(ErrorCode::NotFound);
        return readRow(row);
    });
}

Result<TicketCounts> TicketQueue::counts(TeamId team, const QueueViewer &viewer) const
{
    return attempt([&] {
        constexpr std::array views{TicketView::NeedsReply, TicketView::Open,    TicketView::Mine,     TicketView::Unassigned,
                                   TicketView::Breaching,  TicketView::Waiting, TicketView::HighValue};
        QStringList sums;
        for (const TicketView view : views)
            sums += u"coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0)"_s.arg(conditionOf(view));
        Statement row(m_connection, u"SELECT %1 FROM ticket_queue q%2"_s.arg(
                                        sums.join(u", "_s), team.isValid() ? u" WHERE q.team_id = :team"_s : QString()));
        row.bind(u"now", viewer.now).bind(u"user", viewer.user).bind(u"high", QVariant(orThrow(highValueMinor())));
        if (team.isValid())
            row.bind(u"team", team);
        row.only();
        const auto count = [&row](int column) { return static_cast<int>(row.integer(column)); };
        return TicketCounts{count(0), count(1), count(2), count(3), count(4), count(5), count(6)};
    });
}

Result<qint64> TicketQueue::highValueMinor() const
{
    return attempt([&]() -> qint64 {
        Statement buyers(m_connection, u"SELECT coalesce(sum(customers), 0) FROM cohorts"_s);
        buyers.only();
        Statement row(m_connection, u"SELECT net_minor FROM customer_stats WHERE net_minor > 0"
                                    " ORDER BY net_minor DESC, customer_id DESC LIMIT 1 OFFSET :place"_s);
        row.bind(u"place", QVariant(buyers.integer(0) * highValuePercent / 100));
        return row.next() ? row.integer(0) : 0;
    });
}

} // namespace regulars
