// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// What coupon codes are made of, without what is mistaken for something else: of 0 O Q D and of U V only the last one, and
/// none of 1 I L, 2 Z, 5 S, 8 B.
inline constexpr char16_t couponAlphabet[] = u"34679ACDEFGHJKMNPRTVWXY";
/// So many codes there are: 23 to the power of 8.
inline constexpr qint64 couponCodes = 78'310'985'281;

/// The code of a number, 0 … couponCodes − 1, which should be drawn by lot: eight letters for the number and two that check
/// it, a Reed–Solomon code over the field of 23 elements. Any two wrong letters and any two swapped ones are found; of
/// codes that are guessed, one in 529 passes. Error: InvalidValue (field code, rule too_large).
[[nodiscard]] Result<QString> couponCodeOf(qint64 number);
/// As people read it: "ABCDE-FGHJK".
[[nodiscard]] QString couponCodeForReading(const QString &code);

/// The form in which all codes are compared, also those of the shop's own making ("Summer-10" is "SUMMER10"): capitals,
/// without blanks and hyphens. It is unique among coupons and promotion codes together.
[[nodiscard]] QString normalisedCode(QStringView typed);

/// The coupon code in what was typed. Errors: InvalidValue (field code; rules required, not_a_code, wrong_check_digit).
[[nodiscard]] Result<QString> parseCouponCode(QStringView typed);

} // namespace regulars
