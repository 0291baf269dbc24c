// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/questionletters.h"

#include "core/mail/mailthread.h"
#include "ui/feedback/feedbacktexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

Survey QuestionLetters::survey(const QuestionRow &question)
{
    Survey survey;
    survey.id = question.invite.survey;
    survey.kind = question.invite.kind;
    survey.scale = scaleOf(survey.kind);
    survey.question = question.question;
    return survey;
}

QuestionLetter QuestionLetters::letter(const QuestionRow &question, const QString &shop)
{
    const Survey asked = survey(question);
    const QString about = bareSubject(question.subject);
    const SurveyScale scale = asked.scale;
    QStringList scores;
    for (int score = scale.high; score >= scale.low; --score)
        scores += tr("%1 – %2", "a score, its words").arg(score).arg(FeedbackTexts::words(asked.kind, score));
    const QStringList paragraphs{
        question.customerName.isEmpty() ? tr("Hello,") : tr("Hello %1,", "a customer").arg(question.customerName),
        tr("you came to us with “%1”, and we hope that it is solved.", "the subject of a ticket").arg(about),
        FeedbackTexts::question(asked),
        tr("Please reply to this e-mail with a number from %1 to %2 in the first line:").arg(scale.low).arg(scale.high),
        scores.join(u'\n'),
        tr("You are welcome to add a few words below it. If you would rather not be asked again, just write that."),
        shop};
    QStringList written = paragraphs;
    written.removeAll(QString());
    return {question.invite.id,
            tr("How did we do? “%1” %2", "subject of a ticket, its number").arg(about, ticketToken(question.ticketNumber)),
            written.join(u"\n\n"_s)};
}

} // namespace regulars
