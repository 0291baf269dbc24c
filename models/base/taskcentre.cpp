// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace regulars {

std::optional<qint64> TaskState::remainingMs() const
{
    if (elapsedMs < 1000 || done <= 0 || total <= done)
        return std::nullopt;
    return static_cast<qint64>(static_cast<double>(elapsedMs) / static_cast<double>(done) *
                               static_cast<double>(total - done));
}

TaskHandle &TaskHandle::operator=(TaskHandle &&other) noexcept
{
    if (this != &other) {
        if (m_shared)
            m_shared->finished = true;
        m_shared = std::move(other.m_shared);
    }
    return *this;
}

TaskHandle::~TaskHandle()
{
    if (m_shared)
        m_shared->finished = true;
}

void TaskHandle::report(qint64 done, qint64 total) const
{
    if (!m_shared)
        return;
    m_shared->done = done;
    m_shared->total = total;
}

std::pair<qint64, qint64> TaskHandle::reported() const
{
    return m_shared ? std::pair(m_shared->done.load(), m_shared->total.load()) : std::pair<qint64, qint64>();
}

bool TaskHandle::isCancelled() const
{
    return m_shared && m_shared->cancelled;
}

TaskCentre::TaskCentre(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(100ms);
    connect(&m_timer, &QTimer::timeout, this, &TaskCentre::poll);
}

TaskHandle TaskCentre::start(TaskKind kind, const QString &subject, bool cancellable)
{
    const auto shared = std::make_shared<TaskHandle::Shared>();
    QElapsedTimer clock;
    clock.start();
    m_tasks.push_back({++m_lastId, shared, clock});
    TaskState state;
    state.id = m_lastId;
    state.kind = kind;
    state.subject = subject;
    state.cancellable = cancellable;
    m_states.append(state);
    m_timer.start();
    Q_EMIT changed();
    return TaskHandle(shared);
}

void TaskCentre::cancel(qint64 id)
{
    const auto task = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task &each) { return each.id == id; });
    if (task == m_tasks.end())
        return;
    task->shared->cancelled = true;
    poll();
}

void TaskCentre::poll()
{
    for (auto i = static_cast<qsizetype>(m_tasks.size()) - 1; i >= 0; --i) {
        const Task &task = m_tasks[static_cast<size_t>(i)];
        if (task.shared->finished) {
            m_tasks.erase(m_tasks.begin() + i);
            m_states.removeAt(i);
            continue;
        }
        TaskState &state = m_states[i];
        state.done = task.shared->done;
        state.total = task.shared->total;
        state.cancelled = task.shared->cancelled;
        state.elapsedMs = task.clock.elapsed();
    }
    if (m_tasks.empty())
        m_timer.stop();
    Q_EMIT changed();
}

} // namespace regulars
