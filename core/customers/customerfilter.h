// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

enum class CustomerSort { Name, LastOrder, NetSpend, Orders, LastActivity, Created };

/// Which customers a list shows, and in which order.
struct CustomerFilter
{
    QString text; ///< as typed; searched like the search field
    std::optional<Lifecycle> lifecycle;
    std::optional<CustomerKind> kind;
    QString tag;
    bool deleted = false; ///< the recycle bin instead of the customers
    CustomerSort sort = CustomerSort::LastActivity;
    bool descending = true;

    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

} // namespace regulars
