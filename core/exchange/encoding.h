// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

#include <string_view>

namespace regulars {

/// How the characters of a text file are written.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

template<>
struct EnumNames<Encoding>
{
    static constexpr std::array<std::pair<Encoding, const char16_t *>, 4> names = {{
        {Encoding::Utf8, u"utf-8"},
        {Encoding::Utf16LittleEndian, u"utf-16le"},
        {Encoding::Utf16BigEndian, u"utf-16be"},
        {Encoding::Windows1252, u"windows-1252"},
    }};
    static constexpr Encoding fallback = Encoding::Utf8;
};

/// What the first bytes of a file say about its encoding.
struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    int markLength = 0;        ///< bytes of the byte order mark to skip
    bool twiceEncoded = false; ///< UTF-8 that was taken for Windows-1252 and encoded again ("MÃ¼ller")
    bool binary = false;       ///< no text: NUL bytes or many control characters
    QString binaryKind;        ///< for a known signature: "xlsx", "pdf", "image", "gzip", "sqlite", "xls"
};

/// Guesses the encoding from the first bytes (64 KB are plenty). A sequence cut off at the end is no fault.
[[nodiscard]] EncodingGuess guessedEncoding(std::string_view head);

} // namespace regulars
