// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/rights.h"

namespace regulars {

class Connection;

/// Whether the user may do what needs the right. In a shop where nobody signs in with a secret, somebody who did not
/// say who they are may do everything; in any other nothing but see. Error: Refused, with args reason = not_allowed and
/// right (its stored name).
[[nodiscard]] Result<void> checkAllowed(Connection &connection, UserId user, Right right);

} // namespace regulars
