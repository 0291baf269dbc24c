// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

/// A customer of whom much is known: addresses, numbers, birthday, tags, card, a field of the shop's own.
[[nodiscard]] Customer anneliese();

} // namespace regulars
