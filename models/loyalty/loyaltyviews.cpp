// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltyviews.h"

#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // an import or a review counts once

/// What a member has against what they have done.
void fillStanding(Connection &connection, const LocalCalendar &calendar, QDate today, LoyaltyMemberState &state)
{
    const TierHistory history = TierHistories(connection, state.ladder.metric, calendar).of(*state.member);
    state.standing = standingOf(state.ladder, state.member->tier, history, today);
    state.notice = noticeDue(state.ladder, state.member->tier, history, today);
}

} // namespace

Result<TierLadderState> readTierLadderState(Connection &connection)
{
    const TierStore store(connection);
    REGULARS_TRY(ladder, store.ladder());
    REGULARS_TRY(joins, store.joinsWithFirstOrder());
    REGULARS_TRY(counts, LoyaltyMembers(connection).counts());
    REGULARS_TRY(shop, ShopStore(connection).shop());
    TierLadderState state{ladder, joins, {}, 0, shop.currency};
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        state.members[ladder.find(count.key()) ? count.key() : TierId()] += *count;
        state.memberCount += *count;
    }
    return state;
}

Result<LoyaltyMemberState> readLoyaltyMember(Connection &connection, CustomerId customer, Instant now)
{
    const LoyaltyMembers members(connection);
    LoyaltyMemberState state;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    REGULARS_TRY(member, members.memberOnce(customer));
    REGULARS_TRY(changes, members.changes(customer, LoyaltyMemberView::mostChanges));
    REGULARS_TRY(everyTier, TierStore(connection).everyTier());
    state.ladder = ladder;
    state.member = member;
    state.changes = changes;
    state.everyTier = everyTier;
    state.currency = shop.currency;
    const LocalCalendar calendar(shop.timeZone);
    if (state.isMember() && !ladder.tiers.isEmpty())
        REGULARS_CHECK(attempt([&] { fillStanding(connection, calendar, calendar.date(now), state); }));
    return state;
}

TierLadderView::TierLadderView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool TierLadderView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

TierLadderView::ReadJob TierLadderView::readJob(ProgrammeKey) const
{
    return readTierLadderState;
}

TierDesignView::TierDesignView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
}

bool TierDesignView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer) || changes.touches(Entity::Order) || changes.touches(Entity::Return) ||
           changes.touches(Entity::Setting);
}

TierDesignView::ReadJob TierDesignView::readJob(TierDesignKey key) const
{
    return [ladder = key.ladder, now = database().clock().now(), cancel = token()](Connection &connection) {
        return tierDesign(connection, ladder, now, cancel);
    };
}

LoyaltyMemberView::LoyaltyMemberView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool LoyaltyMemberView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value) || changes.touches(Entity::Tier) ||
           changes.touches(Entity::Setting);
}

LoyaltyMemberView::ReadJob LoyaltyMemberView::readJob(CustomerId customer) const
{
    return [customer, now = database().clock().now()](Connection &connection) {
        return readLoyaltyMember(connection, customer, now);
    };
}

TierNoticesView::TierNoticesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool TierNoticesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Tier) || changes.touches(Entity::Customer) || changes.touches(Entity::Setting);
}

TierNoticesView::ReadJob TierNoticesView::readJob(ProgrammeKey) const
{
    return [now = database().clock().now(), cancel = token()](Connection &connection) {
        return dueTierNotices(connection, now, mostNotices, cancel);
    };
}

} // namespace regulars
