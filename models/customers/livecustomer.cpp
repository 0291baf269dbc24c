// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/livecustomer.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<Customer> liveCustomer(Connection &connection, CustomerId id)
{
    auto customer = CustomerStore(connection).customer(id);
    if (!customer && customer.error().code == ErrorCode::NotFound)
        customer.error().field = u"customer"_s;
    else if (customer && customer->deleted)
        return fail(ErrorCode::NotFound, u"customer"_s);
    return customer;
}

} // namespace regulars
