// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/loyalty/rewardeffect.h"

#include <unordered_map>

namespace regulars {

class Connection;

/// Stays in segments, by customer.
using SegmentSpans = std::unordered_map<qint64, QList<SegmentSpan>>;

/// Reads who is and was in the segments that some rewards ask for, for a range of customers at a time. It reads nothing when
/// they ask for none. Throws SqlFailure.
class RewardSegments
{
public:
    /// `calendar` outlives it.
    RewardSegments(Connection &connection, const LocalCalendar &calendar, const QList<Reward> &rewards);

    [[nodiscard]] SegmentSpans spans(qint64 first, qint64 last) const;

private:
    Connection &m_connection;
    const LocalCalendar &m_calendar;
    QStringList m_segments;
};

/// Uids of those that are not over.
[[nodiscard]] QStringList segmentsNow(const QList<SegmentSpan> &spans);
[[nodiscard]] QStringList segmentsNow(const SegmentSpans &spans, CustomerId customer);

/// Uids of the segments that the customer is in by what is kept of them. A removed segment has no members.
[[nodiscard]] Result<QStringList> segmentsOf(Connection &connection, CustomerId customer);
/// Members of each tier who are not in the recycle bin and are in one of these segments (uids), each counted once; those
/// without a tier under the id that is not valid.
[[nodiscard]] Result<QHash<TierId, qint64>> membersIn(Connection &connection, const QStringList &segments);

} // namespace regulars
