// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/slareplay.h"

namespace regulars {

SlaReplay::SlaReplay(const StatusEffects &effects) : m_effects(effects), m_now(usualEffects(StatusCategory::New)) {}

void SlaReplay::apply(const TicketEvent &event)
{
    switch (event.kind) {
    case TicketEventKind::Opened:
        return open(event);
    case TicketEventKind::Article:
        switch (valueOf<ArticleRole>(event.about)) {
        case ArticleRole::CustomerMessage:
            return customerWrote(event.at);
        case ArticleRole::Reply:
            return agentReplied(event.at);
        case ArticleRole::Note:
        case ArticleRole::Automatic:
            return;
        }
        return;
    case TicketEventKind::Status:
        m_status = TicketStatusId{event.after.toLongLong()};
        m_now = m_effects.value(m_status, usualEffects(StatusCategory::Open));
        return followStatus(event.at);
    case TicketEventKind::Discarded:
        m_discarded = valueOf<DiscardReason>(event.after) != DiscardReason::None;
        return followStatus(event.at);
    case TicketEventKind::Priority:
        return setPriority(valueOf<TicketPriority>(event.after));
    case TicketEventKind::ManualDue:
        return setManual(event);
    case TicketEventKind::MergedFrom:
        // What came in had a message that nobody has answered, since then.
        if (!event.before.isEmpty())
            customerWrote(Instant{event.before.toLongLong()});
        return;
    case TicketEventKind::SplitInto:
        // The question went with it: here nobody waits for an answer any more.
        if (event.before.isEmpty()) {
            drop(SlaMetric::FirstResponse, event.at);
            drop(SlaMetric::NextResponse, event.at);
        }
        return;
    default:
        return;
    }
}

QList<SlaTrack> SlaReplay::tracks() const
{
    QList<SlaTrack> all = m_over;
    for (const auto &track : m_current) {
        if (track)
            all += *track;
    }
    std::stable_sort(all.begin(), all.end(), [](const SlaTrack &a, const SlaTrack &b) {
        return std::tuple(a.startedAt, a.metric, a.instance) < std::tuple(b.startedAt, b.metric, b.instance);
    });
    return all;
}

ClockEffect SlaReplay::effectNow(SlaMetric metric) const
{
    return m_discarded ? ClockEffect::Stop : effectOn(m_now, metric);
}

void SlaReplay::open(const TicketEvent &event)
{
    m_origin = valueOf<TicketOrigin>(event.after);
    if (m_origin == TicketOrigin::Customer)
        start(SlaMetric::FirstResponse, event.at);
    start(SlaMetric::Resolution, event.at);
    if (!event.before.isEmpty())
        customerWrote(Instant{event.before.toLongLong()});
}

void SlaReplay::start(SlaMetric metric, Instant at)
{
    SlaTrack track;
    track.metric = metric;
    track.instance = ++m_instances[static_cast<size_t>(metric)];
    track.startedAt = at;
    track.priority = m_priority;
    enter(track, at);
    current(metric) = track;
}

void SlaReplay::fulfil(SlaMetric metric, Instant at)
{
    auto &track = current(metric);
    if (!track)
        return;
    // Reopened just now, or answered after it was solved: there was nothing left to wait for.
    if (!track->isStopped()) {
        track->spans.last().until = at;
        track->fulfilledAt = at;
    }
    m_over += *track;
    track.reset();
}

void SlaReplay::drop(SlaMetric metric, Instant at)
{
    auto &track = current(metric);
    if (!track)
        return;
    if (!track->isStopped()) {
        track->spans.last().until = at;
        track->spans += SlaSpan{at, std::nullopt, ClockEffect::Stop, m_status};
    }
    m_over += *track;
    track.reset();
}

void SlaReplay::enter(SlaTrack &track, Instant at)
{
    const ClockEffect effect = effectNow(track.metric);
    if (!track.spans.isEmpty()) {
        SlaSpan &last = track.spans.last();
        if (last.effect == effect && last.status == m_status)
            return;
        if (last.from == at)
            track.spans.removeLast();
        else
            last.until = at;
    }
    track.spans += SlaSpan{at, std::nullopt, effect, m_status};
    if (effect != ClockEffect::Stop) {
        track.fulfilledAt.reset();
        track.priority = m_priority;
    } else if (track.metric == SlaMetric::Resolution && !m_discarded && !track.fulfilledAt) {
        track.fulfilledAt = at;
    }
}

void SlaReplay::followStatus(Instant at)
{
    for (auto &track : m_current) {
        if (track)
            enter(*track, at);
    }
}

void SlaReplay::customerWrote(Instant at)
{
    const bool first = !m_answered && m_origin != TicketOrigin::Split;
    const SlaMetric metric = first ? SlaMetric::FirstResponse : SlaMetric::NextResponse;
    if (!current(metric))
        start(metric, at);
}

void SlaReplay::agentReplied(Instant at)
{
    m_answered = true;
    fulfil(SlaMetric::FirstResponse, at);
    fulfil(SlaMetric::NextResponse, at);
    fulfil(SlaMetric::PeriodicUpdate, at);
    start(SlaMetric::PeriodicUpdate, at);
}

void SlaReplay::setPriority(TicketPriority priority)
{
    m_priority = priority;
    for (auto &track : m_current) {
        if (track && !track->isStopped())
            track->priority = priority;
    }
}

void SlaReplay::setManual(const TicketEvent &event)
{
    auto &track = current(valueOf<SlaMetric>(event.about));
    if (!track)
        return;
    track->manual = {};
    if (!event.after.isEmpty())
        track->manual = ManualDue{Instant{event.after.toLongLong()}, event.at, event.note};
}

} // namespace regulars
