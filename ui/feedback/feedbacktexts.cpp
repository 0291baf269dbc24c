// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feedback/feedbacktexts.h"

namespace regulars {

QString FeedbackTexts::question(const Survey &survey)
{
    return survey.question.isEmpty() ? tr("How satisfied are you with how we helped you?") : survey.question;
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
