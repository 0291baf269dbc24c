// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"

namespace regulars {

/// The invariants of a ledger.
enum class LedgerRule {
    SequenceHasNoGaps,       ///< lines are 1, 2, 3 … of this account
    KeysAreUnique,           ///< an idempotency key names one line
    SignFitsType,            ///< Earn gives, Redeem takes, Activate moves nothing …
    ReferencesExist,         ///< what a line or allocation names was booked before it, and is of the right kind
    LotIsWithinIssue,        ///< at no time was more taken from a lot than it has, or more given back than taken
    ShareIsNotNegative,      ///< a claim gives back to a lot only what it took from it
    ReversalsWithinOriginal, ///< what is taken back of a line is between nothing and all of it
    ClaimIsNotOverallocated, ///< lots gave no more than was to be taken
    SpendingIsCovered,       ///< Redeem, Reserve, Expire, TransferOut and MergeOut are taken from lots in full
    PendingIsNotSpent,       ///< nothing is redeemed, held or given away before it unlocks
    OnlyWhatEndsExpires,     ///< a lot without a last day does not expire
    DebtIsPaidFirst,         ///< nothing can be spent while something is owed
    CoverHoldsNothing,       ///< lots that only balance a debt are empty
    BalanceIsSumOfLines,     ///< the sum of all lines = what lots have left − what is owed
    AccountMatchesLines,     ///< what is stored of an account is what its lines say
    MergedAccountIsEmpty,    ///< a card that was joined with another holds and owes nothing
    MovesMatch,              ///< what leaves an account for another one arrives there
};

struct LedgerFault
{
    LedgerRule rule = LedgerRule::SequenceHasNoGaps;
    PointsAccountId account;
    qint64 line = 0; ///< where it shows first; 0: of the account
    friend bool operator==(const LedgerFault &, const LedgerFault &) = default;
};

/// Everything that is broken in an account, by line; counts by itself, not by the code that books. `stored` has the header,
/// sums, lots and claims as they are stored; lots and claims that are absent are not compared.
[[nodiscard]] QList<LedgerFault> verify(const PointsAccount &stored, const PointsHistory &history);

/// Of moves between the accounts of `histories` (all of a programme, or those joined with each other): each line that
/// arrives names the one that left, and they are worth the same.
[[nodiscard]] QList<LedgerFault> verifyMoves(const QList<PointsHistory> &histories);

template<>
struct EnumNames<LedgerRule>
{
    static constexpr std::array<std::pair<LedgerRule, const char16_t *>, 17> names = {
        {{LedgerRule::SequenceHasNoGaps, u"sequence_has_no_gaps"},
         {LedgerRule::KeysAreUnique, u"keys_are_unique"},
         {LedgerRule::SignFitsType, u"sign_fits_type"},
         {LedgerRule::ReferencesExist, u"references_exist"},
         {LedgerRule::LotIsWithinIssue, u"lot_is_within_issue"},
         {LedgerRule::ShareIsNotNegative, u"share_is_not_negative"},
         {LedgerRule::ReversalsWithinOriginal, u"reversals_within_original"},
         {LedgerRule::ClaimIsNotOverallocated, u"claim_is_not_overallocated"},
         {LedgerRule::SpendingIsCovered, u"spending_is_covered"},
         {LedgerRule::PendingIsNotSpent, u"pending_is_not_spent"},
         {LedgerRule::OnlyWhatEndsExpires, u"only_what_ends_expires"},
         {LedgerRule::DebtIsPaidFirst, u"debt_is_paid_first"},
         {LedgerRule::CoverHoldsNothing, u"cover_holds_nothing"},
         {LedgerRule::BalanceIsSumOfLines, u"balance_is_sum_of_lines"},
         {LedgerRule::AccountMatchesLines, u"account_matches_lines"},
         {LedgerRule::MergedAccountIsEmpty, u"merged_account_is_empty"},
         {LedgerRule::MovesMatch, u"moves_match"}}};
    static constexpr LedgerRule fallback = LedgerRule::AccountMatchesLines;
};

} // namespace regulars
