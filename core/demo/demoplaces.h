// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace regulars {

/// A town where customers live. In patterns '#' stands for a digit; phone numbers lie in ranges that are kept for
/// fiction or are written with 555.
struct DemoPlace
{
    const char16_t *city;
    const char16_t *region;
    const char16_t *country;  ///< ISO 3166
    const char16_t *language; ///< of the names that are at home here
    const char16_t *postcode;
    const char16_t *phone;  ///< ends with its '#'s
    const char16_t *street; ///< {s} a name of `streets`, {n} the number
    const char16_t *streets;
    int share; ///< weight among the towns of the same language
};

/// All towns; the first `demoHomeTowns()` are around the shop, where most customers live whatever their name.
[[nodiscard]] std::span<const DemoPlace> demoPlaces();
[[nodiscard]] int demoHomeTowns();

} // namespace regulars
