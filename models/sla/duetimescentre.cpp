// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/duetimescentre.h"

#include "models/base/whendone.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<Written<DueTimesBatch>>> writeBatch(Database &database)
{
    return database.write(u"compute_due_times"_s,
                          [](WriteSession &session) { return computeDueTimes(session, dueTimesAtOnce); });
}

} // namespace

DueTimesCentre::DueTimesCentre(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        constexpr std::array promises{Entity::SlaPolicy, Entity::WorkCalendar, Entity::TicketStatus};
        if (std::any_of(promises.begin(), promises.end(), [&](Entity entity) { return changes.touches(entity); }))
            look();
    });
    look();
}

void DueTimesCentre::look()
{
    m_lookAgain = m_computing;
    if (m_computing)
        return;
    m_computing = true;
    whenDone(m_database.read([](Connection &connection) { return waitingDueTimes(connection); }), this,
             [this](const Result<qint64> &waiting) {
                 if (waiting && *waiting > 0)
                     return begin(*waiting);
                 end(!waiting);
                 if (!waiting)
                     Q_EMIT failed(waiting.error());
             });
}

void DueTimesCentre::begin(qint64 tickets)
{
    m_done = 0;
    m_total = tickets;
    m_task = m_tasks.start(TaskKind::DueTimes, {}, true);
    computeBatch();
}

void DueTimesCentre::computeBatch()
{
    whenDone(writeBatch(m_database), this, [this](const Result<Written<DueTimesBatch>> &batch) {
        if (!batch) {
            end(true);
            if (batch.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(batch.error());
            return;
        }
        m_done += batch->value.computed;
        m_task.report(m_done, std::max(m_done, m_total));
        if (batch->value.last) {
            end(false);
            Q_EMIT computed();
        } else if (m_task.isCancelled()) {
            end(true);
        } else {
            computeBatch();
        }
    });
}

void DueTimesCentre::end(bool stopped)
{
    m_computing = false;
    m_task = TaskHandle();
    if (m_lookAgain && !stopped)
        look();
}

Result<void> computeWaitingDueTimes(Database &database)
{
    while (true) {
        REGULARS_TRY(batch, writeBatch(database).result());
        if (batch.value.last)
            return {};
    }
}

} // namespace regulars
