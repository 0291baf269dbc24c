// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/tickettexts.h"

#include "ui/base/formatting.h"
#include "ui/tasks/tasktexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 minutesPerHour = 60;
constexpr qint64 hoursPerDay = 24;
constexpr qint64 pressing = 30 * msPerMinute;             ///< red from here on
constexpr qint64 soon = 3 * minutesPerHour * msPerMinute; ///< amber from here on

Tone toneOf(const TicketRow &row, qint64 left, Instant now)
{
    if (left <= pressing)
        return Tone::Danger;
    return left <= soon || (row.warnAt && *row.warnAt <= now) ? Tone::Warning : Tone::Good;
}

bool isSnoozed(const TicketRow &row, Instant now)
{
    return row.pendingUntil && *row.pendingUntil > now;
}

} // namespace

QString TicketTexts::status(StatusCategory category)
{
    switch (category) {
    case StatusCategory::WaitingCustomer:
        return tr("Waiting for the customer");
    case StatusCategory::WaitingThirdParty:
        return tr("Waiting for a third party");
    default:
        return shortStatus(category);
    }
}

QString TicketTexts::shortStatus(StatusCategory category)
{
    switch (category) {
    case StatusCategory::New:
        return tr("New", "status of a ticket");
    case StatusCategory::Open:
        return tr("Open", "status of a ticket");
    case StatusCategory::WaitingCustomer:
        return tr("Waiting", "for the customer");
    case StatusCategory::WaitingThirdParty:
        return tr("Third party", "whom a ticket waits for");
    case StatusCategory::OnHold:
        return tr("On hold");
    case StatusCategory::Solved:
        return tr("Solved", "status of a ticket");
    case StatusCategory::Closed:
        return tr("Closed", "status of a ticket");
    }
    return {};
}

QString TicketTexts::status(const TicketStatus &status)
{
    return status.name.isEmpty() ? TicketTexts::status(status.category) : status.name;
}

ChipText TicketTexts::statusChip(const TicketRow &row)
{
    return statusChip(row.statusCategory, row.statusName, row.discarded);
}

ChipText TicketTexts::statusChip(StatusCategory category, const QString &name, DiscardReason reason)
{
    if (reason != DiscardReason::None)
        return {discarded(reason), Tone::Neutral};
    const QString text = name.isEmpty() ? shortStatus(category) : name;
    switch (category) {
    case StatusCategory::New:
        return {text, Tone::Highlight};
    case StatusCategory::Open:
        return {text, Tone::Info};
    case StatusCategory::Solved:
        return {text, Tone::Good};
    default:
        return {text, Tone::Neutral};
    }
}

QString TicketTexts::discarded(DiscardReason reason)
{
    switch (reason) {
    case DiscardReason::None:
        return {};
    case DiscardReason::Spam:
        return tr("Spam");
    case DiscardReason::Duplicate:
        return tr("Duplicate");
    case DiscardReason::Merged:
        return tr("Merged");
    }
    return {};
}

QString TicketTexts::skip(const SkippedTicket &skipped)
{
    switch (skipped.skip) {
    case TicketSkip::Gone:
        return tr("in the recycle bin");
    case TicketSkip::Merged:
        return tr("merged into another one");
    case TicketSkip::Closed:
        return tr("closed");
    case TicketSkip::Missing:
        return skipped.fields.contains("root_cause"_L1) ? tr("its category asks for the cause")
                                                        : tr("its category asks for the outcome");
    case TicketSkip::Unfilled:
        return tr("not known: %1", "fields of a text").arg(skipped.fields.join(u", "_s));
    case TicketSkip::Unchanged:
        return tr("nothing to change");
    case TicketSkip::None:
        break;
    }
    return {};
}

QString TicketTexts::priority(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Low:
        return tr("Low", "priority");
    case TicketPriority::Normal:
        return tr("Normal", "priority");
    case TicketPriority::High:
        return tr("High", "priority");
    case TicketPriority::Urgent:
        return tr("Urgent", "priority");
    }
    return {};
}

ChipText TicketTexts::priorityChip(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Urgent:
        return {TicketTexts::priority(priority), Tone::Danger};
    case TicketPriority::High:
        return {TicketTexts::priority(priority), Tone::Warning};
    default:
        return {TicketTexts::priority(priority), Tone::Neutral};
    }
}

QString TicketTexts::channel(TicketChannel channel)
{
    switch (channel) {
    case TicketChannel::Email:
        return tr("E-mail");
    case TicketChannel::Phone:
        return tr("Phone");
    case TicketChannel::Counter:
        return tr("At the counter");
    case TicketChannel::Chat:
        return tr("Chat");
    case TicketChannel::Message:
        return tr("Message");
    case TicketChannel::Web:
        return tr("Web form");
    case TicketChannel::Letter:
        return tr("Letter");
    case TicketChannel::Other:
        return tr("Other way");
    }
    return {};
}

QString TicketTexts::type(TicketType type)
{
    switch (type) {
    case TicketType::Question:
        return tr("Question");
    case TicketType::Incident:
        return tr("Incident");
    case TicketType::Problem:
        return tr("Problem");
    case TicketType::Request:
        return tr("Request");
    case TicketType::Complaint:
        return tr("Complaint");
    case TicketType::Return:
        return tr("Return");
    }
    return {};
}

