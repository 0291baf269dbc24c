// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "models/tickets/deskchoicesview.h"
#include "storage/tickets/deletedtickets.h"

namespace regulars {

/// The tickets in the recycle bin that were deleted last, at most a thousand.
class DeletedTicketsView final : public EntityView<DeskKey, QList<DeletedTicket>>
{
    Q_OBJECT

public:
    /// Reads at once.
    explicit DeletedTicketsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(DeskKey key) const override;
};

} // namespace regulars
