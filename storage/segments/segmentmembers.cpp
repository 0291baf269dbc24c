// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentmembers.h"

#include "storage/journal/writesession.h"
#include "storage/segments/segmentmoves.h"
#include "storage/segments/segmenttouch.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <iterator>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto stayColumns = u"m.segment_id, m.customer_id, m.entered_at, m.exited_at, m.entered, m.exited"_s;

MemberMove moveOf(const QString &name)
{
    return name == "applied"_L1 ? MemberMove::Applied : MemberMove::Found;
}

SegmentStay stayOf(const Statement &row)
{
    SegmentStay stay{row.id<SegmentId>(0),   row.id<CustomerId>(1), row.instant(2),
                     row.optionalInstant(3), moveOf(row.text(4)),   {}};
    if (stay.exitedAt)
        stay.exited = moveOf(row.text(5));
    return stay;
}

QList<SegmentStay> staysOf(Statement &rows)
{
    QList<SegmentStay> stays;
    while (rows.next())
        stays += stayOf(rows);
    return stays;
}

QList<CustomerId> membersNow(Connection &connection, SegmentId segment)
{
    Statement rows(connection, u"SELECT customer_id FROM segment_members WHERE segment_id = :segment AND exited_at IS NULL"
                               " ORDER BY customer_id"_s);
    rows.bind(u"segment", segment);
    QList<CustomerId> members;
    while (rows.next())
        members += rows.id<CustomerId>(0);
    return members;
}

/// Both in the order of ids.
SegmentDiff difference(const QList<CustomerId> &was, const QList<CustomerId> &is)
{
    SegmentDiff diff;
    std::set_difference(is.begin(), is.end(), was.begin(), was.end(), std::back_inserter(diff.enter));
    std::set_difference(was.begin(), was.end(), is.begin(), is.end(), std::back_inserter(diff.leave));
    diff.stay = int(is.size() - diff.enter.size());
    return diff;
}

/// Moves them, and leaves out of the difference whom it did not have to.
void apply(WriteSession &session, const Segment &segment, SegmentDiff &diff, MemberMove move)
{
    SegmentMoves moves(session, segment.id, move);
    diff.enter.removeIf([&](CustomerId customer) { return !moves.enter(customer); });
    diff.leave.removeIf([&](CustomerId customer) { return !moves.leave(customer); });
    if (diff.enter.isEmpty() && diff.leave.isEmpty())
        return;
    Statement(session.connection(), u"UPDATE segment_counts SET members = members + :more WHERE segment_id = :segment"_s)
        .bindAll(qint64(diff.enter.size() - diff.leave.size()), segment.id)
        .execute();
    session.note(Change{Entity::SegmentMember, ChangeKind::Changed, segment.id.value});
}

void writeCount(WriteSession &session, const Segment &segment, const SegmentTally &tally)
{
    Statement(session.connection(),
              u"INSERT INTO segment_counts (segment_id, members, counted_at, day, ms, version)"
              " SELECT s.id, (SELECT count(*) FROM segment_members m WHERE m.segment_id = s.id AND m.exited_at IS NULL),"
              " :seen, :day, :ms, :version FROM segments s WHERE s.id = :segment"
              " ON CONFLICT (segment_id) DO UPDATE SET members = excluded.members, counted_at = excluded.counted_at,"
              " day = excluded.day, ms = excluded.ms, version = excluded.version"_s)
        .bindAll(tally.seenAt, tally.day.toString(Qt::ISODate), tally.ms, segment.version, segment.id)
        .execute();
    if (tally.move == MemberMove::Applied) {
        Statement(session.connection(), u"UPDATE segment_rules SET entered = :entered, left_it = :left"
                                        " WHERE segment_id = :segment AND version = :version AND entered IS NULL"_s)
            .bindAll(tally.entered, tally.left, segment.id, segment.version)
            .execute();
    }
    session.note(Change{Entity::SegmentMember, ChangeKind::Changed, segment.id.value});
}

} // namespace

