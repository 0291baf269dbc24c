// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/ticket.h"

namespace regulars {

/// What a ticket is about, and what is asked for before one is solved.
struct TicketCategory
{
    TicketCategoryId id;
    QString uid;
    QString name;
    QStringList checklist; ///< steps that people see in every ticket of it
    bool needsCause = false;
    bool needsOutcome = false;
    int position = 0;
    bool deleted = false;

    friend bool operator==(const TicketCategory &, const TicketCategory &) = default;
};

/// Everything that is wrong with the fields, all at once.
[[nodiscard]] QList<Error> validate(const TicketCategory &category);

/// What is missing in the ticket before it may be solved: fields root_cause and outcome, rule required.
[[nodiscard]] QList<Error> missingForSolving(const TicketCategory &category, const Ticket &ticket);

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketCategoryId)
