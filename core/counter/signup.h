// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

/// A new customer from one line: "Anna Berg 0151 2345678", "anna@x.de Anna Berg", or with both. What holds an "@" is the
/// e-mail address, what can be dialled is the phone number, the rest is the name, of which the last word is the last name.
/// Errors: InvalidValue (name, required; contact, required; email, not_an_email; phone, not_a_phone; line, too_long).
[[nodiscard]] Result<Customer> signUpOf(QStringView line);

inline constexpr qsizetype longestSignUp = 300;

} // namespace regulars
