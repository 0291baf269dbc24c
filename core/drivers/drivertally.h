// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/strata.h"
#include "core/drivers/visit.h"

#include <map>
#include <unordered_set>

namespace regulars {

/// The names of products or of categories of tickets by id.
using DriverNames = std::unordered_map<qint64, QString>;

/// Adds up what came with customers who come again, customer by customer.
class DriverTally
{
public:
    /// The categories must outlive it.
    DriverTally(const DriverQuestion &question, const ProductCategories &categories);

    /// Everything until the end of `asOf`.
    void add(const DriverHistory &history);
    [[nodiscard]] Drivers drivers(const DriverNames &products, const DriverNames &ticketCategories) const;

private:
    /// Of what was in first purchases.
    struct First
    {
        Share came;
        std::map<int, qint64> days;              ///< until the next purchase, of those who came
        std::unordered_map<qint64, qint64> next; ///< products in it
        void add(const Visit *second, int daysUntil);
    };
    /// Of a product, whenever it was bought.
    struct Bought
    {
        Strata firstTime;
        Strata anyTime;
    };

    void addVisits(const std::vector<Visit> &visits);
    void addFirst(const std::vector<Visit> &visits);
    void addSupport(const DriverHistory &history);
    void keep(Drivers &drivers, const DriverSubject &subject, const Strata &with, const Strata &rest) const;
    void keepFirst(Drivers &drivers, const DriverSubject &subject, const First &first, const DriverNames &products) const;

    DriverQuestion m_question;
    const ProductCategories &m_categories;
    int m_lastDay; ///< Julian
    Strata m_purchases{};
    std::unordered_map<qint64, Bought> m_bought;
    Share m_firstCame;
    std::unordered_map<qint64, First> m_firstProducts;
    std::map<QString, First> m_firstCategories;
    Strata m_active{};
    std::unordered_map<qint64, Strata> m_tickets;
    Strata m_late{};
    Strata m_inTime{};
    std::unordered_set<qint64> m_seen; ///< products of the customer that is added
};

} // namespace regulars
