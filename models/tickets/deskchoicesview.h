// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/tier.h"
#include "core/people/user.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "models/base/entityview.h"

namespace regulars {

/// There is one desk.
struct DeskKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const DeskKey &, const DeskKey &) = default;
};

/// What tickets can be given.
struct DeskChoices
{
    QList<TicketStatus> statuses; ///< by category and position
    QList<TicketCategory> categories;
    QList<User> people; ///< by name
    QList<Team> teams;  ///< by position
    QList<Tier> tiers;  ///< of the loyalty programme, the lowest first
};

/// What menus and forms of the desk offer.
class DeskChoicesView final : public EntityView<DeskKey, DeskChoices>
{
    Q_OBJECT

public:
    /// Reads at once.
    explicit DeskChoicesView(Database &database, QObject *parent = nullptr);

    /// Whether tickets of that status are solved; as long as nothing was read, only the program's own is known.
    [[nodiscard]] bool solves(TicketStatusId status) const;

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DeskKey key) const override;
};

} // namespace regulars
