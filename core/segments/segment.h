// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/segments/segmentrule.h"

namespace regulars {

using SegmentId = Id<struct SegmentTag>;

enum class SegmentKind {
    Dynamic, ///< those for whom the rule holds; kept current
    Static,  ///< those whom somebody put there, one by one
    Snapshot ///< those for whom the rule held once; `takenAt` says when
};
/// Of whom the rule is asked.
enum class SegmentLevel {
    Each,      ///< every customer by themselves
    AnyMember, ///< companies and households: one of their members
    AllMembers ///< companies and households that have members: every one of them
};
/// What it is for. Who refused profiling is in no segment by scores or groups that is not for service (storage/segments).
enum class SegmentPurpose { Outreach, Analysis };

/// Customers who have something in common.
struct Segment
{
    SegmentId id;
    QString uid;
    QString name; ///< unique, whatever the case and accents
    QString description;
    QString folder;
    SegmentKind kind = SegmentKind::Dynamic;
    SegmentLevel level = SegmentLevel::Each;
    SegmentPurpose purpose = SegmentPurpose::Outreach;
    SegmentRule rule{};
    int version = 1; ///< of the rule
    Qt::DayOfWeek weekStart = Qt::Monday;
    std::optional<Instant> takenAt; ///< of a snapshot
    UserId owner;
    int rowVersion = 0;

    friend bool operator==(const Segment &, const Segment &) = default;
};
inline constexpr int longestSegmentName = 80;

/// Somebody who is always in or always out, whatever the rule says.
enum class PinKind { Always, Never };
struct SegmentPin
{
    CustomerId customer;
    PinKind kind = PinKind::Always;
    QString reason; ///< required
    Instant since;
    UserId by;

    friend bool operator==(const SegmentPin &, const SegmentPin &) = default;
};

/// When members were counted last.
struct SegmentCount
{
    int members = 0;
    std::optional<Instant> countedAt; ///< never: not counted yet
    int ms = 0;                       ///< how long that took

    friend bool operator==(const SegmentCount &, const SegmentCount &) = default;
};

/// Who enters and who leaves when one rule takes the place of another.
struct SegmentDiff
{
    int stay = 0;
    QList<CustomerId> enter;
    QList<CustomerId> leave;
};

/// Everything that is wrong with it, all at once; that of its rule as well.
[[nodiscard]] QList<Error> validate(const Segment &segment);

/// Whether a segment asks, by way of others, for itself. `rules` are those of all segments by uid.
[[nodiscard]] bool isCircle(const QString &uid, const SegmentRule &rule, const QMap<QString, SegmentRule> &rules);

template<>
struct EnumNames<SegmentKind>
{
    static constexpr std::array<std::pair<SegmentKind, const char16_t *>, 3> names = {
        {{SegmentKind::Dynamic, u"dynamic"}, {SegmentKind::Static, u"static"}, {SegmentKind::Snapshot, u"snapshot"}}};
    static constexpr SegmentKind fallback = SegmentKind::Static;
};

template<>
struct EnumNames<SegmentLevel>
{
    static constexpr std::array<std::pair<SegmentLevel, const char16_t *>, 3> names = {
        {{SegmentLevel::Each, u"each"},
         {SegmentLevel::AnyMember, u"any_member"},
         {SegmentLevel::AllMembers, u"all_members"}}};
    static constexpr SegmentLevel fallback = SegmentLevel::Each;
};

template<>
struct EnumNames<SegmentPurpose>
{
    static constexpr std::array<std::pair<SegmentPurpose, const char16_t *>, 2> names = {
        {{SegmentPurpose::Outreach, u"outreach"}, {SegmentPurpose::Analysis, u"analysis"}}};
    static constexpr SegmentPurpose fallback = SegmentPurpose::Outreach;
};

template<>
struct EnumNames<PinKind>
{
    static constexpr std::array<std::pair<PinKind, const char16_t *>, 2> names = {
        {{PinKind::Always, u"always"}, {PinKind::Never, u"never"}}};
    static constexpr PinKind fallback = PinKind::Never;
};

} // namespace regulars
