// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/routingrule.h"
#include "core/sla/slapolicy.h"
#include "core/sla/workcalendar.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"

namespace regulars {

/// How the demo shop works on tickets. Ids count from 1 within it; user ids are those of the DemoShop, those of tiers of
/// demoTiers().
struct DemoDesk
{
    QList<Team> teams;
    QList<TicketCategory> categories;
    WorkCalendar hours;
    QList<SlaPolicy> policies;
    QList<RoutingRule> rules;
};

[[nodiscard]] DemoDesk demoDesk(const QTimeZone &zone);

} // namespace regulars
