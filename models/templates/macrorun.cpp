// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templates/macrorun.h"

#include "storage/customers/customerstore.h"
#include "storage/mail/replyroute.h"
#include "storage/people/shopstore.h"
#include "storage/people/userstore.h"
#include "storage/sla/slaexplanation.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<MacroRun> MacroRun::prepare(Connection &connection, const TicketMacro &macro, UserId user, Instant now)
{
    MacroRun run(connection, macro);
    run.m_user = user;
    run.m_now = now;
    REGULARS_TRY(reply, TextTemplate::parse(macro.reply.trimmed()));
    REGULARS_TRY(note, TextTemplate::parse(macro.note.trimmed()));
    run.m_reply = reply;
    run.m_note = note;
    REGULARS_TRY(shop, ShopStore(connection).shop());
    run.m_zone = shop.timeZone;
    run.m_shopName = shop.name;
    REGULARS_TRY(users, UserStore(connection).users());
    for (const User &each : std::as_const(users)) {
        run.m_people.insert(each.id);
        if (each.id == user)
            run.m_agentName = each.name;
    }
    REGULARS_TRY(statuses, statusesById(connection));
    run.m_statuses = statuses;
    run.m_canMail = sendingAccount(connection).has_value();
    REGULARS_CHECK(run.checkNames());
    return run;
}

Result<void> MacroRun::checkNames() const
{
    Ticket after;
    const LocalCalendar calendar(m_zone);
    REGULARS_CHECK(applySteps(m_macro.steps, {m_user, m_people, m_now, calendar}, after));
    REGULARS_CHECK(checkLinks(*m_connection, {}, after));
    const auto status = m_statuses.constFind(after.status);
    if (after.status.isValid() && (status == m_statuses.constEnd() || status->deleted))
        return fail(ErrorCode::NotFound, u"status"_s);
    return {};
}

Result<void> MacroRun::apply(Ticket &ticket) const
{
    const LocalCalendar calendar(m_zone);
    const auto pending = ticket.pendingUntil;
    const auto status = ticket.status;
    REGULARS_CHECK(applySteps(m_macro.steps, {m_user, m_people, m_now, calendar}, ticket));
    const bool unfinished = isUnfinished(m_statuses.value(ticket.status).category);
    if (unfinished && ticket.status != status)
        ticket.discarded = DiscardReason::None;
    if (!unfinished) {
        ticket.pendingUntil = pending;
    } else if (ticket.pendingUntil && ticket.pendingUntil != pending) {
        REGULARS_TRY(working, nextWorkingFor(*m_connection, ticket.id, *ticket.pendingUntil));
        ticket.pendingUntil = working;
    }
    return {};
}

Result<void> MacroRun::fillTexts(MacroOutcome &outcome, const Ticket &ticket) const
{
    MergeFacts facts{{}, ticket, m_agentName, m_shopName};
    if (ticket.customer.isValid()) {
        REGULARS_TRY(customer, CustomerStore(*m_connection).customer(ticket.customer));
        facts.customer = customer;
    }
    const MergeValues values = mergeValues(facts);
    const FilledText reply = fill(m_reply, values);
    const FilledText note = fill(m_note, values);
    outcome.reply = reply.text;
    outcome.note = note.text;
    outcome.fields = reply.unresolved + note.unresolved;
    outcome.fields.removeDuplicates();
    if (!outcome.fields.isEmpty())
        outcome.skip = TicketSkip::Unfilled;
    // As an answer by hand: who wrote an e-mail gets one.
    if (m_canMail && !outcome.reply.isEmpty() && ticket.channel == TicketChannel::Email) {
        REGULARS_TRY(recipients, usualRecipients(*m_connection, ticket));
        outcome.byMail = !recipients.isEmpty();
    }
    return {};
}

Result<MacroOutcome> MacroRun::outcome(TicketId id) const
{
    REGULARS_TRY(before, TicketStore(*m_connection).ticket(id));
    MacroOutcome outcome;
    outcome.ticket = id;
    outcome.number = before.number;
    outcome.subject = before.subject;
    outcome.after = before;
    outcome.skip = skipOf(before);
    if (outcome.skip != TicketSkip::None)
        return outcome;
    REGULARS_CHECK(apply(outcome.after));
    REGULARS_TRY(skipped, skippedBetween(*m_connection, m_statuses, before, outcome.after));
    outcome.fields = skipped.fields;
    outcome.skip = skipped.skip;
    if (outcome.skip != TicketSkip::None && outcome.skip != TicketSkip::Unchanged)
        return outcome;
    REGULARS_CHECK(fillTexts(outcome, before));
    if (outcome.skip == TicketSkip::Unchanged && !(outcome.reply.isEmpty() && outcome.note.isEmpty()))
        outcome.skip = TicketSkip::None;
    return outcome;
}

} // namespace regulars
