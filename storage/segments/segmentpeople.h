// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segment.h"
#include "core/segments/segmentevaluation.h"

#include <unordered_set>

namespace regulars {

class CancelToken;
class Connection;

/// Who is in a segment: the rule compiled to SQL. Customers in the recycle bin and merged ones are in none.
class SegmentPeople
{
public:
    /// Of what the shop is now, as of `now`.
    SegmentPeople(Connection &connection, Instant now);

    /// For whom the rule holds, in the order of their ids; pins are not heeded. Membership in other segments is that which
    /// is kept (storage/segments/segmentmembers.h). `among` narrows it to these customers. Errors: Cancelled.
    [[nodiscard]] Result<QList<CustomerId>> matching(const Segment &segment, const CancelToken &cancel,
                                                     const QList<CustomerId> *among = nullptr) const;
    /// The same with pins: who is a member by what the records say now.
    [[nodiscard]] Result<QList<CustomerId>> members(const Segment &segment, const CancelToken &cancel,
                                                    const QList<CustomerId> *among = nullptr) const;
    /// How many members() would find.
    [[nodiscard]] Result<int> count(const Segment &segment, const CancelToken &cancel) const;
    /// Who enters and who leaves if `changed` takes the place of the segment as it is saved (same id).
    [[nodiscard]] Result<SegmentDiff> diff(const Segment &changed, const CancelToken &cancel) const;

    /// What rules may ask of one customer. Error: NotFound (customer).
    [[nodiscard]] Result<SegmentFacts> facts(CustomerId customer) const;
    /// The day as of which is asked.
    [[nodiscard]] SegmentDay day(const Segment &segment) const;

private:
    Connection &m_connection;
    Instant m_now;
};

/// Why somebody is in a segment or not: by the rule, and what was pinned.
struct SegmentReason
{
    bool isIn = false; ///< by rule and pins, now
    RuleOutcome outcome;
    std::optional<SegmentPin> pin;
    std::optional<Instant> memberSince; ///< by what is kept
    QStringList members;                ///< of levels that ask the members: their names, in the order of `memberOutcomes`
    std::vector<RuleOutcome> memberOutcomes;
};
/// Errors: NotFound (customer).
[[nodiscard]] Result<SegmentReason> reasonOf(Connection &connection, const Segment &segment, CustomerId customer,
                                             Instant now);

} // namespace regulars
