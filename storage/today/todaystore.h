// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"
#include "core/today/briefing.h"

namespace regulars {

class Connection;
class WriteSession;

/// What needs attention today, read from derived tables along their indexes: the time does not grow with the shop.
class TodayStore
{
public:
    explicit TodayStore(Connection &connection) : m_connection(connection) {}

    /// `user`: whose tasks; all when not valid.
    [[nodiscard]] Result<Briefing> briefing(const Shop &shop, UserId user, Instant now) const;
    /// The median gap in days between orders of those who have a rhythm: of at most 2,000 customers spread evenly over
    /// all, so that it does not take longer in a large shop.
    [[nodiscard]] Result<double> shopGapDays() const;

    /// The line about the customer stays away until then.
    [[nodiscard]] Result<void> setAside(WriteSession &session, AttentionKind kind, CustomerId customer, Instant until);

private:
    Connection &m_connection;
};

} // namespace regulars
