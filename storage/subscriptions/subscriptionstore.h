// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/mrr.h"
#include "core/subscriptions/subscription.h"

#include <functional>

namespace regulars {

class CancelToken;
class Connection;
class WriteSession;

/// Plans that can be subscribed to.
class SubscriptionPlanStore
{
public:
    explicit SubscriptionPlanStore(Connection &connection) : m_connection(connection) {}

    /// Those that are not deleted, by name.
    [[nodiscard]] Result<QList<SubscriptionPlan>> plans() const;
    /// Also a deleted one. Error: NotFound (subscription_plan).
    [[nodiscard]] Result<SubscriptionPlan> plan(SubscriptionPlanId id) const;
    /// Inserts or updates. Errors: NotFound (subscription_plan), Conflict.
    [[nodiscard]] Result<SubscriptionPlanId> save(WriteSession &session, const SubscriptionPlan &plan);
    /// Error: NotFound (subscription_plan).
    [[nodiscard]] Result<void> remove(WriteSession &session, SubscriptionPlanId id);

private:
    Connection &m_connection;
};

/// Subscriptions of customers and the ledger of what has become of them.
class SubscriptionStore
{
public:
    explicit SubscriptionStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound (subscription).
    [[nodiscard]] Result<Subscription> subscription(SubscriptionId id) const;
    /// The newest first.
    [[nodiscard]] Result<QList<Subscription>> ofCustomer(CustomerId customer) const;
    /// What is not over on a day, of customers who are not in the recycle bin, in the order of their ids.
    [[nodiscard]] Result<QList<Subscription>> notOver(QDate day) const;
    /// The lines that count, in their order. Throws SqlFailure.
    [[nodiscard]] SubscriptionCourse course(const QString &uid) const;
    /// Calls `take` for each customer with all their subscriptions, also those in the recycle bin: what was paid was paid.
    /// Throws SqlFailure, also of code Cancelled.
    void forEachCustomer(const CancelToken &cancel,
                         const std::function<void(CustomerId, const QList<SubscriptionCourse> &)> &take) const;

    /// Each subscription as it stood at the end of a day in the past, of customers who are not in the recycle bin.
    [[nodiscard]] Result<QList<Subscription>> asOf(QDate day) const;
    /// So many months up to a day (MrrTally). Error: Cancelled.
    [[nodiscard]] Result<MrrReport> mrr(QDate until, int months, const CancelToken &cancel) const;

    /// A new subscription of the customer with its first line. `importKey` recognises it when its file is read again.
    [[nodiscard]] Result<SubscriptionId> start(WriteSession &session, CustomerId customer, const SubscriptionEvent &event,
                                               std::optional<qint64> importKey = {});
    /// The line, and what is agreed on by it.
    [[nodiscard]] Result<void> append(WriteSession &session, const Subscription &subscription,
                                      const SubscriptionEvent &event);

private:
    Connection &m_connection;
};

/// Takes a line back by another one, or with the line of such a reversal what it took back. Only the newest line that counts
/// can go: what came after it was decided knowing it. Throws SqlFailure (Conflict where it is not the newest).
void reverseSubscriptionEvent(WriteSession &session, SubscriptionEventId id);
/// At the end of a write: each subscription of which lines were touched is as they say. Throws SqlFailure.
void keepSubscriptions(WriteSession &session);
/// Subscriptions that are not as their lines say. Throws SqlFailure.
[[nodiscard]] qint64 faultySubscriptions(Connection &connection);

} // namespace regulars
