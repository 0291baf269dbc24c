// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/loyalty/referral.h"

namespace regulars {

class Connection;
class WriteSession;

/// How far referrals are is kept true to customers, orders and the programme, within the write that changes these; whoever
/// was invited and has become a customer is recognised. So a return, a cancellation, a merge and any undo need no code of
/// their own. What was given for a referral goes with its record when that is undone. Where nobody was ever referred it
/// costs one look. Throws SqlFailure, as all below.
void keepReferrals(WriteSession &session);
/// The same for all referrals, after a load, which is not followed record by record.
void keepAllReferrals(WriteSession &session);

/// Gives the points for a referral at once, whatever it waits for; they go with the undo of that. Errors: Refused (referral;
/// reason no_member, no_rule, not_given).
[[nodiscard]] Result<void> rewardReferral(WriteSession &session, const Referral &referral);

/// How many referrals have a hold that is over.
[[nodiscard]] qint64 dueReferrals(Connection &connection, QDate today);
/// What one slice of rewarding came to.
struct ReferralSlice
{
    int looked = 0;
    int rewarded = 0;
    bool isLast = true;
};
/// Rewards at most `limit` of them; what can't be is kept with its reason.
[[nodiscard]] ReferralSlice rewardDueReferrals(WriteSession &session, int limit);

} // namespace regulars
