// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/enumnames.h"
#include "core/loyalty/points.h"

#include <QtCore/QList>

#include <optional>

namespace regulars {

/// What happened to the points of an account. Reversals have the opposite sign of what they reverse; a reversal that is
/// itself undone is a line of the same type with the other sign.
enum class PointsEntryType {
    Earn,
    Bonus,          ///< given on top, does not count towards a tier
    Activate,       ///< 0 points: a lot that waited for the end of the return window can be spent now
    Redeem,         ///< always taken from lots in full
    RedeemReversal, ///< redeemed points go back into the lots they came from
    EarnReversal,   ///< goods came back, or the earning was a mistake
    Reserve,        ///< held for a sale that is not finished
    Release,        ///< what was held is free again, or about to be redeemed
    Expire,         ///< what a lot had left at its last day
    Reinstate,      ///< an expired lot holds for some more days
    Adjust,         ///< by a person, or what a rule absorbs; has a reason
    TransferIn,
    TransferOut,
    MergeIn, ///< from a card that was joined with this one; negative: its debt
    MergeOut,
};
inline constexpr std::size_t pointsEntryTypeCount = 15;

enum class PointsIssuer { System, Staff, Import };

enum class PointsReason {
    None,
    Goodwill,
    Correction,
    OpeningBalance,
    Absorbed,      ///< a shortfall that the shop bears
    ChargedInCash, ///< a shortfall that the customer paid with money
    Closed,        ///< the card was closed
    Erased,        ///< the person was erased for privacy
};

/// What a line is about, in the words of another record.
enum class PointsSourceKind { None, Order, Return, Event, Referral, Reward, Import, Tier, Challenge };

struct PointsSource
{
    PointsSourceKind kind = PointsSourceKind::None;
    qint64 id = 0;
    qint64 line = 0; ///< of an order's line, or 0

    [[nodiscard]] constexpr bool isSameRecord(const PointsSource &other) const
    {
        return kind != PointsSourceKind::None && kind == other.kind && id == other.id;
    }
    friend bool operator==(const PointsSource &, const PointsSource &) = default;
};

/// A line of an account's ledger; `sequence` 0 means none.
struct PointsRef
{
    PointsAccountId account;
    qint64 sequence = 0;
    [[nodiscard]] bool isValid() const { return sequence > 0; }
    friend auto operator<=>(const PointsRef &, const PointsRef &) = default;
};

/// From when until when the points of a lot can be spent. Decided when they are given and kept for good: a changed policy
/// holds for later lots only.
struct LotTerms
{
    std::optional<Instant> unlocksAt; ///< the end of the return window; none: at once
    std::optional<Instant> expiresAt; ///< the first instant at which they are gone; none: never, or by inactivity
    int inactivityMonths = 0;         ///< > 0: gone so many months after the account was last active, instead of expiresAt
    Instant activeAt;                 ///< with inactivityMonths: active at least then
    int policyVersion = 0;

    friend bool operator==(const LotTerms &, const LotTerms &) = default;
};

/// A line of the ledger. Never changed or removed. Its `sequence` orders the lines of an account without gaps; dates only
/// inform, because a computer's clock may be set back.
struct PointsEntry
{
    PointsAccountId account;
    qint64 sequence = 0;
    qint64 posting = 0; ///< the first line that was booked together with this one
    PointsEntryType type = PointsEntryType::Earn;
    Points points;
    Instant occurredAt; ///< when it holds for the customer: the order, the missed day of expiry
    Instant recordedAt;
    std::optional<LotTerms> terms; ///< the line makes a lot, or gives `lot` these from now on (Reinstate)
    qint64 lot = 0;                ///< the lot that Activate, Expire and Reinstate are about
    qint64 reversalOf = 0;         ///< the line of which this takes back a part; never itself a reversal
    qint64 undoOf = 0;             ///< the line that this one undoes, which may be a reversal
    PointsRef counterpart;         ///< the same move in the other account
    PointsRef origin;              ///< the lot that this one continues in another account
    PointsSource source;
    EarnSnapshotId snapshot;
    bool qualifies = false;  ///< counts towards a tier
    bool coversDebt = false; ///< a lot that only balances a debt and never holds anything to spend
    Instant heldUntil;       ///< of Reserve
    PointsReason reason = PointsReason::None;
    QString note;
    PointsIssuer issuer = PointsIssuer::System;
    UserId user;
    QString key;         ///< the idempotency key of the request, on the line that it is about
    QString fingerprint; ///< of what was requested with the key

