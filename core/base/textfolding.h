// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace regulars {

/// The form in which texts are compared, sorted and searched: compatibility-decomposed, lower case, without
/// accents, with letters that do not decompose written out (ß→ss, ø→o, æ→ae, ł→l, đ→d, þ→th, ı→i),
/// white space runs as one space, trimmed.
[[nodiscard]] QString folded(QStringView text);

/// The words of a folded text: runs of letters and digits.
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Only the digits, in ASCII, of a phone or card number ("+49 (30) 55" → "493055").
[[nodiscard]] QString digitsOf(QStringView text);

} // namespace regulars
