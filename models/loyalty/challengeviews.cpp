// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/challengeviews.h"

#include "storage/loyalty/challengeawards.h"
#include "storage/loyalty/challengepurchases.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/people/shopstore.h"
#include "storage/products/productstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // sales at the counter count once

Result<QString> rewardName(Connection &connection, RewardId id)
{
    if (!id.isValid())
        return QString();
    REGULARS_TRY(reward, RewardStore(connection).reward(id));
    return reward.name;
}

QList<MemberBadge> badgesOf(const QList<ChallengeAward> &awards, const LocalCalendar &calendar)
{
    QList<MemberBadge> badges;
    QHash<ChallengeId, qsizetype> places;
    for (auto award = awards.crbegin(); award != awards.crend(); ++award) {
        if (!award->stands())
            continue;
        if (const auto known = places.constFind(award->challenge); known != places.cend()) {
            ++badges[*known].times;
            continue;
        }
        places.insert(award->challenge, badges.size());
        badges += MemberBadge{award->basis.badge(), award->basis.badgeColour, 1, calendar.date(award->reachedAt)};
    }
    return badges;
}

bool isReached(const QList<ChallengeAward> &awards, const Challenge &challenge, const ChallengeWindow &window)
{
    return std::any_of(awards.cbegin(), awards.cend(), [&](const ChallengeAward &award) {
        return award.stands() && award.challenge == challenge.id && isSameWindow(award.basis, award.span, challenge, window);
    });
}

} // namespace

Result<ChallengeList> readChallenges(Connection &connection)
{
    ChallengeList list;
    REGULARS_TRY(challenges, ChallengeStore(connection).challenges());
    REGULARS_TRY(figures, ChallengeStore(connection).figures());
    REGULARS_TRY(rewards, RewardStore(connection).rewards());
    list.rewards = rewards;
    for (const Challenge &challenge : std::as_const(challenges)) {
        REGULARS_TRY(reward, rewardName(connection, challenge.reward));
        list.rows += ChallengeRow{challenge, reward, figures.value(challenge.id)};
        for (const ProductId id : challenge.scope.products + challenge.scope.exceptProducts) {
            if (const auto product = ProductStore(connection).product(id))
                list.names.insert(id, product->name);
        }
    }
    return list;
}

Result<MemberChallenges> readMemberChallenges(Connection &connection, CustomerId customer, Instant now)
{
    return attempt([&]() -> Result<MemberChallenges> {
        MemberChallenges seen;
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(member, LoyaltyMembers(connection).member(customer));
        REGULARS_TRY(challenges, ChallengeStore(connection).challenges());
        seen.currency = shop.currency;
        const LocalCalendar calendar(shop.timeZone);
        const QDate today = calendar.date(now);
        const QList<ChallengeAward> awards = ChallengeAwards(connection).ofCustomer(customer);
        seen.badges = badgesOf(awards, calendar);
        ChallengePurchases purchases(connection, calendar, customer);
        for (const Challenge &challenge : std::as_const(challenges)) {
            const auto window = windowOf(challenge, today);
            const bool isFor = member && (challenge.tiers.isEmpty() || challenge.tiers.contains(member->tier.tier));
            if (!challenge.enabled || !isFor || !window || isReached(awards, challenge, *window))
                continue;
            REGULARS_TRY(reward, rewardName(connection, challenge.reward));
            const qint64 measure = measureOf(challenge, *window, purchases.within(*window));
            seen.onTheWay += MemberChallenge{challenge, reward, measure, *window};
        }
        return seen;
    });
}

ChallengesView::ChallengesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool ChallengesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Challenge) || changes.touches(Entity::ChallengeAward) ||
           changes.touches(Entity::Reward) || changes.touches(Entity::Product) || changes.touches(Entity::Setting);
}

ChallengesView::ReadJob ChallengesView::readJob(ProgrammeKey) const
{
    return [](Connection &connection) { return readChallenges(connection); };
}

MemberChallengesView::MemberChallengesView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool MemberChallengesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::Challenge) ||
           changes.touches(Entity::Reward) || changes.touches(Entity::Tier) || changes.touches(Entity::Setting);
}

MemberChallengesView::ReadJob MemberChallengesView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readMemberChallenges(connection, customer, now);
    };
}

} // namespace regulars
