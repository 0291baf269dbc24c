// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentmoves.h"

#include "core/timeline/timelineevent.h"
#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString nameOfMove(MemberMove move)
{
    return move == MemberMove::Applied ? u"applied"_s : u"found"_s;
}

} // namespace

SegmentMoves::SegmentMoves(WriteSession &session, SegmentId segment, MemberMove move)
    : m_segment(segment),
      m_move(move),
      m_now(session.now()),
      m_enter(session.connection(),
              u"INSERT INTO segment_members (segment_id, customer_id, entered_at, entered)"
              " SELECT :segment, c.id, :now, :move FROM customers c WHERE c.id = :customer AND NOT EXISTS"
              " (SELECT 1 FROM segment_members m WHERE m.segment_id = :segment AND m.customer_id = c.id"
              " AND m.exited_at IS NULL)"_s),
      m_leave(session.connection(),
              u"UPDATE segment_members SET exited_at = CASE WHEN entered_at > :now THEN entered_at ELSE :now END,"
              " exited = :move WHERE segment_id = :segment AND customer_id = :customer AND exited_at IS NULL"
              " RETURNING exited_at"_s),
      m_resume(session.connection(),
               u"UPDATE segment_members SET exited_at = NULL, exited = NULL WHERE segment_id = :segment"
               " AND customer_id = :customer AND exited_at = :now AND NOT EXISTS (SELECT 1 FROM segment_members m"
               " WHERE m.segment_id = :segment AND m.customer_id = :customer AND m.exited_at IS NULL)"_s),
      m_tell(session.connection(), u"INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id)"
                                   " VALUES (:customer, :at, :kind, :segment) ON CONFLICT DO NOTHING"_s),
      m_untell(session.connection(), u"DELETE FROM timeline_events WHERE customer_id = :customer AND occurred_at = :at"
                                     " AND kind = :kind AND source_id = :segment"_s)
{
}

bool SegmentMoves::enter(CustomerId customer)
{
    if (resume(customer))
        return true;
    m_enter.bindAll(m_segment, m_now, nameOfMove(m_move), customer).execute();
    if (m_enter.changedRows() == 0)
        return false;
    if (m_move == MemberMove::Found)
        m_tell.bindAll(customer, m_now, nameOf(TimelineKind::SegmentEntered), m_segment).execute();
    return true;
}

bool SegmentMoves::leave(CustomerId customer)
{
    m_leave.bindAll(m_now, nameOfMove(m_move), m_segment, customer);
    if (!m_leave.next())
        return false;
    const Instant at = m_leave.instant(0);
    while (m_leave.next()) {
    }
    if (m_move == MemberMove::Found)
        m_tell.bindAll(customer, at, nameOf(TimelineKind::SegmentLeft), m_segment).execute();
    return true;
}

// Who went in the same instant has never been away.
bool SegmentMoves::resume(CustomerId customer)
{
    m_resume.bindAll(m_segment, customer, m_now).execute();
    if (m_resume.changedRows() == 0)
        return false;
    m_untell.bindAll(customer, m_now, nameOf(TimelineKind::SegmentLeft), m_segment).execute();
    return true;
}

} // namespace regulars
