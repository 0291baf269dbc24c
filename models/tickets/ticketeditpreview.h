// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "models/tickets/ticketeditrun.h"

namespace regulars {

/// Which edits, and of which tickets.
struct TicketEditKey
{
    QList<TicketId> tickets;
    TicketEdits edits;
    bool removes = false; ///< instead of edits: to the recycle bin
    [[nodiscard]] bool isValid() const { return !tickets.isEmpty(); }
    friend bool operator==(const TicketEditKey &, const TicketEditKey &) = default;
};

/// What the edits would do.
struct TicketEditForecast
{
    QList<TicketEditOutcome> outcomes; ///< of every ticket, in the order asked
    int tickets = 0;                   ///< that would be different
};

/// What edits of tickets would do, before it is done. Follows changes of the tickets.
class TicketEditPreview final : public EntityView<TicketEditKey, TicketEditForecast>
{
    Q_OBJECT

public:
    explicit TicketEditPreview(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketEditKey key) const override;
};

} // namespace regulars
