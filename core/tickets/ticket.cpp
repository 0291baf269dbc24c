// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticket.h"

namespace regulars {

using namespace Qt::StringLiterals;

QList<Error> validate(const Ticket &ticket, Instant now)
{
    QList<Error> faults;
    const QString subject = ticket.subject.trimmed();
    if (subject.isEmpty())
        faults += invalidField(u"subject"_s, u"required"_s);
    else if (subject.size() > longestTicketSubject)
        faults += invalidField(u"subject"_s, u"too_long"_s, {{u"limit"_s, longestTicketSubject}});
    if (ticket.openedAt > now)
        faults += invalidField(u"opened_at"_s, u"in_the_future"_s);
    if (ticket.secondsSpent < 0)
        faults += invalidField(u"time_spent"_s, u"negative"_s);
    for (const QString &tag : ticket.tags) {
        if (tag.trimmed().isEmpty())
            faults += invalidField(u"tags"_s, u"required"_s);
        else if (tag.size() > longestTicketTag)
            faults += invalidField(u"tags"_s, u"too_long"_s, {{u"limit"_s, longestTicketTag}});
    }
    return faults;
}

} // namespace regulars
