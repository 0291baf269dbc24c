// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"

#include <QtCore/QHash>

#include <utility>

namespace regulars {

class Connection;
class WriteSession;

/// Customers with all their parts. Reads skip nothing: deleted ones carry `deleted`.
class CustomerStore
{
public:
    explicit CustomerStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<Customer> customer(CustomerId id) const;
    [[nodiscard]] Result<CustomerStats> stats(CustomerId id, Currency currency) const;
    /// Finds one customer by id, card number, uid, e-mail, phone or external id, in this order; what a merged customer
    /// had leads to the one that stayed. Error: NotFound.
    [[nodiscard]] Result<CustomerId> find(const QString &key) const;
    /// The customer itself, or the one it was merged into.
    [[nodiscard]] Result<CustomerId> current(CustomerId id) const;
    /// Customers that are not deleted and share an e-mail address, phone or card number with `customer`.
    [[nodiscard]] Result<QList<CustomerId>> sharingKeys(const Customer &customer) const;

    /// Saves a valid customer with its parts; sets names and uid where they are missing. Error: Duplicate (card_number).
    [[nodiscard]] Result<CustomerId> insert(WriteSession &session, const Customer &customer);
    /// Error: Conflict when `rowVersion` is not the stored one, NotFound, Duplicate (card_number).
    [[nodiscard]] Result<void> update(WriteSession &session, const Customer &customer);
    /// Moves to the recycle bin or back. Orders keep counting: what was sold was sold.
    [[nodiscard]] Result<void> setDeleted(WriteSession &session, CustomerId id, bool deleted);

private:
    Connection &m_connection;
};

} // namespace regulars
