// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/tickets/ticketqueue.h"

namespace regulars {

/// Which tickets stand on the board, and who looks.
struct BoardKey
{
    TicketQuery query;
    UserId user;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const BoardKey &, const BoardKey &) = default;
};

/// How many tickets each column of the board has.
class BoardCountsView final : public EntityView<BoardKey, QMap<StatusCategory, int>>
{
    Q_OBJECT

public:
    explicit BoardCountsView(Database &database, QObject *parent = nullptr);

    void count(const TicketQuery &query, UserId user) { show({query, user, true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(BoardKey key) const override;
};

} // namespace regulars
