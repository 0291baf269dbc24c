// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/rewardclaim.h"
#include "core/loyalty/stampcard.h"

namespace regulars {

using StampId = Id<struct StampTag>;

/// What a line is about: an order, what a person gave, the gift to begin with, a full card that has brought its reward,
/// or stamps that nothing was added to for too long.
enum class StampKind { Order, Given, Gift, Full, Lapsed };

/// A line of the stamps of a customer. Lines are only added: what is different later is a line with the difference.
struct StampLine
{
    StampId id;
    StampCardId card;
    CustomerId customer;
    StampKind kind = StampKind::Order;
    int stamps = 0;     ///< signed; of Full and Lapsed negative
    StampId root;       ///< the line that this one changes; not valid: it is one itself
    QString orderUid;   ///< Order
    QString claimUid;   ///< Full: the claim that it brought
    Instant occurredAt; ///< Order: of the order, also of what changes it
    Instant recordedAt;
    QString note;
    UserId user;
    QList<StampId> settles; ///< Lapsed: the first lines of what is gone with it; empty: of all that were before it

    [[nodiscard]] StampId rootId() const { return root.isValid() ? root : id; }
    friend bool operator==(const StampLine &, const StampLine &) = default;
};

/// What decided about the stamps of an order; it is kept with its first line, so that they can be computed again.
struct StampBasis
{
    StampCard card;
    EarnOrder order;
    StampContext context;
};

/// What is kept with a line of stamps that have lapsed.
struct LapsedBasis
{
    QList<StampId> settles;
};

/// A line with all that changes it, at one customer.
struct StampItem
{
    StampLine line; ///< the first one
    int stamps = 0; ///< of all of them
};
/// The lines of one customer and one card by what they are about, in their order.
[[nodiscard]] QList<StampItem> stampItems(const QList<StampLine> &lines);

/// What a customer has on a card.
struct StampSums
{
    int balance = 0;   ///< since the last full card; negative: stamps came back whose card had brought its reward
    int fullCards = 0; ///< that have brought a reward and stand
    std::optional<Instant> lastStampAt;

    friend bool operator==(const StampSums &, const StampSums &) = default;
};
/// Of all lines of one customer and one card. Whoever has none has the gift to begin with.
[[nodiscard]] StampSums sumsOf(const StampCard &card, const QList<StampLine> &lines);
/// Whether nothing was added to the stamps for so long that they are gone.
[[nodiscard]] bool hasLapsed(const StampCard &card, const StampSums &sums, const LocalCalendar &calendar, QDate today);

/// Whether what the line `root` brought has lapsed: what comes back of it is no longer asked. Of lines of one customer and
/// one card.
[[nodiscard]] bool isSettled(const QList<StampLine> &lines, StampId root);
/// The first lines of what lapses with the stamps that are on a card now.
[[nodiscard]] QList<StampId> unsettled(const QList<StampLine> &lines);

/// What else decides about the stamps of an order, besides the order itself.
[[nodiscard]] StampContext contextOf(const QList<StampLine> &lines, const Order &order, const LocalCalendar &calendar);

/// How a member's card stands.
struct StampState
{
    int onCard = 0; ///< 0 … needed − 1, of the card that is not full yet
    int needed = 10;
    int fullCards = 0;  ///< ever, less what came back
    int rewardsDue = 0; ///< of full cards that brought none yet
    int owed = 0; ///< stamps that came back after their card had brought its reward: no reward until they are made up for
    friend bool operator==(const StampState &, const StampState &) = default;
};
/// Stamps that have lapsed and were not written off yet are none.
[[nodiscard]] StampState stateOf(const StampCard &card, const StampSums &sums, const LocalCalendar &calendar, QDate today);

/// In characters.
inline constexpr qsizetype longestStampNote = 500;

/// As it is kept in the database.
[[nodiscard]] QJsonObject toJson(const StampBasis &basis);
[[nodiscard]] StampBasis stampBasisOf(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const LapsedBasis &basis);
[[nodiscard]] LapsedBasis lapsedBasisOf(const QJsonObject &json);

template<>
struct EnumNames<StampKind>
{
    static constexpr std::array<std::pair<StampKind, const char16_t *>, 5> names = {{{StampKind::Order, u"order"},
                                                                                     {StampKind::Given, u"given"},
                                                                                     {StampKind::Gift, u"gift"},
                                                                                     {StampKind::Full, u"full"},
                                                                                     {StampKind::Lapsed, u"lapsed"}}};
    static constexpr StampKind fallback = StampKind::Given;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::StampId)
