// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsterms.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// 29 February is kept on the 28th where there is none.
QDate yearly(const ExpiryPolicy &policy, int year)
{
    const QDate date(year, policy.month, policy.day);
    return date.isValid() ? date : QDate(year, policy.month, 28);
}

QDate nextFixedDate(const ExpiryPolicy &policy, QDate from)
{
    const QDate thisYear = yearly(policy, from.year());
    return thisYear >= from ? thisYear : yearly(policy, from.year() + 1);
}

} // namespace

QList<Error> validate(const PointsTerms &terms)
{
    QList<Error> errors;
    if (terms.step.hundredths != 1 && terms.step != Points::whole(1))
        errors += invalidField(u"step"_s, u"not_a_choice"_s);
    if (terms.pendingDays < 0 || terms.pendingDays > 3650)
        errors += invalidField(u"pending_days"_s, u"out_of_range"_s);
    if (terms.graceDays < 0 || terms.graceDays > 3650)
        errors += invalidField(u"grace_days"_s, u"out_of_range"_s);
    const ExpiryPolicy &expiry = terms.expiry;
    const bool countsMonths = expiry.kind == ExpiryKind::RollingMonths || expiry.kind == ExpiryKind::Inactivity;
    if (countsMonths && (expiry.months < 1 || expiry.months > 1200))
        errors += invalidField(u"months"_s, u"out_of_range"_s);
    else if (countsMonths && expiry.months * 28 <= terms.pendingDays)
        errors += invalidField(u"pending_days"_s, u"longer_than_valid"_s);
    if (expiry.kind == ExpiryKind::FixedDate && !QDate(2000, expiry.month, expiry.day).isValid())
        errors += invalidField(u"expiry_day"_s, u"not_a_date"_s);
    return errors;
}

LotTerms lotTerms(const PointsTerms &terms, Instant earnedAt, const LocalCalendar &calendar)
{
    LotTerms lot;
    lot.policyVersion = terms.expiry.version;
    QDate usable = calendar.date(earnedAt);
    if (terms.pendingDays > 0) {
        usable = usable.addDays(terms.pendingDays + 1);
        lot.unlocksAt = calendar.startOfDay(usable);
    }
    switch (terms.expiry.kind) {
    case ExpiryKind::Never:
        break;
    case ExpiryKind::RollingMonths:
        lot.expiresAt = calendar.startOfDay(firstOfMonth(calendar.monthNumber(earnedAt) + terms.expiry.months + 1));
        break;
    case ExpiryKind::Inactivity:
        lot.inactivityMonths = terms.expiry.months;
        lot.activeAt = earnedAt;
        break;
    case ExpiryKind::FixedDate:
        lot.expiresAt = calendar.startOfDay(nextFixedDate(terms.expiry, usable).addDays(1));
        break;
    }
    return lot;
}

std::optional<Instant> expiryOf(const LotTerms &terms, Instant lastActiveAt, const LocalCalendar &calendar)
{
    if (terms.inactivityMonths <= 0)
        return terms.expiresAt;
    const QDate last = calendar.date(std::max(terms.activeAt, lastActiveAt));
    return calendar.startOfDay(last.addMonths(terms.inactivityMonths).addDays(1));
}

} // namespace regulars
