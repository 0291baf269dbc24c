// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/metrics/peoplebehind.h"
#include "core/metrics/supportfigures.h"
#include "core/people/shop.h"

#include <unordered_set>

namespace regulars {

class Connection;
class SliceScope;

/// Reads what the dashboard tells of the support desk.
class SupportFigureStore
{
public:
    explicit SupportFigureStore(Connection &connection) : m_connection(connection) {}

    /// Of the whole shop from the days that are kept, and of those that are not from their tickets; of a part, from the
    /// tickets of its people. Nothing of a part of orders. Error: NotFound (slice) when there is no such part any more.
    [[nodiscard]] Result<SupportFigures> figures(const Shop &shop, const DashboardQuestion &question, Instant now) const;
    /// Keeps up to so many of the days that figures() would count of the whole shop. Gives how many are still missing.
    [[nodiscard]] Result<int> keepDays(const Shop &shop, const DashboardQuestion &question, int most, Instant now);

    /// The customers of the slice who had tickets that were opened on those days. Throws SqlFailure.
    [[nodiscard]] std::unordered_set<CustomerId> people(const PeopleBehind &people, const LocalCalendar &calendar,
                                                        const SliceScope &scope) const;

private:
    void readQueue(SupportFigures &figures, const SliceScope &scope, Instant now) const;
    void readNames(SupportFigures &figures) const;

    Connection &m_connection;
};

} // namespace regulars
