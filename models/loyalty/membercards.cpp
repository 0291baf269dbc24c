// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/membercards.h"

#include "models/exchange/takeout.h"
#include "models/loyalty/cardcommands.h"
#include "models/loyalty/loyaltymemberstate.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

Result<QList<MemberCard>> readMemberCards(Connection &connection, const QList<CustomerId> &customers, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(programme, attempt([&] { return PointsProgrammeStore(connection).programme(); }));
    QList<MemberCard> cards;
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, CustomerStore(connection).customer(id));
        REGULARS_TRY(member, readLoyaltyMember(connection, id, now));
        MemberCard card;
        card.shopName = shop.name;
        card.memberName = displayName(customer);
        card.cardNumber = customer.cardNumber;
        card.customerUid = customer.uid;
        card.customer = id;
        card.isMember = member.isMember();
        card.pointName = programme.pointName;
        card.collectsPoints = programme.givesPoints;
        const Tier *tier = member.isMember() ? member.ladder.find(member.member->tier.tier) : nullptr;
        if (tier) {
            card.tierName = tier->name;
            card.tierColour = tier->colour;
        }
        cards.append(card);
    }
    return cards;
}

QList<CustomerId> CardsToPrint::withoutNumber() const
{
    QList<CustomerId> customers;
    for (const MemberCard &card : cards) {
        if (card.cardNumber.isEmpty())
            customers += card.customer;
    }
    return customers;
}

QFuture<Result<CardsToPrint>> cardsToPrint(Database &database, const QList<CustomerId> &customers)
{
    const auto read = [customers, user = database.user(),
                       now = database.clock().now()](Connection &connection) -> Result<CardsToPrint> {
        REGULARS_CHECK(checkMayExport(connection, user));
        REGULARS_TRY(cards, readMemberCards(connection, customers, now));
        cards.removeIf([](const MemberCard &card) { return !card.isMember; });
        CardsToPrint found{cards};
        if (!checkAllowed(connection, user, GiveCardNumbers{found.withoutNumber()}.right())) {
            const auto isWithout = [](const MemberCard &card) { return card.cardNumber.isEmpty(); };
            found.unnumbered = static_cast<int>(found.cards.removeIf(isWithout));
        }
        return found;
    };
    return database.read(read);
}

} // namespace regulars
