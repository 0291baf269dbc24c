// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fields/fieldvalue.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"

#include <QtCore/QLocale>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 2'000;
constexpr int microDecimals = 6;

/// With the digits and signs that programs write, whatever the script.
QString plainSigns(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == QChar(0x2212)) // minus sign
            plain += u'-';
        else if (c == QChar(0x066b)) // Arabic decimal mark
            plain += u'.';
        else if (!c.isSpace() && c != QChar(0x200e) && c != QChar(0x200f)) // marks of the direction of writing
            plain += c;
    }
    return plain;
}

std::optional<qint64> micro(const QString &text, char decimalMark)
{
    const auto amount = amountFromCell(text.toStdString(), decimalMark);
    if (!amount || amount->currency.isKnown())
        return std::nullopt;
    return amount->micro;
}

QString numberText(qint64 micro)
{
    QString digits = QString::number(qAbs(micro)).rightJustified(microDecimals + 1, u'0');
    QString fraction = digits.right(microDecimals);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    digits.chop(microDecimals);
    return (micro < 0 ? u"-"_s : QString()) + digits + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

/// The stored form, or the rule that the text breaks.
tl::expected<QString, QString> numberOf(const QString &text, const WrittenStyle &style)
{
    const QString plain = plainSigns(text);
    auto value = micro(plain, style.decimalMark);
    if (!value) // "2.5" has one meaning only, also where the comma is the decimal mark
        value = micro(plain, style.decimalMark == '.' ? ',' : '.');
    return value ? tl::expected<QString, QString>(numberText(*value)) : tl::unexpected(u"not_a_number"_s);
}

tl::expected<QString, QString> dateOf(const QString &text, const WrittenStyle &style)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue());
    }
    const auto written = dateFromCell(plain.toStdString());
    if (!written)
        return tl::unexpected(u"not_a_date"_s);
    if (written->orderOpen && !style.dateOrder)
        return tl::unexpected(u"ambiguous_date"_s);
    const QDate date = written->date(style.dateOrder.value_or(DateOrder::DayMonthYear));
    return date.isValid() ? tl::expected<QString, QString>(date.toString(Qt::ISODate)) : tl::unexpected(u"not_a_date"_s);
}

tl::expected<QString, QString> choiceOf(const FieldDefinition &definition, const QString &text)
{
    const QString fold = folded(text);
    for (const QString &choice : definition.choices) {
        if (folded(choice) == fold)
            return choice;
    }
    return tl::unexpected(u"not_a_choice"_s);
}

tl::expected<QString, QString> read(const FieldDefinition &definition, const QString &text, const WrittenStyle &style)
{
    switch (definition.type) {
    case FieldType::Text:
        return text.size() <= longestValue ? tl::expected<QString, QString>(text) : tl::unexpected(u"too_long"_s);
    case FieldType::Number:
        return numberOf(text, style);
    case FieldType::Date:
        return dateOf(text, style);
    case FieldType::YesNo:
        if (const auto yes = booleanFromCell(text.toStdString()))
            return *yes ? u"yes"_s : u"no"_s;
        return tl::unexpected(u"not_yes_no"_s);
    case FieldType::Choice:
        return choiceOf(definition, text);
    }
    return text;
}

} // namespace

WrittenStyle writtenStyle(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    WrittenStyle style;
    style.decimalMark = locale.decimalPoint() == ","_L1 ? ',' : '.';
    const qsizetype month = format.indexOf(u'M');
    style.dateOrder = month >= 0 && month < format.indexOf(u'd') && !format.startsWith(u'y') ? DateOrder::MonthDayYear
                                                                                             : DateOrder::DayMonthYear;
    return style;
}

Result<QString> canonicalValue(const FieldDefinition &definition, const QString &written, const WrittenStyle &style)
{
    const QString text = written.trimmed();
    if (text.isEmpty())
        return QString();
    const auto value = read(definition, text, style);
    if (value)
        return *value;
    return tl::unexpected(invalidField(
        u"own_fields"_s, value.error(),
        {{u"uid"_s, definition.uid}, {u"name"_s, definition.name}, {u"value"_s, text}, {u"limit"_s, longestValue}}));
}

bool isCanonical(const FieldDefinition &definition, const QString &value)
{
    const auto canonical = canonicalValue(definition, value);
    return canonical && *canonical == value;
}

std::optional<qint64> microOf(const QString &number)
{
    return micro(number, '.');
}

} // namespace regulars