Result<QList<CustomerId>> SegmentMembers::now(SegmentId segment) const
{
    return attempt([&] { return membersNow(m_connection, segment); });
}

Result<SegmentCount> SegmentMembers::count(SegmentId segment) const
{
    return attempt([&]() -> SegmentCount {
        Statement row(m_connection, u"SELECT members, counted_at, ms FROM segment_counts WHERE segment_id = :segment"_s);
        if (!row.bind(u"segment", segment).next())
            return {};
        return {int(row.integer(0)), row.instant(1), int(row.integer(2))};
    });
}

Result<QList<SegmentStay>> SegmentMembers::ofCustomer(CustomerId customer) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT "_s + stayColumns +
                                         u" FROM segment_members m JOIN segments s ON s.id = m.segment_id"
                                         " WHERE m.customer_id = :customer AND s.deleted_at IS NULL"
                                         " ORDER BY m.entered_at DESC, m.segment_id"_s);
        rows.bind(u"customer", customer);
        return staysOf(rows);
    });
}

Result<QList<SegmentStay>> SegmentMembers::moves(SegmentId segment, Instant from, Instant until, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT "_s + stayColumns +
                                         u" FROM segment_members m WHERE m.segment_id = :segment AND ((m.entered_at >= :from"
                                         " AND m.entered_at < :until) OR (m.exited_at >= :from AND m.exited_at < :until))"
                                         " ORDER BY CASE WHEN m.exited_at >= :from AND m.exited_at < :until THEN m.exited_at"
                                         " ELSE m.entered_at END DESC, m.customer_id LIMIT :limit"_s);
        rows.bind(u"segment", segment).bind(u"from", from).bind(u"until", until).bind(u"limit", limit);
        return staysOf(rows);
    });
}

Result<SegmentDiff> SegmentMembers::set(WriteSession &session, const Segment &segment, const QList<CustomerId> &is,
                                        MemberMove move, QDate day, int ms)
{
    return attempt([&] {
        SegmentDiff diff = difference(membersNow(m_connection, segment.id), is);
        apply(session, segment, diff, move);
        writeCount(session, segment, {session.now(), day, ms, move, int(diff.enter.size()), int(diff.leave.size())});
        return diff;
    });
}

Result<SegmentDiff> SegmentMembers::update(WriteSession &session, const Segment &segment, const QList<CustomerId> &among,
                                           const QList<CustomerId> &is, MemberMove move)
{
    return attempt([&] {
        QList<CustomerId> was;
        Statement member(m_connection, u"SELECT 1 FROM segment_members WHERE segment_id = :segment"
                                       " AND customer_id = :customer AND exited_at IS NULL"_s);
        for (const CustomerId customer : among) {
            if (member.bindAll(segment.id, customer).next())
                was += customer;
        }
        std::sort(was.begin(), was.end());
        QList<CustomerId> sorted = is;
        std::sort(sorted.begin(), sorted.end());
        SegmentDiff diff = difference(was, sorted);
        apply(session, segment, diff, move);
        return diff;
    });
}

Result<void> SegmentMembers::noteCount(WriteSession &session, const Segment &segment, const SegmentTally &tally)
{
    return attempt([&] { writeCount(session, segment, tally); });
}

Result<void> SegmentMembers::forgetCount(WriteSession &session, SegmentId segment)
{
    return attempt([&] {
        Statement(m_connection, u"DELETE FROM segment_counts WHERE segment_id = :segment"_s)
            .bind(u"segment", segment)
            .execute();
        session.note(Change{Entity::SegmentMember, ChangeKind::Changed, segment.value});
    });
}

