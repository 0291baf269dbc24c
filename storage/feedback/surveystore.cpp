// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/feedback/surveystore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/feedback/surveyrows.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "storage/tickets/conversationstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto rulesKey = u"asking_rules"_s;

QString conditionOf(QuestionView view)
{
    switch (view) {
    case QuestionView::Waiting:
        return u"i.state IN ('queued', 'sent') AND (i.expires_at IS NULL OR i.expires_at > :now)"_s;
    case QuestionView::Answered:
        return u"i.state = 'answered'"_s;
    case QuestionView::LeftOut:
        break;
    }
    return u"(i.state IN ('not_asked', 'skipped', 'withdrawn')"
           " OR (i.state IN ('queued', 'sent') AND i.expires_at <= :now))"_s;
}

/// A question of the list, with everything that is shown beside it; of which, and :limit.
const auto selectQuestion =
    u"SELECT %1, t.number, t.subject, c.name, u.name, s.question, (SELECT k.value FROM customer_contacts k"
    " WHERE k.customer_id = c.id AND k.kind = 'email' AND k.is_valid = 1 ORDER BY k.is_primary DESC, k.id LIMIT 1)"
    " FROM survey_invites i LEFT JOIN tickets t ON t.id = i.ticket_id LEFT JOIN customers c ON c.id = i.customer_id"
    " LEFT JOIN users u ON u.id = i.agent_id LEFT JOIN surveys s ON s.id = i.survey_id"
    " WHERE %2 AND (t.id IS NULL OR t.deleted_at IS NULL) ORDER BY i.created_at DESC, i.id DESC LIMIT :limit"_s;

const auto dueCondition = u"i.state = 'queued' AND i.channel = 'email' AND i.created_at <= :solved_by"
                          " AND (i.expires_at IS NULL OR i.expires_at > :now)"_s;

/// What the customer wrote when they answered the question by e-mail.
QString unclearAnswerTo(Connection &connection, const SurveyInvite &invite)
{
    if (invite.state != InviteState::Sent)
        return {};
    Statement row(connection, u"SELECT body FROM ticket_articles WHERE ticket_id = :ticket AND in_reply_to LIKE :id"
                              " ORDER BY happened_at DESC, id DESC LIMIT 1"_s);
    return row.bind(u"ticket", invite.ticket).bind(u"id", u"question."_s + invite.token + u"@%"_s).next() ? row.text(0)
                                                                                                          : QString();
}

QStringList namesOf(Connection &connection, const QList<UserId> &users)
{
    QStringList names;
    Statement row(connection, u"SELECT name FROM users WHERE id = :id"_s);
    for (const UserId user : users) {
        if (row.bind(u"id", user).next())
            names += row.text(0);
    }
    return names;
}

/// Answers of a kind by score, apart by who typed them in.
template<typename Counts>
Counts countsOf(Connection &connection, SurveyKind kind, Instant from, Instant until)
{
    Statement rows(connection, u"SELECT score, collected_by, count(*) FROM survey_responses WHERE kind = :kind"
                               " AND responded_at >= :from AND responded_at < :until AND deleted_at IS NULL"
                               " AND score BETWEEN 1 AND :high GROUP BY score, collected_by"_s);
    rows.bind(u"kind", nameOf(kind)).bind(u"from", from).bind(u"until", until);
    rows.bind(u"high", QVariant(scaleOf(kind).high));
    Counts counts;
    while (rows.next()) {
        auto &scores = valueOf<CollectedBy>(rows.text(1)) == CollectedBy::Self ? counts.self : counts.staff;
        scores[static_cast<size_t>(rows.integer(0) - 1)] += rows.integer(2);
    }
    return counts;
}

} // namespace

Result<AskingRules> SurveyStore::rules() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(rulesKey));
    return askingRulesOf(jsonObject(text));
}

Result<void> SurveyStore::saveRules(WriteSession &session, const AskingRules &rules)
{
    return ShopStore(m_connection).setSetting(session, rulesKey, jsonText(toJson(rules)));
}

