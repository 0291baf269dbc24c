// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/challenge.h"
#include "models/base/command.h"

namespace regulars {

// Argument of the sentences: `challenge` (its name).

/// Saves a challenge, new or known. Badges that were reached stay as they were; who has reached it already has its badge
/// with the next purchase. Errors: those of validate(), NotFound (challenge, reward, product), Conflict.
struct SaveChallenge
{
    static constexpr QLatin1StringView name{"save_challenge"};
    static constexpr Right right = Right::Manage;
    Challenge challenge;
    [[nodiscard]] Result<ChallengeId> execute(WriteSession &session) const;
};

/// Takes a challenge out of the programme; badges that were reached stay, with what they brought. Error: NotFound
/// (challenge).
struct RemoveChallenge
{
    static constexpr QLatin1StringView name{"remove_challenge"};
    static constexpr Right right = Right::Manage;
    ChallengeId challenge;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

} // namespace regulars
