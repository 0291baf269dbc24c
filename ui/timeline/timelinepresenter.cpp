// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepresenter.h"

#include "ui/customers/customertexts.h"
#include "ui/feedback/feedbacktexts.h"
#include "ui/privacy/consenttexts.h"
#include "ui/tasks/tasktexts.h"
#include "ui/tickets/tickettexts.h"
#include "ui/timeline/milestonetexts.h"
#include "ui/timeline/timelinetexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// The parts that are there, with dots between them.
QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

Tone toneOf(const TimelineEvent &event)
{
    switch (event.kind) {
    case TimelineKind::Order:
        return event.orderStatus == OrderStatus::Cancelled ? Tone::Neutral : Tone::Good;
    case TimelineKind::Return:
        return Tone::Danger;
    case TimelineKind::Note:
        return Tone::Warning;
    case TimelineKind::Call:
    case TimelineKind::Visit:
        return Tone::Info;
    case TimelineKind::Email:
    case TimelineKind::Letter:
        return Tone::Accent;
    case TimelineKind::Chat:
    case TimelineKind::Message:
        return Tone::Highlight;
    case TimelineKind::Merge:
    case TimelineKind::File:
    case TimelineKind::SegmentEntered:
    case TimelineKind::SegmentLeft:
        return Tone::Neutral;
    case TimelineKind::Consent:
        return ConsentTexts::tone(event.consents.isEmpty() ? ConsentState::Unknown : event.consents.first().state);
    case TimelineKind::Feedback:
        return FeedbackTexts::tone(event.scale, event.score);
    case TimelineKind::Task:
    case TimelineKind::Promise:
        return event.outcomeOfTask == TaskOutcome::Broken ? Tone::Danger : Tone::Accent;
    case TimelineKind::Points:
        return event.points.isNegative() ? Tone::Neutral : Tone::Good;
    case TimelineKind::Tier:
        return Tone::Highlight;
    case TimelineKind::Ticket:
        return isUnfinished(event.statusOfTicket) ? Tone::Info : Tone::Neutral;
    case TimelineKind::Subscription:
    case TimelineKind::Onboarding:
    case TimelineKind::OnboardingEnded:
    case TimelineKind::Goal:
    case TimelineKind::GoalClosed:
    case TimelineKind::CheckIn:
        return MilestoneTexts::tone(event);
    }
    return Tone::Neutral;
}

Tone toneOf(Outcome outcome)
{
    return outcome == Outcome::Connected ? Tone::Good : Tone::Warning;
}

} // namespace

QString numberText(const QString &number)
{
    const bool onlyDigits = std::all_of(number.cbegin(), number.cend(), [](QChar c) { return c.isDigit(); });
    return onlyDigits && !number.isEmpty() ? u'#' + number : number;
}

QDate TimelinePresenter::day(const TimelineEvent &event) const
{
    return m_formatting->calendar().date(event.key.occurredAt);
}

TimelineCard TimelinePresenter::card(const TimelineEvent &event, bool onTop, bool startsGroup) const
{
    TimelineCard card;
    card.dayHeading = onTop ? tr("Pinned") : m_formatting->dayHeading(day(event));
    card.startsDay = startsGroup;
    card.icon = TimelineTexts::icon(event.kind);
    card.tone = toneOf(event);
    card.title = title(event);
    card.chips = chips(event);
    card.trailing = trailing(event, onTop);
    card.detail = detail(event);
    card.pinned = event.pinned;
    card.opens = true;
    return card;
}

TimelineCard TimelinePresenter::upcomingCard(const TimelineEvent &event, bool startsGroup) const
{
    TimelineCard shown = card(event, false, startsGroup);
    shown.dayHeading = tr("Upcoming");
    const bool overdue = event.dueAt &&
                         (event.timeUnknown ? m_formatting->calendar().date(*event.dueAt) < m_formatting->today()
                                            : *event.dueAt < m_formatting->now());
    shown.tone = overdue ? Tone::Danger : Tone::Accent;
    shown.trailing = TaskTexts::due(event.dueAt, event.timeUnknown, *m_formatting);
    if (overdue)
        shown.chips.prepend({tr("Overdue"), Tone::Danger});
    return shown;
}

QString TimelinePresenter::title(const TimelineEvent &event) const
{
    if (isTask(event.kind))
        return event.subject;

    if (event.kind == TimelineKind::Order)
        return event.number.isEmpty() ? tr("Order") : tr("Order %1").arg(numberText(event.number));
    if (event.kind == TimelineKind::Return)
        return event.orderNumber.isEmpty() ? tr("Return") : tr("Return from order %1").arg(numberText(event.orderNumber));
    if (event.kind == TimelineKind::Merge)
        return tr("Merged with the record of %1", "a customer").arg(CustomerTexts::name(event.mergedName));
    if (event.kind == TimelineKind::Consent)
        return ConsentTexts::event(event.consents);
    if (event.kind == TimelineKind::File)
        return tr("Attached “%1”", "a file").arg(event.subject);
    if (event.kind == TimelineKind::Ticket)
        return tr("Ticket %1: %2", "its number and subject").arg(numberText(event.number), event.subject);
    if (event.kind == TimelineKind::Points)
        return TimelineTexts::points(event.pointsType, event.points, event.pointName, *m_formatting);
    if (event.kind == TimelineKind::Tier)
        return TimelineTexts::tier(event.subject, event.tierBefore);
    if (event.kind == TimelineKind::SegmentEntered)
        return tr("Came into the segment “%1”").arg(event.subject);
    if (event.kind == TimelineKind::SegmentLeft)
        return tr("Left the segment “%1”").arg(event.subject);
    if (event.kind == TimelineKind::Feedback)
        return FeedbackTexts::answer(event.surveyKind, event.scale, event.score, event.number);
    if (isMilestone(event.kind))
        return MilestoneTexts::title(event);
    if (event.subject.isEmpty())
        return TimelineTexts::interaction(event.kind, event.direction);
    if (event.kind == TimelineKind::Note)
        return event.subject;
    return tr("%1: %2", "what happened: its subject")
        .arg(TimelineTexts::interaction(event.kind, event.direction), event.subject);
}

