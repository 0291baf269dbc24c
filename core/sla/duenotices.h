// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tickets/team.h"
#include "core/tickets/ticketstatus.h"

#include "core/base/clock.h"

#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <optional>

namespace regulars {

class BusinessTime;

/// What people are told of a ticket: part of the promised time is over; it is late; a snooze is over.
enum class DueNoticeKind { Warning, Breach, SnoozeEnd };

/// What somebody is told once: of one promise, or of one snooze.
struct DueNoticeKey
{
    TicketId ticket;
    DueNoticeKind kind = DueNoticeKind::Warning;
    SlaMetric metric = SlaMetric::FirstResponse; ///< of a promise
    int instance = 0;                            ///< of a promise
    Instant until;                               ///< of a snooze

    friend bool operator==(const DueNoticeKey &, const DueNoticeKey &) = default;
};
[[nodiscard]] size_t qHash(const DueNoticeKey &key, size_t seed = 0);

/// As it is kept between runs: "17/warning/resolution/2"; nothing for what is not understood.
[[nodiscard]] QString toText(const DueNoticeKey &key);
[[nodiscard]] std::optional<DueNoticeKey> dueNoticeKeyOf(const QString &text);

/// A promise or a snooze of an unfinished ticket.
struct WatchedPromise
{
    TicketId ticket;
    qint64 number = 0;
    QString subject;
    QString customerName;
    UserId owner;
    TeamId team;
    std::optional<Instant> pendingUntil; ///< the snooze
    std::optional<SlaMetric> metric;     ///< none: the ticket has a snooze and no promise
    int instance = 0;
    std::optional<Instant> warnAt;
    std::optional<Instant> dueAt;
    const BusinessTime *hours = nullptr; ///< in which it counts; must be there while it is planned
};

struct DueNotice
{
    DueNoticeKey key;
    qint64 number = 0;
    QString subject;
    QString customerName;
    std::optional<Instant> dueAt; ///< of promises

    friend bool operator==(const DueNotice &, const DueNotice &) = default;
};

/// What is to be told now, the most urgent first, and when to look again at the latest.
struct DuePlan
{
    QList<DueNotice> now;
    std::optional<Instant> next;
};

/// Whether the person is told: the owner is; of a ticket without one the members of its team are, or everybody where the
/// ticket has no team or the team no members.
[[nodiscard]] bool isToldOf(const WatchedPromise &promise, UserId user, const QList<Team> &teams);

/// What of the promises is to be told at `now`. Of a promise one is told in its business hours and the five minutes after:
/// what happens outside waits until people work again. Who is told of a breach is not warned any more, and nothing of
/// `told` comes again. A snooze end is told when it comes.
[[nodiscard]] DuePlan planDueNotices(const QList<WatchedPromise> &promises, const QSet<DueNoticeKey> &told, Instant now);

template<>
struct EnumNames<DueNoticeKind>
{
    static constexpr std::array<std::pair<DueNoticeKind, const char16_t *>, 3> names = {
        {{DueNoticeKind::Warning, u"warning"}, {DueNoticeKind::Breach, u"breach"}, {DueNoticeKind::SnoozeEnd, u"snooze"}}};
    static constexpr DueNoticeKind fallback = DueNoticeKind::Warning;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::DueNotice)
