// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/democalendar.h"
#include "core/demo/demodesk.h"
#include "core/demo/demohistory.h"
#include "core/demo/demopeople.h"
#include "core/people/user.h"
#include "core/sla/businesstime.h"

namespace regulars {

/// Invents the tickets that customers of the demo shop have opened about their orders, and how the shop has answered them.
class DemoTickets
{
public:
    /// All of it must outlive it. `spokenNames`: of the products, by id − 1.
    DemoTickets(const DemoCalendar &calendar, const DemoDesk &desk, const QList<User> &users,
                const QStringList &spokenNames);

    /// Fills in the customer's tickets. Orders are there.
    void make(const DemoTraits &traits, DemoRandom random, DemoHistory &history) const;

private:
    struct Life;

    void begin(Life &life, Instant orderedAt) const;
    /// Until it is solved, or nothing more has happened yet.
    void goOn(Life &life) const;
    void firstAnswer(Life &life) const;
    void talk(Life &life) const;
    void finish(Life &life) const;
    void afterwards(Life &life) const;
    [[nodiscard]] Instant later(Life &life, int meanMinutes) const;

    const DemoCalendar &m_calendar;
    const DemoDesk &m_desk;
    const QList<User> &m_users;
    const QStringList &m_spokenNames;
    BusinessTime m_hours;
};

} // namespace regulars
