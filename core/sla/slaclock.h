// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slapolicy.h"
#include "core/tickets/ticketevent.h"

#include <QtCore/QHash>

#include <tuple>

namespace regulars {

class BusinessTime;

/// A part of a clock's life, by what the ticket's status let it do.
struct SlaSpan
{
    Instant from;
    std::optional<Instant> until; ///< none: it lasts
    ClockEffect effect = ClockEffect::Run;
    TicketStatusId status;
    friend bool operator==(const SlaSpan &, const SlaSpan &) = default;
};

/// A due time that a person has set, if any. It wins until it is taken back or the clock is over.
struct ManualDue
{
    std::optional<Instant> at;
    Instant setAt;
    QString reason;
    friend bool operator==(const ManualDue &, const ManualDue &) = default;
};

/// Breached: over, and later than promised; also when it was cancelled too late. Cancelled: there was nothing left to wait
/// for before it was due.
enum class SlaState { Running, Paused, Met, Breached, Cancelled };

/// One promise to one ticket, and what came of it.
struct SlaClock
{
    SlaMetric metric = SlaMetric::FirstResponse;
    int instance = 1; ///< counts what comes more than once
    SlaState state = SlaState::Running;
    Instant startedAt;
    std::optional<int> targetMinutes;  ///< of business time; none: only a manual due time
    qint64 countedMs = 0;              ///< business time that ran, up to the last line of the log
    qint64 pausedMs = 0;               ///< business time that was paused, up to the last line of the log
    std::optional<Instant> dueAt;      ///< none while it is paused in time
    std::optional<Instant> warnAt;     ///< when it runs: within business hours
    std::optional<Instant> endedAt;    ///< of Met, Breached and Cancelled
    std::optional<Instant> breachedAt; ///< as far as the log tells; of a running one see isLate()
    ManualDue manual;
    QList<SlaSpan> spans;

    [[nodiscard]] bool isOver() const { return state != SlaState::Running && state != SlaState::Paused; }
    friend bool operator==(const SlaClock &, const SlaClock &) = default;
};

/// Whether the promise is broken at `now`.
[[nodiscard]] bool isLate(const SlaClock &clock, Instant now);

/// By start, then by metric and instance: the order in which clocks are listed.
[[nodiscard]] inline bool startedBefore(const SlaClock &a, const SlaClock &b)
{
    return std::tie(a.startedAt, a.metric, a.instance) < std::tie(b.startedAt, b.metric, b.instance);
}

/// What each status does to the clocks; one that is not listed lets them run.
using StatusEffects = QHash<TicketStatusId, ClockEffects>;

/// The clocks of a ticket by their start: a pure function of its log (in any order), the policy and the hours of its
/// calendar, after the rules of domain.md §2.2. The target of a clock is the one for the ticket's priority when the clock
/// ended, or now; the time it had counted and paused before a change of priority or policy is kept. Clocks without a
/// target are left out. `policy` nullptr: nothing is promised but manual due times. Error: as BusinessTime::add().
[[nodiscard]] Result<QList<SlaClock>> slaClocks(QList<TicketEvent> log, const SlaPolicy *policy, const BusinessTime &time,
                                                const StatusEffects &effects);

/// The clock that is due first of those that run or have a manual due time, or nullptr.
[[nodiscard]] const SlaClock *nextDue(const QList<SlaClock> &clocks);

template<>
struct EnumNames<SlaState>
{
    static constexpr std::array<std::pair<SlaState, const char16_t *>, 5> names = {{{SlaState::Running, u"running"},
                                                                                    {SlaState::Paused, u"paused"},
                                                                                    {SlaState::Met, u"met"},
                                                                                    {SlaState::Breached, u"breached"},
                                                                                    {SlaState::Cancelled, u"cancelled"}}};
    static constexpr SlaState fallback = SlaState::Cancelled;
};

} // namespace regulars
