// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/pointsupkeep.h"

#include "models/base/whendone.h"

namespace regulars {

namespace {

QFuture<Result<qint64>> dueCards(Database &database)
{
    return database.read(
        [now = database.clock().now()](Connection &connection) { return duePointsAccounts(connection, now); });
}

} // namespace

void PointsDueSums::add(const PointsDueSlice &slice)
{
    looked += slice.looked;
    unlocked += slice.unlocked;
    expired += slice.expired;
    birthdaysLooked += slice.birthdaysLooked;
    birthdays += slice.birthdays;
    lastBirthday = slice.lastBirthday;
}

Result<PointsDueSlice> BookDuePoints::execute(WriteSession &session) const
{
    return bookDuePoints(session, limit, lastBirthday);
}

PointsUpkeep::PointsUpkeep(Database &database, TaskCentre &tasks, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks)
{
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &PointsUpkeep::look);
}

void PointsUpkeep::start()
{
    m_started = true;
    m_hour.start();
    look();
}

void PointsUpkeep::stop()
{
    m_started = false;
    m_hour.stop();
}

void PointsUpkeep::look()
{
    if (m_running || !m_started)
        return;
    m_running = true;
    m_sums = {};
    whenDone(dueCards(m_database), this, [this](const Result<qint64> &due) {
        if (!due) {
            end(false);
            Q_EMIT failed(due.error());
            return;
        }
        m_total = *due;
        if (m_total == 0)
            return end(true);
        if (m_total > BookDuePoints::cardsAtOnce)
            m_task = m_tasks.start(TaskKind::PointsDue, {}, true);
        bookSlice();
    });
}

void PointsUpkeep::bookSlice()
{
    if (!m_started || m_task.isCancelled())
        return end(false);
    BookDuePoints next;
    next.lastBirthday = m_sums.lastBirthday;
    whenDone(runCommand(m_database, next), this, [this](const Result<Written<PointsDueSlice>> &slice) {
        if (!slice) {
            end(false);
            Q_EMIT failed(slice.error());
            return;
        }
        m_sums.add(slice->value);
        m_task.report(m_sums.done(), std::max(m_sums.done(), m_total));
        if (slice->value.isLast)
            end(true);
        else
            bookSlice();
    });
}

void PointsUpkeep::end(bool whole)
{
    m_running = false;
    m_task = TaskHandle();
    if (whole)
        Q_EMIT done(m_sums);
}

Result<PointsDueSums> bookAllDuePoints(Database &database, const Progress &progress)
{
    REGULARS_TRY(total, dueCards(database).result());
    PointsDueSums sums;
    for (bool isLast = total == 0; !isLast;) {
        BookDuePoints next;
        next.lastBirthday = sums.lastBirthday;
        REGULARS_TRY(slice, runCommand(database, next).result());
        sums.add(slice.value);
        isLast = slice.value.isLast;
        if (progress)
            progress(sums.done(), std::max(sums.done(), total));
    }
    return sums;
}

} // namespace regulars
