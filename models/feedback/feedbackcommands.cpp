// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/feedback/feedbackcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/feedback/surveyqueue.h"
#include "storage/feedback/surveystore.h"
#include "storage/journal/writesession.h"
#include "storage/tickets/ticketstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// What the invite says about its answer.
void takeFrom(const SurveyInvite &invite, SurveyResponse &response)
{
    response.invite = invite.id;
    response.survey = invite.survey;
    response.kind = invite.kind;
    response.scale = scaleOf(invite.kind);
    response.customer = invite.customer;
    response.ticket = invite.ticket;
    response.agent = invite.agent;
}

Result<void> answer(WriteSession &session, SurveyInvite invite)
{
    if (invite.state == InviteState::Answered)
        return {};
    invite.state = InviteState::Answered;
    invite.reasons.clear();
    return SurveyStore(session.connection()).update(session, invite);
}

/// Changes the answer that is there already.
Result<SurveyResponseId> answerAgain(WriteSession &session, const SurveyResponse &before, SurveyResponse answered)
{
    answered.id = before.id;
    answered.scale = before.scale;
    answered.rowVersion = before.rowVersion;
    REGULARS_CHECK(checked(validate(answered, session.now())));
    REGULARS_CHECK(SurveyStore(session.connection()).update(session, answered));
    return before.id;
}

Result<SurveyResponseId> answerInvite(WriteSession &session, const SurveyInvite &invite, SurveyResponse answered)
{
    if (invite.state == InviteState::Skipped || invite.state == InviteState::Withdrawn)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_asked"_s}});
    SurveyStore store(session.connection());
    takeFrom(invite, answered);
    if (invite.ticket.isValid()) {
        REGULARS_TRY(ticket, TicketStore(session.connection()).ticket(invite.ticket));
        session.setArgument(u"ticket"_s, ticket.number);
    }
    REGULARS_TRY(before, store.answerTo(invite.id));
    if (before)
        return answerAgain(session, *before, answered);
    REGULARS_CHECK(checked(validate(answered, session.now())));
    REGULARS_CHECK(answer(session, invite));
    return store.insert(session, answered);
}

Result<void> replaceQuestion(WriteSession &session, SurveyKind kind, const QString &question)
{
    Survey survey;
    survey.kind = kind;
    survey.scale = scaleOf(kind);
    survey.question = question.simplified();
    if (!survey.question.isEmpty())
        REGULARS_CHECK(checked(validate(survey)));
    return SurveyStore(session.connection()).replace(session, survey);
}

} // namespace

Right RecordSurveyResponse::right() const
{
    const bool atTheCounter = response.collectedBy == CollectedBy::Self && response.channel == ConsentChannel::InPerson;
    return atTheCounter ? Right::See : Right::Create;
}

Result<SurveyResponseId> RecordSurveyResponse::execute(WriteSession &session) const
{
    SurveyStore store(session.connection());
    SurveyResponse answered = response;
    if (answered.at == Instant{})
        answered.at = session.now();
    session.setArgument(u"score"_s, answered.score);
    if (!token.isEmpty()) {
        REGULARS_TRY(invite, store.byToken(token));
        return answerInvite(session, invite, answered);
    }
    if (answered.invite.isValid()) {
        REGULARS_TRY(invite, store.invite(answered.invite));
        return answerInvite(session, invite, answered);
    }
    if (answered.customer.isValid())
        REGULARS_CHECK(liveCustomer(session.connection(), answered.customer));
    REGULARS_TRY(survey, store.current(answered.kind));
    answered.survey = survey.id;
    answered.scale = survey.scale;
    REGULARS_CHECK(checked(validate(answered, session.now())));
    return store.insert(session, answered);
}

Result<void> EditSurveyResponse::execute(WriteSession &session) const
{
    SurveyStore store(session.connection());
    REGULARS_TRY(before, store.response(response.id));
    if (before.deleted)
        return fail(ErrorCode::NotFound);
    SurveyResponse changed = response;
    changed.kind = before.kind;
    changed.scale = before.scale;
    REGULARS_CHECK(checked(validate(changed, session.now())));
    session.setArgument(u"score"_s, changed.score);
    return store.update(session, changed);
}

Result<int> SkipInvite::execute(WriteSession &session) const
{
    int count = 0;
    for (const SurveyInviteId id : invites) {
        REGULARS_TRY(skipped, skipQuestion(session, id));
        count += skipped ? 1 : 0;
    }
    session.setArgument(u"count"_s, count);
    return count > 0 ? Result<int>(count) : fail(ErrorCode::Refused, {}, {{u"reason"_s, u"not_waiting"_s}});
}

Result<void> SaveAskingRules::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(rules)));
    REGULARS_CHECK(replaceQuestion(session, SurveyKind::Csat, question));
    if (effortQuestion)
        REGULARS_CHECK(replaceQuestion(session, SurveyKind::Ces, *effortQuestion));
    return SurveyStore(session.connection()).saveRules(session, rules);
}

} // namespace regulars
