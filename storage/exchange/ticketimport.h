// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/exchange/ticketfilereader.h"
#include "storage/exchange/importfile.h"

#include <QtCore/QMap>

namespace regulars {

class CancelToken;
class Connection;
class WriteSession;

/// What an import of a ticket log did, or would do.
struct TicketImportReport
{
    TicketFileDetection detection;
    qint64 rows = 0;
    qint64 ticketsCreated = 0;
    qint64 ticketsKnown = 0; ///< in the database already, from an earlier import
    qint64 finished = 0;     ///< of ticketsCreated, solved or closed
    qint64 events = 0;       ///< lines of the logs that come from the file
    qint64 categoriesCreated = 0;
    qint64 teamsCreated = 0;
    qint64 customersCreated = 0;
    qint64 customersMatched = 0;
    qint64 rejected = 0;              ///< rows that were not imported
    QMap<RowReason, qint64> problems; ///< rows by reason, those only noted too
    std::vector<RejectedRow> firstProblems;
    QString rejectedFile; ///< empty when no row was rejected
};

/// Imports a ticket log, as one change set that can be undone: tickets with their events, their categories and teams by
/// name, their customers. Who did something in the log becomes no user: the name stands in the note of the event. All or
/// nothing. `progress` goes in thousandths. Errors: as importOrders(); args["detection"] is a TicketFileDetection.
[[nodiscard]] Result<TicketImportReport> importTickets(WriteSession &session, const ImportFileOptions &options,
                                                       const Progress &progress, const CancelToken &cancel);

/// The same without writing anything: what the import would do.
[[nodiscard]] Result<TicketImportReport> tryTicketImport(Connection &connection, const ImportFileOptions &options,
                                                         const Progress &progress, const CancelToken &cancel);

} // namespace regulars
