// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/peopletexts.h"

#include "ui/base/formatting.h"
#include "ui/drivers/drivertexts.h"
#include "ui/metrics/slicetexts.h"
#include "ui/prediction/loyaltymaptexts.h"
#include "ui/prediction/risktexts.h"

#include <algorithm>

namespace regulars {

QString PeopleTexts::people(const PeopleBehind &people, const Formatting &formatting)
{
    const QString whom = figure(people, formatting);
    if (people.slice.isWhole())
        return whom;
    return tr("%1 · %2", "whom a figure counts, of which part of the shop").arg(whom, SliceTexts::label(people.slice));
}

QString PeopleTexts::figure(const PeopleBehind &people, const Formatting &formatting)
{
    const QString from = formatting.shortDate(people.from);
    const QString until = formatting.shortDate(people.until);
    switch (people.figure) {
    case BehindFigure::Active:
        return tr("Active on %1").arg(until);
    case BehindFigure::Kept:
        return tr("Active on %1 and on %2").arg(from, until);
    case BehindFigure::Lapsed:
        return tr("Active on %1, not on %2").arg(from, until);
    case BehindFigure::New:
        return tr("New from %1 to %2").arg(from, until);
    case BehindFigure::InTime:
        return tr("New from %1 to %2, and back within %3 days").arg(from, until).arg(secondOrderDays);
    case BehindFigure::NotInTime:
        return tr("New from %1 to %2, not back within %3 days").arg(from, until).arg(secondOrderDays);
    case BehindFigure::Reactivated:
        return tr("Won back from %1 to %2").arg(from, until);
    case BehindFigure::Lost:
        return tr("Lost from %1 to %2").arg(from, until);
    case BehindFigure::Regular:
        return tr("Active on %1, and known before %2").arg(until, from);
    case BehindFigure::Repeaters:
        return tr("Bought twice until %1").arg(until);
    case BehindFigure::Buyers:
        return tr("Bought from %1 to %2").arg(from, until);
    case BehindFigure::Cohort:
        return tr("New in %1, bought in %2", "two months")
            .arg(formatting.month(people.from), formatting.month(people.until));
    default:
        return told(people, formatting);
    }
}

QString PeopleTexts::told(const PeopleBehind &people, const Formatting &formatting)
{
    const QString from = formatting.shortDate(people.from);
    const QString until = formatting.shortDate(people.until);
    switch (people.figure) {
    case BehindFigure::RfmCell:
        return tr("Recency %1, frequency %2 on %3", "two scores, a day")
            .arg(people.detail / 10)
            .arg(people.detail % 10)
            .arg(until);
    case BehindFigure::RfmGroup:
        return tr("%1 on %2", "a group of customers, a day")
            .arg(RiskTexts::group(RfmGroup(std::clamp(people.detail, 0, int(rfmGroupCount) - 1))), until);
    case BehindFigure::RiskBand:
        return tr("%1 on %2", "a risk, a day")
            .arg(RiskTexts::band(RiskBand(std::clamp(people.detail, 0, int(RiskBand::High)))), until);
    case BehindFigure::InDriverGroup:
        return tr("%1, as of %2", "something about customers, a day").arg(DriverTexts::group(people.driver), until);
    case BehindFigure::CameAgain:
        return tr("%1, and came again; as of %2", "something about customers, a day")
            .arg(DriverTexts::group(people.driver), until);
    case BehindFigure::DidNotComeAgain:
        return tr("%1, and did not come again; as of %2", "something about customers, a day")
            .arg(DriverTexts::group(people.driver), until);
    case BehindFigure::LoyaltyQuadrant:
        return tr("%1 on %2", "a part of the loyalty map, a day")
            .arg(LoyaltyMapTexts::quadrant(loyaltyQuadrantAt(people.detail)), until);
    case BehindFigure::BoughtOnce:
        return tr("One order from %1 to %2").arg(from, until);
    case BehindFigure::ValueTenth:
        return tr("Tenth %1 of 10 by value so far", "1 is the lowest tenth of the customers").arg(people.detail);
    case BehindFigure::ExpectedTenth:
        return tr("Tenth %1 of 10 by expected value", "1 is the lowest tenth of the customers").arg(people.detail);
    case BehindFigure::Referred:
        return tr("New from %1 to %2 by a referral").arg(from, until);
    case BehindFigure::UnknownOrigin:
        return tr("New from %1 to %2, nobody noted how").arg(from, until);
    case BehindFigure::TookPart:
        return tr("Earned or redeemed points since %1").arg(from);
    default:
        return said(people, formatting);
    }
}

QString PeopleTexts::said(const PeopleBehind &people, const Formatting &formatting)
{
    const QString from = formatting.shortDate(people.from);
    const QString until = formatting.shortDate(people.until);
    switch (people.figure) {
    case BehindFigure::Promoters:
        return tr("Promoters from %1 to %2").arg(from, until);
    case BehindFigure::Passives:
        return tr("Passives from %1 to %2", "neither promoters nor detractors").arg(from, until);
    case BehindFigure::Detractors:
        return tr("Detractors from %1 to %2").arg(from, until);
    case BehindFigure::Satisfied:
        return tr("Satisfied from %1 to %2").arg(from, until);
    case BehindFigure::NotSatisfied:
        return tr("Not satisfied from %1 to %2").arg(from, until);
    case BehindFigure::FoundEasy:
        return tr("Found it easy from %1 to %2").arg(from, until);
    case BehindFigure::NotFoundEasy:
        return tr("Did not find it easy from %1 to %2").arg(from, until);
    case BehindFigure::AskedForHelp:
        return tr("With a ticket from %1 to %2").arg(from, until);
    default:
        return {};
    }
}

} // namespace regulars