Result<Survey> SurveyStore::current(SurveyKind kind) const
{
    return attempt([&] {
        Survey survey;
        survey.kind = kind;
        survey.scale = scaleOf(kind);
        Statement row(m_connection, u"SELECT id, question, scale_low, scale_high FROM surveys WHERE kind = :kind"
                                    " AND replaced_at IS NULL ORDER BY id DESC LIMIT 1"_s);
        if (row.bind(u"kind", nameOf(kind)).next())
            survey = {row.id<SurveyId>(0), kind, row.text(1), {int(row.integer(2)), int(row.integer(3))}};
        return survey;
    });
}

Result<void> SurveyStore::replace(WriteSession &session, const Survey &survey)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, current(survey.kind));
        if (before.question == survey.question.simplified() && before.scale == survey.scale)
            return {};
        if (before.id.isValid()) {
            session.willChange(Table::Surveys, before.id.value);
            Statement(m_connection, u"UPDATE surveys SET replaced_at = :now WHERE id = :id"_s)
                .bindAll(session.now(), before.id)
                .execute();
        }
        if (survey.question.trimmed().isEmpty())
            return {};
        Statement add(m_connection,
                      u"INSERT INTO surveys (uid, kind, question, scale_low, scale_high, created_at, change_set_id)"
                      " VALUES (:uid, :kind, :question, :low, :high, :now, :change_set) RETURNING id"_s);
        add.bindAll(newUid(session.now()), nameOf(survey.kind), survey.question.simplified(), survey.scale.low,
                    survey.scale.high, session.now(), session.changeSet())
            .only();
        session.inserted(Table::Surveys, add.integer(0));
        return {};
    });
}

Result<SurveyInvite> SurveyStore::invite(SurveyInviteId id) const
{
    return attempt([&]() -> Result<SurveyInvite> {
        Statement row(m_connection, u"SELECT %1 FROM survey_invites i WHERE i.id = :id"_s.arg(inviteColumns()));
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readInvite(row);
    });
}

Result<SurveyInvite> SurveyStore::byToken(const QString &token) const
{
    return attempt([&]() -> Result<SurveyInvite> {
        QString typed = token.toLower();
        typed.removeIf([](QChar letter) { return !letter.isLetterOrNumber(); });
        Statement row(m_connection, u"SELECT %1 FROM survey_invites i WHERE i.token = :token"_s.arg(inviteColumns()));
        if (typed.isEmpty() || !row.bind(u"token", typed).next())
            return fail(ErrorCode::NotFound, u"token"_s);
        return readInvite(row);
    });
}

Result<SurveyInviteId> SurveyStore::insert(WriteSession &session, const SurveyInvite &invite)
{
    return attempt([&] {
        const SurveyInviteId id = insertInvite(session, invite);
        session.inserted(Table::SurveyInvites, id.value);
        return id;
    });
}

Result<void> SurveyStore::update(WriteSession &session, const SurveyInvite &invite)
{
    return attempt([&]() -> Result<void> {
        REGULARS_CHECK(this->invite(invite.id));
        session.willChange(Table::SurveyInvites, invite.id.value);
        Statement(m_connection, u"UPDATE survey_invites SET state = :state, reasons = :reasons, sent_at = :sent"
                                " WHERE id = :id"_s)
            .bindAll(nameOf(invite.state), reasonsText(invite.reasons), invite.sentAt, invite.id)
            .execute();
        return {};
    });
}

Result<void> SurveyStore::setHandedOver(WriteSession &session, SurveyInviteId invite)
{
    return attempt([&] {
        Statement write(m_connection, u"UPDATE survey_invites SET sent_at = :now WHERE id = :id AND sent_at IS NULL"_s);
        write.bindAll(session.now(), invite).execute();
        if (write.changedRows() > 0)
            session.note({Entity::SurveyInvite, ChangeKind::Changed, invite.value});
    });
}

Result<QList<SurveyInvite>> SurveyStore::ofTicket(TicketId ticket) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT %1 FROM survey_invites i WHERE i.ticket_id = :ticket ORDER BY i.id"_s.arg(inviteColumns()));
        rows.bind(u"ticket", ticket);
        QList<SurveyInvite> invites;
        while (rows.next())
            invites += readInvite(rows);
        return invites;
    });
}

