// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace regulars {

/// Answers to "how likely are you to recommend us", 0 … 10.
struct NpsFigures
{
    qint64 promoters = 0;  ///< 9 and 10
    qint64 passives = 0;   ///< 7 and 8
    qint64 detractors = 0; ///< 0 … 6

    void add(qint64 score);
    [[nodiscard]] qint64 responses() const { return promoters + passives + detractors; }
    /// The Net Promoter Score, −100 … 100: the percentage of promoters less that of detractors. Nothing without responses.
    [[nodiscard]] std::optional<double> score() const;
    /// How far the score may be off, 95 %: 1.96 · 100 · √((p + d − (p − d)²) ÷ n) (domain §2.7). Nothing without responses.
    [[nodiscard]] std::optional<double> margin() const;
    friend bool operator==(const NpsFigures &, const NpsFigures &) = default;
};

} // namespace regulars
