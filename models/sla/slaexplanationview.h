// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "storage/sla/slaexplanation.h"

namespace regulars {

/// Why a ticket is due when it is, with the ticket's name.
struct TicketExplanation
{
    qint64 number = 0;
    QString subject;
    SlaExplanation sla;
};

/// The explanation that a window shows, kept true.
class SlaExplanationView final : public EntityView<TicketId, TicketExplanation>
{
    Q_OBJECT

public:
    explicit SlaExplanationView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketId ticket) const override;
};

} // namespace regulars
