// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticketarticle.h"
#include "storage/exchange/customermatcher.h"
#include "storage/exchange/knownkeys.h"
#include "storage/exchange/rejectedfile.h"
#include "storage/exchange/ticketimport.h"

#include <QtCore/QHash>

namespace regulars {

class BulkWriter;

/// Turns the tickets that the reader hands out into records: recognises known ones, finds categories, teams and customers.
/// Everything throws SqlFailure.
class TicketImporter
{
public:
    /// Without `bulk` nothing is written; `rejected` may be null, too.
    TicketImporter(Connection &connection, ImportTarget &target, BulkWriter *bulk, RejectedFile *rejected,
                   const QString &source, TicketImportReport &report);

    void take(const TicketBatch &batch);
    /// Completes the report.
    void finish();

private:
    void takeTicket(const ImportedTicket &imported);
    void takeProblem(const RejectedRow &row);
    void write(const ImportedTicket &imported, CustomerId customer);
    [[nodiscard]] TicketCategoryId categoryNamed(const QString &name);
    [[nodiscard]] TeamId teamNamed(const QString &name);

    BulkWriter *m_bulk;
    RejectedFile *m_rejected;
    QString m_source;
    TicketImportReport &m_report;
    CustomerMatcher m_customers;
    KnownKeys m_known;
    QHash<QString, TicketCategoryId> m_categories; ///< by folded name
    QHash<QString, TeamId> m_teams;
};

} // namespace regulars
