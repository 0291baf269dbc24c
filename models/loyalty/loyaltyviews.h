// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/entityview.h"
#include "models/loyalty/loyaltymemberstate.h"
#include "storage/loyalty/tierdesign.h"
#include "storage/loyalty/tiernotices.h"

namespace regulars {

/// There is one programme.
struct ProgrammeKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const ProgrammeKey &, const ProgrammeKey &) = default;
};

/// What the programme offers, for those who only want to know whether there is any.
struct ProgrammeOffer
{
    bool hasTiers = false;
    bool givesPoints = false;
    bool hasStampCards = false;
    bool hasChallenges = false;

    [[nodiscard]] bool isEmpty() const { return !hasTiers && !givesPoints && !hasStampCards && !hasChallenges; }
};

/// Reads at once.
class ProgrammeOfferView final : public EntityView<ProgrammeKey, ProgrammeOffer>
{
    Q_OBJECT

public:
    explicit ProgrammeOfferView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// The tiers as they are saved, and how many have them.
struct TierLadderState
{
    TierLadder ladder;
    bool joinsWithFirstOrder = false;
    QHash<TierId, qint64> members; ///< under the id that is not valid: without a tier, or with one that is deleted
    qint64 memberCount = 0;
    Currency currency;                  ///< of net spend
    QHash<ProductId, QString> products; ///< names of those that bring a tier; one that is not there any more has none
};

/// The tiers of the programme. Reads at once.
class TierLadderView final : public EntityView<ProgrammeKey, TierLadderState>
{
    Q_OBJECT

public:
    explicit TierLadderView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// The tiers that are tried out.
struct TierDesignKey
{
    TierLadder ladder;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const TierDesignKey &, const TierDesignKey &) = default;
};

/// What some tiers, saved or not, would do to the shop's customers as they are. They need not be valid.
class TierDesignView final : public EntityView<TierDesignKey, TierDesign>
{
    Q_OBJECT

public:
    explicit TierDesignView(Database &database, QObject *parent = nullptr);

    void tryOut(const TierLadder &ladder) { show({ladder, true}); }

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TierDesignKey key) const override;
};

/// What a customer is to the programme, and how they came to it.
struct LoyaltyMemberHistory : LoyaltyMemberState
{
    QList<TierChangeRow> changes;  ///< the newest first
    QHash<TierId, Tier> everyTier; ///< that the changes speak of, also deleted ones
};

/// A customer's membership, kept true.
class LoyaltyMemberView final : public EntityView<CustomerId, LoyaltyMemberHistory>
{
    Q_OBJECT

public:
    static constexpr int mostChanges = 100;

    explicit LoyaltyMemberView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

/// The members who should be told that they will lose their tier, those whose last day comes first. Reads at once.
class TierNoticesView final : public EntityView<ProgrammeKey, QList<TierNoticeRow>>
{
    Q_OBJECT

public:
    static constexpr int mostNotices = 500;

    explicit TierNoticesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// What the views show; the command line reads it, too.
[[nodiscard]] Result<LoyaltyMemberHistory> readLoyaltyMemberHistory(Connection &connection, CustomerId customer,
                                                                    Instant now);
[[nodiscard]] Result<TierLadderState> readTierLadderState(Connection &connection);

} // namespace regulars
