// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/peoplebehind.h"

#include "core/base/clock.h"
#include "core/drivers/driver.h"
#include "core/metrics/rfm.h"
#include "core/prediction/customerscore.h"
#include "core/prediction/loyaltymap.h"

#include <algorithm>
#include <optional>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

int julian(QDate day)
{
    return int(day.toJulianDay());
}

bool boughtBetween(const std::vector<PurchaseDay> &days, int first, int last)
{
    const auto found = std::lower_bound(days.begin(), days.end(), first,
                                        [](const PurchaseDay &each, int day) { return each.day < day; });
    return found != days.end() && found->day <= last;
}

int ordersBetween(const std::vector<PurchaseDay> &days, int first, int last)
{
    int orders = 0;
    for (const PurchaseDay &each : days)
        orders += each.day >= first && each.day <= last ? each.orders : 0;
    return orders;
}

bool boughtInMonthOf(const std::vector<PurchaseDay> &days, QDate date)
{
    const int month = monthNumberOf(date);
    return boughtBetween(days, julian(firstOfMonth(month)), julian(firstOfMonth(month + 1)) - 1);
}

/// Whether dayParts() puts the event on one of the days.
bool hasEvent(const std::vector<PurchaseDay> &days, DayFigure figure, int first, int last, int activeDays)
{
    const std::vector<DayPart> parts = dayParts(days, activeDays);
    return std::any_of(parts.begin(), parts.end(),
                       [=](const DayPart &part) { return part.figure == figure && part.day >= first && part.day <= last; });
}

/// Numbers of enumerators may change with what is added to them, names do not.
QJsonValue detailOf(const PeopleBehind &people)
{
    switch (people.figure) {
    case BehindFigure::RfmGroup:
        return nameOf(static_cast<RfmGroup>(people.detail));
    case BehindFigure::RiskBand:
        return nameOf(static_cast<RiskBand>(people.detail));
    case BehindFigure::LoyaltyQuadrant:
        return nameOf(static_cast<LoyaltyQuadrant>(people.detail));
    default:
        return people.detail;
    }
}

/// Nothing of a name that is not known.
template<typename E>
std::optional<int> numberOf(const QString &name)
{
    return isNameOf<E>(name) ? std::optional(static_cast<int>(valueOf<E>(name))) : std::nullopt;
}

/// Schema 9 kept numbers.
std::optional<int> detailOf(BehindFigure figure, const QJsonValue &kept)
{
    if (!kept.isString())
        return kept.toInt();
    switch (figure) {
    case BehindFigure::RfmGroup:
        return numberOf<RfmGroup>(kept.toString());
    case BehindFigure::RiskBand:
        return numberOf<RiskBand>(kept.toString());
    case BehindFigure::LoyaltyQuadrant:
        return numberOf<LoyaltyQuadrant>(kept.toString());
    default:
        return std::nullopt;
    }
}

} // namespace

bool isBehind(const std::vector<PurchaseDay> &days, const PeopleBehind &people, int activeDays)
{
    if (days.empty())
        return false;
    const int first = julian(people.from);
    const int last = julian(people.until);
    const auto isActive = [&](int day) { return boughtBetween(days, day - activeDays + 1, day); };
    const bool isNew = days.front().day >= first && days.front().day <= last;
    const auto has = [&](DayFigure figure) { return hasEvent(days, figure, first, last, activeDays); };
    switch (people.figure) {
    case BehindFigure::Active:
        return isActive(last);
    case BehindFigure::Kept:
        return isActive(first) && isActive(last);
    case BehindFigure::Lapsed:
        return isActive(first) && !isActive(last);
    case BehindFigure::New:
        return isNew;
    case BehindFigure::InTime:
        return isNew && has(DayFigure::InTime);
    case BehindFigure::NotInTime:
        return isNew && !has(DayFigure::InTime);
    case BehindFigure::Reactivated:
        return has(DayFigure::Reactivated);
    case BehindFigure::Lost:
        return has(DayFigure::Lost);
    case BehindFigure::Regular:
        return isActive(last) && !isNew;
    case BehindFigure::Repeaters:
        return hasEvent(days, DayFigure::Repeaters, days.front().day, last, activeDays);
    case BehindFigure::Buyers:
        return boughtBetween(days, first, last);
    case BehindFigure::Cohort:
        return monthNumberOf(QDate::fromJulianDay(days.front().day)) == monthNumberOf(people.from) &&
               boughtInMonthOf(days, people.until);
    case BehindFigure::RfmCell:
    case BehindFigure::RfmGroup:
    case BehindFigure::RiskBand:
    case BehindFigure::InDriverGroup:
    case BehindFigure::CameAgain:
    case BehindFigure::DidNotComeAgain:
    case BehindFigure::LoyaltyQuadrant:
    case BehindFigure::ValueTenth:
    case BehindFigure::ExpectedTenth:
    case BehindFigure::Referred:
    case BehindFigure::UnknownOrigin:
    case BehindFigure::TookPart:
    case BehindFigure::Promoters:
    case BehindFigure::Passives:
    case BehindFigure::Detractors:
    case BehindFigure::Satisfied:
    case BehindFigure::NotSatisfied:
    case BehindFigure::FoundEasy:
    case BehindFigure::NotFoundEasy:
    case BehindFigure::AskedForHelp:
        return false;
    case BehindFigure::BoughtOnce:
        return ordersBetween(days, first, last) == 1;
    }
    return false;
}

QJsonObject toJson(const PeopleBehind &people)
{
    QJsonObject json{{u"figure"_s, nameOf(people.figure)},
                     {u"from"_s, people.from.toString(Qt::ISODate)},
                     {u"until"_s, people.until.toString(Qt::ISODate)}};
    if (hasDetail(people.figure))
        json.insert(u"detail"_s, detailOf(people));
    if (isOfDrivers(people.figure))
        json.insert(u"driver"_s, toJson(people.driver));
    if (!people.slice.isWhole())
        json.insert(u"slice"_s, toJson(people.slice));
    return json;
}

PeopleBehind peopleBehindOf(const QJsonObject &json)
{
    const QString figure = json.value(u"figure"_s).toString();
    const QJsonObject slice = json.value(u"slice"_s).toObject();
    if (!isNameOf<BehindFigure>(figure) || !isSlice(slice))
        return {};
    const std::optional<int> detail = detailOf(valueOf<BehindFigure>(figure), json.value(u"detail"_s));
    if (!detail)
        return {};
    return {valueOf<BehindFigure>(figure),
            QDate::fromString(json.value(u"from"_s).toString(), Qt::ISODate),
            QDate::fromString(json.value(u"until"_s).toString(), Qt::ISODate),
            *detail,
            driverGroupOf(json.value(u"driver"_s).toObject()),
            dashboardSliceOf(slice)};
}

} // namespace regulars
