// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"

namespace regulars {

inline SlaPolicy policyOf(const QList<SlaTarget> &targets)
{
    SlaPolicy policy;
    policy.name = QStringLiteral("Usual");
    policy.targets = targets;
    return policy;
}

inline SlaTarget target(SlaMetric metric, int minutes, TicketPriority priority = TicketPriority::Normal)
{
    return {metric, priority, minutes, 75};
}

/// First and next response 4 h, word every 8 h, solution 16 h; urgent ones a quarter of that.
inline SlaPolicy usualPolicy()
{
    QList<SlaTarget> targets;
    for (const auto &[priority, divisor] : {std::pair(TicketPriority::Normal, 1), std::pair(TicketPriority::Urgent, 4)}) {
        targets += target(SlaMetric::FirstResponse, 240 / divisor, priority);
        targets += target(SlaMetric::NextResponse, 240 / divisor, priority);
        targets += target(SlaMetric::PeriodicUpdate, 480 / divisor, priority);
        targets += target(SlaMetric::Resolution, 960 / divisor, priority);
    }
    return policyOf(targets);
}

} // namespace regulars
