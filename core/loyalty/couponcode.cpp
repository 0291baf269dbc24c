// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"

#include <array>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int base = 23; // prime, so that there is a field
constexpr int payload = 8;
constexpr int length = 10;
constexpr qsizetype groupLength = 5;
static_assert(std::size(couponAlphabet) == base + 1);

using Symbols = std::array<int, length>;

int modulo(int value)
{
    return (value % base + base) % base;
}

/// Two sums that are both 0 for a code: of the symbols, and of each times its place from 1.
std::pair<int, int> syndromes(const Symbols &symbols)
{
    int plain = 0;
    int weighted = 0;
    for (int i = 0; i < length; ++i) {
        plain += symbols[static_cast<size_t>(i)];
        weighted += (i + 1) * symbols[static_cast<size_t>(i)];
    }
    return {modulo(plain), modulo(weighted)};
}

tl::unexpected<Error> refused(const QString &rule)
{
    return tl::unexpected(invalidField(u"code"_s, rule));
}

} // namespace

Result<QString> couponCodeOf(qint64 number)
{
    if (number < 0 || number >= couponCodes)
        return refused(u"too_large"_s);
    Symbols symbols{};
    for (int i = payload - 1; i >= 0; --i) {
        symbols[static_cast<size_t>(i)] = static_cast<int>(number % base);
        number /= base;
    }
    const auto [plain, weighted] = syndromes(symbols);
    symbols[9] = modulo(9 * plain - weighted); // x9 + x10 = −plain, 9 x9 + 10 x10 = −weighted
    symbols[8] = modulo(-plain - symbols[9]);
    QString code;
    for (const int symbol : symbols)
        code += QChar(couponAlphabet[symbol]);
    return code;
}

QString couponCodeForReading(const QString &code)
{
    return code.size() == length ? code.left(groupLength) + u'-' + code.mid(groupLength) : code;
}

QString normalisedCode(QStringView typed)
{
    QString code;
    for (const QChar letter : typed.toString().normalized(QString::NormalizationForm_KC).toUpper()) {
        if (!letter.isSpace() && letter.category() != QChar::Punctuation_Dash && letter.category() != QChar::Other_Format)
            code += letter;
    }
    return code;
}

Result<QString> parseCouponCode(QStringView typed)
{
    const QString code = normalisedCode(typed);
    if (code.isEmpty())
        return refused(u"required"_s);
    if (code.size() != length)
        return refused(u"not_a_code"_s);
    Symbols symbols{};
    for (int i = 0; i < length; ++i) {
        const qsizetype symbol = QStringView(couponAlphabet).indexOf(code[i]);
        if (symbol < 0)
            return refused(u"not_a_code"_s);
        symbols[static_cast<size_t>(i)] = static_cast<int>(symbol);
    }
    return syndromes(symbols) == std::pair(0, 0) ? Result<QString>(code) : refused(u"wrong_check_digit"_s);
}

} // namespace regulars
