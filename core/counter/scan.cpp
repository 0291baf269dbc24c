// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/scan.h"

#include "core/base/textfolding.h"
#include "core/customers/customer.h"
#include "core/loyalty/cardnumber.h"
#include "core/loyalty/couponcode.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestCode = 2;

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isSeparator(QChar letter)
{
    return letter.isSpace() || letter.category() == QChar::Punctuation_Dash || letter == u'.' || letter == u'/';
}

/// Without blanks, hyphens and the like, digits of any script as ours.
QString compacted(const QString &text)
{
    QString compact;
    for (const QChar letter : text) {
        if (!isSeparator(letter))
            compact += letter.isDigit() ? QChar(u'0' + letter.digitValue()) : letter;
    }
    return compact;
}

bool holdsDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

/// A number or code of some kind and no words: what was looked up as it stands.
bool isCode(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || isSeparator(c); });
    const bool wordsOfLetters = text.contains(u' ') &&
                                std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return plain && holdsDigit(text) && !wordsOfLetters && text.size() >= shortestCode;
}

class Meanings
{
public:
    void add(ScanKind kind, const QString &value)
    {
        const ScanMeaning meaning{kind, value};
        if (!value.isEmpty() && !m_list.contains(meaning))
            m_list += meaning;
    }
    [[nodiscard]] QList<ScanMeaning> list() const { return m_list; }

private:
    QList<ScanMeaning> m_list;
};

/// What stands as it is, in the order in which a counter needs it.
void addCode(Meanings &meanings, const QString &text)
{
    const QString compact = compacted(text);
    meanings.add(ScanKind::MemberCard, text);
    meanings.add(ScanKind::MemberCard, compact);
    meanings.add(ScanKind::Product, text);
    meanings.add(ScanKind::Product, compact);
    meanings.add(ScanKind::Order, text);
    meanings.add(ScanKind::Order, compact);
}

} // namespace

bool isGtin(QStringView digits)
{
    constexpr std::array<qsizetype, 4> lengths{8, 12, 13, 14};
    if (std::find(lengths.begin(), lengths.end(), digits.size()) == lengths.end() ||
        !std::all_of(digits.begin(), digits.end(), isDigit))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) // weights 3 and 1 from the digit before the check digit to the left
        sum += (digits[digits.size() - 1 - i].unicode() - u'0') * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

QList<ScanMeaning> scanOf(QStringView typed)
{
    const QString text = typed.left(longestScan).toString().simplified();
    Meanings meanings;
    if (text.startsWith(u'#')) {
        meanings.add(ScanKind::Order, text.mid(1).trimmed());
        meanings.add(ScanKind::Order, text);
        return meanings.list();
    }
    if (isPlausibleEmail(text)) {
        meanings.add(ScanKind::Email, text);
        meanings.add(ScanKind::Name, text);
        return meanings.list();
    }
    if (const auto card = parseCardNumber(text))
        meanings.add(ScanKind::MemberCard, *card);
    if (const auto coupon = parseCouponCode(text))
        meanings.add(ScanKind::Coupon, *coupon);
    if (const QString digits = compacted(text); isGtin(digits))
        meanings.add(ScanKind::Product, digits);
    if (isCode(text))
        addCode(meanings, text);
    if (isPlausiblePhone(text))
        meanings.add(ScanKind::Phone, text);
    if (!text.contains(u' '))
        meanings.add(ScanKind::Product, text);
    if (const QString code = normalisedCode(text); code.size() >= shortestCode && !isPlausiblePhone(text))
        meanings.add(ScanKind::Coupon, code);
    meanings.add(ScanKind::Name, text);
    return meanings.list();
}

} // namespace regulars
