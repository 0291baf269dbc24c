// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/subscriptions/mrr.h"
#include "models/base/watchedview.h"
#include "storage/subscriptions/subscriptionlist.h"

namespace regulars {

/// That something of all subscriptions is shown.
struct SubscriptionsKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const SubscriptionsKey &, const SubscriptionsKey &) = default;
};

/// What can be subscribed to.
struct SubscriptionOffers
{
    QList<SubscriptionPlan> plans; ///< by name
    Currency currency;
};

/// Renewals of the next 120 days.
struct RenewalBoard
{
    QList<SubscriptionRow> rows; ///< what has to be decided first at the top; each has a renewal
    Currency currency;
    QDate today;
};

/// Monthly recurring revenue of the last months, up to now.
struct MrrFigures
{
    MrrReport report;
    Currency currency;
};

/// What a customer has subscribed to, the newest first.
struct CustomerSubscriptions
{
    QString customerName;
    QList<SubscriptionRow> rows;
    QList<SubscriptionPlan> plans;
    Currency currency;
};

inline constexpr int mrrMonthsShown = 12;

[[nodiscard]] Result<SubscriptionOffers> readOffers(Connection &connection);
[[nodiscard]] Result<RenewalBoard> readRenewals(Connection &connection, Instant now);
[[nodiscard]] Result<CustomerSubscriptions> readSubscriptionsOf(Connection &connection, CustomerId customer, Instant now);

/// Reads at once.
class SubscriptionOffersView final : public EntityView<SubscriptionsKey, SubscriptionOffers>
{
    Q_OBJECT

public:
    explicit SubscriptionOffersView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SubscriptionsKey key) const override;
};

class RenewalsView final : public WatchedView<SubscriptionsKey, RenewalBoard>
{
    Q_OBJECT

public:
    explicit RenewalsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

class MrrView final : public WatchedView<SubscriptionsKey, MrrFigures>
{
    Q_OBJECT

public:
    explicit MrrView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

/// A customer's subscriptions, kept true.
class CustomerSubscriptionsView final : public EntityView<CustomerId, CustomerSubscriptions>
{
    Q_OBJECT

public:
    explicit CustomerSubscriptionsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
