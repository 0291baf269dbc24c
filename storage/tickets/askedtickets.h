// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/tickets/repeatedcontact.h"

namespace regulars {

class Connection;

/// Whether the customer had to come again and again of late; nothing: no.
[[nodiscard]] Result<std::optional<RepeatedContact>> readRepeatedContact(Connection &connection, CustomerId customer,
                                                                         Instant now);

} // namespace regulars
