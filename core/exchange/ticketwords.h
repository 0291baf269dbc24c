// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedticket.h"
#include "core/exchange/ticketmapping.h"

namespace regulars {

/// What the beginning of a table says about the meaning of its columns, if it is a ticket log.
struct TicketGuess
{
    TicketMapping mapping;
    QString vendor;           ///< "sf311", "process_log", "numbered_log" or empty
    bool isTicketLog = false; ///< the headers are those of a ticket log, not of anything else
};

/// Guesses the columns by their headers, in English, German, French, Spanish, Italian or Dutch. A table without header tells
/// nothing.
[[nodiscard]] TicketGuess guessedTicketColumns(const QStringList &header);

/// What the words of a status mean, in the same languages; nothing when they are not known.
[[nodiscard]] std::optional<StatusCategory> ticketStatusMeaning(QStringView word);
/// The line of a log that gives a ticket the status.
[[nodiscard]] ActivityMeaning activityOf(StatusCategory category);
/// What an activity means: of the known log its own words (`vendor`), then those of a status or a message. A note when they
/// are not known.
[[nodiscard]] ActivityMeaning activityMeaning(QStringView activity, QStringView vendor);
/// The channel, or Other.
[[nodiscard]] TicketChannel ticketChannelMeaning(QStringView word);
/// The priority, or Normal.
[[nodiscard]] TicketPriority ticketPriorityMeaning(QStringView word);

} // namespace regulars
