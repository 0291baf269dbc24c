// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"
#include "core/sla/workcalendar.h"

namespace regulars {

class Connection;
class WriteSession;

/// Working hours and the policies that promise by them.
class SlaStore
{
public:
    explicit SlaStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by name.
    [[nodiscard]] Result<QList<WorkCalendar>> calendars() const;
    /// Also a deleted one. Error: NotFound.
    [[nodiscard]] Result<WorkCalendar> calendar(WorkCalendarId id) const;
    /// Inserts or updates.
    [[nodiscard]] Result<WorkCalendarId> save(WriteSession &session, const WorkCalendar &calendar);
    /// Error: Refused (reason in_use) while a policy counts by it.
    [[nodiscard]] Result<void> removeCalendar(WriteSession &session, WorkCalendarId id);

    /// Those that are not deleted, by their position: the order in which they are asked.
    [[nodiscard]] Result<QList<SlaPolicy>> policies() const;
    /// Also a deleted one. Error: NotFound.
    [[nodiscard]] Result<SlaPolicy> policy(SlaPolicyId id) const;
    /// Inserts at the end or updates.
    [[nodiscard]] Result<SlaPolicyId> save(WriteSession &session, const SlaPolicy &policy);
    [[nodiscard]] Result<void> reorder(WriteSession &session, const QList<SlaPolicyId> &policies);
    [[nodiscard]] Result<void> removePolicy(WriteSession &session, SlaPolicyId id);

private:
    Connection &m_connection;
};

} // namespace regulars
