// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/canceltoken.h"

#include "storage/sql/connection.h"

#include <atomic>
#include <mutex>
#include <utility>

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

CancelToken::Scope::Scope(const CancelToken &token, Connection &connection)
    : m_connection(connection), m_tokenBefore(connection.setToken(&token)), m_state(token.m_state)
{
    const std::lock_guard lock(m_state->mutex);
    m_before = std::exchange(m_state->running, &connection);
}

CancelToken::Scope::~Scope()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->running = m_before;
    m_connection.setToken(m_tokenBefore);
}

} // namespace regulars
