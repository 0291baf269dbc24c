// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltymemberstate.h"

#include "storage/loyalty/challengestore.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/stampcardstore.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

namespace {

/// What a member has against what they have done.
void fillStanding(Connection &connection, const LocalCalendar &calendar, QDate today, LoyaltyMemberState &state)
{
    const TierHistory history = TierHistories(connection, state.ladder, calendar).of(*state.member);
    state.standing = standingOf(state.ladder, state.member->tier, history, today);
    state.notice = noticeDue(state.ladder, state.member->tier, history, today);
}

} // namespace

Result<LoyaltyMemberState> readLoyaltyMember(Connection &connection, CustomerId customer, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    REGULARS_TRY(member, LoyaltyMembers(connection).memberOnce(customer));
    REGULARS_TRY(programme, attempt([&] { return PointsProgrammeStore(connection).programme(); }));
    REGULARS_TRY(hasStampCards, StampCardStore(connection).hasOffer());
    REGULARS_TRY(hasChallenges, ChallengeStore(connection).hasOffer());
    LoyaltyMemberState state{ladder, member, {}, {}, shop.currency, programme.givesPoints, hasStampCards, hasChallenges};
    const LocalCalendar calendar(shop.timeZone);
    if (state.isMember() && !ladder.tiers.isEmpty())
        REGULARS_CHECK(attempt([&] { fillStanding(connection, calendar, calendar.date(now), state); }));
    return state;
}

} // namespace regulars
