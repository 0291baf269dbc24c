// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/shop.h"
#include "core/sla/slapolicy.h"
#include "core/sla/workcalendar.h"
#include "core/tickets/team.h"
#include "core/tickets/ticketcategory.h"
#include "models/base/entityview.h"

namespace regulars {

/// What the shop promises, and what promises can be made by.
struct ServiceLevels
{
    QList<SlaPolicy> policies; ///< in the order in which they are asked
    QList<WorkCalendar> calendars;
    QList<Team> teams;
    QList<TicketCategory> categories;
    QList<Tier> tiers; ///< of the loyalty programme, the lowest first
    Shop shop;

    /// Null when there is none.
    [[nodiscard]] const WorkCalendar *calendar(WorkCalendarId id) const;
};

/// There is one set of promises in a shop.
struct ServiceLevelsKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const ServiceLevelsKey &, const ServiceLevelsKey &) = default;
};

/// What the pages of service levels show.
class ServiceLevelsView final : public EntityView<ServiceLevelsKey, ServiceLevels>
{
    Q_OBJECT

public:
    /// Reads at once.
    explicit ServiceLevelsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ServiceLevelsKey key) const override;
};

} // namespace regulars
