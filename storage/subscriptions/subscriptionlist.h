// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscriptionrow.h"

namespace regulars {

class Connection;

/// Subscriptions of customers who are not in the recycle bin, the newest first: first the ids, then rows by their ids.
class SubscriptionList
{
public:
    explicit SubscriptionList(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<QList<qint64>> ids(const SubscriptionFilter &filter, Instant now) const;
    /// The rows of these subscriptions; those that do not exist are left out.
    [[nodiscard]] Result<QList<SubscriptionRow>> rows(const QList<qint64> &ids, Instant now) const;
    /// With the names that belong to it.
    [[nodiscard]] Result<SubscriptionRow> row(const Subscription &subscription, QDate today) const;
    /// Those whose next renewal lies within so many days, the one that has to be decided first at the top; what is decided
    /// comes last.
    [[nodiscard]] Result<QList<SubscriptionRow>> renewals(QDate today, int days) const;

private:
    Connection &m_connection;
};

} // namespace regulars
