// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/tickets/ticketqueue.h"

namespace regulars {

/// Whose tickets are counted, if any are.
struct TicketCountsKey
{
    UserId user; ///< whose "mine" are
    TeamId team; ///< not valid: of all
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const TicketCountsKey &, const TicketCountsKey &) = default;
};

/// How many tickets each view has now; what is due changes with time: refresh().
class TicketCountsView final : public EntityView<TicketCountsKey, TicketCounts>
{
    Q_OBJECT

public:
    explicit TicketCountsView(Database &database, QObject *parent = nullptr);

    void count(UserId user, TeamId team = {}) { show({user, team, true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketCountsKey key) const override;
};

} // namespace regulars
