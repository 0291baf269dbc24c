// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/democalendar.h"
#include "core/demo/democatalogue.h"
#include "core/demo/demohistory.h"
#include "core/demo/demooptions.h"
#include "core/demo/demopeople.h"

namespace regulars {

/// Lets customers buy and bring back. Each has a rhythm (purchases by a Poisson process whose rate is gamma
/// distributed) and may be lost after any purchase (with a chance that differs by customer), as in the BG/NBD model
/// of Fader, Hardie and Lee (2005).
class DemoPurchases
{
public:
    DemoPurchases(const DemoOptions &options, const DemoCalendar &calendar, const DemoCatalogue &catalogue);

    /// Fills in orders and returns from the customer's first day on. `joinedUnits`: the calendar's unit of that day.
    void make(quint64 joinedUnits, const DemoTraits &traits, DemoRandom &random, DemoHistory &history);

    /// A sale over the counter of which nobody knows to whom; nothing when the day has none.
    [[nodiscard]] bool makeAnonymous(int day, DemoRandom &random, Order &order);

private:
    struct Taste
    {
        int favourite;
        int secondFavourite;
        int counterPerMille;
    };
    [[nodiscard]] Taste tasteOf(const DemoTraits &traits, DemoRandom &random) const;
    [[nodiscard]] bool makeOrder(int day, const DemoTraits &traits, const Taste &taste, DemoRandom &random, Instant after,
                                 Order &order);
    void addLines(int month, const DemoTraits &traits, const Taste &taste, DemoRandom &random, Order &order);
    void priceAndNumber(int day, DemoRandom &random, Order &order);
    void maybeReturn(int day, const Order &order, DemoRandom &random, DemoHistory &history) const;

    const DemoCalendar &m_calendar;
    const DemoCatalogue &m_catalogue;
    Currency m_currency;
    std::vector<int> m_ordersOfDay; ///< for order numbers
    std::vector<QString> m_dayPrefix;
    qint64 m_nextLine = 1;
};

} // namespace regulars
