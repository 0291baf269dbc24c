// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace regulars {

/// What a long job does; ui/ has the words.
enum class TaskKind {
    Import,
    Export,
    Backup,
    Restore,
    Rebuild,
    Verify,
    Demo,
    Search,
    Duplicates,
    Attach,
    DueTimes,
    TierReview,
    PointsDue,
    Simulation,
    RewardTrial,
    RewardAudit,
    Scoring
};

/// A long job as the person sees it. Amounts are in steps of the job's own choice; a total of 0 is not known yet.
struct TaskState
{
    qint64 id = 0;
    TaskKind kind = TaskKind::Import;
    QString subject; ///< file name or the like, in the person's own words
    qint64 done = 0;
    qint64 total = 0;
    qint64 elapsedMs = 0;
    bool cancellable = false;
    bool cancelled = false; ///< asked to stop, still stopping

    /// Time left if the rest goes as fast as what is done; known from the second second on.
    [[nodiscard]] std::optional<qint64> remainingMs() const;
};

/// The job's end of a task: reports progress and hears of cancelling from any thread. The task ends with its handle,
/// so no entry can be forgotten.
class TaskHandle
{
public:
    TaskHandle() = default;
    TaskHandle(TaskHandle &&) noexcept = default;
    TaskHandle &operator=(TaskHandle &&other) noexcept;
    ~TaskHandle();

    void report(qint64 done, qint64 total) const;
    /// What was reported last: done, and total.
    [[nodiscard]] std::pair<qint64, qint64> reported() const;
    [[nodiscard]] bool isCancelled() const;

private:
    friend class TaskCentre;
    struct Shared
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic<bool> cancelled = false;
        std::atomic<bool> finished = false;
    };
    explicit TaskHandle(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) {}
    std::shared_ptr<Shared> m_shared;
};

/// The long jobs that run now, oldest first. Lives in the GUI thread; looks at the handles ten times a second while
/// there are any.
class TaskCentre final : public QObject
{
    Q_OBJECT

public:
    explicit TaskCentre(QObject *parent = nullptr);

    [[nodiscard]] TaskHandle start(TaskKind kind, const QString &subject, bool cancellable);
    [[nodiscard]] const QList<TaskState> &tasks() const { return m_states; }
    /// Asks the job to stop; it leaves the list when it has.
    void cancel(qint64 id);

Q_SIGNALS:
    /// Tasks came, went or moved on.
    void changed();

private:
    struct Task
    {
        qint64 id;
        std::shared_ptr<TaskHandle::Shared> shared;
        QElapsedTimer clock;
    };
    void poll();

    std::vector<Task> m_tasks;
    QList<TaskState> m_states;
    QTimer m_timer;
    qint64 m_lastId = 0;
};

} // namespace regulars
