// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertcause.h"

#include <unordered_map>
#include <unordered_set>

namespace regulars {

class Connection;
class WriteSession;

/// What was told of a kind before, by the customers as they are now: also of those who went into another one.
struct AlertsTold
{
    std::unordered_map<CustomerId, Instant> last; ///< when what was told of last happened
    std::unordered_set<CustomerId> open;          ///< who has a task about it that is open
};

/// The rules of alerts, and what tasks were opened for.
class AlertStore
{
public:
    explicit AlertStore(Connection &connection) : m_connection(connection) {}

    /// One of each kind.
    [[nodiscard]] Result<QList<AlertRule>> rules() const;
    /// Replaces the rule of its kind.
    [[nodiscard]] Result<void> saveRule(WriteSession &session, const AlertRule &rule);

    /// Of what happened from `since` on.
    [[nodiscard]] Result<AlertsTold> told(AlertKind kind, Instant since) const;
    /// Whether a task was opened for the cause, whatever has become of it.
    [[nodiscard]] Result<bool> wasTold(AlertKind kind, const QString &key) const;
    /// Whether the customer, as they are now, has an open task that a rule of the kind opened.
    [[nodiscard]] Result<bool> hasOpenTask(AlertKind kind, CustomerId customer) const;
    /// Notes that the task was opened for the cause.
    [[nodiscard]] Result<void> note(WriteSession &session, const AlertCause &cause, const QString &taskUid);

private:
    Connection &m_connection;
};

} // namespace regulars
