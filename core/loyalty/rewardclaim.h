// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/reward.h"

namespace regulars {

using RewardClaimId = Id<struct RewardClaimTag>;

/// What has become of a claim: the member has it, it is held for an order, it was used, taken back, or not used in time.
enum class ClaimState { Issued, Reserved, Used, Voided, Expired };
/// What can be done with a claim. Restore: a used one is the member's again, since the order came back.
enum class ClaimStep { Reserve, Use, Release, Void, Expire, Restore };

/// A reward that a member has asked for, with what was said about it then.
struct RewardClaim
{
    RewardClaimId id;
    QString uid;
    CustomerId customer;
    RewardId reward;
    QString rewardName;
    RewardKind kind = RewardKind::Service;
    RewardValue value;
    Points points;
    qint64 costMinor = 0;
    ClaimState state = ClaimState::Issued;
    OrderId order;     ///< Reserved and Used: may be not valid
    TaskId task;       ///< that asks whether to give it back
    TaskId fulfilment; ///< by which somebody sees to it
    Instant claimedAt;
    QDate claimedOn;  ///< the local day
    QDate validUntil; ///< the last day on which it can be used; not valid: for ever
    std::optional<Instant> closedAt;
    QString note;
    int rowVersion = 0;

    friend bool operator==(const RewardClaim &, const RewardClaim &) = default;
};

/// The state that a step leads to; nothing when it is not permitted. What gave its points back is never used again.
[[nodiscard]] std::optional<ClaimState> stateAfter(ClaimState state, ClaimStep step);
/// Whether the member's points are spent on the claim: from the moment it is issued until it is voided or expires.
[[nodiscard]] bool takesPoints(ClaimState state);
/// Whether it can't be used any more because its last day has passed. A reserved one waits for its order.
[[nodiscard]] bool isOverdue(const RewardClaim &claim, QDate today);

/// A claim of that day; its uid, id and customer are for whoever stores it.
[[nodiscard]] RewardClaim claimOf(const Reward &reward, Instant at, QDate today);

/// In characters.
inline constexpr qsizetype longestClaimNote = 500;

template<>
struct EnumNames<ClaimState>
{
    static constexpr std::array<std::pair<ClaimState, const char16_t *>, 5> names = {{{ClaimState::Issued, u"issued"},
                                                                                      {ClaimState::Reserved, u"reserved"},
                                                                                      {ClaimState::Used, u"used"},
                                                                                      {ClaimState::Voided, u"voided"},
                                                                                      {ClaimState::Expired, u"expired"}}};
    static constexpr ClaimState fallback = ClaimState::Voided;
};

template<>
struct EnumNames<ClaimStep>
{
    static constexpr std::array<std::pair<ClaimStep, const char16_t *>, 6> names = {{{ClaimStep::Reserve, u"reserve"},
                                                                                     {ClaimStep::Use, u"use"},
                                                                                     {ClaimStep::Release, u"release"},
                                                                                     {ClaimStep::Void, u"void"},
                                                                                     {ClaimStep::Expire, u"expire"},
                                                                                     {ClaimStep::Restore, u"restore"}}};
    static constexpr ClaimStep fallback = ClaimStep::Void;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::RewardClaimId)
