// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/stampbook.h"
#include "models/loyalty/loyaltyviews.h"
#include "storage/loyalty/stampcardstore.h"

namespace regulars {

/// A stamp card of the programme with what has become of it.
struct StampCardRow
{
    StampCard card;
    QString rewardName;
    StampCardFigures figures;
};

/// The stamp cards, and what a form needs to say about them.
struct StampCardList
{
    QList<StampCardRow> rows;        ///< in the order in which they came
    QList<Reward> rewards;           ///< of the catalogue
    QHash<ProductId, QString> names; ///< of the products that cards name
    Currency currency;               ///< of amounts
};

/// How a member stands with one card.
struct MemberStamps
{
    StampCard card;
    QString rewardName;
    StampState state;
    int unused = 0;         ///< rewards that the card has brought and that can be used
    QDate validUntil;       ///< the last day on which the next stamp goes on with this card; not valid: for ever
    QList<StampLine> lines; ///< the newest first
};

/// The cards that somebody can collect on: those that are offered to members, and those with stamps or rewards on them.
struct MemberStampCards
{
    bool isMember = false;
    QList<MemberStamps> cards;
};

[[nodiscard]] Result<StampCardList> readStampCards(Connection &connection);
[[nodiscard]] Result<MemberStampCards> readMemberStamps(Connection &connection, CustomerId customer, Instant now);

/// The stamp cards of the programme. Reads at once.
class StampCardsView final : public EntityView<ProgrammeKey, StampCardList>
{
    Q_OBJECT

public:
    explicit StampCardsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// A customer's stamps, kept true.
class MemberStampsView final : public EntityView<CustomerId, MemberStampCards>
{
    Q_OBJECT

public:
    explicit MemberStampsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
