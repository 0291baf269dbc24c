// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"
#include "models/base/command.h"

namespace regulars {

/// A new segment or another version of one. Its members are counted at once after it (SegmentUpkeep).
struct SaveSegment
{
    static constexpr QLatin1StringView name{"save_segment"};
    static constexpr Right right = Right::Edit;
    Segment segment;
    QString note{}; ///< why the rule was changed
    [[nodiscard]] Result<SegmentId> execute(WriteSession &session) const;
};

struct RemoveSegment
{
    static constexpr QLatin1StringView name{"remove_segment"};
    static constexpr Right right = Right::Edit;
    SegmentId segment;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Puts customers into a static segment, or pins them in or out of another; `reason` is required there.
struct PinInSegment
{
    static constexpr QLatin1StringView name{"pin_in_segment"};
    static constexpr Right right = Right::Edit;
    SegmentId segment;
    QList<CustomerId> customers;
    PinKind kind = PinKind::Always;
    QString reason{};
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

struct UnpinInSegment
{
    static constexpr QLatin1StringView name{"unpin_in_segment"};
    static constexpr Right right = Right::Edit;
    SegmentId segment;
    QList<CustomerId> customers;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// A snapshot of those for whom the segment's rule holds now.
struct TakeSnapshot
{
    static constexpr QLatin1StringView name{"take_segment_snapshot"};
    static constexpr Right right = Right::Edit;
    SegmentId segment;
    QString snapshotName;
    [[nodiscard]] Result<SegmentId> execute(WriteSession &session) const;
};

} // namespace regulars
