// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"
#include "core/customers/customerrow.h"

namespace regulars {

class Connection;

/// The customer list: first all ids in order, then the rows of a page by their ids.
class CustomerList
{
public:
    explicit CustomerList(Connection &connection) : m_connection(connection) {}

    /// The ids of all customers that match, in order. `now` decides the lifecycle.
    [[nodiscard]] Result<QList<CustomerId>> ids(const CustomerFilter &filter, Instant now) const;
    /// The rows of these ids, in their order; those that are gone are left out.
    [[nodiscard]] Result<QList<CustomerRow>> rows(const QList<CustomerId> &ids, Instant now, Currency currency) const;
    /// How many customers there are that are not deleted.
    [[nodiscard]] Result<int> count() const;

private:
    Connection &m_connection;
};

} // namespace regulars
