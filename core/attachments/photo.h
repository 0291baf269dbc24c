// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace regulars {

/// In bytes; what other programs write is taken up to this size.
inline constexpr qint64 largestPhoto = 4LL * 1024 * 1024;

/// "image/jpeg", "image/png", "image/gif" or "image/webp" by how the content begins, whatever it is called; empty for
/// anything else.
[[nodiscard]] QString imageTypeOf(QByteArrayView content);
/// "jpg" of "image/jpeg"; empty for a type that is none of a photo.
[[nodiscard]] QString imageSuffix(const QString &mediaType);

} // namespace regulars
