// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "models/base/command.h"

namespace regulars {

// How the desk is set up. Argument of the sentences: `name`.

/// Errors: InvalidValue, NotFound, Duplicate (name).
struct SaveTeam
{
    static constexpr QLatin1StringView name{"save_team"};
    static constexpr Right right = Right::Manage;
    Team team;
    [[nodiscard]] Result<TeamId> execute(WriteSession &session) const;
};

/// Its tickets stay with it. Error: NotFound.
struct RemoveTeam
{
    static constexpr QLatin1StringView name{"remove_team"};
    static constexpr Right right = Right::Manage;
    TeamId team;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: InvalidValue, NotFound, Duplicate (name).
struct SaveTicketCategory
{
    static constexpr QLatin1StringView name{"save_ticket_category"};
    static constexpr Right right = Right::Manage;
    TicketCategory category;
    [[nodiscard]] Result<TicketCategoryId> execute(WriteSession &session) const;
};

/// Its tickets keep it. Error: NotFound.
struct RemoveTicketCategory
{
    static constexpr QLatin1StringView name{"remove_ticket_category"};
    static constexpr Right right = Right::Manage;
    TicketCategoryId category;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// A status of the shop's own, or what the clocks do in a built-in one. Due times of unfinished tickets are computed anew.
/// Errors: InvalidValue, NotFound, Duplicate (name).
struct SaveTicketStatus
{
    static constexpr QLatin1StringView name{"save_ticket_status"};
    static constexpr Right right = Right::Manage;
    TicketStatus status;
    [[nodiscard]] Result<TicketStatusId> execute(WriteSession &session) const;
};

/// Errors: NotFound, Refused (reason built_in | in_use).
struct RemoveTicketStatus
{
    static constexpr QLatin1StringView name{"remove_ticket_status"};
    static constexpr Right right = Right::Manage;
    TicketStatusId status;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Sets the order in which teams, categories and statuses of the shop's own are listed, as far as they are given. Error:
/// NotFound.
struct OrderDesk
{
    static constexpr QLatin1StringView name{"order_desk"};
    static constexpr Right right = Right::Manage;
    QList<TeamId> teams;
    QList<TicketCategoryId> categories;
    QList<TicketStatusId> statuses;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
