// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"
#include "core/interactions/interaction.h"
#include "core/loyalty/pointsentry.h"
#include "core/loyalty/tiermembership.h"
#include "core/orders/order.h"
#include "core/privacy/consent.h"
#include "core/subscriptions/subscription.h"
#include "core/success/checkin.h"
#include "core/success/customergoal.h"
#include "core/success/onboarding.h"
#include "core/tasks/task.h"
#include "core/tickets/ticket.h"

#include <QtCore/QStringList>

#include <tuple>

namespace regulars {

enum class TimelineKind {
    Order,
    Return,
    Note,
    Call,
    Email,
    Visit,
    Chat,
    Letter,
    Message,
    Consent,
    Merge,
    Task,
    Promise,
    File,
    Ticket,
    Feedback,
    Points,
    Tier,
    SegmentEntered,
    SegmentLeft,
    Subscription, ///< a line of its history
    Onboarding,   ///< started
    OnboardingEnded,
    Goal, ///< set
    GoalClosed,
    CheckIn
};

/// Whether events of the kind belong to an order: it itself, or goods that came back.
[[nodiscard]] constexpr bool isOfOrder(TimelineKind kind)
{
    return kind == TimelineKind::Order || kind == TimelineKind::Return;
}

[[nodiscard]] constexpr bool isTask(TimelineKind kind)
{
    return kind == TimelineKind::Task || kind == TimelineKind::Promise;
}

/// Whether events of the kind are of the loyalty programme: points that no order brought, and another tier.
[[nodiscard]] constexpr bool isOfLoyalty(TimelineKind kind)
{
    return kind == TimelineKind::Points || kind == TimelineKind::Tier;
}

/// Whether events of the kind tell that somebody came into a segment or went.
[[nodiscard]] constexpr bool isOfSegment(TimelineKind kind)
{
    return kind == TimelineKind::SegmentEntered || kind == TimelineKind::SegmentLeft;
}

/// Whether events of the kind tell what becomes of subscriptions, onboardings, goals and check-ins.
[[nodiscard]] constexpr bool isMilestone(TimelineKind kind)
{
    return kind >= TimelineKind::Subscription;
}

/// Whether events of the kind are interactions, which a person edits, pins and removes.
[[nodiscard]] constexpr bool isInteraction(TimelineKind kind)
{
    return !isOfOrder(kind) && !isTask(kind) && kind != TimelineKind::Consent && kind != TimelineKind::Merge &&
           kind != TimelineKind::File && kind != TimelineKind::Ticket && kind != TimelineKind::Feedback &&
           !isOfLoyalty(kind) && !isOfSegment(kind) && !isMilestone(kind);
}

/// The place of an event in a customer's timeline: newest first, ties broken by kind and source.
struct TimelineKey
{
    Instant occurredAt;
    QString kind; ///< stored name of the TimelineKind
    qint64 sourceId = 0;

    friend bool operator==(const TimelineKey &, const TimelineKey &) = default;
    friend bool operator<(const TimelineKey &a, const TimelineKey &b)
    {
        return std::tie(a.occurredAt.ms, a.kind, a.sourceId) < std::tie(b.occurredAt.ms, b.kind, b.sourceId);
    }
};

/// One line of a customer's story, ready to be shown; the values of other kinds stay at their defaults.
struct TimelineEvent
{
    TimelineKey key;
    TimelineKind kind = TimelineKind::Note;
    CustomerId customer;
    QString memberName; ///< of the customer, in the timeline of a company or household they belong to
    bool timeUnknown = false;

    // orders and returns
    OrderId order; ///< itself, or the order a return belongs to when known
    QString number;
    Money amount;
    OrderChannel channel = OrderChannel::Unknown;
    OrderStatus orderStatus = OrderStatus::Completed;
    QStringList itemNames; ///< of the first few lines
    QList<qint64> itemQuantitiesMilli;
    int itemCount = 0;   ///< lines in all
    Money returned;      ///< of this order so far
    QString orderNumber; ///< of the order a return belongs to
    QString reason;

