// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace regulars {

/// Length of the well-formed UTF-8 sequence at the start of `text` (1 … 4), or 0 when there is none.
[[nodiscard]] inline int utf8SequenceLength(std::string_view text)
{
    const auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto continues = [&](size_t i) { return (byte(i) & 0xC0u) == 0x80u; };
    const unsigned first = byte(0);
    if (text.empty())
        return 0;
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return continues(1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0) {
        const bool overlong = first == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = first == 0xED && byte(1) >= 0xA0;
        return continues(1) && continues(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first < 0xF5) {
        const bool overlong = first == 0xF0 && byte(1) < 0x90;
        const bool tooHigh = first == 0xF4 && byte(1) >= 0x90;
        return continues(1) && continues(2) && continues(3) && !overlong && !tooHigh ? 4 : 0;
    }
    return 0;
}

/// Whether `text` is the beginning of a sequence whose other bytes are not there yet.
[[nodiscard]] inline bool utf8MayContinue(std::string_view text)
{
    if (text.empty() || text.size() > 3)
        return false;
    const unsigned first = static_cast<unsigned char>(text[0]);
    const size_t length = first >= 0xF0 && first < 0xF5   ? 4
                          : first >= 0xE0 && first < 0xF0 ? 3
                          : first >= 0xC2 && first < 0xE0 ? 2
                                                          : 0;
    if (text.size() >= length)
        return false;
    std::string padded(text);
    const bool lowSecond = text.size() == 1;
    padded.append(length - text.size(), '\x90');
    if (lowSecond && (first == 0xE0 || first == 0xF4))
        padded[1] = first == 0xE0 ? '\xA0' : '\x80';
    return utf8SequenceLength(padded) != 0;
}

inline void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

} // namespace regulars
