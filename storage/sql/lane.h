// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "storage/sql/canceltoken.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace regulars {

class Connection;

/// A queue of database jobs served in order by one or more threads, each with a connection of its own that is
/// opened with the first job. The writer lane has one thread, the reader pool a few.
class Lane
{
public:
    using Opener = std::function<Result<std::unique_ptr<Connection>>()>;
    /// Gets the thread's connection, or why there is none. Always called once: also when cancelled or stopped.
    using Job = std::function<void(Result<Connection *>)>;

    /// Work for a connection that had nothing to do for a while after a job. Must not throw.
    using QuietJob = std::function<void(Connection &)>;

    Lane(int threads, Opener opener, QuietJob whenQuiet = {});
    /// Finishes the running jobs; those that wait get ErrorCode::Cancelled.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    void post(Job job, CancelToken token = {});
    /// Nothing waits, and nothing runs.
    [[nodiscard]] bool isIdle() const;

private:
    struct Entry
    {
        Job job;
        CancelToken token;
    };
    void serve();
    [[nodiscard]] bool waitForJob(std::unique_lock<std::mutex> &lock, bool rested);
    void runOne(Entry &entry, std::unique_ptr<Connection> &connection) const;

    Opener m_opener;
    QuietJob m_whenQuiet;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    int m_running = 0; ///< jobs
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace regulars
