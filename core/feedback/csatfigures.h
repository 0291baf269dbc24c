// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"
#include "core/metrics/wilsoninterval.h"

#include <array>

namespace regulars {

/// How many answers of satisfaction there are of each score, apart by who typed them in.
struct CsatCounts
{
    std::array<qint64, 5> self{}; ///< scores 1 … 5
    std::array<qint64, 5> staff{};

    friend bool operator==(const CsatCounts &, const CsatCounts &) = default;
};

/// Satisfaction as shops report it. Scores that staff typed in are left out unless asked for: who is asked face to face is
/// kinder.
struct CsatFigures
{
    std::array<qint64, 5> scores{};   ///< how many 1 … 5, of those that count
    qint64 responses = 0;             ///< that count
    qint64 satisfied = 0;             ///< scores 4 and 5
    qint64 leftOut = 0;               ///< typed in by staff
    std::optional<double> share;      ///< satisfied ÷ responses; nothing without responses
    std::optional<double> mean;       ///< of the scores
    std::optional<Interval> interval; ///< of the share, 95 %

    friend bool operator==(const CsatFigures &, const CsatFigures &) = default;
};

enum class StaffScores { LeftOut, Counted };
[[nodiscard]] CsatFigures csatFigures(const CsatCounts &counts, StaffScores staff = StaffScores::LeftOut);

} // namespace regulars
