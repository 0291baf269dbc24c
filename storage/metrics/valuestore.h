// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/metrics/peoplebehind.h"
#include "core/metrics/valuefigures.h"
#include "core/people/shop.h"

#include <unordered_set>

namespace regulars {

class Connection;
class LocalCalendar;
class WriteSession;

/// What the shop assumes; what was never set is as usual. Throws SqlFailure.
[[nodiscard]] ValueTerms valueTermsOf(Connection &connection);
/// The terms are valid.
[[nodiscard]] Result<void> saveValueTerms(WriteSession &session, const ValueTerms &terms);

/// Reads what customers are worth: one pass over the orders of a year and one over everybody who ever bought. Seconds at a
/// million customers, so it is done in the background and kept (models/metrics/valuefiguresview.h).
class ValueStore
{
public:
    ValueStore(Connection &connection, const Shop &shop);

    /// At the end of `day`. What is kept of customers as they are now, the value so far and what is expected, is told where
    /// that is today.
    [[nodiscard]] Result<ValueFigures> figures(QDate day, Instant now) const;
    /// Those of a figure that isValued(). Throws SqlFailure.
    [[nodiscard]] std::unordered_set<CustomerId> people(const PeopleBehind &people) const;

private:
    struct Valued
    {
        qint64 valueMinor = 0;
        CustomerId customer;
        friend auto operator<=>(const Valued &a, const Valued &b)
        {
            return a.valueMinor != b.valueMinor ? a.valueMinor <=> b.valueMinor : a.customer.value <=> b.customer.value;
        }
    };
    // These throw SqlFailure.
    void readOrders(ValueFigures &figures) const;
    void readOrigins(ValueFigures &figures) const;
    [[nodiscard]] std::vector<Valued> soFar(const ValueTerms &terms) const;
    [[nodiscard]] std::vector<Valued> expected(const ValueTerms &terms) const;
    [[nodiscard]] std::unordered_set<CustomerId> newOnes(const PeopleBehind &people) const;
    [[nodiscard]] std::unordered_set<CustomerId> whoTookPart(const PeopleBehind &people) const;

    Connection &m_connection;
    const Shop &m_shop;
};

} // namespace regulars
