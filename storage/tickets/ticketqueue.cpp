// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketqueue.h"

#include "core/base/textfolding.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"
#include "storage/tickets/ticketqueuesql.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewOfTag = 5'000;      // so many tickets with a tag are looked at one by one
constexpr int fewOfWord = 5'000;     // and with a word
constexpr int highValuePercent = 10; // of the customers who bought

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

/// Whether so few tickets have the tag that it is best to begin with them.
bool isRare(Connection &connection, const QString &tag)
{
    Statement row(connection, u"SELECT count(*) FROM (SELECT 1 FROM ticket_tags WHERE tag_fold = :tag LIMIT :most) AS u"_s);
    row.bind(u"tag", folded(tag)).bind(u"most", QVariant(fewOfTag)).only();
    return row.integer(0) < fewOfTag;
}

QString jsonOf(const QList<TicketId> &tickets)
{
    QStringList ids;
    for (const TicketId ticket : tickets)
        ids += QString::number(ticket.value);
    return u'[' + ids.join(u',') + u']';
}

/// A query with everything that the database had to be asked for first.
class AskedQuery
{
public:
    AskedQuery(Connection &connection, TicketQuery query) : m_query(std::move(query))
    {
        if (m_query.view == TicketView::HighValue && !m_query.leastValueMinor)
            m_query.leastValueMinor = orThrow(TicketQueue(connection).highValueMinor());
        m_text = orThrow(Search(connection).ticketsWith(m_query.text, fewOfWord));
        m_way.parts = static_cast<int>(m_text.parts.size());
        if (m_text.among)
            m_way.from = QueueWay::From::Found;
        else if (!folded(m_query.tag).isEmpty() && isRare(connection, m_query.tag))
            m_way.from = QueueWay::From::Tag;
    }

    [[nodiscard]] const TicketQuery &query() const { return m_query; }
    [[nodiscard]] QueueWay way() const { return m_way; }

    /// Binds what occurs.
    void bind(Statement &rows, const QString &sql, const QueueViewer &viewer,
              const std::optional<TicketKey> &after = {}) const
    {
        const auto bind = [&](QStringView name, const auto &value) {
            if (sql.contains(u':' + name.toString()))
                rows.bind(name, value);
        };
        bind(u"now", viewer.now);
        bind(u"user", viewer.user);
        bind(u"team", m_query.team);
        bind(u"owner", m_query.owner);
        bind(u"customer", m_query.customer);
        bind(u"category", m_query.category);
        bind(u"tier", m_query.tier);
        bind(u"priority", QVariant(m_query.priority ? urgencyOf(*m_query.priority) : 0));
        bind(u"status", m_query.status ? nameOf(*m_query.status) : QString());
        bind(u"tag", folded(m_query.tag));
        bind(u"found", m_text.among ? jsonOf(*m_text.among) : QString());
        for (qsizetype i = 0; i < m_text.parts.size(); ++i)
            bind(u"part%1"_s.arg(i), m_text.parts.at(i));
        bind(u"least", QVariant(m_query.leastValueMinor.value_or(0)));
        bind(u"since", Instant{viewer.now.ms - m_query.solvedDays * msPerDay});
        if (!after)
            return;
        bind(u"after_at", after->at);
        bind(u"after_urgency", QVariant(after->urgency));
        bind(u"after_worth", QVariant(after->worth));
        bind(u"after_id", after->id);
    }

private:
    TicketQuery m_query;
    TicketsWithText m_text;
    QueueWay m_way;
};

} // namespace

TicketKey keyOf(const TicketRow &row, TicketView view)
{
    if (row.solvedAt)
        return {TicketKey::Order::Solved, *row.solvedAt, 0, 0, row.id};
    const Instant due = row.dueAt.value_or(noDate);
    return {view == TicketView::HighValue ? TicketKey::Order::Value : TicketKey::Order::Due,
            std::min(due, row.pendingUntil.value_or(due)), urgencyOf(row.priority), -row.valueMinor, row.id};
}

Result<QList<TicketRow>> TicketQueue::page(const TicketQuery &query, const QueueViewer &viewer,
                                           const std::optional<TicketKey> &after, int limit) const
{
    return attempt([&] {
        const AskedQuery asked(m_connection, query);
        const QString sql = pageSql(asked.query(), asked.way(), after.has_value());
        Statement rows(m_connection, sql);
        asked.bind(rows, sql, viewer, after);
        rows.bind(u"limit", QVariant(limit));
        QList<TicketRow> page;
        while (rows.next())
            page += readRow(rows);
        return page;
    });
}

Result<TicketRow> TicketQueue::row(TicketId ticket) const
{
    return attempt([&]() -> Result<TicketRow> {
        Statement row(m_connection, u"SELECT %1 FROM tickets t JOIN ticket_facts f ON f.ticket_id = t.id"
                                    " LEFT JOIN ticket_queue q ON q.ticket_id = t.id%2 WHERE t.id = :id"_s.arg(
                                        ticketRowColumns(), ticketRowJoins()));
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
            sums += u"coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0)"_s.arg(viewCondition(view));
        const QString ofTeam = team.isValid() ? u" WHERE q.team_id = :team"_s : QString();
        Statement row(m_connection, u"SELECT %1 FROM ticket_queue q%2"_s.arg(sums.join(u", "_s), ofTeam));
        row.bind(u"now", viewer.now).bind(u"user", viewer.user).bind(u"least", QVariant(orThrow(highValueMinor())));
        if (team.isValid())
            row.bind(u"team", team);
        row.only();
        const auto number = [&row](int column) { return static_cast<int>(row.integer(column)); };
        return TicketCounts{number(0), number(1), number(2), number(3), number(4), number(5), number(6), solved(team)};
    });
}

Result<int> TicketQueue::count(const TicketQuery &query, const QueueViewer &viewer) const
{
    return attempt([&] {
        const AskedQuery asked(m_connection, query);
        const QString sql = countSql(asked.query(), asked.way());
        Statement row(m_connection, sql);
        asked.bind(row, sql, viewer);
        row.only();
        return static_cast<int>(row.integer(0));
    });
}

Result<QMap<StatusCategory, int>> TicketQueue::columnCounts(const TicketQuery &query, const QueueViewer &viewer) const
{
    return attempt([&] {
        const AskedQuery asked(m_connection, query);
        const QString sql = columnCountsSql(asked.query(), asked.way());
        Statement rows(m_connection, sql);
        asked.bind(rows, sql, viewer);
        QMap<StatusCategory, int> counts;
        while (rows.next())
            counts.insert(valueOf<StatusCategory>(rows.text(0)), static_cast<int>(rows.integer(1)));
        return counts;
    });
}

int TicketQueue::solved(TeamId team) const
{
    Statement row(m_connection, u"SELECT count(*) FROM (SELECT 1 FROM ticket_facts WHERE listed_at IS NOT NULL%1"
                                " LIMIT :most) AS u"_s.arg(team.isValid() ? u" AND team_id = :team"_s : QString()));
    row.bind(u"most", QVariant(mostSolvedCounted));
    if (team.isValid())
        row.bind(u"team", team);
    row.only();
    return static_cast<int>(row.integer(0));
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
