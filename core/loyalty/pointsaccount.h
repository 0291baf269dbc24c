// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsentry.h"

#include <map>
#include <vector>

namespace regulars {

/// Suspended: nothing is earned, spent or moved, but it expires, goods come back and staff may adjust. Closed: only what
/// comes back of goods is noted; the shop absorbs it.
enum class PointsAccountStatus { Active, Suspended, Closed };

/// What a crediting line has given and what is left of it.
struct PointsLot
{
    qint64 sequence = 0; ///< of the crediting line
    Points issued;
    Points remaining;
    bool active = true; ///< false: waits for `terms.unlocksAt`
    LotTerms terms;
    qint64 expiredBy = 0;    ///< the last Expire of it, or 0
    qint64 reinstatedBy = 0; ///< the last Reinstate of it, or 0
    bool coversDebt = false;
    PointsSource source;
    EarnSnapshotId snapshot;

    /// Whether it has expired, by the ledger: a clock that is set back does not bring it to life again.
    [[nodiscard]] bool isExpired() const { return expiredBy > reinstatedBy; }
    friend bool operator==(const PointsLot &, const PointsLot &) = default;
};

/// See LotAllocation. What was taken is in `shares`, in the order of taking, or still owed.
struct PointsClaim
{
    struct Share
    {
        qint64 lot = 0;
        Points points;
        friend bool operator==(const Share &, const Share &) = default;
    };
    Points taken;
    Points allocated; ///< the sum of the shares
    std::vector<Share> shares;

    [[nodiscard]] Points owed() const { return taken - allocated; }
    friend bool operator==(const PointsClaim &, const PointsClaim &) = default;
};

enum class LotState { Pending, Active, Consumed, Expired, Reversed };

/// How an account stands. total = active + pending − debt, when nothing has expired since the last posting.
struct PointsBalance
{
    Points active;   ///< can be spent; 0 while there is a debt
    Points pending;  ///< waits for the end of the return window
    Points reserved; ///< held for sales that are not finished
    Points spent;
    Points expired;
    Points debt;           ///< taken back beyond what there was; ≥ 0
    Points total;          ///< the sum of all lines
    Points lifetimeEarned; ///< after returns
    Points tierQualifying; ///< after returns; in its own counter, never the spendable balance

    friend bool operator==(const PointsBalance &, const PointsBalance &) = default;
};

/// An account, as far as a request needs it. Storage loads into it, in the transaction that appends the answer:
///
///  - the header: id, program, status, mergedInto, lastSequence, lastActiveAt, sums, tierQualifying;
///  - the lots with something remaining (an index on remaining ≠ 0), and their lines;
///  - the claims that owe something and the open reservations;
///  - for a request about a line (a return, a reversal, an undo, a reservation): that line, those with the same
///    reversalOf (or, if it is a reversal itself, that one's), and the claim of it;
///  - of each of these claims the line, all allocations, and the lots of its shares with their lines; where such a lot
///    covers a debt, the claim of that lot in the same way;
///  - what was booked under the request's key, in whatever account: into `postings`.
///
/// A line that a request names and that is not here is answered with NotFound. After apply() the changed header, lots and
/// claims are what storage keeps of them; all of it can be rebuilt with replay().
struct PointsAccount
{
    PointsAccountId id;
    LoyaltyProgramId program;
    PointsAccountStatus status = PointsAccountStatus::Active;
    PointsAccountId mergedInto; ///< with Closed: the card that goes on
    qint64 lastSequence = 0;
    Instant lastActiveAt;                            ///< the latest Earn or Redeem
    std::array<Points, pointsEntryTypeCount> sums{}; ///< of all lines, by type
    Points tierQualifying;
    std::map<qint64, PointsEntry> entries;
    std::map<qint64, PointsLot> lots;
    std::map<qint64, PointsClaim> claims;
    std::map<QString, PointsPosting> postings; ///< by key

    [[nodiscard]] Points sum(PointsEntryType type) const { return sums[static_cast<std::size_t>(type)]; }
    [[nodiscard]] Points total() const;
    [[nodiscard]] Points debt() const;
    /// As the ledger says; see balanceAt() for what is due meanwhile.
    [[nodiscard]] PointsBalance balance() const;
    [[nodiscard]] const PointsEntry *entry(qint64 sequence) const;
    /// The claim of a line; empty when nothing was taken for it.
    [[nodiscard]] PointsClaim claim(qint64 sequence) const;
    [[nodiscard]] LotState stateOf(const PointsLot &lot) const;

    /// Takes a new line, or an allocation, into account.
    void add(const PointsEntry &entry);
    void add(const LotAllocation &allocation);
};

/// The account after the posting was appended.
void apply(PointsAccount &account, const PointsPosting &posting);

/// Everything about an account from its lines alone; `header` gives id, program, status and mergedInto.
[[nodiscard]] PointsAccount replay(const PointsAccount &header, const PointsHistory &history);

template<>
struct EnumNames<PointsAccountStatus>
{
    static constexpr std::array<std::pair<PointsAccountStatus, const char16_t *>, 3> names = {
        {{PointsAccountStatus::Active, u"active"},
         {PointsAccountStatus::Suspended, u"suspended"},
         {PointsAccountStatus::Closed, u"closed"}}};
    static constexpr PointsAccountStatus fallback = PointsAccountStatus::Suspended;
};

template<>
struct EnumNames<LotState>
{
    static constexpr std::array<std::pair<LotState, const char16_t *>, 5> names = {{{LotState::Pending, u"pending"},
                                                                                    {LotState::Active, u"active"},
                                                                                    {LotState::Consumed, u"consumed"},
                                                                                    {LotState::Expired, u"expired"},
                                                                                    {LotState::Reversed, u"reversed"}}};
    static constexpr LotState fallback = LotState::Consumed;
};

} // namespace regulars
