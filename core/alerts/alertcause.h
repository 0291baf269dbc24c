// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertrule.h"
#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/feedback/survey.h"
#include "core/subscriptions/subscription.h"
#include "core/success/onboarding.h"
#include "core/tasks/task.h"

#include <optional>

namespace regulars {

/// Why a task was opened, in figures: the words are made when it is shown.
struct AlertReason
{
    AlertKind kind = AlertKind::LowAnswer;
    SurveyKind survey = SurveyKind::Csat; ///< of LowAnswer: what was asked
    int score = 0;                        ///< of LowAnswer
    int count = 0;                        ///< tickets; orders of which something came back
    int orders = 0;                       ///< of ManyReturns: of how many
    int days = 0;                         ///< in which the tickets came; without a purchase; of Stalled: for how long
    double usualDays = 0;                 ///< of Silence: between purchases
    Money spent;                          ///< of LessSpent: in the last comparedDays
    Money spentBefore;                    ///< of LessSpent: in the days that they are compared with
    SpendBase base = SpendBase::Before;
    QDate endsOn; ///< of Leaving: the last day that is paid for
    StallReason stall = StallReason::Overdue;
    QDate dueOn; ///< of CheckInDue

    friend bool operator==(const AlertReason &, const AlertReason &) = default;
};
/// Only what the kind has.
[[nodiscard]] QJsonObject toJson(const AlertReason &reason);
/// Nothing of a kind that this version does not know.
[[nodiscard]] std::optional<AlertReason> alertReasonOf(const QJsonObject &json);

/// Something that one task is opened for, and never a second one.
struct AlertCause
{
    CustomerId customer;
    QString
        key; ///< distinct within a kind; the same whenever the same is found again: the uid of the record that made it so
    QStringList others; ///< keys of what the task is about as well: older, of the same kind and customer
    Instant happenedAt;
    AlertReason reason;

    friend bool operator==(const AlertCause &, const AlertCause &) = default;
};

/// An answer of a customer.
struct AnswerFacts
{
    CustomerId customer;
    QString uid;
    SurveyKind kind = SurveyKind::Csat;
    int score = 0;
    Instant at;
};
/// Nps, Csat and Ces up to their limit, if it is not older than alertFreshDays.
[[nodiscard]] std::optional<AlertCause> alertCause(const AlertRule &rule, const AnswerFacts &answer, Instant now);

/// A ticket of a customer, but for tests, spam, duplicates and those that went into another.
struct AlertTicket
{
    QString uid;
    TicketCategoryId category; ///< not valid: none
    Instant openedAt;
};
/// Enough tickets within the days that end now; the oldest comes first, and none was told of before. The cause is the one
/// with which they became enough; the task is about all of them.
[[nodiscard]] std::optional<AlertCause> alertCause(const AlertRule &rule, CustomerId customer,
                                                   const QList<AlertTicket> &tickets, Instant now);

/// When a customer bought: what rhythmOf asks for.
struct SilenceFacts
{
    CustomerId customer;
    Instant firstOrder;
    Instant lastOrder;
    QString lastOrderUid;
    int orderDays = 0;
};
/// Silent for so long on one of the last alertFreshDays for the first time; `shopGapDays` as in rhythmOf.
[[nodiscard]] std::optional<AlertCause> alertCause(const AlertRule &rule, const SilenceFacts &facts, double shopGapDays,
                                                   Instant now, const LocalCalendar &calendar);

/// The orders of a customer in the last returnShareDays, without cancelled ones.
struct ReturnShareFacts
{
    CustomerId customer;
    int orders = 0;
    int returned = 0; ///< of which something came back
    QString newestReturnUid;
    Instant newestReturn;
};
/// The newest return counts, which is not older than alertFreshDays; `toldAt`: the one that was told of last.
[[nodiscard]] std::optional<AlertCause> alertCause(const AlertRule &rule, const ReturnShareFacts &facts,
                                                   std::optional<Instant> toldAt, Instant now);

/// What a customer spent in the last comparedDays and in those before, by orders that count and without what came back.
struct SpendFacts
{
    CustomerId customer;
    int ordersBefore = 0;
    Money spentBefore;
    Money spent;
    QString lastOrderUid; ///< of all of them
};
[[nodiscard]] std::optional<AlertCause> alertCause(const AlertRule &rule, const SpendFacts &facts,
                                                   std::optional<Instant> toldAt, Instant now);

/// A subscription that was to go on, and now has a last day.
struct EndingFacts
{
    CustomerId customer;
    QString subscriptionUid;
    QDate decidedOn; ///< when it was cancelled or its renewal switched off, and no later than it was recorded
    QDate endsOn;    ///< the last day by that

    friend bool operator==(const EndingFacts &, const EndingFacts &) = default;
};
/// By the lines that count, in their order: the last one that cancels or switches the renewal off, unless it was renewed or
/// taken up again since. Nothing where a single term was sold, or is renewed by hand.
[[nodiscard]] std::optional<EndingFacts> endingOf(CustomerId customer, const QString &subscriptionUid,
                                                  const QList<SubscriptionEvent> &standing, const LocalCalendar &calendar);
/// Decided within the last alertFreshDays, and not over yet. Another last day is another cause.
[[nodiscard]] std::optional<AlertCause> alertCause(const EndingFacts &facts, Instant now, const LocalCalendar &calendar);

/// An onboarding that does not get ahead.
struct StallFacts
{
    CustomerId customer;
    QString onboardingUid;
    Stall stall;
    QDate stalledOn; ///< the first day on which it was so
};
/// Since one of the last alertFreshDays. After another step it is another cause.
[[nodiscard]] std::optional<AlertCause> alertCause(const StallFacts &facts, Instant now, const LocalCalendar &calendar);

/// A check-in that is planned.
struct CheckInFacts
{
    CustomerId customer;
    QString customerUid;
    QDate dueOn;
};
/// Due on one of the last alertFreshDays. Another day is another cause.
[[nodiscard]] std::optional<AlertCause> alertCause(const CheckInFacts &facts, Instant now, const LocalCalendar &calendar);

/// The local days whose spending is compared: those that end yesterday, and those before or a year ago. Both `until` are the
/// day after the last.
struct SpendWindows
{
    QDate from;
    QDate until;
    QDate beforeFrom;
    QDate beforeUntil;
};
[[nodiscard]] SpendWindows spendWindows(SpendBase base, QDate today);

/// The task that the rule opens for the cause.
[[nodiscard]] Task alertTask(const AlertRule &rule, const AlertCause &cause, Instant now, const LocalCalendar &calendar);

} // namespace regulars
