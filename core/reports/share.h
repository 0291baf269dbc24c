// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/wilsoninterval.h"

namespace regulars {

/// Fewer cases than this are told as counts: a percentage of them would say more than anybody knows.
inline constexpr qint64 fewestForPercent = 10;

/// So many of so many.
struct Share
{
    qint64 part = 0;
    qint64 of = 0;

    [[nodiscard]] bool hasPercent() const { return of >= fewestForPercent; }
    /// 0 … 1; 0 of nothing.
    [[nodiscard]] double value() const { return of > 0 ? static_cast<double>(part) / static_cast<double>(of) : 0; }
    friend bool operator==(const Share &, const Share &) = default;
};

/// Where the true share lies with 95 % confidence; 0 … 1 of nothing.
[[nodiscard]] inline Interval wilsonInterval(const Share &share)
{
    return wilsonInterval(share.part, share.of).value_or(Interval{0, 1});
}

} // namespace regulars
