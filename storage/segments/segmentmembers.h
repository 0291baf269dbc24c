// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"

namespace regulars {

class Connection;
class WriteSession;

/// Whether something is to follow from coming in or going out.
enum class MemberMove { Found, Applied };

/// A stay in a segment.
struct SegmentStay
{
    SegmentId segment;
    CustomerId customer;
    Instant enteredAt;
    std::optional<Instant> exitedAt;
    MemberMove entered = MemberMove::Found;
    std::optional<MemberMove> exited;
};

/// A customer whose records have changed since their segments were looked at; one that is not valid stands for everybody.
struct TouchedCustomer
{
    CustomerId customer;
    qint64 stamp = 0; ///< another one each time that the customer is touched

    friend bool operator==(const TouchedCustomer &, const TouchedCustomer &) = default;
};

/// What a count of everybody came to.
struct SegmentTally
{
    Instant seenAt; ///< the records as of when
    QDate day;      ///< local
    int ms = 0;
    MemberMove move = MemberMove::Found;
    int entered = 0;
    int left = 0;
};

/// A segment of which everybody is to be counted.
struct DueSegment
{
    SegmentId segment;
    MemberMove move = MemberMove::Found; ///< Applied: its rule was not asked yet
};

/// What is kept of who is and was in which segment.
class SegmentMembers
{
public:
    explicit SegmentMembers(Connection &connection) : m_connection(connection) {}

    /// Now, in the order of their ids.
    [[nodiscard]] Result<QList<CustomerId>> now(SegmentId segment) const;
    [[nodiscard]] Result<SegmentCount> count(SegmentId segment) const;
    /// Also those that are over, the newest first.
    [[nodiscard]] Result<QList<SegmentStay>> ofCustomer(CustomerId customer) const;
    /// Who came and went in a time, the newest first.
    [[nodiscard]] Result<QList<SegmentStay>> moves(SegmentId segment, Instant from, Instant until, int limit) const;

    /// From `was` to `is` (both in the order of ids): who is missing goes out, who is new comes in. Rows are not journalled.
    [[nodiscard]] Result<SegmentDiff> set(WriteSession &session, const Segment &segment, const QList<CustomerId> &is,
                                          MemberMove move, QDate day, int ms);
    /// The same for some customers only: `is` are those of `among` who are members.
    [[nodiscard]] Result<SegmentDiff> update(WriteSession &session, const Segment &segment, const QList<CustomerId> &among,
                                             const QList<CustomerId> &is, MemberMove move = MemberMove::Found);
    /// After all of them were updated: how many there are now, and of a rule that was not asked before, whom it moved.
    [[nodiscard]] Result<void> noteCount(WriteSession &session, const Segment &segment, const SegmentTally &tally);
    /// Its members are to be counted again as if its rule had not been asked.
    [[nodiscard]] Result<void> forgetCount(WriteSession &session, SegmentId segment);
    /// Those of the customers of whom nothing newer than `seen` is known: neither touched and waiting, nor moved since.
    [[nodiscard]] Result<QList<CustomerId>> settled(SegmentId segment, const QList<CustomerId> &customers,
                                                    Instant seen) const;

    /// Whether the segment is there as it was read.
    [[nodiscard]] Result<bool> isCurrent(const Segment &segment) const;
    /// Which segments must be counted anew: those whose rule was not asked yet, and on another day than `today` or when
    /// everybody was touched all those that have rules.
    [[nodiscard]] Result<QList<DueSegment>> due(QDate today) const;

    /// They are looked at again, as are the companies and households that they belong to.
    [[nodiscard]] Result<void> touch(WriteSession &session, const QList<CustomerId> &customers);
    /// Customers whose records have changed since, the longest ago first; everybody is not among them.
    [[nodiscard]] Result<QList<TouchedCustomer>> touched(int limit) const;
    /// That everybody was touched.
    [[nodiscard]] Result<std::optional<TouchedCustomer>> everybody() const;
    /// Those that were not touched again.
    [[nodiscard]] Result<QList<TouchedCustomer>> stillTouched(const QList<TouchedCustomer> &customers) const;
    /// But for those that were touched again.
    [[nodiscard]] Result<void> forgetTouched(WriteSession &session, const QList<TouchedCustomer> &customers);

private:
    Connection &m_connection;
};

} // namespace regulars
