// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentcounts.h"

#include "models/base/whendone.h"
#include "storage/segments/segmentmembers.h"
#include "storage/segments/segmentpeople.h"

namespace regulars {

SegmentCounts::SegmentCounts(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

SegmentCounts::~SegmentCounts()
{
    m_cancel.cancel();
}

void SegmentCounts::count(const QList<Segment> &segments)
{
    m_cancel.cancel();
    m_cancel = {};
    ++m_turn;
    m_segments = segments;
    m_index = 0;
    m_counting = true;
    next();
}

void SegmentCounts::next()
{
    if (m_index >= m_segments.size()) {
        m_counting = false;
        Q_EMIT done();
        return;
    }
    auto job = [segment = m_segments.at(m_index), now = m_database.clock().now(),
                cancel = m_cancel](Connection &connection) { return SegmentPeople(connection, now).count(segment, cancel); };
    whenDone(m_database.read(job, m_cancel), this, [this, turn = m_turn](const Result<int> &answer) {
        if (turn != m_turn)
            return;
        const int index = m_index++;
        if (answer)
            Q_EMIT counted(index, *answer);
        if (turn == m_turn)
            next();
    });
}

QFuture<Result<QList<CustomerId>>> readSegmentMembers(Database &database, SegmentId segment)
{
    return database.read([segment](Connection &connection) { return SegmentMembers(connection).now(segment); });
}

} // namespace regulars
