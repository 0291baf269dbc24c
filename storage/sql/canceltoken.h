// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace regulars {

class Connection;

/// Stops a database job from outside: one that waits is dropped, one that runs is interrupted, and both answer
/// ErrorCode::Cancelled. Copies share the same job. Any thread.
class CancelToken
{
public:
    CancelToken();

    void cancel() const;
    [[nodiscard]] bool isCancelled() const;

private:
    friend class Lane;
    struct State;
    void attach(Connection *connection) const;
    std::shared_ptr<State> m_state;
};

} // namespace regulars
