// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QMutex>
#include <QtCore/QWaitCondition>

namespace regulars {

/// Holds the jobs of reader threads until the test lets them go, one by one or all.
class HeldJobs
{
public:
    /// Called by the job: waits for its turn (at most ten seconds, so that a failing test ends).
    void wait(int ticket)
    {
        QMutexLocker lock(&m_mutex);
        ++m_waiting;
        const QDeadlineTimer deadline(10'000);
        while (!m_open && !m_released.contains(ticket)) {
            if (!m_wake.wait(&m_mutex, deadline))
                break;
        }
        --m_waiting;
    }
    void release(int ticket)
    {
        const QMutexLocker lock(&m_mutex);
        m_released += ticket;
        m_wake.wakeAll();
    }
    void releaseAll()
    {
        const QMutexLocker lock(&m_mutex);
        m_open = true;
        m_wake.wakeAll();
    }
    void hold()
    {
        const QMutexLocker lock(&m_mutex);
        m_open = false;
        m_released.clear();
    }
    [[nodiscard]] int waiting()
    {
        const QMutexLocker lock(&m_mutex);
        return m_waiting;
    }

private:
    QMutex m_mutex;
    QWaitCondition m_wake;
    QList<int> m_released;
    bool m_open = true;
    int m_waiting = 0;
};

} // namespace regulars
