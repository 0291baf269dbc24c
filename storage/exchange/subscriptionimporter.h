// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/exchange/customermatcher.h"
#include "storage/exchange/rejectedfile.h"
#include "storage/exchange/subscriptionimport.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace regulars {

/// Turns the subscriptions that the reader hands out into lines: recognises known ones, finds plans and customers. Customers
/// go to the target while the file is read, the rest is written afterwards. Everything throws SqlFailure.
class SubscriptionImporter
{
public:
    /// `rejected` may be null.
    SubscriptionImporter(Connection &connection, ImportTarget &target, RejectedFile *rejected, const QString &source,
                         QDate today, SubscriptionImportReport &report);

    void take(const SubscriptionBatch &batch);
    /// Completes the report.
    void finish();
    /// Writes plans and subscriptions, once. Errors: Cancelled, those of the stores.
    [[nodiscard]] Result<void> write(WriteSession &session, const Progress &progress, const CancelToken &cancel);

private:
    /// A subscription that is to be written.
    struct Course
    {
        CustomerId customer;
        qsizetype plan = 0; ///< its place in m_plans
        qint64 importKey = 0;
        QList<SubscriptionEvent> lines;
    };

    void takeSubscription(const ImportedSubscription &imported);
    void takeProblem(const RejectedRow &row);
    void refuse(const ImportedSubscription &imported, const Error &error);
    [[nodiscard]] bool isKnown(const ImportedSubscription &imported) const;
    [[nodiscard]] Result<SubscriptionPlan> planOf(const ImportedSubscription &imported) const;
    [[nodiscard]] qsizetype placeOf(const SubscriptionPlan &plan);
    void count(const QList<SubscriptionEvent> &lines);

    Connection &m_connection;
    RejectedFile *m_rejected;
    QString m_source;
    QDate m_today;
    SubscriptionImportReport &m_report;
    CustomerMatcher m_customers;
    QSet<qint64> m_keys;                ///< import keys of subscriptions that are there
    QSet<QString> m_uids;               ///< of all that are there: what was exported from here is known by it
    QList<SubscriptionPlan> m_plans;    ///< those that are offered, and new ones without an id
    QHash<QString, qsizetype> m_byName; ///< their places, by folded name
    std::vector<Course> m_courses;
};

} // namespace regulars
