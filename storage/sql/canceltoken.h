// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <memory>

namespace regulars {

class Connection;

/// Stops a database job from outside: one that waits is dropped, one that runs is interrupted, and both answer
/// ErrorCode::Cancelled. Copies share the same job. Any thread.
///
/// Between two statements a reading job ends by itself; other long jobs look at isCancelled() there.
class CancelToken
{
    struct State;

public:
    CancelToken();

    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

    /// While it lives, cancelling interrupts what the connection runs. One in another takes its place meanwhile.
    class Scope
    {
    public:
        Scope(const CancelToken &token, Connection &connection);
        ~Scope();
        Q_DISABLE_COPY_MOVE(Scope)

    private:
        Connection &m_connection;
        const CancelToken *m_tokenBefore;
        std::shared_ptr<State> m_state;
        Connection *m_before;
    };

private:
    std::shared_ptr<State> m_state;
};

} // namespace regulars
