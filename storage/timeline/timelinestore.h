// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/timeline/timelineevent.h"

#include <optional>

namespace regulars {

class Connection;

/// Which events of a customer's timeline are shown.
struct TimelineFilter
{
    QList<TimelineKind> kinds; ///< empty: all
    QString text;              ///< found in number, product, subject or text; folded by the store
    bool pinnedOnly = false;

    friend bool operator==(const TimelineFilter &, const TimelineFilter &) = default;
};

/// Reads a customer's timeline in pages by key: no counting, no offsets.
class TimelineStore
{
public:
    explicit TimelineStore(Connection &connection) : m_connection(connection) {}

    /// Up to `limit` events older than `before` (or the newest ones), newest first.
    [[nodiscard]] Result<QList<TimelineEvent>> page(CustomerId customer, const TimelineFilter &filter,
                                                    const std::optional<TimelineKey> &before, int limit) const;

private:
    Connection &m_connection;
};

} // namespace regulars
