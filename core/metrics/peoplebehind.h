// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drivers/drivergroup.h"
#include "core/metrics/dashboardslice.h"
#include "core/metrics/dayfigures.h"

#include <QtCore/QJsonObject>

namespace regulars {

/// Of which figure of the dashboard the people are meant.
enum class BehindFigure {
    Active,        ///< at the end of the last day
    Kept,          ///< active at the end of the first and of the last day
    Lapsed,        ///< active at the end of the first day, not at that of the last
    New,           ///< bought for the first time
    InTime,        ///< of those, bought again on another day within secondOrderDays
    NotInTime,     ///< of the new ones, did not
    Reactivated,   ///< bought again after they had lapsed
    Lost,          ///< a day on which they were not active any more lies in between
    Regular,       ///< active at the end of the last day, and not new since the first
    Repeaters,     ///< have had two orders by the last day
    Buyers,        ///< bought something
    Cohort,        ///< bought for the first time in the month of the first day, and something in that of the last
    RfmCell,       ///< as scored last: recency in the tens, frequency in the ones of `detail`
    RfmGroup,      ///< as scored last: of this group
    RiskBand,      ///< as scored last: at this risk to leave
    BoughtOnce,    ///< had one order
    ValueTenth,    ///< of everybody who ever bought, by what they have brought so far: this tenth, 1 … 10, as it is today
    ExpectedTenth, ///< the same by what is expected of them, as scored last
    Referred,      ///< bought for the first time, and were brought by a referral that has qualified
    UnknownOrigin, ///< bought for the first time, and nobody has noted how they found the shop
    TookPart,      ///< members who have earned or redeemed points since the first day
    InDriverGroup, ///< of one side of a comparison (core/drivers), as of the last day
    CameAgain,     ///< of those, who came again
    DidNotComeAgain, ///< who did not
    LoyaltyQuadrant, ///< as scored last: in this part of the loyalty map
    Promoters,       ///< by the latest answer of each in the period, as the next six (core/feedback/surveyanswer.h)
    Passives,
    Detractors,
    Satisfied,
    NotSatisfied,
    FoundEasy,
    NotFoundEasy,
    AskedForHelp ///< had a ticket that was opened in the period
};
/// Whether the figure follows from the scores that are kept (storage/prediction), not from days with orders.
[[nodiscard]] constexpr bool isScored(BehindFigure figure)
{
    return figure == BehindFigure::RfmCell || figure == BehindFigure::RfmGroup || figure == BehindFigure::RiskBand ||
           figure == BehindFigure::LoyaltyQuadrant;
}

/// Whether it is about what people said.
[[nodiscard]] constexpr bool isOfAnswers(BehindFigure figure)
{
    return figure >= BehindFigure::Promoters && figure <= BehindFigure::NotFoundEasy;
}

/// Whether it follows from tickets (storage/metrics/supportfigurestore.h).
[[nodiscard]] constexpr bool isOfTickets(BehindFigure figure)
{
    return figure == BehindFigure::AskedForHelp;
}

/// Whether it is about one side of a comparison.
[[nodiscard]] constexpr bool isOfDrivers(BehindFigure figure)
{
    return figure == BehindFigure::InDriverGroup || figure == BehindFigure::CameAgain ||
           figure == BehindFigure::DidNotComeAgain;
}

/// Whether it follows from more than days with orders, and not from the scores alone (storage/metrics/valuestore.h).
[[nodiscard]] constexpr bool isValued(BehindFigure figure)
{
    return figure >= BehindFigure::ValueTenth && figure <= BehindFigure::TookPart;
}
/// Whether `detail` says which of several are meant.
[[nodiscard]] constexpr bool hasDetail(BehindFigure figure)
{
    return isScored(figure) || figure == BehindFigure::ValueTenth || figure == BehindFigure::ExpectedTenth;
}

/// The people whom a figure of the dashboard counts, by its days; both belong to it.
struct PeopleBehind
{
    BehindFigure figure = BehindFigure::Active;
    QDate from;
    QDate until;            ///< of scores: both are the day as of which they were made
    int detail = 0;         ///< of scores: the cell, or the number of the group, band or quadrant, which is kept by name; of
                            ///< values: which tenth
    DriverGroup driver{};   ///< of comparisons
    DashboardSlice slice{}; ///< only those of it, by what they bought in it; scores know none

    [[nodiscard]] bool isValid() const { return from.isValid() && until.isValid() && from <= until; }
    friend bool operator==(const PeopleBehind &, const PeopleBehind &) = default;
};

/// Whether a customer with these days (ascending, each once) is counted, as dayParts() would count them; nobody by scores.
[[nodiscard]] bool isBehind(const std::vector<PurchaseDay> &days, const PeopleBehind &people, int activeDays);

/// As it is kept in a customer filter, and back; not valid where it makes no sense.
[[nodiscard]] QJsonObject toJson(const PeopleBehind &people);
[[nodiscard]] PeopleBehind peopleBehindOf(const QJsonObject &json);

template<>
struct EnumNames<BehindFigure>
{
    static constexpr std::array<std::pair<BehindFigure, const char16_t *>, 33> names = {
        {{BehindFigure::Active, u"active"},
         {BehindFigure::Kept, u"kept"},
         {BehindFigure::Lapsed, u"lapsed"},
         {BehindFigure::New, u"new"},
         {BehindFigure::InTime, u"in_time"},
         {BehindFigure::NotInTime, u"not_in_time"},
         {BehindFigure::Reactivated, u"reactivated"},
         {BehindFigure::Lost, u"lost"},
         {BehindFigure::Regular, u"regular"},
         {BehindFigure::Repeaters, u"repeaters"},
         {BehindFigure::Buyers, u"buyers"},
         {BehindFigure::Cohort, u"cohort"},
         {BehindFigure::RfmCell, u"rfm_cell"},
         {BehindFigure::RfmGroup, u"rfm_group"},
         {BehindFigure::RiskBand, u"risk_band"},
         {BehindFigure::BoughtOnce, u"bought_once"},
         {BehindFigure::ValueTenth, u"value_tenth"},
         {BehindFigure::ExpectedTenth, u"expected_tenth"},
         {BehindFigure::Referred, u"referred"},
         {BehindFigure::UnknownOrigin, u"unknown_origin"},
         {BehindFigure::TookPart, u"took_part"},
         {BehindFigure::InDriverGroup, u"driver_group"},
         {BehindFigure::CameAgain, u"came_again"},
         {BehindFigure::DidNotComeAgain, u"did_not_come_again"},
         {BehindFigure::LoyaltyQuadrant, u"loyalty_quadrant"},
         {BehindFigure::Promoters, u"promoters"},
         {BehindFigure::Passives, u"passives"},
         {BehindFigure::Detractors, u"detractors"},
         {BehindFigure::Satisfied, u"satisfied"},
         {BehindFigure::NotSatisfied, u"not_satisfied"},
         {BehindFigure::FoundEasy, u"found_easy"},
         {BehindFigure::NotFoundEasy, u"not_found_easy"},
         {BehindFigure::AskedForHelp, u"asked_for_help"}}};
    static constexpr BehindFigure fallback = BehindFigure::Active;
};

} // namespace regulars
