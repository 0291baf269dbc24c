// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketsteps.h"

#include "core/base/textfolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

QList<TicketStep> ticketSteps(const QStringList &checklist, const QList<TicketEvent> &log)
{
    QList<TicketStep> steps;
    for (const QString &text : checklist) {
        const auto last = std::find_if(log.crbegin(), log.crend(), [fold = folded(text)](const TicketEvent &event) {
            return event.kind == TicketEventKind::Step && folded(event.about) == fold;
        });
        steps += TicketStep{text, last != log.crend() && last->after == "1"_L1};
    }
    return steps;
}

TicketEvent stepLine(TicketId ticket, Instant at, const TicketStep &step)
{
    TicketEvent line;
    line.ticket = ticket;
    line.at = at;
    line.kind = TicketEventKind::Step;
    line.about = step.text;
    line.after = step.done ? u"1"_s : u"0"_s;
    return line;
}

} // namespace regulars
