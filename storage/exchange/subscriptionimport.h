// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/exchange/subscriptionfilereader.h"
#include "storage/exchange/importfile.h"

#include <QtCore/QMap>

namespace regulars {

class CancelToken;
class Connection;
class WriteSession;

/// What an import of subscriptions did, or would do.
struct SubscriptionImportReport
{
    SubscriptionFileDetection detection;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 known = 0;  ///< in the database already: from an earlier import, or they were exported from here
    qint64 paused = 0; ///< of created, as they stand today
    qint64 ended = 0;  ///< the same
    qint64 plansCreated = 0;
    qint64 customersCreated = 0;
    qint64 customersMatched = 0;
    qint64 rejected = 0;              ///< rows that were not imported
    QMap<RowReason, qint64> problems; ///< rows by reason
    std::vector<RejectedRow> firstProblems;
    QString rejectedFile; ///< empty when no row was rejected
};

/// Imports subscriptions as they stand, as one change set that can be undone: each with the lines that make it so
/// (recordedCourse), its plan by name, its customer. All or nothing. `progress` goes in thousandths. Errors: as
/// importOrders(); args["detection"] is a SubscriptionFileDetection.
[[nodiscard]] Result<SubscriptionImportReport> importSubscriptions(WriteSession &session, const ImportFileOptions &options,
                                                                   const Progress &progress, const CancelToken &cancel);

/// The same without writing anything: what the import would do.
[[nodiscard]] Result<SubscriptionImportReport> trySubscriptionImport(Connection &connection,
                                                                     const ImportFileOptions &options, Instant now,
                                                                     const Progress &progress, const CancelToken &cancel);

} // namespace regulars
