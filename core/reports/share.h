// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

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

/// From 0 to 1.
struct Interval
{
    double low = 0;
    double high = 1;
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// Where the true share lies with 95 % confidence, after Wilson (1927); 0 … 1 of nothing. `z`: of another confidence.
[[nodiscard]] Interval wilsonInterval(const Share &share, double z = 1.959963984540054);

} // namespace regulars
