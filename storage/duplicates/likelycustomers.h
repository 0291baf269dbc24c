// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

class Connection;

/// The ids of customers worth comparing with the one that is given: they share a key with it, or a search for parts of its
/// name and postcode finds them. `country` is that of phone numbers that do not say it. Throws SqlFailure.
[[nodiscard]] QList<CustomerId> customersWorthComparing(Connection &connection, const Customer &customer,
                                                        const QString &country);

} // namespace regulars
