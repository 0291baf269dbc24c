// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/referral.h"
#include "models/base/command.h"
#include "storage/loyalty/referralkeeper.h"

namespace regulars {

// Arguments of the sentences: `name` of the friend, `advocate`.

/// Notes who brought a customer, or whom they have invited. The code of an advocate is the number of their card. Errors:
/// NotFound (customer, advocate, code), InvalidValue (referred: required, is_the_advocate; contact: required, too_long,
/// not_a_contact; name, note: too_long), Duplicate (referred, with `name` of the advocate who came first; contact, with
/// `customer` and `name` of who is a customer already).
struct RecordReferral
{
    static constexpr QLatin1StringView name{"record_referral"};
    static constexpr Right right = Right::Create;
    CustomerId advocate; ///< not valid: by the code
    QString code;
    CustomerId referred; ///< not valid: was invited
    QString invitedName;
    QString invitedContact; ///< e-mail address or phone number
    QString note;
    [[nodiscard]] Result<ReferralId> execute(WriteSession &session) const;
};

// Errors of the decisions: NotFound (referral), Refused (referral; reason referral_over with `state`), InvalidValue
// (note, too_long).

/// What blocks a referral does not count any more; it goes its way.
struct AllowReferral
{
    static constexpr QLatin1StringView name{"allow_referral"};
    static constexpr Right right = Right::AdjustPoints;
    ReferralId referral;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Rewards a referral at once, whatever it waits for. Error: also Refused (reason no_member, no_rule, not_given).
struct ApproveReferral
{
    static constexpr QLatin1StringView name{"approve_referral"};
    static constexpr Right right = Right::AdjustPoints;
    ReferralId referral;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Nobody is rewarded for it.
struct RejectReferral
{
    static constexpr QLatin1StringView name{"reject_referral"};
    static constexpr Right right = Right::AdjustPoints;
    ReferralId referral;
    QString note;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Rewards referrals whose hold is over; at most `limit` at once. For whoever runs it: it needs no right, and nobody undoes
/// it.
struct RewardReferrals
{
    static constexpr QLatin1StringView name{"reward_referrals"};
    static constexpr Right right = Right::See;
    static constexpr int referralsAtOnce = 200;
    int limit = referralsAtOnce;
    [[nodiscard]] Result<ReferralSlice> execute(WriteSession &session) const;
};

} // namespace regulars
