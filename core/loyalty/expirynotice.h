// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsledger.h"

#include <array>

namespace regulars {

/// So many days before points are gone their owner should hear of it; the first of them first.
inline constexpr std::array<int, 3> expiryNoticeDays{30, 7, 1};

/// What a member should be told before points expire.
struct ExpiryNotice
{
    QList<ExpiringPoints> expiring; ///< by date, all of the next expiryNoticeDays.front() days
    int days = 0;                   ///< the stage that was reached: one of expiryNoticeDays
    QDate lastDay;                  ///< on which the first of them can be spent

    /// All of them together.
    [[nodiscard]] Points points() const;
    friend bool operator==(const ExpiryNotice &, const ExpiryNotice &) = default;
};

/// The notice that is due: some of the points have come to a stage since the member was told last. Also when the program
/// was off on the very day. `expiring` is of expiringPoints(); `toldOn` is not valid: never.
[[nodiscard]] std::optional<ExpiryNotice> expiryNoticeDue(const QList<ExpiringPoints> &expiring,
                                                          const LocalCalendar &calendar, QDate today, QDate toldOn);

} // namespace regulars
