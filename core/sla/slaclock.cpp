// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/slaclock.h"

#include "core/sla/businesstime.h"
#include "core/sla/slareplay.h"

namespace regulars {

namespace {

constexpr qint64 msPerMinute = 60'000;

/// When a clock has counted so much, if it ever runs again or has.
struct Reached
{
    std::optional<Instant> at;
    bool passed = false; ///< it ran on after that
};

Result<Reached> reached(const QList<SlaSpan> &spans, qint64 businessMs, const BusinessTime &time)
{
    Reached found;
    qint64 remaining = businessMs;
    for (const SlaSpan &span : spans) {
        if (span.effect != ClockEffect::Run)
            continue;
        REGULARS_TRY(at, time.add(span.from, remaining));
        found.at = at;
        if (!span.until)
            return found;
        if (at < *span.until) {
            found.passed = true;
            return found;
        }
        remaining -= time.between(span.from, *span.until);
    }
    return found;
}

qint64 counted(const QList<SlaSpan> &spans, ClockEffect effect, const BusinessTime &time)
{
    qint64 sum = 0;
    for (const SlaSpan &span : spans) {
        if (span.effect == effect && span.until)
            sum += time.between(span.from, *span.until);
    }
    return sum;
}

/// Of the same instant or none at all: nothing was ever waited for.
bool neverRan(const SlaTrack &track)
{
    return std::all_of(track.spans.begin(), track.spans.end(),
                       [](const SlaSpan &span) { return span.effect == ClockEffect::Stop || span.until == span.from; });
}

void applyManual(SlaClock &clock, const SlaTrack &track, const SlaTarget *target, const BusinessTime &time)
{
    clock.manual = track.manual;
    clock.dueAt = track.manual.at;
    const qint64 percent = target ? target->warnPercent : SlaTarget{}.warnPercent;
    const qint64 allowed = time.between(track.manual.setAt, *track.manual.at);
    const auto warn = time.add(track.manual.setAt, allowed * percent / 100);
    clock.warnAt = warn ? std::optional(std::min(*warn, *track.manual.at)) : std::nullopt;
}

/// The end of the last part in which something was waited for, if that is over.
std::optional<Instant> endOf(const SlaTrack &track)
{
    if (track.fulfilledAt)
        return track.fulfilledAt;
    std::optional<Instant> end;
    for (auto span = track.spans.crbegin(); span != track.spans.crend() && span->effect == ClockEffect::Stop; ++span)
        end = span->from; // solved, then closed: it ended when it was solved
    return end;
}

Result<void> applyTarget(SlaClock &clock, const SlaTrack &track, const SlaTarget &target, const BusinessTime &time)
{
    const qint64 allowed = target.minutes * msPerMinute;
    REGULARS_TRY(due, reached(track.spans, allowed, time));
    const bool paused = !endOf(track) && track.spans.last().effect == ClockEffect::Pause;
    if (!paused || due.passed)
        clock.dueAt = due.at;
    if (!clock.dueAt || clock.endedAt)
        return {};
    REGULARS_TRY(warn, reached(track.spans, allowed * target.warnPercent / 100, time));
    clock.warnAt = warn.at;
    return {};
}

void judge(SlaClock &clock, const SlaTrack &track)
{
    if (clock.endedAt && clock.dueAt && *clock.dueAt < *clock.endedAt)
        clock.breachedAt = clock.dueAt;
    else if (!clock.endedAt && !clock.manual.at && clock.dueAt && track.spans.last().effect == ClockEffect::Pause)
        clock.breachedAt = clock.dueAt; // due before it was paused
    if (!clock.endedAt)
        clock.state = track.spans.last().effect == ClockEffect::Pause ? SlaState::Paused : SlaState::Running;
    else if (clock.breachedAt)
        clock.state = SlaState::Breached;
    else
        clock.state = track.fulfilledAt ? SlaState::Met : SlaState::Cancelled;
}

Result<SlaClock> clockOf(const SlaTrack &track, const std::optional<SlaTarget> &target, const BusinessTime &time)
{
    SlaClock clock;
    clock.metric = track.metric;
    clock.instance = track.instance;
    clock.startedAt = track.startedAt;
    clock.spans = track.spans;
    clock.countedMs = counted(track.spans, ClockEffect::Run, time);
    clock.pausedMs = counted(track.spans, ClockEffect::Pause, time);
    clock.endedAt = endOf(track);
    if (target)
        clock.targetMinutes = target->minutes;
    if (track.manual.at)
        applyManual(clock, track, target ? &*target : nullptr, time);
    else
        REGULARS_CHECK(applyTarget(clock, track, *target, time));
    judge(clock, track);
    return clock;
}

} // namespace

bool isLate(const SlaClock &clock, Instant now)
{
    return clock.breachedAt || (!clock.isOver() && clock.dueAt && *clock.dueAt < now);
}

Result<QList<SlaClock>> slaClocks(QList<TicketEvent> log, const SlaPolicy *policy, const BusinessTime &time,
                                  const StatusEffects &effects)
{
    std::sort(log.begin(), log.end(), happenedBefore);
    SlaReplay replay(effects);
    for (const TicketEvent &event : log)
        replay.apply(event);
    QList<SlaClock> clocks;
    for (const SlaTrack &track : replay.tracks()) {
        const auto target = policy ? targetOf(*policy, track.metric, track.priority) : std::nullopt;
        if ((!target && !track.manual.at) || (!track.fulfilledAt && track.isStopped() && neverRan(track)))
            continue;
        REGULARS_TRY(clock, clockOf(track, target, time));
        clocks += clock;
    }
    return clocks;
}

const SlaClock *nextDue(const QList<SlaClock> &clocks)
{
    const SlaClock *next = nullptr;
    for (const SlaClock &clock : clocks) {
        const bool waits = clock.state == SlaState::Running || (clock.state == SlaState::Paused && clock.manual.at);
        if (waits && clock.dueAt && (!next || *clock.dueAt < *next->dueAt))
            next = &clock;
    }
    return next;
}

} // namespace regulars
