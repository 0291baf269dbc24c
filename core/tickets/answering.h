// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QtCore/QString>

#include <optional>

namespace regulars {

/// Somebody is writing an answer.
struct Answering
{
    QString program; ///< which running program: the same person may have two
    UserId user;     ///< not valid: somebody who did not say who they are
    QString userName;
    Instant since;
    Instant until; ///< it counts before this moment

    friend bool operator==(const Answering &, const Answering &) = default;
};

/// How long a sign lasts that nobody renews.
inline constexpr qint64 answeringLasts = 3 * 60'000; // ms
/// A sign is renewed while somebody types, at most so often.
inline constexpr qint64 answeringRenewed = 60'000; // ms

[[nodiscard]] constexpr bool isAnswering(Instant until, Instant now)
{
    return now < until;
}

/// Whether what is typed now shall give or renew the sign. `given`: when it was given last; none: not, or taken back.
[[nodiscard]] constexpr bool shallRenew(std::optional<Instant> given, Instant now)
{
    return !given || now.ms - given->ms >= answeringRenewed || now < *given;
}

} // namespace regulars
