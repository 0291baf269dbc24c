// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/rewardsegments.h"

#include "storage/sql/sqlfailure.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of those that are there, for an SQL list.
QString idsOf(Connection &connection, const QStringList &segments)
{
    Statement row(connection, u"SELECT id FROM segments WHERE uid = :uid AND deleted_at IS NULL"_s);
    QStringList ids;
    for (const QString &uid : segments) {
        if (row.bind(u"uid", uid).next())
            ids += QString::number(row.integer(0));
    }
    return ids.join(u", "_s);
}

} // namespace

RewardSegments::RewardSegments(Connection &connection, const LocalCalendar &calendar, const QList<Reward> &rewards)
    : m_connection(connection), m_calendar(calendar)
{
    for (const Reward &reward : rewards)
        m_segments += reward.segments;
    m_segments.removeDuplicates();
}

SegmentSpans RewardSegments::spans(qint64 first, qint64 last) const
{
    SegmentSpans spans;
    if (m_segments.isEmpty())
        return spans;
    Statement rows(m_connection, u"SELECT m.customer_id, m.entered_at, m.exited_at FROM segments g"
                                 " JOIN segment_members m ON m.segment_id = g.id"
                                 " WHERE g.uid = :segment AND g.deleted_at IS NULL"
                                 " AND m.customer_id BETWEEN :first AND :last ORDER BY m.customer_id, m.entered_at"_s);
    for (const QString &segment : m_segments) {
        rows.bind(u"segment", segment).bind(u"first", QVariant(first)).bind(u"last", QVariant(last));
        while (rows.next()) {
            const auto left = rows.optionalInstant(2);
            spans[rows.integer(0)] += SegmentSpan{segment, m_calendar.date(rows.instant(1)),
                                                  left ? m_calendar.date(*left) : QDate()};
        }
    }
    return spans;
}

QStringList segmentsNow(const QList<SegmentSpan> &spans)
{
    QStringList segments;
    for (const SegmentSpan &span : spans) {
        if (!span.until.isValid())
            segments += span.segment;
    }
    return segments;
}

QStringList segmentsNow(const SegmentSpans &spans, CustomerId customer)
{
    const auto found = spans.find(customer.value);
    return found == spans.end() ? QStringList() : segmentsNow(found->second);
}

Result<QStringList> segmentsOf(Connection &connection, CustomerId customer)
{
    return attempt([&] {
        Statement rows(connection, u"SELECT g.uid FROM segment_members m JOIN segments g ON g.id = m.segment_id"
                                   " WHERE m.customer_id = :customer AND m.exited_at IS NULL AND g.deleted_at IS NULL"
                                   " ORDER BY g.id"_s);
        rows.bind(u"customer", customer);
        QStringList segments;
        while (rows.next())
            segments += rows.text(0);
        return segments;
    });
}

Result<QHash<TierId, qint64>> membersIn(Connection &connection, const QStringList &segments)
{
    return attempt([&] {
        QHash<TierId, qint64> counts;
        const QString ids = idsOf(connection, segments);
        if (ids.isEmpty())
            return counts;
        Statement rows(connection, u"SELECT l.tier_id, count(DISTINCT l.customer_id) FROM segment_members m"
                                   " JOIN loyalty_members l ON l.customer_id = m.customer_id AND l.left_on IS NULL"
                                   " JOIN customers c ON c.id = m.customer_id AND c.deleted_at IS NULL"
                                   " WHERE m.exited_at IS NULL AND m.segment_id IN (%1) GROUP BY l.tier_id"_s.arg(ids));
        while (rows.next())
            counts.insert(rows.id<TierId>(0), rows.integer(1));
        return counts;
    });
}

} // namespace regulars
