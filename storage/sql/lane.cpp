// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/lane.h"

#include "storage/sql/connection.h"

namespace regulars {

namespace {

constexpr std::chrono::milliseconds quietAfter{400};

}

Lane::Lane(int threads, Opener opener, QuietJob whenQuiet) : m_opener(std::move(opener)), m_whenQuiet(std::move(whenQuiet))
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { serve(); });
}

Lane::~Lane()
{
    std::deque<Entry> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        waiting.swap(m_queue);
    }
    m_wake.notify_all();
    for (Entry &entry : waiting)
        entry.job(fail(ErrorCode::Cancelled));
    for (std::thread &thread : m_threads)
        thread.join();
}

void Lane::post(Job job, CancelToken token)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(job), std::move(token)});
    }
    m_wake.notify_one();
}

bool Lane::isIdle() const
{
    const std::lock_guard lock(m_mutex);
    return m_queue.empty() && m_running == 0;
}

void Lane::serve()
{
    std::unique_ptr<Connection> connection;
    bool rested = true;
    while (true) {
        std::unique_lock lock(m_mutex);
        if (!waitForJob(lock, rested || !connection)) {
            lock.unlock();
            m_whenQuiet(*connection);
            rested = true;
            continue;
        }
        if (m_queue.empty())
            return;
        rested = false;
        Entry entry = std::move(m_queue.front());
        m_queue.pop_front();
        ++m_running;
        lock.unlock();
        runOne(entry, connection);
        lock.lock();
        --m_running;
    }
}

// False when the lane has been quiet for a while; a lane that has rested waits as long as it takes.
bool Lane::waitForJob(std::unique_lock<std::mutex> &lock, bool rested)
{
    const auto ready = [this] { return m_stopping || !m_queue.empty(); };
    if (m_whenQuiet && !rested)
        return m_wake.wait_for(lock, quietAfter, ready);
    m_wake.wait(lock, ready);
    return true;
}

void Lane::runOne(Entry &entry, std::unique_ptr<Connection> &connection) const
{
    if (entry.token.isCancelled()) {
        entry.job(fail(ErrorCode::Cancelled));
        return;
    }
    if (!connection) {
        auto opened = m_opener();
        if (!opened) {
            entry.job(tl::unexpected(opened.error()));
            return;
        }
        connection = std::move(*opened);
    }
    const CancelToken::Scope interruptible(entry.token, *connection);
    entry.job(connection.get());
}

} // namespace regulars
