// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tasks/taskreminders.h"

#include "models/base/whendone.h"
#include "storage/people/shopstore.h"
#include "storage/tasks/taskstore.h"

#include <limits>

namespace regulars {

namespace {

constexpr int mostTasks = 500;
constexpr auto longestWait = std::chrono::minutes(10); // also notices that the computer slept or its clock was set
constexpr auto shortestWait = std::chrono::milliseconds(200);

} // namespace

struct TaskReminders::Found
{
    QList<TaskRow> due;
    std::optional<Instant> next;
    Instant at; ///< when it was looked
};

TaskReminders::TaskReminders(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TaskReminders::check);
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (m_running && (changes.touches(Entity::Task) || changes.touches(Entity::Setting)))
            check();
    });
}

TaskReminders::~TaskReminders()
{
    m_token.cancel();
}

void TaskReminders::start(std::optional<Instant> seen)
{
    m_seen = seen.value_or(m_database.clock().now());
    m_running = true;
    ++m_run;
    m_caughtUp = false;
    check();
}

void TaskReminders::stop()
{
    m_running = false;
    ++m_run;
    m_timer.stop();
}

void TaskReminders::check()
{
    if (!m_running || m_checking) {
        m_again = m_running;
        return;
    }
    m_checking = true;
    auto look = [seen = *m_seen, now = m_database.clock().now(),
                 user = m_database.user()](Connection &connection) -> Result<Found> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        TaskFilter filter;
        filter.state = TaskFilter::State::Open;
        filter.owner = user;
        // Nobody is told later than the task wants to be seen to.
        const TaskKey from{false, seen, TaskId{std::numeric_limits<qint64>::max()}};
        REGULARS_TRY(tasks, TaskStore(connection).page(filter, from, mostTasks));
        Found found{{}, {}, now};
        for (const TaskRow &row : std::as_const(tasks)) {
            const auto at = remindAt(row.task, calendar);
            if (!at)
                continue;
            if (*at > now)
                found.next = std::min(*at, found.next.value_or(*at));
            else if (*at > seen)
                found.due += row;
        }
        return found;
    };
    whenDone(m_database.read(std::move(look), m_token), this, [this, run = m_run](const Result<Found> &found) {
        m_checking = false;
        if (run == m_run && found)
            take(*found);
        else if (run == m_run) // it looks again later
            m_timer.start(longestWait);
        if (std::exchange(m_again, false))
            check();
    });
}

void TaskReminders::take(const Found &found)
{
    m_seen = std::max(*m_seen, found.at);
    const bool caughtUp = !std::exchange(m_caughtUp, true);
    auto wait = std::chrono::milliseconds(longestWait);
    if (found.next)
        wait = std::clamp(std::chrono::milliseconds(found.next->ms - found.at.ms), shortestWait, wait);
    m_timer.start(wait);
    Q_EMIT seenChanged();
    if (!found.due.isEmpty())
        Q_EMIT due(found.due, caughtUp);
}

} // namespace regulars
