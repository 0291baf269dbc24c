// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/customers/recordhealth.h"

namespace regulars {

class Connection;
class WriteSession;

/// How many records want putting right, now and a week ago.
class RecordHealthStore
{
public:
    explicit RecordHealthStore(Connection &connection) : m_connection(connection) {}

    /// Counts in one pass over the customers. Compared with the newest day that is at least a week past, and at most two.
    [[nodiscard]] Result<RecordHealth> health(Instant now, QDate today) const;
    /// Whether the counts of the day are kept already.
    [[nodiscard]] Result<bool> isNoted(QDate today) const;
    /// Keeps the counts of the day, unless there are some of it already; days of more than a year ago go. Not journalled.
    [[nodiscard]] Result<void> note(WriteSession &session, QDate today, const RecordHealth &health);

private:
    void count(RecordHealth &health, Instant now) const;
    void compare(RecordHealth &health, QDate today) const;

    Connection &m_connection;
};

} // namespace regulars