    // merges
    QString mergedName;         ///< of the customer who was merged into this one
    ChangeSetId mergeChangeSet; ///< by which it is undone

    // interactions
    Direction direction = Direction::Internal;
    Outcome outcome = Outcome::None;
    std::optional<Sentiment> sentiment;
    std::optional<int> durationSeconds;
    QString subject;
    QString body;
    QString userName; ///< who wrote it, or merged
    bool pinned = false;

    QList<ConsentEvent> consents; ///< what was recorded together

    qint64 fileSize = 0; ///< of a file, in bytes; its name is the subject

    // answers to a question: the words are the body, the ticket's number the number
    SurveyKind surveyKind = SurveyKind::Csat;
    SurveyScale scale;
    int score = 0;
    bool typedByStaff = false;
    bool recovery = false; ///< of somebody who had complained not long before

    // tasks and promises: the title is the subject, the note the body
    TaskOutcome outcomeOfTask = TaskOutcome::Open;
    std::optional<Instant> dueAt;
    QString ownerName; ///< also of a ticket

    // tickets: the subject, the customer's first message as body, and the number
    StatusCategory statusOfTicket = StatusCategory::New;
    QString statusName; ///< of one of the shop's own
    TicketPriority priority = TicketPriority::Normal;
    DiscardReason discarded = DiscardReason::None;

    // segments: the name is the subject

    // points: why is the body; tiers: the new one is the subject, empty for none
    Points points;
    QString pointName; ///< as the shop calls its points; empty: points
    PointsEntryType pointsType = PointsEntryType::Adjust;
    TierReason tierReason = TierReason::Start;
    QString tierBefore;

    // milestones: the plan, the onboarding or the goal is the subject; its reason, target or note the body
    SubscriptionEventKind subscriptionChange = SubscriptionEventKind::Started;
    QDate until; ///< of a pause, when it goes on; of a cancellation or renewal, the last day; of a goal, when it is due
    bool renews = true; ///< of a subscription, by itself
    OnboardingState onboardingState = OnboardingState::Running;
    GoalState goalState = GoalState::Open;
    CheckInMood mood = CheckInMood::Unknown;

    friend bool operator==(const TimelineEvent &, const TimelineEvent &) = default;
};

template<>
struct EnumNames<TimelineKind>
{
    static constexpr std::array<std::pair<TimelineKind, const char16_t *>, 26> names = {
        {{TimelineKind::Order, u"order"},
         {TimelineKind::Return, u"return"},
         {TimelineKind::Note, u"note"},
         {TimelineKind::Call, u"call"},
         {TimelineKind::Email, u"email"},
         {TimelineKind::Visit, u"visit"},
         {TimelineKind::Chat, u"chat"},
         {TimelineKind::Letter, u"letter"},
         {TimelineKind::Message, u"message"},
         {TimelineKind::Consent, u"consent"},
         {TimelineKind::Merge, u"merge"},
         {TimelineKind::Task, u"task"},
         {TimelineKind::Promise, u"promise"},
         {TimelineKind::File, u"file"},
         {TimelineKind::Ticket, u"ticket"},
         {TimelineKind::Feedback, u"feedback"},
         {TimelineKind::Points, u"points"},
         {TimelineKind::Tier, u"tier"},
         {TimelineKind::SegmentEntered, u"segment_entered"},
         {TimelineKind::SegmentLeft, u"segment_left"},
         {TimelineKind::Subscription, u"subscription"},
         {TimelineKind::Onboarding, u"onboarding"},
         {TimelineKind::OnboardingEnded, u"onboarding_ended"},
         {TimelineKind::Goal, u"goal"},
         {TimelineKind::GoalClosed, u"goal_closed"},
         {TimelineKind::CheckIn, u"check_in"}}};
    static constexpr TimelineKind fallback = TimelineKind::Note;
};

} // namespace regulars
