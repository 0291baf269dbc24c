// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/formatting.h"

#include <QtCore/QHash>

using namespace Qt::StringLiterals;

namespace regulars {

QString currencySign(const QString &code)
{
    static const QHash<QString, QString> signs = {
        {u"EUR"_s, u"€"_s},  {u"USD"_s, u"$"_s},   {u"GBP"_s, u"£"_s},  {u"JPY"_s, u"¥"_s},   {u"CNY"_s, u"CN¥"_s},
        {u"INR"_s, u"₹"_s},  {u"KRW"_s, u"₩"_s},   {u"ILS"_s, u"₪"_s},  {u"VND"_s, u"₫"_s},   {u"UAH"_s, u"₴"_s},
        {u"TRY"_s, u"₺"_s},  {u"PHP"_s, u"₱"_s},   {u"NGN"_s, u"₦"_s},  {u"PLN"_s, u"zł"_s},  {u"CZK"_s, u"Kč"_s},
        {u"BRL"_s, u"R$"_s}, {u"CAD"_s, u"CA$"_s}, {u"AUD"_s, u"A$"_s}, {u"NZD"_s, u"NZ$"_s}, {u"MXN"_s, u"MX$"_s},
    };
    return signs.value(code, code);
}

Formatting::Formatting(const QLocale &locale, const QTimeZone &zone, const Clock &clock)
    : m_locale(locale), m_calendar(zone), m_clock(&clock)
{
}

/// Puts digits into the pattern that the language has for amounts, exactly: no amount passes through a double.
QString Formatting::currency(const QString &code, bool negative, const QString &digits) const
{
    QString sign = currencySign(code);
    if (sign.isEmpty())
        return negative ? m_locale.negativeSign() + digits : digits;
    if (sign == code) // "CHF 12", not "CHF12"
        sign = m_locale.toCurrencyString(1.0, u"¤"_s, 0).startsWith(u'¤') ? sign + QChar(QChar::Nbsp) : sign;
    // With a minus sign: some languages would write a negative amount in parentheses, which only accountants read.
    const QString positive = m_locale.toCurrencyString(1.0, sign, 0).replace(m_locale.toString(1), digits);
    return negative ? m_locale.negativeSign() + positive : positive;
}

QString Formatting::money(Money amount) const
{
    const qint64 perMajor = amount.currency.minorPerMajor();
    const quint64 absolute = amount.minor < 0 ? 0 - static_cast<quint64>(amount.minor) : static_cast<quint64>(amount.minor);
    QString digits = m_locale.toString(static_cast<qulonglong>(absolute / static_cast<quint64>(perMajor)));
    if (perMajor > 1) {
        QLocale plain = m_locale;
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        const auto rest = static_cast<qulonglong>(absolute % static_cast<quint64>(perMajor));
        digits += m_locale.decimalPoint() +
                  plain.toString(rest).rightJustified(amount.currency.decimals(), m_locale.zeroDigit().at(0));
    }
    return currency(amount.currency.code(), amount.minor < 0, digits);
}

QString Formatting::roundMoney(Money amount) const
{
    const qint64 major = dividedHalfUp(amount.minor, amount.currency.minorPerMajor());
    return currency(amount.currency.code(), major < 0, m_locale.toString(static_cast<qlonglong>(std::abs(major))));
}

QString Formatting::number(qint64 value) const
{
    return m_locale.toString(static_cast<qlonglong>(value));
}

QString Formatting::percent(double share, int decimals) const
{
    return tr("%1%", "a share; with a no-break space where the language wants one")
        .arg(m_locale.toString(share * 100, 'f', decimals));
}

QString Formatting::quantity(qint64 milli) const
{
    int decimals = 3;
    for (qint64 rest = milli; decimals > 0 && rest % 10 == 0; rest /= 10)
        --decimals;
    return m_locale.toString(static_cast<double>(milli) / static_cast<double>(milliPerPiece), 'f', decimals);
}

QString Formatting::date(QDate date) const
{
    return m_locale.toString(date, tr("d MMMM yyyy", "date with month name, as in QDate::toString"));
}

QString Formatting::shortDate(QDate date) const
{
    return m_locale.toString(date, tr("d MMM yyyy", "short date, as in QDate::toString"));
}

QString Formatting::dueDay(QDate day) const
{
    constexpr int daysPerWeek = 7;
    const qint64 ahead = today().daysTo(day);
    if (ahead == 0)
        return tr("today");
    if (ahead == 1)
        return tr("tomorrow");
    if (ahead == -1)
        return tr("yesterday");
    if (ahead > 1 && ahead < daysPerWeek)
        return m_locale.standaloneDayName(day.dayOfWeek());
    return day.year() == today().year() ? m_locale.toString(day, tr("d MMM", "day of this year, as in QDate::toString"))
                                        : shortDate(day);
}

QString Formatting::month(QDate date) const
{
    return m_locale.toString(date, tr("MMMM yyyy", "month and year, as in QDate::toString"));
}

QString Formatting::dayAndMonth(int month, int day) const
{
    constexpr int leapYear = 2000; // has 29 February
    return m_locale.toString(QDate(leapYear, month, day), tr("d MMMM", "day and month, as in QDate::toString"));
}

QString Formatting::time(Instant instant) const
{
    return m_locale.toString(QTime::fromMSecsSinceStartOfDay(m_calendar.msecsOfDay(instant)), QLocale::ShortFormat);
}

QString Formatting::dayHeading(QDate day) const
{
    const QDate now = today();
    if (day == now)
        return tr("Today");
    if (day == now.addDays(-1))
        return tr("Yesterday");
    return m_locale.toString(day, day.year() == now.year()
                                      ? tr("dddd, d MMMM", "day of this year, as in QDate::toString")
                                      : tr("dddd, d MMMM yyyy", "day of another year, as in QDate::toString"));
}

QString Formatting::ago(Instant instant) const
{
    constexpr int daysPerYear = 365;
    const auto days = static_cast<int>(m_calendar.date(instant).daysTo(today()));
    if (days < 0)
        return shortDate(m_calendar.date(instant));
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("yesterday");
    if (days < 2 * daysPerYear)
        return tr("%n d ago", "days", days);
    return tr("%n years ago", "", days / daysPerYear);
}

QString Formatting::duration(qint64 seconds) const
{
    if (seconds < 60)
        return tr("%1 s", "seconds").arg(number(seconds));
    if (seconds < 3600)
        return tr("%1 min", "minutes").arg(number((seconds + 30) / 60));
    return tr("%1 h %2 min", "hours and minutes").arg(number(seconds / 3600), number(seconds % 3600 / 60));
}

QString Formatting::fileSize(qint64 bytes) const
{
    return m_locale.formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace regulars
