// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/customers/customer.h"
#include "core/metrics/dashboardslice.h"

#include <set>
#include <unordered_map>
#include <unordered_set>

namespace regulars {

class Connection;
class Statement;

/// Who and what belongs to a slice, as it is now. It is read once, before the orders are, or asked for one by one.
class SliceScope
{
public:
    /// The whole shop.
    SliceScope() = default;
    /// `day` is what saved views take for today: they are asked as of its end. Throws SqlFailure; NotFound (slice) when the
    /// tier, view or segment is not there any more, or when views are made of each other in a circle.
    SliceScope(Connection &connection, const DashboardSlice &slice, const LocalCalendar &calendar, QDate day);
    /// Asks for each customer and each product when they come: for few of them. Not of views. The connection must outlive
    /// it.
    [[nodiscard]] static SliceScope asking(Connection &connection, const DashboardSlice &slice);
    /// Of a view that found these people.
    [[nodiscard]] static SliceScope ofPeople(const DashboardSlice &slice, std::unordered_set<CustomerId> people);
    /// The slice with the name that it has now. Throws like the constructor.
    [[nodiscard]] static DashboardSlice named(Connection &connection, const DashboardSlice &slice);

    /// With the name that it has now.
    [[nodiscard]] const DashboardSlice &slice() const { return m_slice; }
    [[nodiscard]] SliceKind kind() const { return m_slice.kind; }
    /// Whether what the customer bought and said may belong to it; nobody is known (an id that is not valid): to no people.
    [[nodiscard]] bool has(CustomerId customer) const;
    /// Those who belong to it, when it has these people and nobody else.
    [[nodiscard]] const std::unordered_set<CustomerId> *people() const;

    /// A condition of SQL that leaves out orders (`orders o`) which do not belong to it; it may leave in some that do not.
    /// Empty: there is none.
    [[nodiscard]] QString orderCondition() const;
    /// What stands in that condition. Throws SqlFailure.
    void bindCondition(Statement &orders) const;

    /// Where the category of a line stands; without a product it has none.
    [[nodiscard]] CategoryShare::Place placeOf(ProductId product) const;
    /// Whether it is that of the goods without a category.
    [[nodiscard]] bool isRest() const { return m_slice.key.isEmpty(); }

private:
    void readTier(Connection &connection);
    void readView(Connection &connection, Instant now);
    void readTag(Connection &connection);
    void readCategory(Connection &connection);
    void readSegment(Connection &connection);
    [[nodiscard]] bool asksFor(CustomerId customer) const;
    [[nodiscard]] CategoryShare::Place asksFor(ProductId product) const;

    DashboardSlice m_slice;
    Connection *m_asked = nullptr; ///< for each customer and product
    mutable std::unordered_map<CustomerId, bool> m_known;
    std::unordered_set<CustomerId> m_people;
    bool m_allBut = false; ///< it has everybody but these people
    mutable std::unordered_map<ProductId, CategoryShare::Place> m_places;
    std::set<QString> m_spellings; ///< of the category
};

} // namespace regulars
