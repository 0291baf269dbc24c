// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/prediction/loyaltymap.h"

#include <span>
#include <unordered_set>
#include <vector>

namespace regulars {

class Connection;
struct CustomerScore;

/// Keeps where customers stand on the loyalty map, beside what else is said of them (CustomerScoreStore).
class LoyaltyMapStore
{
public:
    explicit LoyaltyMapStore(Connection &connection) : m_connection(connection) {}

    /// Nothing where nothing is kept of the customer.
    [[nodiscard]] Result<std::optional<LoyaltyPlace>> place(CustomerId customer) const;
    /// Of customers who are not in the recycle bin, by behaviour, then emotion; from the index alone.
    [[nodiscard]] Result<std::vector<LoyaltyPoint>> points() const;

    /// Everybody in a part of the map, also who is in the recycle bin. Throws SqlFailure.
    [[nodiscard]] std::unordered_set<CustomerId> peopleIn(LoyaltyQuadrant quadrant) const;

    /// For ScoreWriting: removes those of a stretch of ids, after `done` and up to `until`. Throw SqlFailure.
    void clear(qint64 done, qint64 until);
    void insert(std::span<const CustomerScore> scores);
    /// Of that stretch, who has objected to profiling or became a part of another record.
    void removeObjected(qint64 done, qint64 until);

private:
    Connection &m_connection;
};

} // namespace regulars