Result<QList<CustomerId>> SegmentMembers::settled(SegmentId segment, const QList<CustomerId> &customers, Instant seen) const
{
    return attempt([&] {
        Statement newer(m_connection, u"SELECT 1 FROM segment_touched WHERE customer_id = :customer UNION ALL"
                                      " SELECT 1 FROM segment_members WHERE segment_id = :segment"
                                      " AND customer_id = :customer AND (entered_at > :seen OR exited_at > :seen)"_s);
        QList<CustomerId> settled;
        for (const CustomerId customer : customers) {
            if (!newer.bindAll(customer, segment, seen).next())
                settled += customer;
        }
        return settled;
    });
}

Result<bool> SegmentMembers::isCurrent(const Segment &segment) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT row_version, version FROM segments WHERE id = :id AND deleted_at IS NULL"_s);
        return row.bind(u"id", segment.id).next() && row.integer(0) == segment.rowVersion &&
               row.integer(1) == segment.version;
    });
}

Result<QList<DueSegment>> SegmentMembers::due(QDate today) const
{
    return attempt([&] {
        const bool all = orThrow(everybody()).has_value();
        Statement rows(m_connection,
                       u"SELECT s.id, CASE WHEN c.version = s.version AND s.updated_at <= c.counted_at THEN 0 ELSE 1 END"
                       " FROM segments s LEFT JOIN segment_counts c ON c.segment_id = s.id WHERE s.deleted_at IS NULL AND"
                       " (:everybody = 1 OR c.segment_id IS NULL OR c.version <> s.version OR s.updated_at > c.counted_at"
                       " OR (s.kind = 'dynamic' AND c.day <> :today)) ORDER BY s.id"_s);
        rows.bind(u"everybody", all ? 1 : 0).bind(u"today", today.toString(Qt::ISODate));
        QList<DueSegment> due;
        while (rows.next())
            due += DueSegment{rows.id<SegmentId>(0), rows.integer(1) != 0 ? MemberMove::Applied : MemberMove::Found};
        return due;
    });
}

Result<void> SegmentMembers::touch(WriteSession &session, const QList<CustomerId> &customers)
{
    return attempt([&] { touchCustomers(session.connection(), {customers.begin(), customers.end()}, session.now()); });
}

Result<QList<TouchedCustomer>> SegmentMembers::touched(int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT customer_id, touched_at FROM segment_touched WHERE customer_id > 0"
                                     " ORDER BY touched_at, customer_id LIMIT :limit"_s);
        rows.bind(u"limit", limit);
        QList<TouchedCustomer> touched;
        while (rows.next())
            touched += TouchedCustomer{rows.id<CustomerId>(0), rows.integer(1)};
        return touched;
    });
}

Result<std::optional<TouchedCustomer>> SegmentMembers::everybody() const
{
    return attempt([&]() -> std::optional<TouchedCustomer> {
        Statement row(m_connection, u"SELECT touched_at FROM segment_touched WHERE customer_id = 0"_s);
        if (!row.next())
            return std::nullopt;
        return TouchedCustomer{{}, row.integer(0)};
    });
}

Result<QList<TouchedCustomer>> SegmentMembers::stillTouched(const QList<TouchedCustomer> &customers) const
{
    return attempt([&] {
        Statement row(m_connection,
                      u"SELECT 1 FROM segment_touched WHERE customer_id = :customer AND touched_at = :stamp"_s);
        QList<TouchedCustomer> still;
        for (const TouchedCustomer &touched : customers) {
            if (row.bindAll(touched.customer.value, touched.stamp).next())
                still += touched;
        }
        return still;
    });
}

Result<void> SegmentMembers::forgetTouched(WriteSession &session, const QList<TouchedCustomer> &customers)
{
    return attempt([&] {
        Statement forget(session.connection(),
                         u"DELETE FROM segment_touched WHERE customer_id = :customer AND touched_at = :stamp"_s);
        for (const TouchedCustomer &touched : customers)
            forget.bindAll(touched.customer.value, touched.stamp).execute();
    });
}

} // namespace regulars
