// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QFontMetricsF>

class QPainter;

namespace regulars {

/// Width of a text whose digits all take the room of the widest one, so that figures line up below each other.
/// (Fonts can do this themselves, but Qt has no way to ask them before 6.7.)
[[nodiscard]] double tabularWidth(const QFontMetricsF &metrics, const QString &text);

/// Draws a text with such digits in one line, in the painter's font and pen. Texts in right-to-left scripts and
/// texts without digits are drawn as usual.
void drawTabular(QPainter *painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

} // namespace regulars
