// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <functional>
#include <optional>

namespace regulars {

/// On which days something repeats: the part of RFC 5545's RRULE that concerns days. FREQ is DAILY, WEEKLY, MONTHLY or
/// YEARLY; INTERVAL, COUNT or UNTIL, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS and WKST are understood. As the standard says,
/// a day that a month does not have is left out and never moved: monthly on the 31st skips February.
class Recurrence
{
public:
    /// Error: InvalidValue (field recurrence, rule not_a_recurrence).
    [[nodiscard]] static Result<Recurrence> parse(QStringView text);

    /// In capitals, without "RRULE:" and blanks.
    [[nodiscard]] const QString &rule() const { return m_rule; }
    /// The first day after `after` of the series that begins on `start`; nothing when the series is over by then.
    /// `start` itself counts as the first of COUNT.
    [[nodiscard]] std::optional<QDate> nextAfter(QDate start, QDate after) const;
    /// All days of that series from `first` to `last`, both included.
    [[nodiscard]] QList<QDate> daysWithin(QDate start, QDate first, QDate last) const;

    friend bool operator==(const Recurrence &, const Recurrence &) = default;

private:
    explicit Recurrence(QString rule) : m_rule(std::move(rule)) {}
    void eachDay(QDate start, const std::function<bool(QDate)> &goesOn) const;

    QString m_rule;
};

} // namespace regulars