Result<SurveyResponse> SurveyStore::response(SurveyResponseId id) const
{
    return attempt([&]() -> Result<SurveyResponse> {
        Statement row(m_connection, u"SELECT %1 FROM survey_responses r WHERE r.id = :id"_s.arg(responseColumns()));
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readResponse(row);
    });
}

Result<std::optional<SurveyResponse>> SurveyStore::answerTo(SurveyInviteId invite) const
{
    return attempt([&]() -> std::optional<SurveyResponse> {
        Statement row(m_connection, u"SELECT %1 FROM survey_responses r WHERE r.invite_id = :invite"
                                    " AND r.deleted_at IS NULL ORDER BY r.id DESC LIMIT 1"_s.arg(responseColumns()));
        if (!row.bind(u"invite", invite).next())
            return std::nullopt;
        return readResponse(row);
    });
}

Result<SurveyResponseId> SurveyStore::insert(WriteSession &session, const SurveyResponse &response)
{
    return attempt([&] {
        session.willAffect(response.customer);
        const SurveyResponseId id = insertResponse(session, response);
        session.inserted(Table::SurveyResponses, id.value);
        return id;
    });
}

Result<void> SurveyStore::update(WriteSession &session, const SurveyResponse &changed)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, response(changed.id));
        if (before.rowVersion != changed.rowVersion)
            return fail(ErrorCode::Conflict);
        session.willChange(Table::SurveyResponses, changed.id.value);
        Statement write(m_connection, u"UPDATE survey_responses SET score = :score, comment = :comment, channel = :channel,"
                                      " collected_by = :by, may_quote = :quote, responded_at = :at, updated_at = :now,"
                                      " updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
        bindAnswer(write, changed);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", changed.id).execute();
        return {};
    });
}

Result<QList<QuestionRow>> SurveyStore::questions(QuestionView view, Instant now, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, selectQuestion.arg(inviteColumns(), conditionOf(view)));
        if (view != QuestionView::Answered)
            rows.bind(u"now", now);
        return readQuestions(rows.bind(u"limit", QVariant(limit)));
    });
}

Result<QList<QuestionRow>> SurveyStore::dueByMail(const AskingRules &rules, Instant now, int limit) const
{
    return attempt([&] {
        if (!rules.byMail)
            return QList<QuestionRow>();
        const Instant solvedBy{now.ms - rules.mailHours * msPerDay / 24};
        Statement rows(m_connection, selectQuestion.arg(inviteColumns(), dueCondition));
        rows.bind(u"now", now).bind(u"solved_by", solvedBy).bind(u"limit", QVariant(limit));
        return readQuestions(rows);
    });
}

QList<QuestionRow> SurveyStore::readQuestions(Statement &rows) const
{
    QList<QuestionRow> questions;
    while (rows.next()) {
        QuestionRow row;
        row.invite = readInvite(rows);
        row.ticketNumber = rows.integer(inviteColumnCount);
        row.subject = rows.text(inviteColumnCount + 1);
        row.customerName = rows.text(inviteColumnCount + 2);
        row.agentName = rows.text(inviteColumnCount + 3);
        row.question = rows.text(inviteColumnCount + 4);
        row.address = rows.text(inviteColumnCount + 5);
        row.response = orThrow(answerTo(row.invite.id));
        if (row.invite.ticket.isValid()) {
            const auto log = orThrow(ConversationStore(m_connection).log(row.invite.ticket));
            row.handlers = namesOf(m_connection, handlersOf(log, row.invite.createdAt));
            row.unclearAnswer = row.response ? QString() : unclearAnswerTo(m_connection, row.invite);
        }
        questions += row;
    }
    return questions;
}

Result<CsatCounts> SurveyStore::csatCounts(Instant from, Instant until) const
{
    return attempt([&] { return countsOf<CsatCounts>(m_connection, SurveyKind::Csat, from, until); });
}

Result<CesCounts> SurveyStore::cesCounts(Instant from, Instant until) const
{
    return attempt([&] { return countsOf<CesCounts>(m_connection, SurveyKind::Ces, from, until); });
}

} // namespace regulars
