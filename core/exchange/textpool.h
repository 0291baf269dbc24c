// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/cellvalue.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace regulars {

/// Lets unordered maps of std::string be searched by std::string_view without a copy.
struct TextHash
{
    using is_transparent = void;
    [[nodiscard]] size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

template<typename Value>
using TextMap = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

/// One QString for each different text, at most 500 characters long, so that a million rows share the names of a few
/// thousand products.
class TextPool
{
public:
    [[nodiscard]] QString text(std::string_view utf8)
    {
        if (utf8.empty())
            return {};
        if (const auto found = m_texts.find(utf8); found != m_texts.end())
            return found->second;
        const QString text = shortened(textOf(utf8), longestText);
        if (m_texts.size() < mostTexts)
            m_texts.emplace(utf8, text);
        return text;
    }

private:
    static constexpr size_t mostTexts = 200'000;
    static constexpr qsizetype longestText = 500; ///< a whole column that lost its quotes is no product's name
    TextMap<QString> m_texts;
};

/// A 64-bit hash (FNV-1a, mixed at the end) that is the same in every run and version: it is stored.
class StableHash
{
public:
    StableHash &add(std::string_view bytes)
    {
        for (const char byte : bytes)
            step(static_cast<unsigned char>(byte));
        step(0x1F); // ("ab", "c") is not ("a", "bc")
        return *this;
    }
    StableHash &add(quint64 number)
    {
        for (int shift = 0; shift < 64; shift += 8)
            step(static_cast<unsigned char>(number >> shift));
        return *this;
    }
    [[nodiscard]] quint64 value() const
    {
        quint64 mixed = m_state ^ (m_state >> 32);
        mixed *= 0xD6E8FEB86659FD93ull;
        return mixed ^ (mixed >> 32);
    }

private:
    void step(unsigned char byte) { m_state = (m_state ^ byte) * 0x100000001B3ull; }
    quint64 m_state = 0xCBF29CE484222325ull;
};

} // namespace regulars
