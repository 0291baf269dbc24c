// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketcategory.h"

#include "core/tickets/team.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const TicketCategory &category)
{
    QList<Error> faults;
    const QString name = category.name.trimmed();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestDeskName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestDeskName}});
    for (const QString &step : category.checklist) {
        if (step.trimmed().isEmpty())
            faults += invalidField(u"checklist"_s, u"required"_s);
    }
    return faults;
}

QList<Error> missingForSolving(const TicketCategory &category, const Ticket &ticket)
{
    QList<Error> missing;
    if (category.needsCause && ticket.rootCause.trimmed().isEmpty())
        missing += invalidField(u"root_cause"_s, u"required"_s);
    if (category.needsOutcome && ticket.outcome.trimmed().isEmpty())
        missing += invalidField(u"outcome"_s, u"required"_s);
    return missing;
}

} // namespace regulars
