// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/encoding.h"

#include "core/exchange/utf8.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Signature
{
    std::string_view bytes;
    const char16_t *kind;
};

// The first bytes of files that people take for tables.
constexpr Signature signatures[] = {
    {"PK\x03\x04", u"xlsx"},    {"\xD0\xCF\x11\xE0", u"xls"}, {"%PDF-", u"pdf"},     {"\x89PNG", u"image"},
    {"\xFF\xD8\xFF", u"image"}, {"GIF8", u"image"},           {"\x1F\x8B", u"gzip"}, {"SQLite format 3", u"sqlite"},
};

bool isControl(unsigned char byte)
{
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A;
}

struct ByteCounts
{
    size_t evenZeros = 0;
    size_t oddZeros = 0;
    size_t controls = 0;
};

ByteCounts counted(std::string_view head)
{
    ByteCounts counts;
    for (size_t i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? counts.evenZeros : counts.oddZeros);
        else if (isControl(static_cast<unsigned char>(head[i])))
            ++counts.controls;
    }
    return counts;
}

// Text of mostly Latin letters in UTF-16 has a zero in every second byte, always on the same side.
bool looksLikeUtf16(size_t zerosThere, size_t zerosOther, size_t size)
{
    return zerosThere > 0 && zerosThere * 10 >= size * 3 && zerosOther * 20 <= zerosThere;
}

bool isValidUtf8(std::string_view head)
{
    while (!head.empty()) {
        const int length = utf8SequenceLength(head);
        if (length == 0)
            return utf8MayContinue(head);
        head.remove_prefix(static_cast<size_t>(length));
    }
    return true;
}

// "é" (C3 A9) read as Windows-1252 is "Ã©", and that in UTF-8 is C3 83 C2 A9.
bool isTwiceEncoded(std::string_view head)
{
    size_t pairs = 0;
    size_t others = 0;
    for (size_t i = 0; i < head.size(); ++i) {
        if (static_cast<unsigned char>(head[i]) < 0xC0)
            continue;
        const std::string_view four = head.substr(i, 4);
        const bool pair = four.size() == 4 && four[0] == '\xC3' && (four[1] == '\x83' || four[1] == '\x82') &&
                          four[2] == '\xC2';
        ++(pair ? pairs : others);
        if (pair)
            i += 3;
    }
    return pairs > 0 && pairs >= others;
}

EncodingGuess binary(QString kind = {})
{
    EncodingGuess guess;
    guess.binary = true;
    guess.binaryKind = std::move(kind);
    return guess;
}

} // namespace

EncodingGuess guessedEncoding(std::string_view head)
{
    for (const Signature &signature : signatures) {
        if (head.starts_with(signature.bytes))
            return binary(QString::fromUtf16(signature.kind));
    }
    if (head.starts_with("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3, isTwiceEncoded(head), false, {}};
    if (head.starts_with("\xFF\xFE"))
        return {Encoding::Utf16LittleEndian, 2, false, false, {}};
    if (head.starts_with("\xFE\xFF"))
        return {Encoding::Utf16BigEndian, 2, false, false, {}};

    const ByteCounts counts = counted(head);
    if (looksLikeUtf16(counts.oddZeros, counts.evenZeros, head.size()))
        return {Encoding::Utf16LittleEndian, 0, false, false, {}};
    if (looksLikeUtf16(counts.evenZeros, counts.oddZeros, head.size()))
        return {Encoding::Utf16BigEndian, 0, false, false, {}};
    if (counts.evenZeros + counts.oddZeros > 0 || counts.controls * 50 > head.size())
        return binary();
    if (isValidUtf8(head))
        return {Encoding::Utf8, 0, isTwiceEncoded(head), false, {}};
    return {Encoding::Windows1252, 0, false, false, {}};
}

} // namespace regulars
