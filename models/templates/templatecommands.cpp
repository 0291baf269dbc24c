// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates/templatecommands.h"

#include "models/mail/mailcommands.h"
#include "models/templates/macrorun.h"
#include "models/tickets/ticketcommands.h"
#include "storage/templates/templatestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<void> applyTo(WriteSession &session, const MacroRun &run, const MacroOutcome &outcome)
{
    // First what is said: what is answered and solved at once is answered before.
    if (outcome.byMail)
        REGULARS_CHECK((ReplyByMail{outcome.ticket, outcome.reply, {}}.execute(session)));
    else if (!outcome.reply.isEmpty())
        REGULARS_CHECK((ReplyToTicket{outcome.ticket, outcome.reply, {}}.execute(session)));
    if (!outcome.note.isEmpty())
        REGULARS_CHECK((NoteOnTicket{outcome.ticket, outcome.note}.execute(session)));
    TicketStore store(session.connection());
    REGULARS_TRY(before, store.ticket(outcome.ticket));
    Ticket after = before;
    REGULARS_CHECK(run.apply(after));
    return after == before ? Result<void>() : store.update(session, after, session.now());
}

} // namespace

Result<ReplyTemplateId> SaveReplyTemplate::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(replyTemplate)));
    session.setArgument(u"name"_s, replyTemplate.name.simplified());
    return TemplateStore(session.connection()).save(session, replyTemplate);
}

Result<void> RemoveReplyTemplate::execute(WriteSession &session) const
{
    TemplateStore store(session.connection());
    REGULARS_TRY(removed, store.replyTemplate(replyTemplate));
    session.setArgument(u"name"_s, removed.name);
    return store.remove(session, replyTemplate);
}

Result<TicketMacroId> SaveTicketMacro::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(macro)));
    session.setArgument(u"name"_s, macro.name.simplified());
    return TemplateStore(session.connection()).save(session, macro);
}

Result<void> RemoveTicketMacro::execute(WriteSession &session) const
{
    TemplateStore store(session.connection());
    REGULARS_TRY(removed, store.macro(macro));
    session.setArgument(u"name"_s, removed.name);
    return store.remove(session, macro);
}

Result<MacroApplied> ApplyMacro::execute(WriteSession &session) const
{
    REGULARS_TRY(applied, TemplateStore(session.connection()).macro(macro));
    REGULARS_TRY(run, MacroRun::prepare(session.connection(), applied, session.user(), session.now()));
    MacroApplied done;
    for (const TicketId ticket : tickets) {
        REGULARS_TRY(outcome, run.outcome(ticket));
        if (outcome.skip != TicketSkip::None) {
            ++done.skipped;
            continue;
        }
        REGULARS_CHECK(applyTo(session, run, outcome));
        ++done.tickets;
        session.setArgument(u"number"_s, outcome.number);
    }
    if (done.tickets == 0)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"nothing_to_do"_s}});
    session.setArgument(u"name"_s, applied.name);
    session.setArgument(u"count"_s, done.tickets);
    session.setArgument(u"skipped"_s, done.skipped);
    return done;
}

} // namespace regulars
