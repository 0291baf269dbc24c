// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/businesstime.h"
#include "core/sla/slaclock.h"

#include <map>

namespace regulars {

class Connection;

/// A version of a policy, the hours in which it counts and what held its clocks.
struct Terms
{
    qint64 id = 0;                   ///< of sla_terms; 0: nothing is promised, hours and effects as usual
    std::optional<SlaPolicy> policy; ///< its name and targets
    QTimeZone zone;
    BusinessTime time;
    StatusEffects effects;
};

/// What tickets are promised: which policy is for one, and by which terms it is judged. Terms that a ticket was promised
/// stay in the database for ever, so that a finished ticket is judged by them whatever is promised today. Reads policies
/// once: for one transaction. Throws SqlFailure.
class SlaTerms
{
public:
    enum class Access { Read, Write };
    SlaTerms(Connection &connection, const QTimeZone &shopZone, Access access);

    /// Those of the policy that fits the subject today, kept from now on; without access to write and not kept yet, their id
    /// is -1.
    [[nodiscard]] const Terms &termsFor(const SlaSubject &subject);
    /// Those of that id.
    [[nodiscard]] const Terms &terms(qint64 id);

private:
    [[nodiscard]] const Terms &current(const SlaPolicy &policy);
    [[nodiscard]] Terms read(qint64 id);

    Connection &m_connection;
    Access m_access;
    QTimeZone m_shopZone;
    QList<SlaPolicy> m_policies;
    StatusEffects m_effects;
    std::map<SlaPolicyId, Terms> m_current;
    std::map<qint64, Terms> m_terms;
};

} // namespace regulars
