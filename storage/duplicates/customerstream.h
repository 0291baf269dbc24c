// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include <functional>

namespace regulars {

class Connection;

/// Hands out every customer that is not deleted, by ascending id, with what is compared to find duplicates: names, birthday,
/// card, contacts, addresses, fields and external ids. Stops when `receive` gives false. Throws SqlFailure.
void forEachCustomer(Connection &connection, const std::function<bool(const Customer &)> &receive);

} // namespace regulars
