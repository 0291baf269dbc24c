// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/whenedit.h"

using namespace Qt::StringLiterals;

namespace regulars {

WhenEdit::WhenEdit(const LocalCalendar &calendar, const Clock &clock, QWidget *parent)
    : QDateTimeEdit(parent), m_calendar(calendar), m_clock(clock)
{
    QString day = locale().dateFormat(QLocale::ShortFormat);
    if (!day.contains("yyyy"_L1))
        day.replace("yy"_L1, "yyyy"_L1);
    setDisplayFormat(day + u"  "_s + locale().timeFormat(QLocale::ShortFormat).remove(":ss"_L1));
    // The wall clock of the shop, not the computer's: no hour may be missing.
    setTimeSpec(Qt::UTC);
    display(clock.now());
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] { m_now = false; });
}

void WhenEdit::display(Instant instant)
{
    const QSignalBlocker quiet(this);
    const int minute = m_calendar.msecsOfDay(instant) / 60'000;
    m_set = instant;
    m_shown = QDateTime(m_calendar.date(instant), QTime(minute / 60, minute % 60), Qt::UTC);
    setDateTime(m_shown);
}

Instant WhenEdit::instant() const
{
    if (m_now)
        return m_clock.now();
    if (dateTime() == m_shown)
        return m_set;
    return m_calendar.at(date(), time());
}

void WhenEdit::setInstant(Instant instant)
{
    display(instant);
    m_now = false;
}

} // namespace regulars
