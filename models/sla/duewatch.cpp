// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/duewatch.h"

#include "models/base/whendone.h"
#include "storage/sla/duewatch.h"

namespace regulars {

namespace {

constexpr auto longestWait = std::chrono::minutes(10); // also notices that the computer slept or its clock was set
constexpr auto shortestWait = std::chrono::milliseconds(200);
constexpr auto settling = std::chrono::milliseconds(300);

} // namespace

DueWatch::DueWatch(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    m_settling.setSingleShot(true);
    m_settling.setInterval(settling);
    connect(&m_timer, &QTimer::timeout, this, &DueWatch::check);
    connect(&m_settling, &QTimer::timeout, this, &DueWatch::check);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        const bool concerned = changes.touches(Entity::Ticket) || changes.touches(Entity::SlaPolicy) ||
                               changes.touches(Entity::WorkCalendar) || changes.touches(Entity::TicketStatus) ||
                               changes.touches(Entity::Team) || changes.touches(Entity::Setting);
        if (m_running && concerned && !m_settling.isActive())
            m_settling.start();
    });
}

DueWatch::~DueWatch()
{
    m_token.cancel();
}

void DueWatch::start(const std::optional<QStringList> &told)
{
    m_told.clear();
    for (const QString &text : told.value_or(QStringList())) {
        if (const auto key = dueNoticeKeyOf(text))
            m_told.insert(*key);
    }
    m_silent = !told;
    m_running = true;
    m_caughtUp = false;
    ++m_run;
    check();
}

void DueWatch::stop()
{
    m_running = false;
    ++m_run;
    m_timer.stop();
    m_settling.stop();
}

void DueWatch::check()
{
    if (!m_running || m_looking)
        m_again = m_running;
    else
        look();
}

QStringList DueWatch::told() const
{
    QStringList texts;
    for (const DueNoticeKey &key : m_told)
        texts += toText(key);
    return texts;
}

void DueWatch::look()
{
    m_looking = true;
    const Instant now = m_database.clock().now();
    const DueWatcher watcher{m_database.user(), m_told, now, {now.ms + std::chrono::milliseconds(longestWait).count()}};
    whenDone(m_database.read([watcher](Connection &connection) { return watchDue(connection, watcher); }, m_token), this,
             [this, run = m_run, now](const Result<DueReport> &report) {
                 m_looking = false;
                 if (run == m_run && report)
                     take(*report, now);
                 else if (run == m_run) // it looks again later
                     m_timer.start(longestWait);
                 if (std::exchange(m_again, false))
                     check();
             });
}

void DueWatch::take(const DueReport &report, Instant at)
{
    const bool caughtUp = !std::exchange(m_caughtUp, true);
    const bool silent = std::exchange(m_silent, false);
    QSet<DueNoticeKey> told = report.told;
    for (const DueNotice &notice : report.plan.now)
        told.insert(notice.key);
    auto wait = std::chrono::milliseconds(longestWait);
    if (report.plan.next)
        wait = std::clamp(std::chrono::milliseconds(report.plan.next->ms - at.ms), shortestWait, wait);
    m_timer.start(wait);
    if (told != m_told || silent) {
        m_told = told;
        Q_EMIT toldChanged();
    }
    if (!report.plan.now.isEmpty() && !silent)
        Q_EMIT due(report.plan.now, caughtUp);
}

} // namespace regulars
