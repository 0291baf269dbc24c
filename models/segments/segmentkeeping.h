// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "storage/segments/segmentmembers.h"
#include "storage/sql/canceltoken.h"

#include <vector>

namespace regulars {

/// Everything that is due for the members of segments, step by step: reading beside the writer and small writes take turns.
/// Touched customers come first, a level of segments that ask for segments after the other, and then whole segments, those
/// that are asked for before those that ask. Two programs may do the same at once. Lives in one thread at a time; the clock
/// must outlive it.
class SegmentKeeping
{
public:
    static constexpr int customersAtOnce = 500; ///< that are looked at in one step
    static constexpr int movesAtOnce = 1'000;   ///< that one transaction writes: a sale waits for no more

    enum class Next { Read, Write, Done };

    explicit SegmentKeeping(const Clock &clock) : m_clock(clock) {}

    [[nodiscard]] Next next() const { return m_next; }
    /// On a reader. Errors: Cancelled.
    [[nodiscard]] Result<void> read(Connection &connection, const CancelToken &cancel);
    [[nodiscard]] Result<void> write(WriteSession &session);

private:
    struct Known
    {
        Segment segment;
        QStringList asksFor; ///< uids
        int level = 0;       ///< 0: asks for no other segment; else more than those that it asks for
        std::optional<MemberMove> due;
    };
    /// Customers and which of them are members, by the records as they were read.
    struct Round
    {
        QList<TouchedCustomer> touched;
        std::vector<std::pair<Segment, QList<CustomerId>>> members;
        bool last = false; ///< no level is left
    };
    /// What is to be written of one segment.
    struct Whole
    {
        Segment segment;
        SegmentTally tally;
        QList<CustomerId> enter;
        QList<CustomerId> leave;
        bool isAsked = false; ///< by segments that are not counted as a whole
    };

    [[nodiscard]] Result<void> plan(Connection &connection);
    [[nodiscard]] Result<bool> readRound(Connection &connection, const CancelToken &cancel);
    [[nodiscard]] Result<bool> readWhole(Connection &connection, const CancelToken &cancel);
    void followApplied(const Segment &segment);
    [[nodiscard]] bool isAskedByOthers(const Segment &segment) const;
    [[nodiscard]] Result<void> writeRound(WriteSession &session);
    [[nodiscard]] Result<void> writeSlice(WriteSession &session);

    const Clock &m_clock;
    Next m_next = Next::Read;
    bool m_planned = false;
    std::vector<Known> m_segments; ///< those that are asked for first
    int m_levels = 0;
    int m_level = 0;
    QList<TouchedCustomer> m_touched;
    std::optional<TouchedCustomer> m_everybody;
    std::optional<Round> m_round;
    std::optional<Whole> m_whole;
};

} // namespace regulars
