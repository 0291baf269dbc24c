// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinetexts.h"

#include "ui/loyalty/pointstexts.h"
#include "ui/timeline/milestonetexts.h"

namespace regulars {

QString TimelineTexts::kind(InteractionKind kind)
{
    switch (kind) {
    case InteractionKind::Note:
        return tr("Note");
    case InteractionKind::Call:
        return tr("Call");
    case InteractionKind::Email:
        return tr("E-mail");
    case InteractionKind::Visit:
        return tr("Visit");
    case InteractionKind::Chat:
        return tr("Chat");
    case InteractionKind::Letter:
        return tr("Letter");
    case InteractionKind::Message:
        return tr("Message");
    }
    return {};
}

IconName TimelineTexts::icon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Order:
        return IconName::Order;
    case TimelineKind::Return:
        return IconName::Return;
    case TimelineKind::Note:
        return IconName::Note;
    case TimelineKind::Call:
        return IconName::Call;
    case TimelineKind::Email:
        return IconName::Email;
    case TimelineKind::Visit:
        return IconName::Visit;
    case TimelineKind::Chat:
        return IconName::Chat;
    case TimelineKind::Letter:
        return IconName::Letter;
    case TimelineKind::Message:
        return IconName::Message;
    case TimelineKind::Merge:
        return IconName::Merge;
    case TimelineKind::Consent:
        return IconName::Consent;
    case TimelineKind::Task:
        return IconName::Tasks;
    case TimelineKind::Promise:
        return IconName::FollowUp;
    case TimelineKind::File:
        return IconName::Copy;
    case TimelineKind::Ticket:
        return IconName::Tickets;
    case TimelineKind::Feedback:
        return IconName::Feedback;
    case TimelineKind::Points:
    case TimelineKind::Tier:
        return IconName::Loyalty;
    case TimelineKind::SegmentEntered:
    case TimelineKind::SegmentLeft:
        return IconName::Segments;
    case TimelineKind::Subscription:
    case TimelineKind::Onboarding:
    case TimelineKind::OnboardingEnded:
    case TimelineKind::Goal:
    case TimelineKind::GoalClosed:
    case TimelineKind::CheckIn:
        return MilestoneTexts::icon(kind);
    }
    return IconName::Note;
}

IconName TimelineTexts::icon(InteractionKind kind)
{
    return icon(valueOf<TimelineKind>(nameOf(kind)));
}

QString TimelineTexts::direction(Direction direction)
{
    switch (direction) {
    case Direction::Internal:
        return tr("Internal");
    case Direction::In:
        return tr("From the customer");
    case Direction::Out:
        return tr("From us");
    }
    return {};
}

QString TimelineTexts::outcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::None:
        return tr("Not noted", "how an attempt to reach someone ended");
    case Outcome::Connected:
        return tr("Reached");
    case Outcome::NoAnswer:
        return tr("No answer");
    case Outcome::Voicemail:
        return tr("Voicemail");
    case Outcome::WrongNumber:
        return tr("Wrong number");
    case Outcome::Busy:
        return tr("Busy");
    }
    return {};
}

QString TimelineTexts::sentiment(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return tr("Unhappy");
    case Sentiment::Neutral:
        return tr("Neutral");
    case Sentiment::Positive:
        return tr("Happy");
    }
    return {};
}

Tone TimelineTexts::sentimentTone(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Negative:
        return Tone::Danger;
    case Sentiment::Neutral:
        return Tone::Neutral;
    case Sentiment::Positive:
        return Tone::Good;
    }
    return Tone::Neutral;
}

QString TimelineTexts::channel(OrderChannel channel)
{
    switch (channel) {
    case OrderChannel::Unknown:
        return {};
    case OrderChannel::Counter:
        return tr("Counter");
    case OrderChannel::Web:
        return tr("Web shop");
    case OrderChannel::Phone:
        return tr("Phone");
    case OrderChannel::Email:
        return tr("E-mail");
    case OrderChannel::Marketplace:
        return tr("Marketplace");
    case OrderChannel::Wholesale:
        return tr("Wholesale");
    }
    return {};
}

QString TimelineTexts::status(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Open:
        return tr("Open", "order");
    case OrderStatus::Completed:
        return tr("Completed", "order");
    case OrderStatus::Cancelled:
        return tr("Cancelled", "order");
    }
    return {};
}

QString TimelineTexts::interaction(TimelineKind kind, Direction direction)
{
    const bool in = direction == Direction::In;
    const bool out = direction == Direction::Out;
    switch (kind) {
    case TimelineKind::Call:
        return in ? tr("Call from the customer") : out ? tr("Called the customer") : tr("Call");
    case TimelineKind::Email:
        return in ? tr("E-mail received") : out ? tr("E-mail sent") : tr("E-mail");
    case TimelineKind::Chat:
        return tr("Chat");
    case TimelineKind::Letter:
        return in ? tr("Letter received") : out ? tr("Letter sent") : tr("Letter");
    case TimelineKind::Message:
        return in ? tr("Message received") : out ? tr("Message sent") : tr("Message");
    case TimelineKind::Visit:
        return out ? tr("Visited the customer") : in ? tr("Visit to the shop") : tr("Visit");
    case TimelineKind::Note:
    case TimelineKind::Order:
    case TimelineKind::Return:
    case TimelineKind::Merge:
    case TimelineKind::Consent:
    case TimelineKind::Task:
    case TimelineKind::Promise:
    case TimelineKind::File:
    case TimelineKind::Ticket:
    case TimelineKind::Feedback:
    case TimelineKind::Points:
    case TimelineKind::Tier:
    case TimelineKind::SegmentEntered:
    case TimelineKind::SegmentLeft:
    case TimelineKind::Subscription:
    case TimelineKind::Onboarding:
    case TimelineKind::OnboardingEnded:
    case TimelineKind::Goal:
    case TimelineKind::GoalClosed:
    case TimelineKind::CheckIn:
        break;
    }
    return tr("Note");
}

QString TimelineTexts::points(PointsEntryType type, Points points, const QString &pointName, const Formatting &formatting)
{
    const QString amount = PointsTexts::amount(points.isNegative() ? -points : points, pointName, formatting);
    switch (type) {
    case PointsEntryType::Expire:
        return tr("%1 expired", "points").arg(amount);
    case PointsEntryType::Redeem:
        return tr("Spent %1", "points").arg(amount);
    case PointsEntryType::RedeemReversal:
        return tr("Got %1 back", "points").arg(amount);
    default:
        return points.isNegative() ? tr("%1 taken", "points").arg(amount) : tr("Got %1", "points").arg(amount);
    }
}

QString TimelineTexts::tier(const QString &now, const QString &before)
{
    if (now.isEmpty())
        return tr("Is no longer “%1”", "a tier").arg(before);
    return before.isEmpty() ? tr("Is “%1” now", "a tier").arg(now) : tr("From “%1” to “%2”", "tiers").arg(before, now);
}

} // namespace regulars
