// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demodesk.h"
#include "core/demo/demohistory.h"
#include "core/tickets/tickethistory.h"

#include <map>
#include <vector>

namespace regulars {

class Connection;
class WriteSession;

/// Stores teams, categories, hours, policies and rules of the demo shop. `users` and `tiers` are the stored ones: by id in
/// the DemoShop − 1, and in the order of demoTiers().
[[nodiscard]] Result<void> saveDemoDesk(WriteSession &session, const DemoDesk &desk, const std::vector<UserId> &users,
                                        const TierLadder &tiers);

/// Carries tickets over, from ids of the DemoShop to those of the database. What somebody has removed since is none.
class DemoDeskIds
{
public:
    DemoDeskIds(const DemoDesk &desk, std::vector<UserId> users) : m_desk(desk), m_users(std::move(users)) {}

    /// Reads what has become of teams and categories.
    [[nodiscard]] Result<void> find(Connection &connection);
    /// `orders`: the stored ones, by id in the history − 1.
    [[nodiscard]] TicketHistory carriedOver(const DemoTicket &ticket, CustomerId customer,
                                            const std::vector<OrderId> &orders) const;

private:
    [[nodiscard]] UserId user(UserId invented) const;

    const DemoDesk &m_desk;
    std::vector<UserId> m_users;
    std::map<TeamId, TeamId> m_teams;
    std::map<TicketCategoryId, TicketCategoryId> m_categories;
};

} // namespace regulars
