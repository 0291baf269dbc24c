// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/trialrun.h"

namespace regulars {

TrialRun::TrialRun(Database &database, TaskCentre &tasks, TaskKind kind, QObject *parent)
    : QObject(parent), m_database(database), m_tasks(tasks), m_kind(kind)
{
    connect(&tasks, &TaskCentre::changed, this, [this] {
        if (m_task && m_task->isCancelled())
            m_cancel.cancel();
    });
}

TrialRun::~TrialRun()
{
    m_cancel.cancel();
}

void TrialRun::stop()
{
    m_cancel.cancel();
}

std::pair<qint64, qint64> TrialRun::progress() const
{
    return m_task ? m_task->reported() : std::pair<qint64, qint64>();
}

quint64 TrialRun::begin()
{
    m_cancel.cancel();
    m_cancel = {};
    m_task = std::make_shared<TaskHandle>(m_tasks.start(m_kind, {}, true));
    return ++m_generation;
}

void TrialRun::end(const std::optional<Error> &error, bool hasOutcome)
{
    m_task.reset();
    if (!error) {
        become(State::Done);
    } else if (error->code == ErrorCode::Cancelled) {
        become(hasOutcome ? State::Done : State::Idle);
    } else {
        m_error = *error;
        become(State::Failed);
    }
}

void TrialRun::become(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace regulars
