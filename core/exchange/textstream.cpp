// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/textstream.h"

#include "core/exchange/utf8.h"

#include <algorithm>
#include <cstring>

namespace regulars {

namespace {

/// Enough for a header of thousands of columns and some rows below.
constexpr qsizetype headBytes = 256 * 1024;

// 0x80 … 0x9F of Windows-1252; the five unassigned bytes become their C1 control characters, as browsers do.
constexpr char16_t windows1252[32] = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
};

char32_t fromWindows1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80] : byte;
}

size_t asciiLength(std::string_view raw)
{
    size_t i = 0;
    for (; i + 8 <= raw.size(); i += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, raw.data() + i, sizeof eight);
        if ((eight & 0x8080808080808080ull) != 0)
            break;
    }
    while (i < raw.size() && static_cast<unsigned char>(raw[i]) < 0x80)
        ++i;
    return i;
}

} // namespace

Result<EncodingGuess> TextStream::begin()
{
    REGULARS_CHECK(fill(headBytes));
    const EncodingGuess guess = guessedEncoding(std::string_view(m_raw).substr(0, headBytes));
    m_encoding = guess.encoding;
    m_raw.erase(0, static_cast<size_t>(guess.markLength));
    return guess;
}

Result<qsizetype> TextStream::fill(qsizetype most)
{
    const size_t before = m_raw.size();
    m_raw.resize(before + static_cast<size_t>(most));
    size_t filled = before;
    while (!m_ended && filled < m_raw.size()) {
        const auto count = m_source.read(m_raw.data() + filled, static_cast<qsizetype>(m_raw.size() - filled));
        if (!count) {
            m_raw.resize(filled);
            return tl::unexpected(count.error());
        }
        m_ended = *count <= 0;
        filled += static_cast<size_t>(std::max<qsizetype>(*count, 0));
    }
    m_raw.resize(filled);
    m_bytesRead += static_cast<qint64>(filled - before);
    return static_cast<qsizetype>(filled - before);
}

Result<bool> TextStream::appendTo(std::string &text, qsizetype most)
{
    if (const auto waiting = static_cast<qsizetype>(m_raw.size()); waiting < most && !m_ended)
        REGULARS_CHECK(fill(most - waiting));
    if (m_raw.empty())
        return false;
    const std::string_view raw = std::string_view(m_raw).substr(0, static_cast<size_t>(std::max<qsizetype>(most, 4)));
    const size_t used = decode(raw, text);
    m_raw.erase(0, used);
    return true;
}

std::string TextStream::head() const
{
    std::string text;
    decode(m_raw, text);
    return text;
}

size_t TextStream::decode(std::string_view raw, std::string &text) const
{
    switch (m_encoding) {
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return decodeUtf16(raw, text);
    case Encoding::Windows1252:
        return decodeWindows1252(raw, text);
    case Encoding::Utf8:
        break;
    }
    return decodeUtf8(raw, text);
}

size_t TextStream::decodeUtf8(std::string_view raw, std::string &text) const
{
    const bool last = m_ended && raw.size() == m_raw.size();
    size_t i = 0;
    while (i < raw.size()) {
        const size_t ascii = asciiLength(raw.substr(i));
        text.append(raw.substr(i, ascii));
        i += ascii;
        if (i == raw.size())
            break;
        const std::string_view rest = raw.substr(i, 4);
        if (const int length = utf8SequenceLength(rest); length > 0) {
            text.append(rest.substr(0, static_cast<size_t>(length)));
            i += static_cast<size_t>(length);
        } else if (!last && utf8MayContinue(rest)) {
            break;
        } else {
            appendUtf8(text, fromWindows1252(static_cast<unsigned char>(raw[i++])));
        }
    }
    return i;
}

size_t TextStream::decodeWindows1252(std::string_view raw, std::string &text)
{
    for (size_t i = 0; i < raw.size();) {
        const size_t ascii = asciiLength(raw.substr(i));
        text.append(raw.substr(i, ascii));
        i += ascii;
        if (i < raw.size())
            appendUtf8(text, fromWindows1252(static_cast<unsigned char>(raw[i++])));
    }
    return raw.size();
}

size_t TextStream::decodeUtf16(std::string_view raw, std::string &text) const
{
    constexpr char32_t replacement = 0xFFFD;
    const size_t low = m_encoding == Encoding::Utf16LittleEndian ? 0 : 1;
    const auto unit = [&](size_t i) -> char32_t {
        return static_cast<unsigned char>(raw[i + low]) | static_cast<char32_t>(static_cast<unsigned char>(raw[i + 1 - low]))
                                                              << 8;
    };
    const bool last = m_ended && raw.size() == m_raw.size();
    size_t i = 0;
    for (; i + 2 <= raw.size(); i += 2) {
        const char32_t first = unit(i);
        const bool isFirstOfTwo = first >= 0xD800 && first < 0xDC00;
        const bool hasSecond = i + 4 <= raw.size();
        if (isFirstOfTwo && !hasSecond && !last)
            return i;
        const char32_t second = isFirstOfTwo && hasSecond ? unit(i + 2) : 0;
        if (first < 0xD800 || first >= 0xE000) {
            appendUtf8(text, first);
        } else if (second >= 0xDC00 && second < 0xE000) {
            appendUtf8(text, 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            i += 2;
        } else {
            appendUtf8(text, replacement);
        }
    }
    if (last && i < raw.size()) { // half a character: the file was cut off
        appendUtf8(text, replacement);
        return raw.size();
    }
    return i;
}

} // namespace regulars
