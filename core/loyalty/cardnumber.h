// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace regulars {

/// The check digit of H. M. Damm (2004, the quasigroup of order 10): finds every wrong digit and every two neighbours that
/// are swapped. −1 when it is not all digits, or empty.
[[nodiscard]] int dammCheckDigit(QStringView digits);
/// The check digit of EAN-13 (GS1) for its first 12 digits; −1 when they are not.
[[nodiscard]] int eanCheckDigit(QStringView digits);

/// Customer cards of the shop: nine digits and a check digit by Damm. As a barcode they are EAN-13 of a range that GS1
/// leaves to shops (20 … 29), so that no product has the same.
inline constexpr qint64 highestCardSerial = 999'999'999;
inline constexpr int firstCardPrefix = 20;
inline constexpr int lastCardPrefix = 29;

/// The card number of a serial, 0 … highestCardSerial: ten digits. Error: InvalidValue (field card_number, rule too_large).
[[nodiscard]] Result<QString> cardNumberOf(qint64 serial);
/// The 13 digits of its barcode. Empty when it is no card number, or no prefix.
[[nodiscard]] QString cardBarcodeOf(const QString &cardNumber, int prefix = lastCardPrefix);
/// As people read it: "123 456 789 4".
[[nodiscard]] QString cardNumberForReading(const QString &cardNumber);

/// The card number in what was typed or scanned: digits of any script, with blanks, hyphens and dots, also the barcode of
/// any prefix. Errors: InvalidValue (field card_number; rules required, not_a_card_number, wrong_check_digit). Cards that
/// another program gave out are none of ours: those are looked up as they stand.
[[nodiscard]] Result<QString> parseCardNumber(QStringView typed);

} // namespace regulars
