// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/taskcentre.h"
#include "models/base/whendone.h"
#include "storage/database.h"

namespace regulars {

/// Something that is worked out over the whole shop in the background: one at a time, with progress in the task centre, and
/// a new question takes the place of the old one. Changes nothing. Lives in the GUI thread; the database and the task centre
/// must outlive it.
class TrialRun : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Running, Done, Failed };
    Q_ENUM(State)

    /// What runs is given up.
    ~TrialRun() override;

    void stop();

    /// Of what runs now: done, and total; a total of 0 is not known yet.
    [[nodiscard]] std::pair<qint64, qint64> progress() const;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }

Q_SIGNALS:
    /// State or outcome are different now.
    void changed();

protected:
    /// `kind`: as what it is shown while it runs.
    TrialRun(Database &database, TaskCentre &tasks, TaskKind kind, QObject *parent);

    /// Runs `job(connection, progress, cancel)`; what comes of it is put into `outcome`, which must live as long as the run.
    /// What was there before stays until then, and for good when it is stopped.
    template<typename Outcome, typename Job>
    void run(std::optional<Outcome> &outcome, Job job)
    {
        const quint64 generation = begin();
        const Progress progress = [task = m_task](qint64 done, qint64 total) { task->report(done, total); };
        const auto read = [job = std::move(job), progress, cancel = m_cancel](Connection &connection) {
            return job(connection, progress, cancel);
        };
        whenDone(m_database.read(read, m_cancel), this, [this, generation, &outcome](const Result<Outcome> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                outcome = *answer;
            end(answer ? std::optional<Error>() : answer.error(), outcome.has_value());
        });
        become(State::Running);
    }
    [[nodiscard]] Instant now() const { return m_database.clock().now(); }

private:
    quint64 begin();
    void end(const std::optional<Error> &error, bool hasOutcome);
    void become(State state);

    Database &m_database;
    TaskCentre &m_tasks;
    TaskKind m_kind;
    State m_state = State::Idle;
    Error m_error;
    std::shared_ptr<TaskHandle> m_task;
    CancelToken m_cancel;
    quint64 m_generation = 0;
};

} // namespace regulars
