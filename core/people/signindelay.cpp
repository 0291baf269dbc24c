// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/people/signindelay.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr qint64 firstWaitMs = 30'000;
constexpr qint64 longestWaitMs = 3'600'000;
constexpr int mostDoublings = 10;

} // namespace

void SignInDelay::failed(UserId user, Instant now)
{
    Tries &tries = m_tries[user];
    ++tries.wrong;
    if (tries.wrong < freeTries)
        return;
    const int doublings = std::min(tries.wrong - freeTries, mostDoublings);
    tries.notBefore = {now.ms + std::min(firstWaitMs << doublings, longestWaitMs)};
}

Instant SignInDelay::notBefore(UserId user) const
{
    const auto found = m_tries.find(user);
    return found == m_tries.end() ? Instant{} : found->second.notBefore;
}

} // namespace regulars
