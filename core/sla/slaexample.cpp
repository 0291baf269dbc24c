// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/slaexample.h"

#include "core/sla/businesstime.h"
#include "core/sla/slaclock.h"

namespace regulars {

Result<QList<PromisedTime>> promisedTimes(const SlaPolicy &policy, const BusinessTime &time, Instant openedAt,
                                          TicketPriority priority)
{
    TicketEvent opened;
    opened.id = 1;
    opened.at = openedAt;
    opened.kind = TicketEventKind::Opened;
    opened.after = nameOf(TicketOrigin::Customer);
    TicketEvent rated;
    rated.id = 2;
    rated.at = openedAt;
    rated.kind = TicketEventKind::Priority;
    rated.after = nameOf(priority);
    REGULARS_TRY(clocks, slaClocks({opened, rated}, &policy, time, {}));
    QList<PromisedTime> promised;
    for (const SlaClock &clock : std::as_const(clocks))
        promised += PromisedTime{clock.metric, clock.dueAt, clock.warnAt};
    return promised;
}

} // namespace regulars
