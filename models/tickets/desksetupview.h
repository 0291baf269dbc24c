// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "models/base/entityview.h"

namespace regulars {

/// How the support desk is set up.
struct DeskSetup
{
    QList<Team> teams;
    QList<TicketCategory> categories;
    QList<TicketStatus> statuses; ///< by category and position
    QList<User> people;           ///< by name
};

/// There is one desk in a shop.
struct DeskSetupKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const DeskSetupKey &, const DeskSetupKey &) = default;
};

/// What the settings of the support desk show.
class DeskSetupView final : public EntityView<DeskSetupKey, DeskSetup>
{
    Q_OBJECT

public:
    /// Reads at once.
    explicit DeskSetupView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DeskSetupKey key) const override;
};

} // namespace regulars
