// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/ticketeditrun.h"

#include "models/base/command.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<TicketEditRun> TicketEditRun::prepare(Connection &connection, const TicketEdits &edits)
{
    REGULARS_CHECK(checked(validate(edits)));
    TicketEditRun run(connection, edits);
    REGULARS_TRY(statuses, statusesById(connection));
    run.m_statuses = statuses;
    Ticket after;
    apply(edits, after);
    REGULARS_CHECK(checkLinks(connection, {}, after));
    const auto status = statuses.constFind(after.status);
    if (after.status.isValid() && (status == statuses.constEnd() || status->deleted))
        return fail(ErrorCode::NotFound, u"status"_s);
    return run;
}

Result<TicketEditOutcome> TicketEditRun::outcome(TicketId id) const
{
    REGULARS_TRY(before, TicketStore(*m_connection).ticket(id));
    Ticket after = before;
    apply(m_edits, after);
    if (after.status != before.status && isUnfinished(m_statuses.value(after.status).category))
        after.discarded = DiscardReason::None;
    REGULARS_TRY(skipped, skippedBetween(*m_connection, m_statuses, before, after));
    return TicketEditOutcome{id, before.number, before.subject, skipped, after};
}

} // namespace regulars
