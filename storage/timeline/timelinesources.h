// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/table.h"

#include <array>

namespace regulars {

/// A table whose rows stand in a customer's timeline; the SQL is about its row `s`.
struct TimelineSource
{
    Table table;
    const char *time;  ///< column of when it happened
    const char *kind;  ///< expression of the stored TimelineKind
    const char *shown; ///< condition under which it is shown
};

/// Everything a timeline is made of.
inline constexpr std::array<TimelineSource, 11> timelineSources = {{
    {Table::Orders, "ordered_at", "'order'", "s.deleted_at IS NULL"},
    {Table::Returns, "returned_at", "'return'", "s.deleted_at IS NULL"},
    {Table::Interactions, "occurred_at", "s.kind", "s.deleted_at IS NULL"},
    // What was recorded together is one event.
    {Table::ConsentEvents, "captured_at", "'consent'", "s.first_id IS NULL"},
    {Table::CustomerRedirects, "merged_at", "'merge'", "1 = 1"},
    {Table::Attachments, "created_at", "'file'", "s.deleted_at IS NULL AND s.purpose = 'file'"},
    {Table::SurveyResponses, "responded_at", "'feedback'", "s.deleted_at IS NULL"},
    // What sales bring and take is told with them.
    {Table::PointsEntries, "occurred_at", "'points'",
     "s.type IN ('bonus', 'adjust', 'expire', 'reinstate', 'redeem', 'redeem_reversal', 'earn_reversal', 'transfer_in',"
     " 'transfer_out') AND s.source_kind NOT IN ('order', 'return') AND s.covers_debt = 0 AND s.points <> 0"},
    {Table::TierChanges, "recorded_at", "'tier'", "coalesce(s.from_tier_id, 0) <> coalesce(s.to_tier_id, 0)"},
    // What is open or was dismissed has no place in the story.
    {Table::Tasks, "closed_at", "s.type", "s.deleted_at IS NULL AND s.outcome IN ('done', 'kept', 'broken')"},
    // One that was merged is told with the ticket that stayed.
    {Table::Tickets, "opened_at", "'ticket'", "s.deleted_at IS NULL AND s.merged_into IS NULL"},
}};

/// Rows without an id of their own that stand in a timeline: who came into which segment and went. What a new or changed
/// rule brought is not told. They are written with the members (storage/segments/segmentmoves.h).
struct SegmentTimelineSource
{
    const char *time; ///< column of segment_members `s`
    const char *kind;
    const char *shown;
};
inline constexpr std::array<SegmentTimelineSource, 2> segmentTimelineSources = {{
    {"entered_at", "'segment_entered'", "s.entered = 'found'"},
    {"exited_at", "'segment_left'", "s.exited = 'found'"},
}};

/// The source of that table, or nullptr.
[[nodiscard]] constexpr const TimelineSource *timelineSourceOf(Table table)
{
    for (const TimelineSource &source : timelineSources) {
        if (source.table == table)
            return &source;
    }
    return nullptr;
}

} // namespace regulars
