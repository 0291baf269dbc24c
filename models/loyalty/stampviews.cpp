// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/stampviews.h"

#include "storage/loyalty/claimstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/loyalty/stampstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // sales at the counter count once

Result<int> unusedRewards(Connection &connection, const QList<StampLine> &lines, QDate today)
{
    int unused = 0;
    for (const StampItem &item : stampItems(lines)) {
        if (item.line.kind != StampKind::Full || item.stamps == 0)
            continue;
        REGULARS_TRY(claim, ClaimStore(connection).claim(item.line.claimUid));
        const bool isOpen = claim.state == ClaimState::Issued || claim.state == ClaimState::Reserved;
        unused += isOpen && !isOverdue(claim, today) ? 1 : 0;
    }
    return unused;
}

Result<MemberStamps> readCard(Connection &connection, const StampCard &card, const QList<StampLine> &lines,
                              const LocalCalendar &calendar, QDate today)
{
    REGULARS_TRY(reward, RewardStore(connection).reward(card.reward));
    REGULARS_TRY(unused, unusedRewards(connection, lines, today));
    const StampSums sums = sumsOf(card, lines);
    MemberStamps seen{card, reward.name, stateOf(card, sums, calendar, today), unused, {}, lines};
    if (card.validMonths > 0 && seen.state.onCard > 0 && sums.lastStampAt)
        seen.validUntil = calendar.date(*sums.lastStampAt).addMonths(card.validMonths);
    std::reverse(seen.lines.begin(), seen.lines.end());
    return seen;
}

} // namespace

Result<StampCardList> readStampCards(Connection &connection)
{
    StampCardList list;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(cards, StampCardStore(connection).cards());
    REGULARS_TRY(figures, StampCardStore(connection).figures());
    REGULARS_TRY(rewards, RewardStore(connection).rewards());
    list.currency = shop.currency;
    list.rewards = rewards;
    for (const StampCard &card : std::as_const(cards)) {
        REGULARS_TRY(reward, RewardStore(connection).reward(card.reward));
        list.rows += StampCardRow{card, reward.name, figures.value(card.id)};
        for (const ProductId id : card.scope.products + card.scope.exceptProducts) {
            if (const auto product = ProductStore(connection).product(id))
                list.names.insert(id, product->name);
        }
    }
    return list;
}

Result<MemberStampCards> readMemberStamps(Connection &connection, CustomerId customer, Instant now)
{
    MemberStampCards seen;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(member, LoyaltyMembers(connection).member(customer));
    REGULARS_TRY(cards, StampCardStore(connection).cards());
    seen.isMember = member.has_value();
    if (cards.isEmpty())
        return seen;
    REGULARS_TRY(lines, attempt([&] { return StampStore(connection).lines(customer); }));
    const LocalCalendar calendar(shop.timeZone);
    for (const StampCard &card : std::as_const(cards)) {
        QList<StampLine> ofCard;
        std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(ofCard),
                     [&card](const StampLine &line) { return line.card == card.id; });
        REGULARS_TRY(stamps, readCard(connection, card, ofCard, calendar, calendar.date(now)));
        const bool hasSomething = stamps.state.onCard > 0 || stamps.state.owed > 0 || stamps.unused > 0;
        if ((card.enabled && seen.isMember) || (hasSomething && !ofCard.isEmpty()))
            seen.cards += stamps;
    }
    return seen;
}

StampCardsView::StampCardsView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool StampCardsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::StampCard) || changes.touches(Entity::Stamp) || changes.touches(Entity::Reward) ||
           changes.touches(Entity::Product) || changes.touches(Entity::Setting);
}

StampCardsView::ReadJob StampCardsView::readJob(ProgrammeKey) const
{
    return [](Connection &connection) { return readStampCards(connection); };
}

MemberStampsView::MemberStampsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MemberStampsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::StampCard) ||
           changes.touches(Entity::RewardClaim) || changes.touches(Entity::Reward) || changes.touches(Entity::Setting);
}

MemberStampsView::ReadJob MemberStampsView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readMemberStamps(connection, customer, now);
    };
}

} // namespace regulars
