// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/absence.h"
#include "core/routing/routingrule.h"

namespace regulars {

class Connection;
class WriteSession;

/// Where new tickets go, and who is away.
class RoutingStore
{
public:
    explicit RoutingStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by position.
    [[nodiscard]] Result<QList<RoutingRule>> rules() const;
    /// Also a deleted one. Error: NotFound.
    [[nodiscard]] Result<RoutingRule> rule(RoutingRuleId id) const;
    /// Inserts at the end, or updates; the position stays. Error: NotFound.
    [[nodiscard]] Result<RoutingRuleId> save(WriteSession &session, const RoutingRule &rule);
    /// Error: NotFound.
    [[nodiscard]] Result<void> removeRule(WriteSession &session, RoutingRuleId id);
    /// Gives the rules these places, from the first on.
    [[nodiscard]] Result<void> reorder(WriteSession &session, const QList<RoutingRuleId> &rules);

    /// Those that end on that day or later, by their beginning; all when the day is not valid.
    [[nodiscard]] Result<QList<Absence>> absences(QDate endingFrom = {}) const;
    /// Inserts, or updates. Error: NotFound.
    [[nodiscard]] Result<AbsenceId> save(WriteSession &session, const Absence &absence);
    /// Error: NotFound.
    [[nodiscard]] Result<void> removeAbsence(WriteSession &session, AbsenceId id);

private:
    Connection &m_connection;
};

} // namespace regulars
