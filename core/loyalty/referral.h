// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/loyalty/referralterms.h"
#include "core/orders/order.h"

#include <QtCore/QDate>

namespace regulars {

using ReferralId = Id<struct ReferralTag>;

/// How far a referral is.
enum class ReferralState {
    Invited,    ///< the friend is no customer yet
    Registered, ///< the friend is one, and has not bought what it takes
    OnHold,     ///< has bought it, and may still bring it back
    Qualified,  ///< has kept it, and nobody could be given points
    Rewarded,   ///< points were given
    Blocked,    ///< does not look like a friend: a person decides
    Rejected,   ///< a person has decided
    Cancelled,  ///< nothing comes of it
};

/// Why a referral is where it is.
enum class ReferralReason {
    None,
    SameEmail,     ///< Blocked: both have the mailbox
    SamePhone,     ///< Blocked
    SameAddress,   ///< Blocked: the same street and number in the same place
    SameName,      ///< Blocked: the same name in the same postcode
    NotFirstOrder, ///< Blocked: the friend had bought before
    TooMany,       ///< Blocked: more in a year than the terms have
    SamePerson,    ///< Cancelled: both are one customer, so the order is their own
    CameLater,     ///< Cancelled: another referral of the friend came first, or has been rewarded
    CustomerGone,  ///< Cancelled: one of them is in the recycle bin
    OrderReturned, ///< Cancelled: of the order too little is left
    NoMember,      ///< Qualified: neither of those who would get points is a member
    NoRule,        ///< Qualified: no rule gives points for it
    NotGiven,      ///< Qualified: a limit of the rules, or a card that takes nothing
};

/// What a person has said about a referral. Allowed: nothing blocks it any more. Approved: it was rewarded at once.
enum class ReferralDecision { None, Allowed, Approved, Rejected };

/// Who brought whom.
struct Referral
{
    ReferralId id;
    QString uid;
    CustomerId advocate;
    CustomerId referred;    ///< not valid: was invited and is no customer yet
    QString invitedName;    ///< of who was invited; stays when they have become a customer
    QString invitedContact; ///< e-mail address or phone number by which they are recognised then
    QString code;           ///< by which the advocate was named; empty: was chosen
    QDate recordedOn;       ///< orders from this local day on count
    ReferralDecision decision = ReferralDecision::None;
    QString note;
    int rowVersion = 0;

    friend bool operator==(const Referral &, const Referral &) = default;
};

/// The order that makes the referral count.
struct ReferralPurchase
{
    OrderId order;
    QDate on;
    qint64 minor = 0; ///< what is left of it after returns
    friend bool operator==(const ReferralPurchase &, const ReferralPurchase &) = default;
};

/// How far a referral is, as it is kept.
struct ReferralProgress
{
    ReferralState state = ReferralState::Invited;
    ReferralReason reason = ReferralReason::None;
    OrderId order;  ///< from OnHold on
    QDate rewardOn; ///< from OnHold on: the first day on which it can be rewarded
    friend bool operator==(const ReferralProgress &, const ReferralProgress &) = default;
};

/// What the shop's records say about a referral.
struct ReferralFacts
{
    bool bothThere = true;                          ///< neither is in the recycle bin
    bool cameFirst = true;                          ///< of the friend's referrals, and no other one has been rewarded
    bool boughtBefore = false;                      ///< before the day on which it was recorded
    bool rewarded = false;                          ///< points stand that were given for it
    ReferralReason likeness = ReferralReason::None; ///< what both have in common
    /// The friend's first completed order since that came to the terms' minimum, before returns.
    std::optional<ReferralPurchase> purchase;
};

/// How far a referral is by its facts. What can't be seen in them, that it could not be rewarded, stays as it was. The same
/// facts give the same again.
[[nodiscard]] ReferralProgress progressOf(const Referral &referral, const ReferralProgress &before,
                                          const ReferralFacts &facts, const ReferralTerms &terms, int pendingDays);

/// Whether it is to be rewarded.
[[nodiscard]] bool isRewardDue(const ReferralProgress &progress, QDate today);
/// Why it is not rewarded by itself although it is due: `rewardedInYear` of the advocate's were. None: it is.
[[nodiscard]] ReferralReason rewardBlock(const Referral &referral, const ReferralTerms &terms, int rewardedInYear);

/// What a person can do about a referral.
enum class ReferralStep { Allow, Approve, Reject };
/// Allow what is blocked; approve what may still be rewarded and has somebody to be given points; reject what is not
/// decided.
[[nodiscard]] bool canStep(const Referral &referral, const ReferralProgress &progress, ReferralStep step);

/// In characters.
inline constexpr qsizetype longestReferralNote = 500;
inline constexpr qsizetype longestInvitedName = 200;
inline constexpr qsizetype longestInvitedContact = 320;

template<>
struct EnumNames<ReferralState>
{
    static constexpr std::array<std::pair<ReferralState, const char16_t *>, 8> names = {
        {{ReferralState::Invited, u"invited"},
         {ReferralState::Registered, u"registered"},
         {ReferralState::OnHold, u"on_hold"},
         {ReferralState::Qualified, u"qualified"},
         {ReferralState::Rewarded, u"rewarded"},
         {ReferralState::Blocked, u"blocked"},
         {ReferralState::Rejected, u"rejected"},
         {ReferralState::Cancelled, u"cancelled"}}};
    static constexpr ReferralState fallback = ReferralState::Cancelled;
};

template<>
struct EnumNames<ReferralReason>
{
    static constexpr std::array<std::pair<ReferralReason, const char16_t *>, 14> names = {
        {{ReferralReason::None, u"none"},
         {ReferralReason::SameEmail, u"same_email"},
         {ReferralReason::SamePhone, u"same_phone"},
         {ReferralReason::SameAddress, u"same_address"},
         {ReferralReason::SameName, u"same_name"},
         {ReferralReason::NotFirstOrder, u"not_first_order"},
         {ReferralReason::TooMany, u"too_many"},
         {ReferralReason::SamePerson, u"same_person"},
         {ReferralReason::CameLater, u"came_later"},
         {ReferralReason::CustomerGone, u"customer_gone"},
         {ReferralReason::OrderReturned, u"order_returned"},
         {ReferralReason::NoMember, u"no_member"},
         {ReferralReason::NoRule, u"no_rule"},
         {ReferralReason::NotGiven, u"not_given"}}};
    static constexpr ReferralReason fallback = ReferralReason::None;
};

template<>
struct EnumNames<ReferralDecision>
{
    static constexpr std::array<std::pair<ReferralDecision, const char16_t *>, 4> names = {
        {{ReferralDecision::None, u"none"},
         {ReferralDecision::Allowed, u"allowed"},
         {ReferralDecision::Approved, u"approved"},
         {ReferralDecision::Rejected, u"rejected"}}};
    static constexpr ReferralDecision fallback = ReferralDecision::None;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::ReferralId)
