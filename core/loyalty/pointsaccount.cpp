// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsaccount.h"

#include <algorithm>

namespace regulars {

namespace {

PointsLot lotOf(const PointsEntry &entry)
{
    PointsLot lot;
    lot.sequence = entry.sequence;
    lot.issued = entry.points;
    lot.remaining = entry.points;
    lot.active = !entry.terms->unlocksAt;
    lot.terms = *entry.terms;
    lot.coversDebt = entry.coversDebt;
    lot.source = entry.source;
    lot.snapshot = entry.snapshot;
    return lot;
}

// The claim that a line adds to; 0: none.
qint64 claimOf(const PointsEntry &entry)
{
    if (entry.reversalOf)
        return entry.reversalOf;
    return entry.points.isNegative() ? entry.sequence : 0;
}

void giveBack(PointsClaim &claim, const LotAllocation &allocation)
{
    Points left = -allocation.points;
    for (auto share = claim.shares.rbegin(); share != claim.shares.rend() && left.isPositive(); ++share) {
        if (share->lot != allocation.lot)
            continue;
        const Points back = std::min(left, share->points);
        share->points -= back;
        left -= back;
    }
    std::erase_if(claim.shares, [](const PointsClaim::Share &share) { return share.points.isZero(); });
}

} // namespace

Points PointsAccount::total() const
{
    Points all;
    for (const Points &points : sums)
        all += points;
    return all;
}

Points PointsAccount::debt() const
{
    Points all;
    for (const auto &[sequence, claim] : claims)
        all += claim.owed();
    return all;
}

PointsBalance PointsAccount::balance() const
{
    PointsBalance balance;
    for (const auto &[sequence, lot] : lots)
        (lot.active ? balance.active : balance.pending) += lot.remaining;
    balance.reserved = -sum(PointsEntryType::Reserve) - sum(PointsEntryType::Release);
    balance.spent = -sum(PointsEntryType::Redeem) - sum(PointsEntryType::RedeemReversal);
    balance.expired = -sum(PointsEntryType::Expire) - sum(PointsEntryType::Reinstate);
    balance.debt = debt();
    balance.total = total();
    balance.lifetimeEarned = sum(PointsEntryType::Earn) + sum(PointsEntryType::Bonus) + sum(PointsEntryType::EarnReversal);
    balance.tierQualifying = tierQualifying;
    return balance;
}

const PointsEntry *PointsAccount::entry(qint64 sequence) const
{
    const auto found = entries.find(sequence);
    return found == entries.end() ? nullptr : &found->second;
}

PointsClaim PointsAccount::claim(qint64 sequence) const
{
    const auto found = claims.find(sequence);
    return found == claims.end() ? PointsClaim{} : found->second;
}

LotState PointsAccount::stateOf(const PointsLot &lot) const
{
    if (lot.remaining.isPositive())
        return lot.active ? LotState::Active : LotState::Pending;
    if (lot.isExpired())
        return LotState::Expired;
    return claim(lot.sequence).taken == lot.issued ? LotState::Reversed : LotState::Consumed;
}

void PointsAccount::add(const PointsEntry &entry)
{
    lastSequence = entry.sequence;
    sums[static_cast<std::size_t>(entry.type)] += entry.points;
    if (entry.qualifies)
        tierQualifying += entry.points;
    if (entry.type == PointsEntryType::Earn || entry.type == PointsEntryType::Redeem)
        lastActiveAt = std::max(lastActiveAt, entry.occurredAt);
    entries.insert_or_assign(entry.sequence, entry);
    if (entry.makesLot())
        lots.insert_or_assign(entry.sequence, lotOf(entry));
    else if (const qint64 claim = claimOf(entry))
        claims[claim].taken -= entry.points;
    if (!entry.lot)
        return;
    PointsLot &lot = lots[entry.lot];
    if (entry.type == PointsEntryType::Activate)
        lot.active = true;
    else if (entry.type == PointsEntryType::Expire)
        lot.expiredBy = entry.sequence;
    else if (entry.type == PointsEntryType::Reinstate)
        lot.reinstatedBy = entry.sequence;
    if (entry.type == PointsEntryType::Reinstate && entry.terms)
        lot.terms = *entry.terms;
}

void PointsAccount::add(const LotAllocation &allocation)
{
    lots[allocation.lot].remaining -= allocation.points;
    PointsClaim &claim = claims[allocation.claim];
    claim.allocated += allocation.points;
    if (allocation.points.isNegative())
        return giveBack(claim, allocation);
    if (!claim.shares.empty() && claim.shares.back().lot == allocation.lot)
        claim.shares.back().points += allocation.points;
    else
        claim.shares.push_back({allocation.lot, allocation.points});
}

void apply(PointsAccount &account, const PointsPosting &posting)
{
    if (posting.repeated)
        return;
    auto allocation = posting.allocations.cbegin();
    for (const PointsEntry &entry : posting.entries) {
        account.add(entry);
        for (; allocation != posting.allocations.cend() && allocation->bookedBy <= entry.sequence; ++allocation)
            account.add(*allocation);
    }
    for (const PointsEntry &entry : posting.entries) {
        if (!entry.key.isEmpty())
            account.postings.insert_or_assign(entry.key, posting);
    }
}

PointsAccount replay(const PointsAccount &header, const PointsHistory &history)
{
    PointsAccount account;
    account.id = header.id;
    account.program = header.program;
    account.status = header.status;
    account.mergedInto = header.mergedInto;
    PointsPosting posting;
    auto allocation = history.allocations.cbegin();
    for (const PointsEntry &entry : history.entries) {
        if (!posting.isEmpty() && posting.entries.first().posting != entry.posting)
            apply(account, std::exchange(posting, {}));
        posting.entries += entry;
        for (; allocation != history.allocations.cend() && allocation->bookedBy <= entry.sequence; ++allocation)
            posting.allocations += *allocation;
    }
    apply(account, posting);
    return account;
}

} // namespace regulars
