// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/people/user.h"

#include <QtCore/QString>

#include <map>

namespace regulars {

inline constexpr int shortestSecret = 4;

/// How many wrong tries are free, and how long somebody waits after each further one: 30 s, doubled each time, at most
/// an hour.
class SignInDelay
{
public:
    static constexpr int freeTries = 5;

    void failed(UserId user, Instant now);
    void succeeded(UserId user) { m_tries.erase(user); }
    /// When the user may try again; the past when at once.
    [[nodiscard]] Instant notBefore(UserId user) const;

private:
    struct Tries
    {
        int wrong = 0;
        Instant notBefore;
    };
    std::map<UserId, Tries> m_tries;
};

} // namespace regulars
