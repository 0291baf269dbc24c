// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedorder.h"
#include "core/tickets/ticket.h"

namespace regulars {

/// What a line of somebody else's ticket log says.
enum class ActivityMeaning {
    Note, ///< of anything else
    New,
    Open,
    WaitingCustomer,
    WaitingThirdParty,
    OnHold,
    Solved,
    Closed,
    Reply,
    CustomerMessage
};

/// The status that begins with it, if one does.
[[nodiscard]] std::optional<StatusCategory> statusOf(ActivityMeaning meaning);

/// A line of the log of an imported ticket.
struct ImportedActivity
{
    Instant at;
    ActivityMeaning meaning = ActivityMeaning::Note;
    QString text; ///< what the file calls it, and whom it names
    bool timeUnknown = false;

    friend bool operator==(const ImportedActivity &, const ImportedActivity &) = default;
};

/// A ticket of the file with its log, in the order in which it happened.
struct ImportedTicket
{
    QString key;          ///< the file's own number
    quint64 identity = 0; ///< stable over repeated imports: hash of the key
    QString subject;      ///< never empty
    QString description;  ///< what the customer wrote, or empty
    Instant openedAt;
    QString category; ///< names as in the file, or empty
    QString team;
    TicketChannel channel = TicketChannel::Other;
    TicketPriority priority = TicketPriority::Normal;
    ImportedCustomerPtr customer;
    std::vector<ImportedActivity> log;
    qint64 sourceLine = 0; ///< physical line of its first row, from 1
};

/// What one call of TicketFileReader::next() found. May be empty in the middle of a file.
struct TicketBatch
{
    std::vector<ImportedTicket> tickets;
    std::vector<RejectedRow> rejected;
};

} // namespace regulars
