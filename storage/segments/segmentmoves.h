// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/segments/segmentmembers.h"
#include "storage/sql/statement.h"

namespace regulars {

/// Writes who comes into a segment and who goes, one by one. What was found is told in the timeline, what a new or changed
/// rule brought is not. Everything throws SqlFailure.
class SegmentMoves
{
public:
    SegmentMoves(WriteSession &session, SegmentId segment, MemberMove move);

    /// Not when the customer is in already or is gone.
    bool enter(CustomerId customer);
    /// Not when the customer is not in.
    bool leave(CustomerId customer);

private:
    bool resume(CustomerId customer);

    SegmentId m_segment;
    MemberMove m_move;
    Instant m_now;
    Statement m_enter;
    Statement m_leave;
    Statement m_resume;
    Statement m_tell;
    Statement m_untell;
};

} // namespace regulars
