// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/customergoal.h"

namespace regulars {

class Connection;
class WriteSession;

/// A goal with the name of its customer.
struct CustomerGoalRow
{
    CustomerGoal goal;
    QString customerName;
};

/// What customers want to reach.
class CustomerGoalStore
{
public:
    explicit CustomerGoalStore(Connection &connection) : m_connection(connection) {}

    /// Also a deleted one. Error: NotFound (customer_goal).
    [[nodiscard]] Result<CustomerGoal> goal(CustomerGoalId id) const;
    /// The open ones first, as comesBefore() says.
    [[nodiscard]] Result<QList<CustomerGoal>> ofCustomer(CustomerId customer) const;
    /// The open ones of customers who are not in the recycle bin, the earliest day first.
    [[nodiscard]] Result<QList<CustomerGoalRow>> open() const;
    /// Inserts or updates. Errors: NotFound (customer_goal), Conflict.
    [[nodiscard]] Result<CustomerGoalId> save(WriteSession &session, const CustomerGoal &goal);
    /// Error: NotFound (customer_goal).
    [[nodiscard]] Result<void> remove(WriteSession &session, CustomerGoalId id);

private:
    Connection &m_connection;
};

} // namespace regulars
