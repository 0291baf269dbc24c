// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/loyaltycommands.h"

#include "core/loyalty/tierlift.h"
#include "models/customers/livecustomer.h"
#include "storage/loyalty/giftpoints.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/tierhistories.h"
#include "storage/loyalty/tierkeeper.h"
#include "storage/loyalty/tierstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QDate todayOf(const WriteSession &session)
{
    return session.calendar().date(session.now());
}

/// Those of the customers who are members, for whom something is to be done.
Result<QList<LoyaltyMember>> liveMembers(WriteSession &session, const QList<CustomerId> &customers)
{
    QList<LoyaltyMember> found;
    for (const CustomerId customer : customers) {
        REGULARS_TRY(live, liveCustomer(session.connection(), customer));
        if (customers.size() == 1)
            session.setArgument(u"name"_s, live.name);
        REGULARS_TRY(member, LoyaltyMembers(session.connection()).member(customer));
        if (member)
            found += *member;
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"customer"_s, {{u"reason"_s, u"no_member"_s}});
    session.setArgument(u"count"_s, found.size());
    return found;
}

/// A member with a tier by hand, and the step to it. Beneath one that is paid for, it is a step of what was earned.
std::pair<LoyaltyMember, TierChange> givenByHand(WriteSession &session, const TierLadder &ladder, LoyaltyMember member,
                                                 TierId tier, QDate lockedUntil)
{
    const QDate today = todayOf(session);
    const TierMembership before = member.tier;
    const TierHistory history = TierHistories(session.connection(), ladder, session.calendar()).of(member);
    member.tier = tierByHand(ladder, tier, history, today, lockedUntil);
    if (before.tier == member.tier.tier)
        member.tier.since = before.since;
    const TierId from = member.tier.isPaid() ? earnedPart(before).tier : before.tier;
    return {member, {today, from, tier, TierReason::ByHand, member.tier.measure}};
}

/// With the name of the tier that the error is about.
Result<void> checkLadder(const TierLadder &ladder)
{
    QList<Error> faults = validate(ladder);
    for (Error &fault : faults) {
        if (fault.args.contains(u"index"_s))
            fault.args.insert(u"tier"_s, ladder.tiers[fault.args.value(u"index"_s).toInt()].name.simplified());
    }
    return checked(faults);
}

} // namespace

Result<TierLadder> SaveTiers::execute(WriteSession &session) const
{
    REGULARS_CHECK(checkLadder(ladder));
    session.setArgument(u"count"_s, ladder.tiers.size());
    TierStore store(session.connection());
    if (joinsWithFirstOrder)
        REGULARS_CHECK(store.setJoinsWithFirstOrder(session, *joinsWithFirstOrder));
    return store.save(session, ladder);
}

Result<int> JoinProgramme::execute(WriteSession &session) const
{
    const QDate today = todayOf(session);
    const QDate day = joinedOn.isValid() ? joinedOn : today;
    if (day > today)
        return tl::unexpected(invalidField(u"joined_on"_s, u"in_the_future"_s));
    int joined = 0;
    for (const CustomerId customer : customers) {
        REGULARS_TRY(live, liveCustomer(session.connection(), customer));
        if (customers.size() == 1)
            session.setArgument(u"name"_s, live.name);
        REGULARS_TRY(isNew, attempt([&] { return joinProgramme(session, customer, day); }));
        joined += isNew ? 1 : 0;
    }
    session.setArgument(u"count"_s, joined);
    return joined;
}

Result<void> LeaveProgramme::execute(WriteSession &session) const
{
    REGULARS_TRY(members, liveMembers(session, customers));
    for (const LoyaltyMember &member : std::as_const(members))
        REGULARS_CHECK(LoyaltyMembers(session.connection()).leave(session, member.customer, todayOf(session)));
    return {};
}

Result<void> GiveTier::execute(WriteSession &session) const
{
    const QString why = note.simplified();
    if (why.isEmpty())
        return tl::unexpected(invalidField(u"note"_s, u"required"_s));
    if (why.size() > longestTierNote)
        return tl::unexpected(invalidField(u"note"_s, u"too_long"_s, {{u"limit"_s, longestTierNote}}));
    if (lockedUntil.isValid() && lockedUntil < todayOf(session))
        return tl::unexpected(invalidField(u"locked_until"_s, u"in_the_past"_s));
    REGULARS_TRY(members, liveMembers(session, customers));
    REGULARS_TRY(ladder, TierStore(session.connection()).ladder());
    const Tier *given = ladder.find(tier);
    if (!given)
        return fail(ErrorCode::NotFound, u"tier"_s);
    session.setArgument(u"tier"_s, given->name);
    for (const LoyaltyMember &each : std::as_const(members)) {
        REGULARS_TRY(changed, attempt([&] { return givenByHand(session, ladder, each, tier, lockedUntil); }));
        REGULARS_CHECK(LoyaltyMembers(session.connection()).setTier(session, changed.first, {changed.second}, why));
        if (withGift)
            REGULARS_CHECK(attempt([&] { giveTierGifts(session, each.customer, ladder, {changed.second}); }));
    }
    return {};
}

Result<int> NoteTierNotice::execute(WriteSession &session) const
{
    LoyaltyMembers members(session.connection());
    int noted = 0;
    for (const CustomerId customer : customers) {
        REGULARS_TRY(member, members.member(customer));
        if (!member || !member->tier.lastDay().isValid() || member->tier.noticedFor == member->tier.lastDay())
            continue;
        if (customers.size() == 1)
            REGULARS_CHECK(liveMembers(session, customers));
        member->tier.noticedFor = member->tier.lastDay();
        REGULARS_CHECK(members.setTier(session, *member, {}));
        ++noted;
    }
    session.setArgument(u"count"_s, noted);
    return noted;
}

} // namespace regulars
