// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace regulars {

/// The text of a mail part in the charset that the mail names, lines ending with \n. Without a known name it is UTF-8, or
/// Windows-1252 where that is not possible; bytes that mean nothing become U+FFFD, NULs are left out.
[[nodiscard]] QString decodedMailText(const QByteArray &bytes, const QString &charset);

} // namespace regulars
