// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/interactions/interaction.h"
#include "core/loyalty/tiermembership.h"
#include "core/orders/order.h"
#include "core/privacy/consent.h"
#include "core/tasks/task.h"
#include "core/tickets/ticketarticle.h"

namespace regulars {

/// An interaction and the user of the shop who recorded it.
struct DemoInteraction
{
    Interaction record;
    UserId user;
};

/// A customer made before who belongs to this one.
struct DemoMember
{
    qint64 index = 0; ///< of the customer, from 0
    QString role;
};

/// The customer's part in the loyalty programme; ids of tiers are those of demoTiers().
struct DemoMembership
{
    QDate joinedOn;
    TierMembership tier;     ///< today
    QList<TierChange> steps; ///< oldest first
};

/// What happened to a ticket at a moment: what was said, and what became different.
struct DemoTicketStep
{
    Instant at;
    UserId user; ///< not valid: the customer or the program
    std::optional<TicketArticle> said;
    std::optional<StatusCategory> status;
    UserId owner; ///< valid: it is theirs from now on
};

struct DemoTicket
{
    Ticket opened; ///< as it was then, but with the cause that was found later
    QList<DemoTicketStep> steps;
};

/// One demo customer with everything that happened, each list oldest first. Ids of orders and order lines count
/// from 1 within the history; product and user ids are those of the DemoShop, ids of teams and categories of its DemoDesk.
struct DemoHistory
{
    Customer customer;
    QList<Order> orders;
    QList<Return> returns;
    QList<DemoInteraction> interactions;
    QList<ConsentEvent> consents;
    QList<Task> tasks;                     ///< in no order
    QList<DemoTicket> tickets;             ///< in no order
    QList<DemoMember> members;             ///< of a company or household
    std::optional<DemoMembership> loyalty; ///< none: no member of the loyalty programme
};

} // namespace regulars
