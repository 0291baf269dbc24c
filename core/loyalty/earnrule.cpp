// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earnrule.h"

#include "core/base/textfolding.h"

#include <algorithm>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int leastPercent = 101;
constexpr int mostPercent = 1000;

bool namesCategory(const QStringList &categories, const QString &category)
{
    const QString wanted = folded(category);
    return !wanted.isEmpty() &&
           std::any_of(categories.begin(), categories.end(), [&](const QString &each) { return folded(each) == wanted; });
}

void checkNumber(qint64 value, qint64 most, const QString &field, QList<Error> &faults)
{
    if (value <= 0)
        faults += invalidField(field, u"not_positive"_s);
    else if (value > most)
        faults += invalidField(field, u"too_large"_s);
}

void checkWindow(const EarnWindow &window, QList<Error> &faults)
{
    if (window.validFrom.isValid() && window.validUntil.isValid() && window.validUntil < window.validFrom)
        faults += invalidField(u"valid_until"_s, u"before_the_start"_s);
    if (std::any_of(window.weekdays.begin(), window.weekdays.end(), [](int day) { return day < 1 || day > 7; }))
        faults += invalidField(u"weekdays"_s, u"not_in_the_list"_s);
    const bool isInDay = window.fromMinute >= 0 && window.fromMinute < minutesPerDay && window.untilMinute >= 0 &&
                         window.untilMinute <= minutesPerDay;
    if (!isInDay || (window.fromMinute == window.untilMinute && !window.isWholeDay()))
        faults += invalidField(u"hours"_s, u"not_a_range"_s);
}

} // namespace

bool EarnScope::contains(ProductId product, const QString &category) const
{
    if ((product.isValid() && exceptProducts.contains(product)) || namesCategory(exceptCategories, category))
        return false;
    return (products.isEmpty() && categories.isEmpty()) || (product.isValid() && products.contains(product)) ||
           namesCategory(categories, category);
}

std::pair<QDate, QDate> daysOf(EarnPeriod period, QDate day)
{
    switch (period) {
    case EarnPeriod::Order:
    case EarnPeriod::Lifetime:
        break;
    case EarnPeriod::Day:
        return {day, day};
    case EarnPeriod::Week:
        return {day.addDays(1 - day.dayOfWeek()), day.addDays(7 - day.dayOfWeek())};
    case EarnPeriod::Month:
        return {QDate(day.year(), day.month(), 1), QDate(day.year(), day.month(), day.daysInMonth())};
    case EarnPeriod::Year:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    return {};
}

EarnTiming timingOf(const EarnWindow &window, QDate day, int minute)
{
    QDate begun = day; // what lasts over midnight belongs to the day it began on
    if (!window.isWholeDay()) {
        if (minute < 0)
            return EarnTiming::OtherTime;
        const bool overMidnight = window.untilMinute <= window.fromMinute;
        if (overMidnight && minute < window.untilMinute)
            begun = day.addDays(-1);
        else if (minute < window.fromMinute || (!overMidnight && minute >= window.untilMinute))
            return EarnTiming::OtherTime;
    }
    if (window.validFrom.isValid() && begun < window.validFrom)
        return EarnTiming::NotYetValid;
    if (window.validUntil.isValid() && begun > window.validUntil)
        return EarnTiming::NoLongerValid;
    const bool onDay = window.weekdays.isEmpty() || window.weekdays.contains(begun.dayOfWeek());
    return onDay ? EarnTiming::Holds : EarnTiming::OtherWeekday;
}

QList<Error> validate(const QList<EarnLimit> &limits)
{
    QList<Error> faults;
    std::set<EarnPeriod> seen;
    for (const EarnLimit &limit : limits) {
        const QVariantMap where{{u"period"_s, nameOf(limit.per)}};
        if (limit.hundredths < 0 || limit.times < 0)
            faults += invalidField(u"limits"_s, u"negative"_s, where);
        else if (limit.hundredths == 0 && limit.times == 0)
            faults += invalidField(u"limits"_s, u"required"_s, where);
        if (!seen.insert(limit.per).second)
            faults += invalidField(u"limits"_s, u"twice"_s, where);
    }
    return faults;
}

QList<Error> validate(const EarnRule &rule)
{
    QList<Error> faults;
    const QString name = rule.name.trimmed();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestEarnRuleName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestEarnRuleName}});
    if (rule.kind == EarnKind::Multiplier) {
        if (rule.percent < leastPercent)
            faults += invalidField(u"percent"_s, u"too_small"_s, {{u"limit"_s, leastPercent}});
        else if (rule.percent > mostPercent)
            faults += invalidField(u"percent"_s, u"too_large"_s, {{u"limit"_s, mostPercent}});
    } else {
        checkNumber(rule.hundredths, mostRuleHundredths, u"points"_s, faults);
    }
    if (rule.kind == EarnKind::PerMoney)
        checkNumber(rule.perMinor, mostPerMinor, u"per_amount"_s, faults);
    checkWindow(rule.window, faults);
    if (rule.minimumMinor < 0)
        faults += invalidField(u"minimum"_s, u"negative"_s);
    return faults + validate(rule.limits);
}

} // namespace regulars
