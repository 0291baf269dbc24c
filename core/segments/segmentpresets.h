// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"

namespace regulars {

/// What a shop sets for the segments that come with the program.
struct SegmentPresetLimits
{
    QString highSpend = QStringLiteral("500"); ///< money, in the last 365 days: who spent that is a high spender
    int inactiveDays = 180;                    ///< without an order
    int newDays = 60;                          ///< since the first order

    friend bool operator==(const SegmentPresetLimits &, const SegmentPresetLimits &) = default;
};

/// A segment that comes with the program; its words are in ui/segments, by key.
struct SegmentPreset
{
    QString key;
    SegmentRule rule{};
    SegmentPurpose purpose = SegmentPurpose::Outreach;

    friend bool operator==(const SegmentPreset &, const SegmentPreset &) = default;
};

/// All of them, in the order in which they are offered.
[[nodiscard]] QList<SegmentPreset> segmentPresets(const SegmentPresetLimits &limits = {});
/// That of the key; nothing when there is none.
[[nodiscard]] std::optional<SegmentPreset> segmentPreset(const QString &key, const SegmentPresetLimits &limits = {});

/// The rules by priority, made so that nobody is in two: each holds for whom it held and none before it.
[[nodiscard]] QList<SegmentRule> mutuallyExclusive(const QList<SegmentRule> &rules);
/// The same, and last of all a rule for whom none held.
[[nodiscard]] QList<SegmentRule> valueBands(const QList<SegmentRule> &rules);

} // namespace regulars
