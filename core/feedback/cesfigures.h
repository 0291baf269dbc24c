// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/feedback/survey.h"
#include "core/metrics/wilsoninterval.h"

#include <array>

namespace regulars {

/// How many answers to "how easy was it" there are of each score, apart by who typed them in.
struct CesCounts
{
    std::array<qint64, 7> self{}; ///< scores 1 … 7
    std::array<qint64, 7> staff{};

    friend bool operator==(const CesCounts &, const CesCounts &) = default;
};

/// The customer effort score: how easy customers found it, 1 (very difficult) … 7 (very easy). Scores that staff typed in
/// are left out, as those of satisfaction are.
struct CesFigures
{
    std::array<qint64, 7> scores{};   ///< how many 1 … 7, of those that count
    qint64 responses = 0;             ///< that count
    qint64 easy = 0;                  ///< scores 5 … 7
    qint64 leftOut = 0;               ///< typed in by staff
    std::optional<double> mean;       ///< of the scores, which is the CES; nothing without responses
    std::optional<double> share;      ///< easy ÷ responses; nothing without responses
    std::optional<Interval> interval; ///< of the share, 95 %

    /// How far the mean may be off, 95 %: 1.96 · s ÷ √n, with the variance of a sample. Nothing below two responses.
    [[nodiscard]] std::optional<double> margin() const;
    friend bool operator==(const CesFigures &, const CesFigures &) = default;
};

[[nodiscard]] CesFigures cesFigures(const CesCounts &counts);

} // namespace regulars
