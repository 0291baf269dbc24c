// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentvalue.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 12;
constexpr qsizetype mostDecimals = 6;

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString decimalOf(qint64 micro)
{
    QString text = QString::number(qAbs(micro)).rightJustified(mostDecimals + 1, u'0');
    text.insert(text.size() - mostDecimals, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return micro < 0 ? u'-' + text : text;
}

bool isNumber(SegmentValueType type)
{
    return type == SegmentValueType::Number || type == SegmentValueType::Money;
}

bool isDay(SegmentValueType type)
{
    return type == SegmentValueType::Day || type == SegmentValueType::KeptDay;
}

std::optional<QString> canonicalDay(SegmentValueType type, const QString &value)
{
    const QDate day = segmentDayOf(value);
    const bool hasYear = !value.startsWith("--"_L1);
    if (!day.isValid() || (!hasYear && type == SegmentValueType::Day))
        return std::nullopt;
    return hasYear ? day.toString(Qt::ISODate) : value;
}

/// Less than, equal to or greater than 0; nothing when the two can't be compared.
std::optional<int> compared(const ValueQuestion &question, const QString &value, const QString &with)
{
    const auto sign = [](const auto &a, const auto &b) { return a < b ? -1 : b < a ? 1 : 0; };
    if (isNumber(question.type)) {
        const auto a = microOfDecimal(value);
        const auto b = microOfDecimal(with);
        return a && b ? std::optional(sign(*a, *b)) : std::nullopt;
    }
    if (isDay(question.type)) {
        const QDate a = segmentDayOf(value);
        const QDate b = segmentDayOf(with);
        return a.isValid() && b.isValid() ? std::optional(sign(a, b)) : std::nullopt;
    }
    const bool isText = question.type == SegmentValueType::Text || question.type == SegmentValueType::Texts;
    if (isText || !question.isExact)
        return sign(folded(value), folded(with));
    return sign(value, with);
}

bool holdsOne(const ValueQuestion &question, const QString &value, const QString &with)
{
    if (question.test == SegmentTest::Contains || question.test == SegmentTest::NotContains)
        return folded(value).contains(folded(with));
    if (question.test == SegmentTest::StartsWith)
        return folded(value).startsWith(folded(with));
    const auto order = compared(question, value, with);
    if (!order)
        return false;
    switch (question.test) {
    case SegmentTest::AtLeast:
        return *order >= 0;
    case SegmentTest::AtMost:
        return *order <= 0;
    case SegmentTest::Above:
        return *order > 0;
    case SegmentTest::Below:
        return *order < 0;
    default:
        return *order == 0;
    }
}

bool isWithin(const ValueQuestion &question, const QString &value)
{
    const QDate day = segmentDayOf(value);
    return question.type == SegmentValueType::KeptDay ? isKeptWithin(day, question.span) : question.span.contains(day);
}

} // namespace

SegmentValueType segmentTypeOf(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return SegmentValueType::Number;
    case FieldType::Date:
        return SegmentValueType::Day;
    case FieldType::YesNo:
        return SegmentValueType::Flag;
    case FieldType::Choice:
        return SegmentValueType::Choice;
    case FieldType::Text:
        break;
    }
    return SegmentValueType::Text;
}

std::optional<qint64> microOfDecimal(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    const QStringView plain = isNegative ? text.mid(1) : text;
    const qsizetype point = plain.indexOf(u'.');
    const QStringView whole = point < 0 ? plain : plain.first(point);
    const QStringView part = point < 0 ? QStringView() : plain.mid(point + 1);
    if (whole.isEmpty() || whole.size() > mostDigits || part.size() > mostDecimals || (point >= 0 && part.isEmpty()) ||
        !areDigits(whole) || !areDigits(part))
        return std::nullopt;
    const qint64 micro = whole.toLongLong() * microPerMajor + part.toString().leftJustified(mostDecimals, u'0').toLongLong();
    return isNegative ? -micro : micro;
}

std::optional<QString> canonicalSegmentValue(SegmentValueType type, const QString &value)
{
    if (isNumber(type)) {
        const auto micro = microOfDecimal(value);
        return micro ? std::optional(decimalOf(*micro)) : std::nullopt;
    }
    if (isDay(type))
        return canonicalDay(type, value);
    if (type == SegmentValueType::Flag)
        return value == "yes"_L1 || value == "no"_L1 ? std::optional(value) : std::nullopt;
    return value;
}

std::optional<qint64> minorAtLeast(QStringView decimal, Currency currency)
{
    const auto micro = microOfDecimal(decimal);
    if (!micro)
        return std::nullopt;
    const qint64 microPerMinor = microPerMajor / currency.minorPerMajor();
    const qint64 below = *micro / microPerMinor;
    return *micro > 0 && *micro % microPerMinor != 0 ? below + 1 : below;
}

QDate segmentDayOf(QStringView value)
{
    constexpr qsizetype longest = 10; // yyyy-MM-dd
    if (value.startsWith("--"_L1))
        return QDate::fromString(u"2000"_s + value.mid(1).toString(), Qt::ISODate);
    return value.size() == longest ? QDate::fromString(value, Qt::ISODate) : QDate();
}

bool holds(const ValueQuestion &question, const QStringList &values)
{
    QStringList known = values;
    known.removeAll(QString());
    const auto isAny = [&](const QString &given) {
        return std::any_of(known.begin(), known.end(),
                           [&](const QString &value) { return holdsOne(question, value, given); });
    };
    const QStringList &given = question.given;
    switch (question.test) {
    case SegmentTest::IsEmpty:
        return known.isEmpty();
    case SegmentTest::IsNotEmpty:
        return !known.isEmpty();
    case SegmentTest::Within:
        return std::any_of(known.begin(), known.end(), [&](const QString &value) { return isWithin(question, value); });
    case SegmentTest::AllOf:
        return !given.isEmpty() && std::all_of(given.begin(), given.end(), isAny);
    case SegmentTest::IsNot:
    case SegmentTest::NoneOf:
    case SegmentTest::NotContains:
        return std::none_of(given.begin(), given.end(), isAny);
    default:
        return std::any_of(given.begin(), given.end(), isAny);
    }
}

} // namespace regulars
