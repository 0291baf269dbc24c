// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fixedpoint.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

/// Digits of any script as a number; nothing for other characters or when it does not fit.
std::optional<qint64> digitsValue(const QString &digits)
{
    qint64 value = 0;
    for (const QChar c : digits) {
        const int digit = c.digitValue();
        if (digit < 0 || value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

} // namespace

std::optional<qint64> fixedPointOf(const QString &typed, int decimals, const QLocale &locale)
{
    QString text = typed.simplified().remove(u' ').remove(QChar(u'\u00a0')).remove(QChar(u'\u202f'));
    text.remove(locale.groupSeparator());
    const bool negative = text.startsWith(u'-') || text.startsWith(QChar(u'\u2212'));
    if (negative)
        text.remove(0, 1);
    const QStringList parts = text.split(locale.decimalPoint());
    if (text.isEmpty() || parts.size() > 2 || (parts.first().isEmpty() && parts.value(1).isEmpty()))
        return std::nullopt;
    QString fraction = parts.value(1);
    while (fraction.size() > decimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > decimals)
        return std::nullopt;
    const auto value = digitsValue(parts.first() + fraction.leftJustified(decimals, u'0'));
    if (!value)
        return std::nullopt;
    return negative ? -*value : *value;
}

QString fixedPointText(qint64 value, int decimals, int leastDecimals, const QLocale &locale)
{
    const qint64 power = powerOfTen(decimals);
    const quint64 amount = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString fraction = QString::number(amount % static_cast<quint64>(power)).rightJustified(decimals, u'0');
    if (decimals == 0)
        fraction.clear();
    while (fraction.size() > leastDecimals && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = plain.toString(static_cast<qulonglong>(amount / static_cast<quint64>(power)));
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return value < 0 ? u'-' + text : text;
}

} // namespace regulars
