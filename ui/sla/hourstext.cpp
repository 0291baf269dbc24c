// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sla/hourstext.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr int mostMinutes = 10'000 * minutesPerHour;

/// After the end of the day where there is no such time.
int minuteOfDay(const QString &hour, const QString &minute)
{
    return minute.toInt() < minutesPerHour ? hour.toInt() * minutesPerHour + minute.toInt() : minutesPerDay + 1;
}

QString timeText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / minutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % minutesPerHour, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<TypedHours> typedHours(const QString &text)
{
    static const QRegularExpression range(u"^(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"_s);
    TypedHours typed;
    for (const QString &part : text.split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = range.match(part.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        const int from = minuteOfDay(match.captured(1), match.captured(2));
        const int until = minuteOfDay(match.captured(3), match.captured(4));
        if (from >= minutesPerDay || until > minutesPerDay || from == until)
            return std::nullopt;
        if (from < until) {
            typed.ranges += WorkRange{from, until};
            continue;
        }
        typed.ranges += WorkRange{from, minutesPerDay};
        if (until > 0)
            typed.afterMidnight += WorkRange{0, until};
    }
    std::sort(typed.ranges.begin(), typed.ranges.end());
    return typed;
}

QString hoursText(const QList<WorkRange> &ranges)
{
    QStringList texts;
    for (const WorkRange &range : ranges)
        texts += timeText(range.from) + u'–' + timeText(range.until);
    return texts.join(u", "_s);
}

QList<WorkRange> unitedHours(const QList<WorkRange> &first, const QList<WorkRange> &second)
{
    QList<WorkRange> all = first + second;
    std::sort(all.begin(), all.end());
    QList<WorkRange> united;
    for (const WorkRange &range : std::as_const(all)) {
        if (!united.isEmpty() && range.from <= united.last().until)
            united.last().until = std::max(united.last().until, range.until);
        else
            united += range;
    }
    return united;
}

std::optional<int> typedMinutes(const QString &text)
{
    static const QRegularExpression clock(u"^(\\d{1,5}):(\\d{2})$"_s);
    // "Std." is an hour and "Min." a minute in German, and what begins with these letters elsewhere is, too.
    static const QRegularExpression units(
        u"^(?:(\\d{1,5}(?:[.,]\\d{1,2})?)\\s*(?:[hs][a-zé.]*)?)?\\s*(?:(\\d{1,6})\\s*m[a-zé.]*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutesOnly(u"^(\\d{1,6})\\s*m[a-zé.]*$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString typed = text.trimmed();
    double minutes = 0;
    if (const auto match = clock.match(typed); match.hasMatch()) {
        if (match.captured(2).toInt() >= minutesPerHour)
            return std::nullopt;
        minutes = match.captured(1).toInt() * minutesPerHour + match.captured(2).toInt();
    } else if (const auto only = minutesOnly.match(typed); only.hasMatch()) {
        minutes = only.captured(1).toInt();
    } else if (const auto parts = units.match(typed); parts.hasMatch()) {
        minutes = parts.captured(1).replace(u',', u'.').toDouble() * minutesPerHour + parts.captured(2).toInt();
    } else {
        return std::nullopt;
    }
    return minutes <= mostMinutes ? std::optional(static_cast<int>(std::lround(minutes))) : std::nullopt;
}

} // namespace regulars
