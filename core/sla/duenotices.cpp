// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/duenotices.h"

#include "core/sla/businesstime.h"

#include <algorithm>
#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 afterHoursMs = 5 * 60'000; // what is due when the shop closes is told while people are still there

bool isAtWork(const BusinessTime &hours, Instant now)
{
    return hours.isWorking(now) || hours.between(Instant{now.ms - afterHoursMs}, now) > 0;
}

class Planner
{
public:
    Planner(const QSet<DueNoticeKey> &told, Instant now) : m_told(told), m_now(now) {}

    void add(const WatchedPromise &promise)
    {
        addSnooze(promise);
        if (!promise.metric || !promise.dueAt)
            return;
        const DueNoticeKey warning{promise.ticket, DueNoticeKind::Warning, *promise.metric, promise.instance, {}};
        DueNoticeKey breach = warning;
        breach.kind = DueNoticeKind::Breach;
        if (m_told.contains(breach))
            return;
        if (*promise.dueAt <= m_now)
            return tell(promise, breach);
        m_plan.next = std::min(*promise.dueAt, m_plan.next.value_or(*promise.dueAt));
        if (!promise.warnAt || m_told.contains(warning))
            return;
        if (*promise.warnAt <= m_now)
            tell(promise, warning);
        else
            m_plan.next = std::min(*promise.warnAt, *m_plan.next);
    }

    [[nodiscard]] DuePlan take()
    {
        std::stable_sort(m_plan.now.begin(), m_plan.now.end(), [](const DueNotice &a, const DueNotice &b) {
            return std::tuple(a.dueAt.value_or(noDate), a.number) < std::tuple(b.dueAt.value_or(noDate), b.number);
        });
        return std::move(m_plan);
    }

private:
    // A ticket with several promises comes several times.
    void addSnooze(const WatchedPromise &promise)
    {
        if (!promise.pendingUntil)
            return;
        const DueNoticeKey key{promise.ticket, DueNoticeKind::SnoozeEnd, {}, 0, *promise.pendingUntil};
        if (m_told.contains(key) || m_snoozes.contains(key))
            return;
        m_snoozes.insert(key);
        if (*promise.pendingUntil <= m_now)
            m_plan.now += DueNotice{key, promise.number, promise.subject, promise.customerName, promise.dueAt};
        else
            m_plan.next = std::min(*promise.pendingUntil, m_plan.next.value_or(*promise.pendingUntil));
    }

    void tell(const WatchedPromise &promise, const DueNoticeKey &key)
    {
        if (!promise.hours || isAtWork(*promise.hours, m_now)) {
            m_plan.now += DueNotice{key, promise.number, promise.subject, promise.customerName, promise.dueAt};
            return;
        }
        if (const auto opening = promise.hours->nextWorking(m_now))
            m_plan.next = std::min(*opening, m_plan.next.value_or(*opening));
    }

    const QSet<DueNoticeKey> &m_told;
    Instant m_now;
    DuePlan m_plan;
    QSet<DueNoticeKey> m_snoozes;
};

} // namespace

size_t qHash(const DueNoticeKey &key, size_t seed)
{
    return qHashMulti(seed, key.ticket.value, static_cast<int>(key.kind), static_cast<int>(key.metric), key.instance,
                      key.until.ms);
}

QString toText(const DueNoticeKey &key)
{
    const QString start = QString::number(key.ticket.value) + u'/' + nameOf(key.kind) + u'/';
    if (key.kind == DueNoticeKind::SnoozeEnd)
        return start + QString::number(key.until.ms);
    return start + nameOf(key.metric) + u'/' + QString::number(key.instance);
}

std::optional<DueNoticeKey> dueNoticeKeyOf(const QString &text)
{
    const QStringList parts = text.split(u'/');
    DueNoticeKey key;
    key.ticket = TicketId{parts.first().toLongLong()};
    if (!key.ticket.isValid() || parts.size() < 3 || !isNameOf<DueNoticeKind>(parts.at(1)))
        return std::nullopt;
    key.kind = valueOf<DueNoticeKind>(parts.at(1));
    if (key.kind == DueNoticeKind::SnoozeEnd) {
        key.until.ms = parts.at(2).toLongLong();
        return key;
    }
    if (parts.size() != 4 || !isNameOf<SlaMetric>(parts.at(2)))
        return std::nullopt;
    key.metric = valueOf<SlaMetric>(parts.at(2));
    key.instance = parts.at(3).toInt();
    return key;
}

bool isToldOf(const WatchedPromise &promise, UserId user, const QList<Team> &teams)
{
    if (promise.owner.isValid())
        return promise.owner == user;
    const auto team = std::find_if(teams.begin(), teams.end(), [&](const Team &each) { return each.id == promise.team; });
    return team == teams.end() || team->members.isEmpty() || team->members.contains(user);
}

DuePlan planDueNotices(const QList<WatchedPromise> &promises, const QSet<DueNoticeKey> &told, Instant now)
{
    Planner planner(told, now);
    for (const WatchedPromise &promise : promises)
        planner.add(promise);
    return planner.take();
}

} // namespace regulars
