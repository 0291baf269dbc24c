// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/peoplebehindfigures.h"

#include "core/metrics/customerhistory.h"
#include "core/metrics/rfm.h"
#include "core/prediction/customerscore.h"
#include "storage/drivers/driverstore.h"
#include "storage/metrics/satisfactionstore.h"
#include "storage/metrics/slicedorders.h"
#include "storage/metrics/supportfigurestore.h"
#include "storage/metrics/valuestore.h"
#include "storage/people/shopstore.h"
#include "storage/prediction/loyaltymapstore.h"
#include "storage/sql/statement.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <optional>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Between which instants the first and the last order of those lie who may be meant. What is not known bounds nothing, so
/// that the index of what is known is used.
struct Candidates
{
    std::optional<Instant> firstFrom;
    std::optional<Instant> firstBefore;
    std::optional<Instant> lastFrom;
    bool boughtTwice = false;

    [[nodiscard]] QString condition() const
    {
        QStringList terms;
        if (firstFrom)
            terms += u"s.first_order_at >= :first_from"_s;
        if (firstBefore)
            terms += u"s.first_order_at < :first_before"_s;
        if (lastFrom)
            terms += u"s.last_order_at >= :last_from"_s;
        if (terms.isEmpty())
            terms += boughtTwice ? u"s.orders >= 2"_s : u"s.orders >= 1"_s;
        return terms.join(u" AND "_s);
    }
    void bind(Statement &rows) const
    {
        if (firstFrom)
            rows.bind(u"first_from", *firstFrom);
        if (firstBefore)
            rows.bind(u"first_before", *firstBefore);
        if (lastFrom)
            rows.bind(u"last_from", *lastFrom);
    }
};

Candidates candidatesOf(const PeopleBehind &people, const LocalCalendar &calendar, int activeDays)
{
    Candidates candidates;
    switch (people.figure) {
    case BehindFigure::New:
    case BehindFigure::InTime:
    case BehindFigure::NotInTime:
        candidates.firstFrom = calendar.startOfDay(people.from);
        candidates.firstBefore = calendar.startOfDay(people.until.addDays(1));
        break;
    case BehindFigure::Cohort: {
        const int month = monthNumberOf(people.from);
        candidates.firstFrom = calendar.startOfDay(firstOfMonth(month));
        candidates.firstBefore = calendar.startOfDay(firstOfMonth(month + 1));
        break;
    }
    case BehindFigure::Active:
    case BehindFigure::Regular:
        candidates.lastFrom = calendar.startOfDay(people.until.addDays(1 - activeDays));
        break;
    case BehindFigure::Kept:
    case BehindFigure::Lapsed:
    case BehindFigure::Lost:
        candidates.lastFrom = calendar.startOfDay(people.from.addDays(-activeDays));
        break;
    case BehindFigure::Reactivated:
    case BehindFigure::Buyers:
    case BehindFigure::BoughtOnce:
        candidates.lastFrom = calendar.startOfDay(people.from);
        break;
    case BehindFigure::Repeaters:
        candidates.boughtTwice = true;
        break;
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
        break;
    }
    return candidates;
}

/// Of a slice of orders the first order of a customer may be a later one than that of the whole shop.
Candidates candidatesIn(SliceKind slice, Candidates whole)
{
    if (!isOfOrders(slice) || !whole.firstFrom)
        return whole;
    whole.lastFrom = whole.firstFrom;
    whole.firstFrom.reset();
    return whole;
}

/// Hands out the customers who may be meant, with the days on which they bought.
template<typename Receive>
void forEachBuyer(Connection &connection, const Shop &shop, const LocalCalendar &calendar, const SliceScope &scope,
                  const Candidates &candidates, Receive &&receive)
{
    OrdersAsked asked;
    asked.customers = candidates.condition();
    asked.bind = [&candidates](Statement &rows) { candidates.bind(rows); };
    CustomerHistory history(calendar, shop.currency);
    CustomerId customer;
    forEachSlicedOrder(connection, scope, asked, [&](CustomerId buyer, const OrderFacts &order) {
        if (buyer != customer)
            receive(customer, history.take().days);
        customer = buyer;
        history.addOrder(order);
    });
    receive(customer, history.take().days);
}

/// Those whom a figure of the scores counts.
std::unordered_set<CustomerId> scoredPeople(Connection &connection, const PeopleBehind &people)
{
    QString condition;
    QList<std::pair<QString, QVariant>> values;
    if (people.figure == BehindFigure::RfmCell) {
        condition = u"rfm_recency = :recency AND rfm_frequency = :frequency"_s;
        values = {{u"recency"_s, people.detail / 10}, {u"frequency"_s, people.detail % 10}};
    } else if (people.figure == BehindFigure::RfmGroup) {
        const auto group = RfmGroup(std::clamp(people.detail, 0, int(rfmGroupCount) - 1));
        condition = u"rfm_group = :group"_s;
        values = {{u"group"_s, nameOf(group)}};
    } else {
        const auto [from, until] = scoresOf(RiskBand(std::clamp(people.detail, 0, int(RiskBand::High))));
        condition = u"risk BETWEEN :from AND :until"_s;
        values = {{u"from"_s, from}, {u"until"_s, until}};
    }
    Statement rows(connection, u"SELECT customer_id FROM customer_scores WHERE "_s + condition);
    for (const auto &[name, value] : values)
        rows.bind(name, value);
    std::unordered_set<CustomerId> found;
    while (rows.next())
        found.insert(rows.id<CustomerId>(0));
    return found;
}

} // namespace

std::unordered_set<CustomerId> peopleBehind(Connection &connection, const PeopleBehind &people, Instant now)
{
    if (people.figure == BehindFigure::LoyaltyQuadrant)
        return LoyaltyMapStore(connection).peopleIn(loyaltyQuadrantAt(people.detail));
    if (isScored(people.figure))
        return scoredPeople(connection, people);
    const auto shop = ShopStore(connection).shop();
    if (!shop)
        throw SqlFailure(shop.error());
    if (isOfDrivers(people.figure))
        return peopleOfDriver(connection, *shop, people);
    if (isValued(people.figure))
        return ValueStore(connection, *shop).people(people);
    const LocalCalendar calendar(shop->timeZone);
    const SliceScope scope(connection, people.slice, calendar, calendar.date(now));
    if (isOfAnswers(people.figure))
        return SatisfactionStore(connection, calendar, scope).people(people);
    if (isOfTickets(people.figure))
        return SupportFigureStore(connection).people(people, calendar, scope);
    std::unordered_set<CustomerId> found;
    forEachBuyer(connection, *shop, calendar, scope,
                 candidatesIn(people.slice.kind, candidatesOf(people, calendar, shop->activeDays)),
                 [&](CustomerId customer, const std::vector<PurchaseDay> &days) {
                     if (isBehind(days, people, shop->activeDays))
                         found.insert(customer);
                 });
    return found;
}

ActivePreview activePreview(Connection &connection, const Shop &shop, QDate day, int activeDays)
{
    const LocalCalendar calendar(shop.timeZone);
    const PeopleBehind active{BehindFigure::Active, day, day};
    ActivePreview preview;
    preview.activeDays = activeDays;
    forEachBuyer(connection, shop, calendar, SliceScope(), Candidates{},
                 [&](CustomerId, const std::vector<PurchaseDay> &days) {
                     preview.active += isBehind(days, active, activeDays) ? 1 : 0;
                     preview.gaps.add(days);
                 });
    return preview;
}

} // namespace regulars
