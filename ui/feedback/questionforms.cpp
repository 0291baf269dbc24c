// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/questionforms.h"

#include "models/base/commandrunner.h"
#include "models/feedback/feedbackcommands.h"
#include "models/feedback/questioncommands.h"
#include "ui/base/saveform.h"
#include "ui/feedback/feedbacktexts.h"
#include "ui/feedback/questionletters.h"

namespace regulars {

ResponseForm *newResponseForm(CommandRunner &commands, const QuestionRow &question, QWidget *over)
{
    SurveyResponse response = question.response.value_or(SurveyResponse{});
    if (!question.response) {
        response.kind = question.invite.kind;
        response.scale = scaleOf(response.kind);
        response.invite = question.invite.id;
        response.channel = question.invite.channel;
        response.comment = question.unclearAnswer.left(longestComment);
    }
    auto *form = new ResponseForm(response, FeedbackTexts::question(QuestionLetters::survey(question)), over);
    QObject::connect(form, &ResponseForm::submitted, form, [&commands, form](const SurveyResponse &entered) {
        if (entered.id.isValid())
            saveForm(commands, form, EditSurveyResponse{entered});
        else
            saveForm(commands, form, RecordSurveyResponse{entered, {}});
    });
    return form;
}

AskingForm *newAskingForm(CommandRunner &commands, const AskingRules &rules, const Survey &survey, const Survey &effort,
                          QWidget *over)
{
    auto *form = new AskingForm(rules, survey, effort, over);
    QObject::connect(form, &AskingForm::submitted, form,
                     [&commands, form](const AskingRules &entered, const QString &question, const QString &effortQuestion) {
                         saveForm(commands, form, SaveAskingRules{entered, question, effortQuestion});
                     });
    return form;
}

} // namespace regulars