QString TicketTexts::metric(SlaMetric metric)
{
    switch (metric) {
    case SlaMetric::FirstResponse:
        return tr("First reply");
    case SlaMetric::NextResponse:
        return tr("Next reply");
    case SlaMetric::PeriodicUpdate:
        return tr("Regular update");
    case SlaMetric::Resolution:
        return tr("Solution");
    }
    return {};
}

QString TicketTexts::state(SlaState state)
{
    switch (state) {
    case SlaState::Running:
        return tr("running");
    case SlaState::Paused:
        return tr("paused");
    case SlaState::Met:
        return tr("in time");
    case SlaState::Breached:
        return tr("too late");
    case SlaState::Cancelled:
        return tr("no longer needed");
    }
    return {};
}

QString TicketTexts::view(TicketView view)
{
    switch (view) {
    case TicketView::NeedsReply:
        return tr("Needs reply");
    case TicketView::Open:
        return tr("All open");
    case TicketView::Mine:
        return tr("Mine");
    case TicketView::Unassigned:
        return tr("Unassigned");
    case TicketView::Breaching:
        return tr("Breaching");
    case TicketView::Waiting:
        return tr("Waiting", "part of the queue");
    case TicketView::HighValue:
        return tr("High value");
    case TicketView::Solved:
        return tr("Solved", "part of the queue");
    }
    return {};
}

QString TicketTexts::count(int tickets, TicketView view, const Formatting &formatting)
{
    const QString number = formatting.number(tickets);
    return view == TicketView::Solved && tickets >= mostSolvedCounted ? tr("%1+", "or more").arg(number) : number;
}

QString TicketTexts::repeated(const RepeatedContact &contact, const Formatting &formatting)
{
    const QString days = formatting.number(repeatedContactDays);
    if (!contact.category.isValid())
        return tr("%n ticket(s) in %1 days", "", contact.tickets).arg(days);
    if (contact.ofCategory == contact.tickets)
        return tr("%n ticket(s) about “%1” in %2 days", "", contact.tickets).arg(contact.categoryName, days);
    return tr("%n ticket(s) in %1 days, %2 of them about “%3”", "", contact.tickets)
        .arg(days, formatting.number(contact.ofCategory), contact.categoryName);
}

QString TicketTexts::number(qint64 number)
{
    return tr("#%1", "number of a ticket").arg(number);
}

QString TicketTexts::span(qint64 ms, const Formatting &formatting)
{
    const qint64 minutes = std::max<qint64>(1, (ms + msPerMinute - 1) / msPerMinute);
    if (minutes < minutesPerHour)
        return tr("%1 min", "minutes").arg(formatting.number(minutes));
    const qint64 hours = minutes / minutesPerHour;
    if (hours >= hoursPerDay)
        return tr("%1 d %2 h", "days and hours")
            .arg(formatting.number(hours / hoursPerDay), formatting.number(hours % hoursPerDay));
    const QString rest = formatting.number(minutes % minutesPerHour);
    return tr("%1 h %2", "hours and minutes in two digits")
        .arg(formatting.number(hours), (rest.size() < 2 ? formatting.locale().zeroDigit() : QString()) + rest);
}

ChipText TicketTexts::dueChip(const TicketRow &row, const Formatting &formatting)
{
    const Instant now = formatting.now();
    if (row.solvedAt)
        return {formatting.ago(*row.solvedAt), Tone::Neutral};
    if (isSnoozed(row, now))
        return {tr("snoozed"), Tone::Neutral};
    if (row.paused && !row.dueAt)
        return {state(SlaState::Paused), Tone::Neutral};
    if (!row.dueAt)
        return {};
    const qint64 left = row.dueAt->ms - now.ms;
    if (left <= 0)
        return {tr("%1 late", "14 min").arg(span(-left, formatting)), Tone::Danger};
    return {span(left, formatting), toneOf(row, left, now)};
}

QString TicketTexts::lateSentence(SlaMetric metric, const QString &span)
{
    switch (metric) {
    case SlaMetric::PeriodicUpdate:
        return tr("Word to the customer is %1 late", "14 min").arg(span);
    case SlaMetric::Resolution:
        return tr("The solution is %1 late", "14 min").arg(span);
    default:
        return tr("The reply is %1 late", "14 min").arg(span);
    }
}

QString TicketTexts::dueSentence(const TicketRow &row, const Formatting &formatting)
{
    const Instant now = formatting.now();
    if (row.solvedAt)
        return tr("Solved %1", "5 d ago").arg(formatting.ago(*row.solvedAt));
    if (isSnoozed(row, now))
        return tr("Snoozed until %1", "tomorrow, 9:00").arg(TaskTexts::due(row.pendingUntil, false, formatting));
    if (row.paused && !row.dueAt)
        return tr("Nothing is due while it waits");
    if (!row.dueAt)
        return {};
    const SlaMetric metric = row.dueMetric.value_or(SlaMetric::Resolution);
    const qint64 left = row.dueAt->ms - now.ms;
    if (left <= 0)
        return lateSentence(metric, span(-left, formatting));
    const QString time = span(left, formatting);
    switch (metric) {
    case SlaMetric::PeriodicUpdate:
        return tr("Word to the customer due in %1", "14 min").arg(time);
    case SlaMetric::Resolution:
        return tr("Solution due in %1", "14 min").arg(time);
    default:
        return tr("Reply due in %1", "14 min").arg(time);
    }
}

} // namespace regulars
