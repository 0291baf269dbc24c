// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/share.h"

#include <vector>

namespace regulars {

/// One answer to "how satisfied were you", 1 … 5.
struct CsatScore
{
    int score = 0;
    bool byStaff = false; ///< typed in by the shop's people: told, but not counted

    friend bool operator==(const CsatScore &, const CsatScore &) = default;
};

/// How satisfied those are who answered (domain.md §2.7).
struct CsatFigures
{
    Share satisfied;   ///< 4 and 5, of the answers that count
    Interval interval; ///< of the share, 95 %
    double mean = 0;
    qint64 byStaff = 0; ///< left out

    friend bool operator==(const CsatFigures &, const CsatFigures &) = default;
};

/// Scores outside of 1 … 5 are left out.
[[nodiscard]] CsatFigures csatFigures(const std::vector<CsatScore> &scores);

} // namespace regulars
