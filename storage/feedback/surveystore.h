// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/asking.h"
#include "core/feedback/cesfigures.h"
#include "core/feedback/csatfigures.h"

namespace regulars {

class Connection;
class Statement;
class WriteSession;

/// A question as the list of questions shows it.
struct QuestionRow
{
    SurveyInvite invite;
    qint64 ticketNumber = 0; ///< 0: of no ticket
    QString subject;         ///< of the ticket
    QString customerName;
    QString address; ///< of the customer, for e-mail; empty when there is none
    QString agentName;
    QString question;                       ///< in the words in which it is asked; empty: the program's
    QString unclearAnswer;                  ///< of a mail that answered it without a clear score; empty when none came
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
    /// State, reasons, and when it was sent.
    [[nodiscard]] Result<void> update(WriteSession &session, const SurveyInvite &invite);
    /// Notes that its message is being handed over. Not journalled: an undo can't take it back.
    [[nodiscard]] Result<void> setHandedOver(WriteSession &session, SurveyInviteId invite);
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
    /// Those that are to go out by e-mail by themselves now, as the rules want it.
    [[nodiscard]] Result<QList<QuestionRow>> dueByMail(const AskingRules &rules, Instant now, int limit) const;
    /// Answers of satisfaction from `from` until before `until`.
    [[nodiscard]] Result<CsatCounts> csatCounts(Instant from, Instant until) const;
    /// The same of effort.
    [[nodiscard]] Result<CesCounts> cesCounts(Instant from, Instant until) const;

private:
    /// Throws SqlFailure.
    [[nodiscard]] QList<QuestionRow> readQuestions(Statement &rows) const;

    Connection &m_connection;
};

} // namespace regulars
