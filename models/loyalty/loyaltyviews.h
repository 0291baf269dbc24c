// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tierstanding.h"
#include "models/base/entityview.h"
#include "storage/loyalty/loyaltymembers.h"
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

/// The tiers as they are saved, and how many have them.
struct TierLadderState
{
    TierLadder ladder;
    bool joinsWithFirstOrder = false;
    QHash<TierId, qint64> members; ///< under the id that is not valid: without a tier, or with one that is deleted
    qint64 memberCount = 0;
    Currency currency; ///< of net spend
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

/// What a customer is to the programme.
struct LoyaltyMemberState
{
    TierLadder ladder;
    std::optional<LoyaltyMember> member;  ///< nothing: never joined; whoever has left has a `leftOn`
    std::optional<TierStanding> standing; ///< of a member, where the programme has tiers
    std::optional<TierNotice> notice;     ///< what the member should be told by now
    QList<TierChangeRow> changes;         ///< the newest first
    QHash<TierId, Tier> everyTier;        ///< that the changes speak of, also deleted ones
    Currency currency;                    ///< of net spend

    [[nodiscard]] bool isMember() const { return member && !member->leftOn.isValid(); }
};

/// A customer's membership, kept true.
class LoyaltyMemberView final : public EntityView<CustomerId, LoyaltyMemberState>
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

/// What the view of a customer shows; the command line reads it, too.
[[nodiscard]] Result<LoyaltyMemberState> readLoyaltyMember(Connection &connection, CustomerId customer, Instant now);
[[nodiscard]] Result<TierLadderState> readTierLadderState(Connection &connection);

} // namespace regulars
