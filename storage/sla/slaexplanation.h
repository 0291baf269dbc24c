// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/businesstime.h"
#include "core/sla/slaclock.h"

namespace regulars {

class Connection;

/// Whether a policy is for a ticket, and why not.
struct PolicyVerdict
{
    SlaPolicyId policy;
    QString name;
    QList<SlaMismatch> mismatches;
    bool holds = false; ///< the first that fits
};

/// A part of a clock's life with the working time in it.
struct ExplainedSpan
{
    SlaSpan span;
    QString statusName; ///< of a status of the shop's own; empty: its category's
    StatusCategory category = StatusCategory::New;
    QList<Stretch> worked; ///< of a span that lasts: up to the due time
    qint64 businessMs = 0;
};

struct ExplainedClock
{
    SlaClock clock;
    QList<ExplainedSpan> spans;
};

/// Why a ticket is due when it is.
struct SlaExplanation
{
    QList<PolicyVerdict> policies; ///< as they are asked today
    QString promised;              ///< name of the policy whose terms the ticket is judged by; empty: nothing is promised
    bool finished = false;         ///< judged by the terms that it had at the end
    QTimeZone zone = QTimeZone::utc();
    QList<ExplainedClock> clocks;
};

/// Error: NotFound.
[[nodiscard]] Result<SlaExplanation> explainSla(Connection &connection, TicketId ticket);

/// `at` itself when the ticket's calendar has people work then, otherwise when they next do; `at` when nobody ever does.
[[nodiscard]] Result<Instant> nextWorkingFor(Connection &connection, TicketId ticket, Instant at);

} // namespace regulars
