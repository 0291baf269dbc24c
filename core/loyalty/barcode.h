// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <vector>

namespace regulars {

enum class BarcodeKind {
    Ean13,   ///< 13 digits with their check digit: cards
    Code128, ///< printable ASCII: numbers of orders
    Qr,      ///< any text: codes of coupons
};

/// A code as dark and light modules, before anything is painted. A line code has one row, as high as one likes; the quiet
/// zone is light and belongs to the code, but is not in the rows.
struct BarcodePattern
{
    BarcodeKind kind = BarcodeKind::Qr;
    std::vector<std::vector<bool>> rows; ///< true: dark; all of the same length, in the order of reading
    int quietBefore = 0;                 ///< modules on the left, of a matrix on all sides
    int quietAfter = 0;                  ///< modules on the right
    QString text;                        ///< for people, below a line code; empty for a matrix

    [[nodiscard]] int columns() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    [[nodiscard]] bool isMatrix() const { return kind == BarcodeKind::Qr; }
    /// With the quiet zone.
    [[nodiscard]] int width() const { return quietBefore + columns() + quietAfter; }
};

/// What Code 128 takes here; scanners read no more in one sweep.
inline constexpr qsizetype longestCode128 = 48;
/// Bytes in UTF-8, far below what a QR code holds: cameras should read it from paper.
inline constexpr qsizetype longestQr = 500;

/// The modules of a text. EAN-13 by ISO/IEC 15420, Code 128 by 15417, QR by 18004 with error correction M (15 %) or better.
/// Errors: InvalidValue (field barcode; rules required, too_long, wrong_letters, wrong_length, wrong_check_digit).
[[nodiscard]] Result<BarcodePattern> barcodeOf(BarcodeKind kind, const QString &text);

/// The barcode of a customer's card: our own numbers as EAN-13 (cardBarcodeOf), those of another program as they stand.
/// Errors: as barcodeOf().
[[nodiscard]] Result<BarcodePattern> barcodeOfCard(const QString &cardNumber);

} // namespace regulars
