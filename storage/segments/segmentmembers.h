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
                                             const QList<CustomerId> &is);

    /// Customers whose records have changed since, the longest ago first.
    [[nodiscard]] Result<QList<CustomerId>> touched(int limit) const;
    [[nodiscard]] Result<void> forgetTouched(WriteSession &session, const QList<CustomerId> &customers);

private:
    Connection &m_connection;
};

} // namespace regulars
