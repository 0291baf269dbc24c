// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace regulars {

/// Turns values into what a person reads, in one language and the shop's time zone. A thread that makes pages has a copy
/// of its own. The clock must outlive all copies.
class Formatting
{
    Q_DECLARE_TR_FUNCTIONS(regulars::Formatting)

public:
    Formatting(const QLocale &locale, const QTimeZone &zone, const Clock &clock);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const LocalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] Instant now() const { return m_clock->now(); }
    [[nodiscard]] QDate today() const { return m_calendar.date(m_clock->now()); }

    /// With all decimals of the currency: "€84.50", "84,50 €", "¥1,200".
    [[nodiscard]] QString money(Money amount) const;
    /// Rounded half up to the major unit, for lists and key figures: "€2,418".
    [[nodiscard]] QString roundMoney(Money amount) const;
    /// "1.4 MB"
    [[nodiscard]] QString fileSize(qint64 bytes) const;
    [[nodiscard]] QString number(qint64 value) const;
    /// A share of 1 in per cent with that many decimals: "52.0%".
    [[nodiscard]] QString percent(double share, int decimals = 1) const;
    /// "2", "0.25": thousandths of a piece without superfluous zeros.
    [[nodiscard]] QString quantity(qint64 milli) const;

    /// "19 November 2026" as the language writes it.
    [[nodiscard]] QString date(QDate date) const;
    /// "today", "tomorrow", "Thursday" within a week to come, else "19 Nov", with the year where it is another.
    [[nodiscard]] QString dueDay(QDate day) const;
    /// "19 Nov 2026".
    [[nodiscard]] QString shortDate(QDate date) const;
    /// "March 2021".
    [[nodiscard]] QString month(QDate date) const;
    /// "15 November": a birthday without a year.
    [[nodiscard]] QString dayAndMonth(int month, int day) const;
    /// "16:12".
    [[nodiscard]] QString time(Instant instant) const;
    /// Heading of a day's events: "Today", "Yesterday", "Thursday, 19 November", with the year where it is another.
    [[nodiscard]] QString dayHeading(QDate day) const;
    /// How long ago in whole local days: "today", "yesterday", "5 d ago", "2 years ago".
    [[nodiscard]] QString ago(Instant instant) const;
    /// "42 s", "3 min", "1 h 5 min".
    [[nodiscard]] QString duration(qint64 seconds) const;

private:
    [[nodiscard]] QString currency(const QString &code, bool negative, const QString &digits) const;

    QLocale m_locale;
    LocalCalendar m_calendar;
    const Clock *m_clock;
};

/// The sign of a currency as people write it ("€"), or its code.
[[nodiscard]] QString currencySign(const QString &code);

} // namespace regulars
