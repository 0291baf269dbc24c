// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/customers/customerstore.h"

namespace regulars {

/// The customer that something is to be recorded for. Error: NotFound (field customer), also in the recycle bin.
[[nodiscard]] Result<Customer> liveCustomer(Connection &connection, CustomerId id);

} // namespace regulars
