// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/asking.h"
#include "core/feedback/csatfigures.h"

namespace regulars {

class Connection;
class WriteSession;

/// A question as the list of questions shows it.
struct QuestionRow
{
    SurveyInvite invite;
    qint64 ticketNumber = 0; ///< 0: of no ticket
    QString subject;         ///< of the ticket
    QString customerName;
    QString agentName;
    QStringList handlers;                   ///< names of everybody who had the ticket or answered in it before it was solved
    std::optional<SurveyResponse> response; ///< the newest
};

/// Which questions the list shows.
enum class QuestionView { Waiting, Answered, LeftOut };

/// Questions to customers and their answers.
class SurveyStore
{
public:
    explicit SurveyStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<AskingRules> rules() const;
    [[nodiscard]] Result<void> saveRules(WriteSession &session, const AskingRules &rules);
    /// The question of the kind that is asked now; with an empty text when the shop has no words of its own.
    [[nodiscard]] Result<Survey> current(SurveyKind kind) const;
    /// Replaces the question of the kind that was asked so far; an empty text gives back the program's.
    [[nodiscard]] Result<void> replace(WriteSession &session, const Survey &survey);

    /// Error: NotFound.
    [[nodiscard]] Result<SurveyInvite> invite(SurveyInviteId id) const;
    /// Whatever its case and spaces. Error: NotFound.
    [[nodiscard]] Result<SurveyInvite> byToken(const QString &token) const;
    /// Gives it a uid and a token.
    [[nodiscard]] Result<SurveyInviteId> insert(WriteSession &session, const SurveyInvite &invite);
    /// State and reasons.
    [[nodiscard]] Result<void> update(WriteSession &session, const SurveyInvite &invite);
    [[nodiscard]] Result<QList<SurveyInvite>> ofTicket(TicketId ticket) const;

    /// Error: NotFound.
    [[nodiscard]] Result<SurveyResponse> response(SurveyResponseId id) const;
    /// The answer to an invite, the newest when there are several.
    [[nodiscard]] Result<std::optional<SurveyResponse>> answerTo(SurveyInviteId invite) const;
    [[nodiscard]] Result<SurveyResponseId> insert(WriteSession &session, const SurveyResponse &response);
    /// Score, comment, channel, who typed it, permission and time. Errors: NotFound, Conflict.
    [[nodiscard]] Result<void> update(WriteSession &session, const SurveyResponse &response);

    /// The newest first.
    [[nodiscard]] Result<QList<QuestionRow>> questions(QuestionView view, Instant now, int limit) const;
    /// Answers of satisfaction from `from` until before `until`.
    [[nodiscard]] Result<CsatCounts> csatCounts(Instant from, Instant until) const;

private:
    Connection &m_connection;
};

} // namespace regulars
