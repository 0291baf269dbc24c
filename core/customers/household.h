// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

/// A household of the two, with the contacts and the address that both have; without a name.
[[nodiscard]] Customer householdOf(const Customer &first, const Customer &second);

/// What the household of two people is called after: the family name they share, or both.
[[nodiscard]] QStringList familyNames(const QString &firstName, const QString &secondName);

} // namespace regulars
