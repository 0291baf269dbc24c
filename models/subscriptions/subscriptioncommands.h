// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscriptionchange.h"
#include "models/base/command.h"

namespace regulars {

// Arguments of the sentences: `plan` (its name), and of a customer's subscription `name` (of the customer).

/// Saves a plan, new or known; subscriptions keep their price. Errors: those of validate(), NotFound (subscription_plan),
/// Conflict.
struct SaveSubscriptionPlan
{
    static constexpr QLatin1StringView name{"save_subscription_plan"};
    static constexpr Right right = Right::Manage;
    SubscriptionPlan plan;
    [[nodiscard]] Result<SubscriptionPlanId> execute(WriteSession &session) const;
};

/// Is not offered any more; subscriptions of it go on. Error: NotFound (subscription_plan).
struct RemoveSubscriptionPlan
{
    static constexpr QLatin1StringView name{"remove_subscription_plan"};
    static constexpr Right right = Right::Manage;
    SubscriptionPlanId plan;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (customer, subscription_plan), those of startedAs().
struct StartSubscription
{
    static constexpr QLatin1StringView name{"start_subscription"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    SubscriptionOffer offer;
    QDate startsOn;
    bool renews = true;
    [[nodiscard]] Result<SubscriptionId> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription, subscription_plan), Conflict (it was changed since `rowVersion`), those of changedTo().
struct ChangeSubscription
{
    static constexpr QLatin1StringView name{"change_subscription"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    SubscriptionOffer offer;
    QDate from;
    int rowVersion = 0; ///< 0: whatever has become of it
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription), those of pausedUntil(). Argument: also `date` (ISO, when it goes on).
struct PauseSubscription
{
    static constexpr QLatin1StringView name{"pause_subscription"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    QDate from;
    QDate resumesOn;
    QString reason;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription), those of resumedOn().
struct ResumeSubscription
{
    static constexpr QLatin1StringView name{"resume_subscription"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription), those of cancelledFor(). Argument: also `date` (ISO, its last day).
struct CancelSubscription
{
    static constexpr QLatin1StringView name{"cancel_subscription"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    QDate endsOn; ///< not valid: the earliest that the notice allows
    QString reason;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription), those of reactivatedOn().
struct ReactivateSubscription
{
    static constexpr QLatin1StringView name{"reactivate_subscription"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription), Conflict (it was changed, perhaps renewed, since it was read), those of renewedOn().
/// Argument: also `date` (ISO, its last day).
struct RenewSubscription
{
    static constexpr QLatin1StringView name{"renew_subscription"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    int rowVersion = 0; ///< 0: whatever has become of it
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Errors: NotFound (subscription), those of renewingByItself(). Argument: also `renews`.
struct SetSubscriptionRenewal
{
    static constexpr QLatin1StringView name{"set_subscription_renewal"};
    static constexpr Right right = Right::Edit;
    SubscriptionId subscription;
    bool renews = true;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
