// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QSize>
#include <QtCore/QString>

class QWidget;

namespace regulars {

/// Paints a widget as it would look at that size and pixel ratio into a PNG file, without showing it: pictures for the
/// documentation and for looking at pages on machines without a display.
[[nodiscard]] Result<void> renderWidget(QWidget &widget, QSize size, double pixelRatio, const QString &pngFile);

} // namespace regulars
