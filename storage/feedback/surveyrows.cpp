// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/feedback/surveyrows.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QRandomGenerator>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Sixteen letters and digits that nobody takes for others: 80 bits that can't be guessed.
QString newToken()
{
    static constexpr std::u16string_view letters = u"abcdefghjkmnpqrstvwxyz0123456789";
    static_assert(letters.size() == 32);
    constexpr int length = 16;
    QString token;
    for (int i = 0; i < length; ++i)
        token += QChar(letters[QRandomGenerator::system()->bounded(static_cast<quint32>(letters.size()))]);
    return token;
}

QList<NotAsked> reasonsOf(const QString &text)
{
    QList<NotAsked> reasons;
    for (const QString &name : jsonTexts(text)) {
        if (isNameOf<NotAsked>(name))
            reasons += valueOf<NotAsked>(name);
    }
    return reasons;
}

} // namespace

QString inviteColumns()
{
    return u"i.id, i.survey_id, i.kind, i.occasion, i.customer_id, i.ticket_id, i.agent_id, i.channel, i.state, i.reasons,"
           " i.token, i.created_at, i.sent_at, i.expires_at"_s;
}

QString responseColumns()
{
    return u"r.id, r.survey_id, r.kind, r.scale_low, r.scale_high, r.invite_id, r.customer_id, r.ticket_id, r.agent_id,"
           " r.score, r.comment, r.channel, r.collected_by, r.may_quote, r.responded_at, r.row_version, r.deleted_at"_s;
}

QString reasonsText(const QList<NotAsked> &reasons)
{
    QJsonArray names;
    for (const NotAsked reason : reasons)
        names.append(nameOf(reason));
    return jsonText(names);
}

SurveyInvite readInvite(const Statement &row)
{
    SurveyInvite invite;
    invite.id = row.id<SurveyInviteId>(0);
    invite.survey = row.id<SurveyId>(1);
    invite.kind = valueOf<SurveyKind>(row.text(2));
    invite.trigger = valueOf<SurveyTrigger>(row.text(3));
    invite.customer = row.id<CustomerId>(4);
    invite.ticket = row.id<TicketId>(5);
    invite.agent = row.id<UserId>(6);
    invite.channel = valueOf<ConsentChannel>(row.text(7));
    invite.state = valueOf<InviteState>(row.text(8));
    invite.reasons = reasonsOf(row.text(9));
    invite.token = row.text(10);
    invite.createdAt = row.instant(11);
    invite.sentAt = row.optionalInstant(12);
    invite.expiresAt = row.optionalInstant(13);
    return invite;
}

SurveyResponse readResponse(const Statement &row)
{
    SurveyResponse response;
    response.id = row.id<SurveyResponseId>(0);
    response.survey = row.id<SurveyId>(1);
    response.kind = valueOf<SurveyKind>(row.text(2));
    response.scale = {static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4))};
    response.invite = row.id<SurveyInviteId>(5);
    response.customer = row.id<CustomerId>(6);
    response.ticket = row.id<TicketId>(7);
    response.agent = row.id<UserId>(8);
    response.score = static_cast<int>(row.integer(9));
    response.comment = row.text(10);
    response.channel = valueOf<ConsentChannel>(row.text(11));
    response.collectedBy = valueOf<CollectedBy>(row.text(12));
    response.mayQuote = row.integer(13) != 0;
    response.at = row.instant(14);
    response.rowVersion = static_cast<int>(row.integer(15));
    response.deleted = !row.isNull(16);
    return response;
}

SurveyInviteId insertInvite(WriteSession &session, const SurveyInvite &invite)
{
    Statement add(session.connection(),
                  u"INSERT INTO survey_invites (uid, survey_id, kind, occasion, customer_id, ticket_id, agent_id, channel,"
                  " state, reasons, token, created_at, expires_at, change_set_id) VALUES (:uid, :survey, :kind, :occasion,"
                  " :customer, :ticket, :agent, :channel, :state, :reasons, :token, :created, :expires, :change_set)"
                  " RETURNING id"_s);
    add.bind(u"uid", newUid(session.now())).bind(u"survey", invite.survey).bind(u"kind", nameOf(invite.kind));
    add.bind(u"occasion", nameOf(invite.trigger)).bind(u"customer", invite.customer).bind(u"ticket", invite.ticket);
    add.bind(u"agent", invite.agent).bind(u"channel", nameOf(invite.channel)).bind(u"state", nameOf(invite.state));
    add.bind(u"reasons", reasonsText(invite.reasons)).bind(u"token", newToken()).bind(u"created", invite.createdAt);
    add.bind(u"expires", invite.expiresAt).bind(u"change_set", session.changeSet()).only();
    return add.id<SurveyInviteId>(0);
}

void bindAnswer(Statement &write, const SurveyResponse &response)
{
    write.bind(u"score", QVariant(response.score)).bind(u"comment", response.comment.trimmed());
    write.bind(u"channel", nameOf(response.channel)).bind(u"by", nameOf(response.collectedBy));
    write.bind(u"quote", QVariant(int(response.mayQuote))).bind(u"at", response.at);
}

SurveyResponseId insertResponse(WriteSession &session, const SurveyResponse &response)
{
    Statement add(session.connection(),
                  u"INSERT INTO survey_responses (uid, survey_id, invite_id, kind, customer_id, ticket_id, agent_id, score,"
                  " scale_low, scale_high, comment, channel, collected_by, may_quote, responded_at, created_at, created_by,"
                  " updated_at, updated_by, change_set_id) VALUES (:uid, :survey, :invite, :kind, :customer, :ticket,"
                  " :agent, :score, :low, :high, :comment, :channel, :by, :quote, :at, :now, :user, :now, :user,"
                  " :change_set) RETURNING id"_s);
    bindAnswer(add, response);
    add.bind(u"uid", newUid(session.now())).bind(u"survey", response.survey).bind(u"invite", response.invite);
    add.bind(u"kind", nameOf(response.kind)).bind(u"customer", response.customer).bind(u"ticket", response.ticket);
    add.bind(u"agent", response.agent).bind(u"low", QVariant(response.scale.low));
    add.bind(u"high", QVariant(response.scale.high)).bind(u"now", session.now()).bind(u"user", session.user());
    add.bind(u"change_set", session.changeSet()).only();
    return add.id<SurveyResponseId>(0);
}

} // namespace regulars
