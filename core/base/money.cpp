// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"

#include <array>
#include <limits>
#include <string_view>

namespace regulars {

namespace {

// ISO 4217 codes whose minor unit is not a hundredth.
constexpr std::array<std::string_view, 16> noDecimals = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                                         "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> threeDecimals = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};

template<size_t N>
bool contains(const std::array<std::string_view, N> &codes, std::string_view code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace

Currency::Currency(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    if (trimmed.size() != 3)
        return;
    char letters[4] = {};
    for (qsizetype i = 0; i < 3; ++i) {
        const char16_t letter = trimmed[i].toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            return;
        letters[i] = static_cast<char>(letter);
    }
    std::copy(std::begin(letters), std::end(letters), m_code);
}

int Currency::decimals() const
{
    const std::string_view code(m_code);
    if (contains(noDecimals, code))
        return 0;
    return contains(threeDecimals, code) ? 3 : 2;
}

qint64 Currency::minorPerMajor() const
{
    switch (decimals()) {
    case 0:
        return 1;
    case 3:
        return 1000;
    default:
        return 100;
    }
}

Money &Money::operator+=(Money other)
{
    Q_ASSERT(!currency.isKnown() || !other.currency.isKnown() || currency == other.currency);
    minor += other.minor;
    if (!currency.isKnown())
        currency = other.currency;
    return *this;
}

Money &Money::operator-=(Money other)
{
    return *this += -other;
}

Money lineTotal(qint64 quantityMilli, qint64 unitPriceMicro, Currency currency)
{
    // milli × micro = 1e-9 major units; __int128 keeps every product exact that fits the result.
    __extension__ using Wide = __int128;
    constexpr Wide scale = static_cast<Wide>(milliPerPiece) * microPerMajor;
    constexpr Wide highest = std::numeric_limits<qint64>::max();
    const Wide perMajor = currency.minorPerMajor();
    const Wide product = static_cast<Wide>(quantityMilli) * unitPriceMicro;
    const Wide limit = highest * scale / perMajor;
    if (product > limit || product < -limit)
        return {static_cast<qint64>(product > 0 ? highest : -highest), currency};
    const Wide exact = product * perMajor;
    const Wide rounded = exact >= 0 ? (exact + scale / 2) / scale : -((-exact + scale / 2) / scale);
    return {static_cast<qint64>(rounded), currency};
}

} // namespace regulars
