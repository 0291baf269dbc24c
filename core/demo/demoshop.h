// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/democonversations.h"
#include "core/demo/demogroups.h"
#include "core/demo/demoloyalty.h"
#include "core/demo/demopurchases.h"
#include "core/demo/demotasks.h"
#include "core/demo/demotickets.h"
#include "core/people/user.h"

namespace regulars {

/// A believable shop of home goods and gifts that does not exist: every name, address and purchase is invented, and
/// the same options always invent the same. Streams customer by customer in memory that does not grow with their
/// number. One thread.
class DemoShop
{
public:
    explicit DemoShop(const DemoOptions &options);
    Q_DISABLE_COPY_MOVE(DemoShop)

    /// "Linden & Fig (demo shop)".
    [[nodiscard]] static QString name();
    [[nodiscard]] const DemoOptions &options() const { return m_options; }
    [[nodiscard]] const QList<User> &users() const { return m_users; }
    [[nodiscard]] const QList<Product> &products() const { return m_catalogue.products(); }

    /// How it works on tickets.
    [[nodiscard]] const DemoDesk &desk() const { return m_desk; }

    /// The tiers of its loyalty programme.
    [[nodiscard]] const TierLadder &tiers() const { return m_tiers; }

    /// Tasks that concern no customer.
    [[nodiscard]] QList<Task> shopTasks() const { return m_tasks.shopTasks(); }

    /// The next customer with everything that happened; false after the last.
    [[nodiscard]] bool next(DemoHistory &history);
    /// The next sale without a customer, oldest first; false after the last. After all customers.
    [[nodiscard]] bool nextAnonymousSale(Order &sale);

private:
    DemoOptions m_options;
    QList<User> m_users;
    DemoCatalogue m_catalogue;
    DemoCalendar m_calendar;
    DemoPeople m_people;
    DemoPurchases m_purchases;
    DemoConversations m_conversations;
    LocalCalendar m_days;
    DemoTasks m_tasks;
    DemoDesk m_desk;
    DemoTickets m_tickets;
    DemoGroups m_groups;
    TierLadder m_tiers;

    qint64 m_made = 0;
    DemoRandom m_anonymousRandom;
    int m_anonymousDay = -1;
    int m_anonymousLeft = 0; ///< sales of that day still to come
};

} // namespace regulars
