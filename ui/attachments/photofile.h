// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"

#include <QtGui/QImage>

namespace regulars {

/// The longer side of the photos that are kept, in pixels.
inline constexpr int photoPixels = 512;

/// The picture of a file, upright and at most photoPixels large, without what a camera notes besides. Any thread. Errors:
/// InvalidValue (content, rule not_a_picture).
[[nodiscard]] Result<NewFile> readPhoto(const QString &file);
/// The same of a picture that was pasted.
[[nodiscard]] Result<NewFile> photoFrom(const QImage &image);

/// The content of an image file as a square of so many pixels, the middle of the picture. Any thread. Error: as above.
[[nodiscard]] Result<QImage> squareOf(const QByteArray &content, int pixels);

} // namespace regulars
