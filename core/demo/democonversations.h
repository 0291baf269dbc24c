// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/democalendar.h"
#include "core/demo/demopeople.h"
#include "core/demo/demotexts.h"
#include "core/people/user.h"
#include "core/products/product.h"

#include <QtCore/QList>

namespace regulars {

/// Invents what the shop and its customers said and wrote around orders and returns.
class DemoConversations
{
public:
    DemoConversations(const DemoCalendar &calendar, const QList<User> &users, const QList<Product> &products);

    /// Fills in the interactions, oldest first. Orders and returns are there; `joined`: the customer's first day.
    void make(int joined, const DemoTraits &traits, DemoRandom &random, DemoHistory &history) const;

    /// The products as people say them in a sentence, by id − 1.
    [[nodiscard]] const QStringList &spokenNames() const { return m_spokenNames; }

private:
    struct Scene;

    void beforeFirstOrder(Scene &scene, int joined) const;
    void aroundOrder(Scene &scene, const Order &order) const;
    void aroundWholesaleOrder(Scene &scene, int day) const;
    void aroundReturn(Scene &scene, const Return &goods) const;
    void notes(Scene &scene, int joined) const;
    void christmasCards(Scene &scene) const;
    void winBack(Scene &scene) const;
    /// Appends one, unless it would lie in the future.
    void say(Scene &scene, DemoTopic topic, int day) const;
    void setOrder(Scene &scene, const Order &order) const;

    const DemoCalendar &m_calendar;
    const QList<User> &m_users;
    QStringList m_spokenNames; ///< of the products, by id − 1
    DemoTexts m_texts;
};

} // namespace regulars
