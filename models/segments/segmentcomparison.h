// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/segments/segmentviews.h"

namespace regulars {

/// Two segments side by side.
struct SegmentPair
{
    SegmentId first;
    SegmentId second;
    [[nodiscard]] bool isValid() const { return first.isValid() && second.isValid() && first != second; }
    friend bool operator==(const SegmentPair &, const SegmentPair &) = default;
};

/// Those of two segments who are in both, or only in one.
enum class SegmentPart { Both, OnlyFirst, OnlySecond };

struct SegmentComparison
{
    SegmentCard first;
    SegmentCard second;
    qint64 both = 0; ///< how many are in both
};
/// Errors: NotFound (segment).
[[nodiscard]] Result<SegmentComparison> readSegmentComparison(Connection &connection, const SegmentPair &pair, Instant now);

class SegmentComparisonView final : public EntityView<SegmentPair, SegmentComparison>
{
    Q_OBJECT

public:
    explicit SegmentComparisonView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SegmentPair key) const override;
};

/// The rule of who is in both segments, or only in one, by the uids of the two.
[[nodiscard]] SegmentRule ruleOf(SegmentPart part, const QString &first, const QString &second);

/// Customers with their names, in the order of their ids.
struct SegmentPeopleSeen
{
    QList<std::pair<CustomerId, QString>> people; ///< at most mostPeopleSeen
    qint64 all = 0;
};
inline constexpr int mostPeopleSeen = 500;

struct SegmentPartKey
{
    SegmentPair pair;
    SegmentPart part = SegmentPart::Both;
    [[nodiscard]] bool isValid() const { return pair.isValid(); }
    friend bool operator==(const SegmentPartKey &, const SegmentPartKey &) = default;
};
[[nodiscard]] Result<SegmentPeopleSeen> readSegmentPart(Connection &connection, const SegmentPartKey &key, Instant now);

/// Who is behind a number of the comparison.
class SegmentPartView final : public EntityView<SegmentPartKey, SegmentPeopleSeen>
{
    Q_OBJECT

public:
    explicit SegmentPartView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SegmentPartKey key) const override;
};

} // namespace regulars
