// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/barcode.h"
#include "ui/base/paper.h"

namespace regulars {

/// The nominal width of a module of EAN-13, and what is good for QR codes from paper: 0.33 mm, in points.
inline constexpr double nominalModule = 0.33 * pointsPerMillimetre;

/// Below this, in points, scanners and cameras give up: 0.17 mm.
inline constexpr double narrowestModule = 0.17 * pointsPerMillimetre;

/// Whether the code can be read when it is printed that wide, in points.
[[nodiscard]] bool isReadable(const BarcodePattern &pattern, double width);

/// Paints the code with its quiet zone into the middle of the area, black on white also in a dark theme: as large as fits,
/// every module the same number of whole device pixels wide, and at most `widestModule` of the painter's units (0: as wide
/// as fits). A line code is as high as the area, a matrix is square. Gives where it is, quiet zone included; nothing is
/// painted, and the rectangle is empty, where a module would not get a pixel.
QRectF paintBarcode(QPainter &painter, const QRectF &area, const BarcodePattern &pattern, double widestModule = 0);

/// A line code of at most nominal size with its text below it, in the middle of the place. Only the text where the device is
/// too coarse for the bars.
void paintLabelledBarcode(Paper &paper, const QRectF &place, const BarcodePattern &pattern, const PaperStyle &style);

} // namespace regulars
