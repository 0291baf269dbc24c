// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"

namespace regulars {

class BusinessTime;

/// When something is due that a policy promises.
struct PromisedTime
{
    SlaMetric metric = SlaMetric::FirstResponse;
    std::optional<Instant> dueAt;
    std::optional<Instant> warnAt;

    friend bool operator==(const PromisedTime &, const PromisedTime &) = default;
};

/// What the policy would promise a customer who writes at `openedAt`, by the clocks of real tickets: for trying a policy
/// out. Empty where it promises nothing to tickets of that priority when they are opened. Error: as BusinessTime::add().
[[nodiscard]] Result<QList<PromisedTime>> promisedTimes(const SlaPolicy &policy, const BusinessTime &time, Instant openedAt,
                                                        TicketPriority priority);

} // namespace regulars