    [[nodiscard]] bool makesLot() const { return terms && !lot; }
    friend bool operator==(const PointsEntry &, const PointsEntry &) = default;
};

/// How many points a *claim* took from a lot (> 0) or gave back (< 0). A claim is everything that takes back or takes
/// away on behalf of one line: of a Redeem, itself and its reversals; of an Earn, the reversals of it. It is known by that
/// line. Never changed or removed; ordered by (bookedBy, ordinal).
struct LotAllocation
{
    PointsAccountId account;
    qint64 claim = 0;
    qint64 lot = 0;
    Points points;
    qint64 bookedBy = 0; ///< the line with which it was booked
    int ordinal = 0;     ///< counts the allocations of `bookedBy` from 0

    friend bool operator==(const LotAllocation &, const LotAllocation &) = default;
};

/// What is to be appended to one account in one transaction.
struct PointsPosting
{
    QList<PointsEntry> entries;
    QList<LotAllocation> allocations;
    bool repeated = false; ///< the request was booked before: this is what was booked, and nothing is to be appended

    [[nodiscard]] bool isEmpty() const { return entries.isEmpty(); }
    /// What was taken back beyond what there was, and absorbed by the shop or to be paid with money.
    [[nodiscard]] Points shortfall() const;
    /// The first line of the type, or nullptr.
    [[nodiscard]] const PointsEntry *first(PointsEntryType type) const;
    friend bool operator==(const PointsPosting &, const PointsPosting &) = default;
};

/// All lines of one account in order: for explaining and checking.
struct PointsHistory
{
    PointsAccountId account;
    QList<PointsEntry> entries;
    QList<LotAllocation> allocations;

    void append(const PointsPosting &posting);
};

template<>
struct EnumNames<PointsEntryType>
{
    static constexpr std::array<std::pair<PointsEntryType, const char16_t *>, pointsEntryTypeCount> names = {
        {{PointsEntryType::Earn, u"earn"},
         {PointsEntryType::Bonus, u"bonus"},
         {PointsEntryType::Activate, u"activate"},
         {PointsEntryType::Redeem, u"redeem"},
         {PointsEntryType::RedeemReversal, u"redeem_reversal"},
         {PointsEntryType::EarnReversal, u"earn_reversal"},
         {PointsEntryType::Reserve, u"reserve"},
         {PointsEntryType::Release, u"release"},
         {PointsEntryType::Expire, u"expire"},
         {PointsEntryType::Reinstate, u"reinstate"},
         {PointsEntryType::Adjust, u"adjust"},
         {PointsEntryType::TransferIn, u"transfer_in"},
         {PointsEntryType::TransferOut, u"transfer_out"},
         {PointsEntryType::MergeIn, u"merge_in"},
         {PointsEntryType::MergeOut, u"merge_out"}}};
    static constexpr PointsEntryType fallback = PointsEntryType::Adjust;
};

template<>
struct EnumNames<PointsIssuer>
{
    static constexpr std::array<std::pair<PointsIssuer, const char16_t *>, 3> names = {
        {{PointsIssuer::System, u"system"}, {PointsIssuer::Staff, u"staff"}, {PointsIssuer::Import, u"import"}}};
    static constexpr PointsIssuer fallback = PointsIssuer::System;
};

template<>
struct EnumNames<PointsReason>
{
    static constexpr std::array<std::pair<PointsReason, const char16_t *>, 8> names = {
        {{PointsReason::None, u"none"},
         {PointsReason::Goodwill, u"goodwill"},
         {PointsReason::Correction, u"correction"},
         {PointsReason::OpeningBalance, u"opening_balance"},
         {PointsReason::Absorbed, u"absorbed"},
         {PointsReason::ChargedInCash, u"charged_in_cash"},
         {PointsReason::Closed, u"closed"},
         {PointsReason::Erased, u"erased"}}};
    static constexpr PointsReason fallback = PointsReason::None;
};

template<>
struct EnumNames<PointsSourceKind>
{
    static constexpr std::array<std::pair<PointsSourceKind, const char16_t *>, 9> names = {
        {{PointsSourceKind::None, u"none"},
         {PointsSourceKind::Order, u"order"},
         {PointsSourceKind::Return, u"return"},
         {PointsSourceKind::Event, u"event"},
         {PointsSourceKind::Referral, u"referral"},
         {PointsSourceKind::Reward, u"reward"},
         {PointsSourceKind::Import, u"import"},
         {PointsSourceKind::Tier, u"tier"},
         {PointsSourceKind::Challenge, u"challenge"}}};
    static constexpr PointsSourceKind fallback = PointsSourceKind::None;
};

} // namespace regulars
