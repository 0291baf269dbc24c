// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/feedbacktexts.h"

#include "core/reports/share.h"
#include "ui/base/formatting.h"
#include "ui/reports/reporttexts.h"

namespace regulars {

QString FeedbackTexts::question(const Survey &survey)
{
    if (!survey.question.isEmpty())
        return survey.question;
    return survey.kind == SurveyKind::Ces ? tr("How easy was it for you to get help from us?")
                                          : tr("How satisfied are you with how we helped you?");
}

QString FeedbackTexts::satisfaction(int score)
{
    switch (score) {
    case 1:
        return tr("Very dissatisfied");
    case 2:
        return tr("Dissatisfied");
    case 3:
        return tr("Neither");
    case 4:
        return tr("Satisfied");
    case 5:
        return tr("Very satisfied");
    default:
        return {};
    }
}

QString FeedbackTexts::effort(int score)
{
    switch (score) {
    case 1:
        return tr("Very difficult");
    case 2:
        return tr("Difficult");
    case 3:
        return tr("Rather difficult");
    case 4:
        return tr("Neither", "easy nor difficult");
    case 5:
        return tr("Rather easy");
    case 6:
        return tr("Easy");
    case 7:
        return tr("Very easy");
    default:
        return {};
    }
}

QString FeedbackTexts::words(SurveyKind kind, int score)
{
    return kind == SurveyKind::Csat ? satisfaction(score) : kind == SurveyKind::Ces ? effort(score) : QString();
}

QString FeedbackTexts::summary(const CesFigures &effort, const Formatting &formatting)
{
    if (effort.responses == 0)
        return {};
    const Share easy{effort.easy, effort.responses};
    if (!easy.hasPercent())
        return tr("Of those asked how easy it was, %1 found it easy (5 to 7).", "3 of 7")
            .arg(ReportTexts::counted(easy, formatting));
    return tr("How easy it was: %1 of 7 on average; %2 found it easy (5 to 7).", "a mean, a percentage")
        .arg(formatting.locale().toString(*effort.mean, 'f', 1), formatting.percent(*effort.share, 0));
}

QString FeedbackTexts::answer(SurveyKind kind, const SurveyScale &scale, int score, const QString &ticket)
{
    const auto of = [&](const QString &sentence) { return sentence.arg(score).arg(scale.high); };
    switch (kind) {
    case SurveyKind::Csat:
        return ticket.isEmpty() ? of(tr("Satisfaction: %1 of %2", "a score, the highest"))
                                : tr("Satisfaction with ticket #%1: %2 of %3", "number, a score, the highest")
                                      .arg(ticket)
                                      .arg(score)
                                      .arg(scale.high);
    case SurveyKind::Nps:
        return of(tr("Would recommend the shop: %1 of %2", "a score, the highest"));
    case SurveyKind::Ces:
        return of(tr("How easy it was: %1 of %2", "a score, the highest"));
    case SurveyKind::Stars:
        return of(tr("Stars: %1 of %2", "a score, the highest"));
    case SurveyKind::Custom:
        break;
    }
    return of(tr("Answer: %1 of %2", "a score, the highest"));
}

Tone FeedbackTexts::tone(const SurveyScale &scale, int score)
{
    if (scale == scaleOf(SurveyKind::Ces)) // easy from 5 on, as the figures have it
        return score > 4 ? Tone::Good : score == 4 ? Tone::Warning : Tone::Danger;
    // The upper two fifths are good, the lower two bad.
    const int place = 5 * (score - scale.low) / std::max(1, scale.high - scale.low + 1);
    if (place >= 3)
        return Tone::Good;
    return place == 2 ? Tone::Warning : Tone::Danger;
}

QString FeedbackTexts::reason(NotAsked reason)
{
    switch (reason) {
    case NotAsked::SwitchedOff:
        return tr("Asking is switched off.");
    case NotAsked::NoCustomer:
        return tr("Nobody knows who the customer was.");
    case NotAsked::CustomerDeleted:
        return tr("The customer is in the recycle bin.");
    case NotAsked::DoNotContact:
        return tr("The customer does not want to be contacted.");
    case NotAsked::NoConsent:
        return tr("The customer has not agreed to be asked in this way.");
    case NotAsked::NoAddress:
        return tr("There is no address to ask at.");
    case NotAsked::OtherChannel:
        return tr("The customer wants to be reached in another way.");
    case NotAsked::Test:
        return tr("The ticket is a test.");
    case NotAsked::Spam:
        return tr("The ticket is spam.");
    case NotAsked::Duplicate:
        return tr("The ticket is a duplicate.");
    case NotAsked::Merged:
        return tr("The ticket was merged into another one.");
    case NotAsked::OwnTicket:
        return tr("The shop opened the ticket for itself.");
    case NotAsked::AlreadyAsked:
        return tr("The customer was asked about this ticket before.");
    case NotAsked::CoolDown:
        return tr("The customer was asked not long ago.");
    case NotAsked::OpenComplaint:
        return tr("A complaint of the customer is still open.");
    case NotAsked::Reopened:
        return tr("The ticket is open again.");
    }
    return {};
}

QString FeedbackTexts::state(InviteState state)
{
    switch (state) {
    case InviteState::Queued:
        return tr("To be asked", "a question");
    case InviteState::Sent:
        return tr("Asked", "a question");
    case InviteState::Answered:
        return tr("Answered", "a question");
    case InviteState::NotAsked:
        return tr("Not asked", "a question");
    case InviteState::Skipped:
        return tr("Left out by hand", "a question");
    case InviteState::Withdrawn:
        return tr("Withdrawn", "a question");
    }
    return {};
}

} // namespace regulars
