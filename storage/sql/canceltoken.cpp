// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/canceltoken.h"

#include "storage/sql/connection.h"

#include <atomic>
#include <mutex>

namespace regulars {

struct CancelToken::State
{
    std::mutex mutex;
    std::atomic<bool> cancelled = false;
    Connection *running = nullptr; // guarded by mutex
};

CancelToken::CancelToken() : m_state(std::make_shared<State>()) {}

void CancelToken::cancel() const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->cancelled = true;
    if (m_state->running != nullptr)
        m_state->running->interrupt();
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled;
}

void CancelToken::attach(Connection *connection) const
{
    const std::lock_guard lock(m_state->mutex);
    m_state->running = connection;
}

} // namespace regulars
