// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/democalendar.h"
#include "core/demo/demohistory.h"
#include "core/demo/demopeople.h"
#include "core/people/user.h"

namespace regulars {

/// Invents what the shop has done and promised, and what is still to be done.
class DemoTasks
{
public:
    /// `spokenNames`: of the products, by id − 1. All of it must outlive it.
    DemoTasks(const DemoCalendar &calendar, const LocalCalendar &days, const QList<User> &users,
              const QStringList &spokenNames);

    /// Fills in the customer's tasks and promises. Orders are there.
    void make(const DemoTraits &traits, DemoRandom &random, DemoHistory &history) const;
    /// Those that concern no customer.
    [[nodiscard]] QList<Task> shopTasks() const;

private:
    void addClosed(const Order &order, DemoRandom &random, DemoHistory &history) const;
    void addOpen(const DemoTraits &traits, DemoRandom &random, DemoHistory &history) const;
    void setDue(Task &task, QDate day, DemoRandom &random) const;
    [[nodiscard]] QString product(const Order &order) const;

    const DemoCalendar &m_calendar;
    const LocalCalendar &m_days;
    const QList<User> &m_users;
    const QStringList &m_spokenNames;
};

} // namespace regulars
