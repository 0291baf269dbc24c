// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earning.h"
#include "core/loyalty/pointsexplanation.h"
#include "core/loyalty/pointsledger.h"
#include "core/loyalty/pointsprogramme.h"
#include "models/loyalty/loyaltyviews.h"

namespace regulars {

/// How a customer's card stands.
struct PointsState
{
    PointsProgramme programme;
    Currency currency; ///< of the shop
    bool hasAccount = false;
    PointsAccountStatus status = PointsAccountStatus::Active;
    PointsBalance balance;          ///< with what has fallen due meanwhile
    QList<ExpiringPoints> expiring; ///< by date, all of them

    /// What can be spent is worth, in money.
    [[nodiscard]] Money value() const
    {
        return {valueOfPoints(balance.active, programme.pointValueMicro, currency), currency};
    }
};

/// A customer's card, kept true.
class PointsView final : public EntityView<CustomerId, PointsState>
{
    Q_OBJECT

public:
    explicit PointsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

/// What the shop says about its points. Reads at once.
class PointsProgrammeView final : public EntityView<ProgrammeKey, PointsProgramme>
{
    Q_OBJECT

public:
    explicit PointsProgrammeView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

/// What a balance is made of, line by line; NotFound where the customer has no account.
class BalanceExplanationView final : public EntityView<CustomerId, BalanceExplanation>
{
    Q_OBJECT

public:
    explicit BalanceExplanationView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

[[nodiscard]] Result<PointsState> readPoints(Connection &connection, CustomerId customer, Instant now);
/// Error: NotFound where the customer has no account.
[[nodiscard]] Result<BalanceExplanation> readBalanceExplanation(Connection &connection, CustomerId customer, Instant now);
/// What a sale would earn if it were recorded as it is; nothing for those who are no members.
[[nodiscard]] Result<EarnResult> readEarnPreview(Connection &connection, CustomerId customer, const Order &draft,
                                                 Instant now);

} // namespace regulars
