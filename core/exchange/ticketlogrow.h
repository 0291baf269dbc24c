// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importedticket.h"
#include "core/exchange/rowtimes.h"
#include "core/exchange/ticketmapping.h"

#include <QtCore/QHash>

#include <span>
#include <string_view>

namespace regulars {

/// How the rows of a ticket log are to be understood; fixed before the first row is read.
struct TicketShape
{
    TicketMapping mapping;
    QString vendor;
    std::optional<DateOrder> dateOrder;
    QTimeZone zone;
    QStringList header;
};

/// A problem of a row: where in it, and with which value.
struct TicketFault
{
    RowVerdict verdict = RowVerdict::Refused;
    RowReason reason = RowReason::MissingValue;
    TicketField field = TicketField::Key;
    QString value;
};

/// What a row says. Of a log of events the ticket has one line in its log.
struct TicketLogRow
{
    ImportedTicket ticket;
    std::vector<TicketFault> faults;

    [[nodiscard]] bool isRefused() const;
};

/// Reads the cells of rows into tickets or events of tickets.
class TicketLogInterpreter
{
public:
    explicit TicketLogInterpreter(const TicketShape &shape);

    [[nodiscard]] TicketLogRow interpret(std::span<const std::string_view> cells);
    /// The ticket's number in a row, also of one that can't be read.
    [[nodiscard]] QString keyOf(std::span<const std::string_view> cells) const;

private:
    struct Moment
    {
        Instant at;
        bool timeUnknown = false;
    };

    [[nodiscard]] QString text(TicketField field) const;
    [[nodiscard]] std::optional<Moment> moment(TicketField field, TicketLogRow &row);
    void readTicket(TicketLogRow &row);
    void readLog(TicketLogRow &row);
    void readEvent(TicketLogRow &row);
    [[nodiscard]] ImportedCustomerPtr customer();

    TicketShape m_shape;
    RowTimes m_times;
    std::span<const std::string_view> m_cells;
    QHash<QString, ImportedCustomerPtr> m_customers; ///< of the rows so far, by all that is known of them
};

} // namespace regulars
