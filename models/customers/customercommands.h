// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customeredits.h"
#include "models/base/command.h"
#include "storage/customers/customerstore.h"

namespace regulars {

// Arguments of the sentences: `name` of the customer when there is one, `count` otherwise.

/// Errors: InvalidValue, Duplicate (card_number).
struct CreateCustomer
{
    static constexpr QLatin1StringView name{"create_customer"};
    static constexpr Right right = Right::Create;
    Customer customer;
    [[nodiscard]] Result<CustomerId> execute(WriteSession &session) const;
};

/// Errors: InvalidValue, Conflict, NotFound, Duplicate (card_number).
struct UpdateCustomer
{
    static constexpr QLatin1StringView name{"update_customer"};
    static constexpr Right right = Right::Edit;
    Customer customer;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Moves customers to the recycle bin; gives how many. Those that are there already are left alone.
struct DeleteCustomers
{
    static constexpr QLatin1StringView name{"delete_customers"};
    static constexpr Right right = Right::Delete;
    QList<CustomerId> customers;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Takes customers back out of the recycle bin; gives how many. Errors: Duplicate when another has the card now, Refused
/// (reason = merged) for those who are part of another customer: undoing the merge brings them back.
struct RestoreCustomers
{
    static constexpr QLatin1StringView name{"restore_customers"};
    static constexpr Right right = Right::Delete;
    QList<CustomerId> customers;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Adds and removes tags on many customers in one step; gives how many were changed. Tags that differ only in case or
/// accents are the same. Error: InvalidValue.
struct TagCustomers
{
    static constexpr QLatin1StringView name{"tag_customers"};
    QList<CustomerId> customers;
    QStringList add;
    QStringList remove;
    [[nodiscard]] Right right() const { return customers.size() > 1 ? Right::Bulk : Right::Edit; }
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Makes the same changes to many customers in one step; gives how many were changed. Those in the recycle bin are left
/// alone. Errors: InvalidValue; Conflict when the own field is not what it was.
struct EditCustomers
{
    static constexpr QLatin1StringView name{"edit_customers"};
    static constexpr Right right = Right::Bulk;
    QList<CustomerId> customers;
    CustomerEdits edits;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
