// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/encoding.h"

#include <string>

namespace regulars {

/// The text of a ByteSource as UTF-8, piece by piece in constant memory. Bytes that are no UTF-8 in a file taken
/// for UTF-8 are read as Windows-1252, since files of both kinds begin alike when they begin in plain ASCII.
class TextStream
{
public:
    explicit TextStream(ByteSource &source) : m_source(source) {}

    /// Reads the beginning and guesses its encoding. Call first. Fails with the source's error.
    [[nodiscard]] Result<EncodingGuess> begin();
    /// Chooses the encoding; the byte order mark of the guess is skipped.
    void setEncoding(Encoding encoding) { m_encoding = encoding; }

    /// The beginning as text, as long as nothing was appended yet.
    [[nodiscard]] std::string head() const;
    /// Whether the source goes on behind head().
    [[nodiscard]] bool goesOn() const { return !m_ended; }

    /// Appends up to about `most` bytes of text. False: the text has ended and nothing was appended.
    [[nodiscard]] Result<bool> appendTo(std::string &text, qsizetype most);

    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    [[nodiscard]] Result<qsizetype> fill(qsizetype most);
    size_t decode(std::string_view raw, std::string &text) const;
    size_t decodeUtf8(std::string_view raw, std::string &text) const;
    size_t decodeUtf16(std::string_view raw, std::string &text) const;
    static size_t decodeWindows1252(std::string_view raw, std::string &text);

    ByteSource &m_source;
    Encoding m_encoding = Encoding::Utf8;
    std::string m_raw; ///< read but not decoded yet
    bool m_ended = false;
    qint64 m_bytesRead = 0;
};

} // namespace regulars
