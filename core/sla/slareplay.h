// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sla/slaclock.h"

namespace regulars {

/// The life of one clock before anybody asks what was promised.
struct SlaTrack
{
    SlaMetric metric = SlaMetric::FirstResponse;
    int instance = 1;
    Instant startedAt;
    TicketPriority priority = TicketPriority::Normal; ///< when it ended, or now
    QList<SlaSpan> spans;
    std::optional<Instant> fulfilledAt;
    ManualDue manual;

    [[nodiscard]] bool isStopped() const { return !spans.isEmpty() && spans.last().effect == ClockEffect::Stop; }
};

/// Goes through a ticket's log and notes when which clock started, ran, paused and ended.
class SlaReplay
{
public:
    explicit SlaReplay(const StatusEffects &effects);

    /// Lines in the order in which they happened.
    void apply(const TicketEvent &event);
    /// All tracks, by their start.
    [[nodiscard]] QList<SlaTrack> tracks() const;

private:
    [[nodiscard]] std::optional<SlaTrack> &current(SlaMetric metric) { return m_current[static_cast<size_t>(metric)]; }
    [[nodiscard]] ClockEffect effectNow(SlaMetric metric) const;
    void open(const TicketEvent &event);
    void start(SlaMetric metric, Instant at);
    void fulfil(SlaMetric metric, Instant at);
    /// There is nothing left to wait for.
    void drop(SlaMetric metric, Instant at);
    void enter(SlaTrack &track, Instant at);
    void followStatus(Instant at);
    void customerWrote(Instant at);
    void agentReplied(Instant at);
    void setPriority(TicketPriority priority);
    void setManual(const TicketEvent &event);

    const StatusEffects &m_effects;
    ClockEffects m_now;
    TicketStatusId m_status;
    TicketPriority m_priority = TicketPriority::Normal;
    TicketOrigin m_origin = TicketOrigin::Customer;
    bool m_discarded = false;
    bool m_answered = false; ///< a person of the shop has replied in public
    std::array<std::optional<SlaTrack>, allSlaMetrics.size()> m_current;
    std::array<int, allSlaMetrics.size()> m_instances{};
    QList<SlaTrack> m_over;
};

} // namespace regulars