QString TimelinePresenter::items(const TimelineEvent &event) const
{
    QStringList parts;
    for (qsizetype i = 0; i < event.itemNames.size(); ++i) {
        const qint64 quantity = event.itemQuantitiesMilli.value(i, milliPerPiece);
        const QString &name = event.itemNames.at(i);
        parts += quantity == milliPerPiece ? name
                                           : tr("%1 ×%2", "product, quantity").arg(name, m_formatting->quantity(quantity));
    }
    if (const int more = event.itemCount - static_cast<int>(event.itemNames.size()); more > 0)
        parts += tr("%n more", "products", more);
    return dotted(parts);
}

QString TimelinePresenter::detail(const TimelineEvent &event) const
{
    if (event.kind == TimelineKind::Consent)
        return dotted({ConsentTexts::topics(event.consents), event.body.simplified()});
    if (isTask(event.kind) || event.kind == TimelineKind::Ticket)
        return dotted({event.ownerName, event.body.simplified()});
    if (event.kind == TimelineKind::File)
        return m_formatting->fileSize(event.fileSize);
    if (isMilestone(event.kind))
        return MilestoneTexts::detail(event, *m_formatting);
    if (!isOfOrder(event.kind))
        return event.body.simplified();
    return dotted({items(event), event.reason});
}

QList<ChipText> TimelinePresenter::chips(const TimelineEvent &event) const
{
    QList<ChipText> chips;
    if (!event.memberName.isEmpty())
        chips += {CustomerTexts::name(event.memberName), Tone::Accent};
    if (event.kind == TimelineKind::Order) {
        if (const QString channel = TimelineTexts::channel(event.channel); !channel.isEmpty())
            chips += {channel, Tone::Neutral};
        if (event.orderStatus != OrderStatus::Completed)
            chips += {TimelineTexts::status(event.orderStatus),
                      event.orderStatus == OrderStatus::Open ? Tone::Info : Tone::Danger};
        if (event.returned.isPositive())
            chips += {event.returned == event.amount ? tr("Returned")
                                                     : tr("%1 returned").arg(m_formatting->money(event.returned)),
                      Tone::Warning};
    }
    if (isTask(event.kind))
        chips += TaskTexts::outcomeChip(event.kind == TimelineKind::Promise, event.outcomeOfTask);
    if (event.kind == TimelineKind::Ticket) {
        chips += TicketTexts::statusChip(event.statusOfTicket, event.statusName, event.discarded);
        if (event.priority >= TicketPriority::High)
            chips += TicketTexts::priorityChip(event.priority);
    }
    if (event.outcome != Outcome::None)
        chips += {TimelineTexts::outcome(event.outcome), toneOf(event.outcome)};
    if (event.sentiment && *event.sentiment != Sentiment::Neutral)
        chips += {TimelineTexts::sentiment(*event.sentiment), TimelineTexts::sentimentTone(*event.sentiment)};
    if (event.durationSeconds.value_or(0) > 0)
        chips += {m_formatting->duration(*event.durationSeconds), Tone::Neutral};
    if (event.kind == TimelineKind::Consent && !event.consents.isEmpty())
        chips += {ConsentTexts::source(event.consents.first().source), Tone::Neutral};
    if (event.mood == CheckInMood::Happy || event.mood == CheckInMood::Unhappy) {
        const auto felt = event.mood == CheckInMood::Happy ? Sentiment::Positive : Sentiment::Negative;
        chips += {TimelineTexts::sentiment(felt), TimelineTexts::sentimentTone(felt)};
    }
    if (event.recovery)
        chips += {tr("Won back", "a customer who had complained"), Tone::Good};
    if (event.typedByStaff)
        chips += {tr("Typed in by staff"), Tone::Neutral};
    return chips;
}

QString TimelinePresenter::trailing(const TimelineEvent &event, bool withDate) const
{
    QStringList parts;
    if (event.kind == TimelineKind::Order)
        parts += m_formatting->money(event.amount);
    else if (event.kind == TimelineKind::Return)
        parts += m_formatting->money(-event.amount);
    else if (!event.userName.isEmpty())
        parts += event.userName;
    if (withDate)
        parts += m_formatting->shortDate(day(event));
    else if (!event.timeUnknown)
        parts += m_formatting->time(event.key.occurredAt);
    return dotted(parts);
}

QString TimelinePresenter::plainText(const TimelineEvent &event) const
{
    QStringList lines{dotted({m_formatting->date(day(event)), title(event), trailing(event, false)})};
    if (const QString text = isInteraction(event.kind) ? event.body : detail(event); !text.isEmpty())
        lines += text;
    return lines.join(u'\n');
}

QString TimelinePresenter::spoken(const TimelineEvent &event) const
{
    QStringList parts{m_formatting->dayHeading(day(event)), title(event)};
    for (const ChipText &chip : chips(event))
        parts += chip.text;
    parts += trailing(event, false);
    parts += detail(event);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace regulars
