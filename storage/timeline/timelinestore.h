// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/timeline/timelinefilter.h"

#include <optional>

namespace regulars {

class Connection;

/// Reads a customer's timeline in pages by key: no counting, no offsets.
class TimelineStore
{
public:
    explicit TimelineStore(Connection &connection) : m_connection(connection) {}

    /// Up to `limit` events older than `before` (or the newest ones), newest first.
    [[nodiscard]] Result<QList<TimelineEvent>> page(CustomerId customer, const TimelineFilter &filter,
                                                    const std::optional<TimelineKey> &before, int limit) const;

    /// The customer's pinned interactions of the filter's kinds, newest first.
    [[nodiscard]] Result<QList<TimelineEvent>> pinned(CustomerId customer, const TimelineFilter &filter, int limit) const;

    /// The customer's open tasks and promises of the filter's kinds, the next one first; their key has attentionAt().
    [[nodiscard]] Result<QList<TimelineEvent>> upcoming(CustomerId customer, const TimelineFilter &filter, int limit) const;

private:
    Connection &m_connection;
};

} // namespace regulars
