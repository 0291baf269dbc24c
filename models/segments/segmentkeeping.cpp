// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/segments/segmentkeeping.h"

#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/segments/segmentpeople.h"
#include "storage/segments/segmentstore.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <iterator>

namespace regulars {

namespace {

QList<CustomerId> customersOf(const QList<TouchedCustomer> &touched)
{
    QList<CustomerId> customers;
    for (const TouchedCustomer &each : touched)
        customers += each.customer;
    std::sort(customers.begin(), customers.end());
    return customers;
}

/// Both in the order of ids.
QList<CustomerId> without(const QList<CustomerId> &some, const QList<CustomerId> &others)
{
    QList<CustomerId> left;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

QList<CustomerId> inBoth(const QList<CustomerId> &some, const QList<CustomerId> &others)
{
    QList<CustomerId> both;
    std::set_intersection(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(both));
    return both;
}

QList<CustomerId> takeFirst(QList<CustomerId> &customers, qsizetype most)
{
    const qsizetype size = std::min(most, customers.size());
    const QList<CustomerId> first = customers.first(size);
    customers.remove(0, size);
    return first;
}

} // namespace

Result<void> SegmentKeeping::plan(Connection &connection)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(rows, SegmentStore(connection).segments());
    const SegmentMembers members(connection);
    REGULARS_TRY(due, members.due(LocalCalendar(shop.timeZone).date(m_clock.now())));
    REGULARS_TRY(everybody, members.everybody());
    m_everybody = everybody;
    QMap<QString, int> levels;
    for (const SegmentRow &row : std::as_const(rows)) {
        m_segments.push_back({row.segment, segmentsIn(row.segment.rule), 0, {}});
        levels.insert(row.segment.uid, 0);
        for (const DueSegment &each : std::as_const(due)) {
            if (each.segment == row.segment.id)
                m_segments.back().due = each.move;
        }
    }
    // Each turn lifts those that ask for something as high as themselves; there are no circles (SegmentStore::save).
    for (size_t turn = 0; turn < m_segments.size(); ++turn) {
        for (Known &known : m_segments) {
            for (const QString &uid : std::as_const(known.asksFor))
                known.level = std::max(known.level, levels.value(uid, -1) + 1);
            levels[known.segment.uid] = known.level;
            m_levels = std::max(m_levels, known.level);
        }
    }
    std::stable_sort(m_segments.begin(), m_segments.end(), [](const Known &a, const Known &b) { return a.level < b.level; });
    m_planned = true;
    return {};
}

Result<void> SegmentKeeping::read(Connection &connection, const CancelToken &cancel)
{
    if (!m_planned)
        REGULARS_CHECK(plan(connection));
    REGULARS_TRY(hasRound, readRound(connection, cancel));
    bool hasWork = hasRound;
    if (!hasWork) {
        REGULARS_TRY(hasWhole, readWhole(connection, cancel));
        hasWork = hasWhole || m_everybody;
    }
    m_next = hasWork ? Next::Write : Next::Done;
    return {};
}

Result<bool> SegmentKeeping::readRound(Connection &connection, const CancelToken &cancel)
{
    if (m_level == 0) {
        REGULARS_TRY(touched, SegmentMembers(connection).touched(customersAtOnce));
        m_touched = touched;
    }
    if (m_touched.isEmpty())
        return false;
    const QList<CustomerId> among = customersOf(m_touched);
    const SegmentPeople people(connection, m_clock.now());
    Round round{m_touched, {}, m_level >= m_levels};
    for (const Known &known : m_segments) {
        // A new rule is asked of everybody at once, so that nothing follows from whom it finds.
        if (known.level != m_level || known.due == MemberMove::Applied)
            continue;
        REGULARS_TRY(members, people.members(known.segment, cancel, &among));
        round.members.emplace_back(known.segment, members);
    }
    m_round = std::move(round);
    return true;
}

Result<bool> SegmentKeeping::readWhole(Connection &connection, const CancelToken &cancel)
{
    const auto known = std::find_if(m_segments.begin(), m_segments.end(),
                                    [](const Known &each) { return each.due.has_value(); });
    if (known == m_segments.end())
        return false;
    const Instant now = m_clock.now();
    QElapsedTimer timer;
    timer.start();
    const SegmentPeople people(connection, now);
    const QDate today = people.day(known->segment).today;
    REGULARS_TRY(is, people.members(known->segment, cancel));
    const int ms = int(timer.elapsed());
    REGULARS_TRY(was, SegmentMembers(connection).now(known->segment.id));
    const MemberMove move = *known->due;
    known->due.reset();
    Whole whole{known->segment, {now, today, ms, move, 0, 0}, without(is, was), without(was, is)};
    whole.tally.entered = int(whole.enter.size());
    whole.tally.left = int(whole.leave.size());
    if (!whole.enter.isEmpty() || !whole.leave.isEmpty()) {
        if (move == MemberMove::Applied)
            followApplied(whole.segment);
        whole.isAsked = isAskedByOthers(whole.segment);
    }
    m_whole = std::move(whole);
    return true;
}

// Whom a changed rule moves in those that ask for its segment, the rule has moved as well.
void SegmentKeeping::followApplied(const Segment &segment)
{
    for (Known &known : m_segments) {
        if (known.asksFor.contains(segment.uid))
            known.due = MemberMove::Applied;
    }
}

bool SegmentKeeping::isAskedByOthers(const Segment &segment) const
{
    return std::any_of(m_segments.begin(), m_segments.end(),
                       [&](const Known &known) { return !known.due && known.asksFor.contains(segment.uid); });
}

Result<void> SegmentKeeping::write(WriteSession &session)
{
    m_next = Next::Read;
    if (m_round)
        return writeRound(session);
    if (m_whole)
        return writeSlice(session);
    const QList<TouchedCustomer> everybody{*m_everybody};
    REGULARS_CHECK(SegmentMembers(session.connection()).forgetTouched(session, everybody));
    m_everybody.reset();
    return {};
}

Result<void> SegmentKeeping::writeRound(WriteSession &session)
{
    const Round round = *std::exchange(m_round, std::nullopt);
    SegmentMembers members(session.connection());
    // Who was touched again since is read again, and whom another program looked at is as it should be.
    REGULARS_TRY(still, members.stillTouched(round.touched));
    const QList<CustomerId> among = customersOf(still);
    for (const auto &[segment, found] : round.members) {
        REGULARS_TRY(isCurrent, members.isCurrent(segment));
        if (isCurrent)
            REGULARS_CHECK(members.update(session, segment, among, inBoth(found, among)));
    }
    if (round.last)
        REGULARS_CHECK(members.forgetTouched(session, still));
    m_level = round.last ? 0 : m_level + 1;
    return {};
}

Result<void> SegmentKeeping::writeSlice(WriteSession &session)
{
    SegmentMembers members(session.connection());
    REGULARS_TRY(isCurrent, members.isCurrent(m_whole->segment));
    if (!isCurrent) { // it is due again
        m_whole.reset();
        return {};
    }
    const QList<CustomerId> enter = takeFirst(m_whole->enter, movesAtOnce);
    const QList<CustomerId> leave = takeFirst(m_whole->leave, movesAtOnce - enter.size());
    REGULARS_TRY(among, members.settled(m_whole->segment.id, enter + leave, m_whole->tally.seenAt));
    REGULARS_TRY(moved, members.update(session, m_whole->segment, among, inBoth(enter, among), m_whole->tally.move));
    if (m_whole->isAsked)
        REGULARS_CHECK(members.touch(session, moved.enter + moved.leave));
    if (!m_whole->enter.isEmpty() || !m_whole->leave.isEmpty()) {
        m_next = Next::Write;
        return {};
    }
    REGULARS_CHECK(members.noteCount(session, m_whole->segment, m_whole->tally));
    m_whole.reset();
    return {};
}

} // namespace regulars
