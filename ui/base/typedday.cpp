// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/typedday.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Of more letters the month is written as a word.
constexpr qsizetype mostDigitsOfMonth = 2;

QString withFourDigits(QString format)
{
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    return format;
}

} // namespace

QString TypedDay::text(QDate day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, withFourDigits(locale.dateFormat(QLocale::ShortFormat))) : QString();
}

QDate TypedDay::day(const QString &typed, const QLocale &locale)
{
    for (const QString &format : {locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat),
                                  u"d.M.yyyy"_s, u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"yyyy-MM-dd"_s}) {
        if (const QDate day = locale.toDate(typed.trimmed(), withFourDigits(format)); day.isValid())
            return day;
    }
    return {};
}

QString TypedDay::placeholder(const QLocale &locale)
{
    const QString format = withFourDigits(locale.dateFormat(QLocale::ShortFormat));
    QString shown;
    bool isQuoted = false;
    for (qsizetype i = 0; i < format.size();) {
        const QChar letter = format[i];
        qsizetype end = i + 1;
        while (!isQuoted && letter.isLetter() && end < format.size() && format[end] == letter)
            ++end;
        if (letter == u'\'')
            isQuoted = !isQuoted;
        else if (!isQuoted && letter == u'd')
            shown += tr("DD", "the day, in a placeholder for a date");
        else if (!isQuoted && letter == u'M')
            shown += end - i > mostDigitsOfMonth ? tr("Month", "in a placeholder for a date")
                                                 : tr("MM", "the month, in a placeholder for a date");
        else if (!isQuoted && letter == u'y')
            shown += tr("YYYY", "the year, in a placeholder for a date");
        else
            shown += letter;
        i = end;
    }
    return shown;
}

} // namespace regulars
