// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <vector>

namespace regulars {

/// What lengths of time add up to. All zero when there are none. In milliseconds.
struct DurationFigures
{
    qint64 count = 0;
    double medianMs = 0;
    double p90Ms = 0; ///< nine of ten are no longer
    double meanMs = 0;

    friend bool operator==(const DurationFigures &, const DurationFigures &) = default;
};

/// The value below which the share (0 … 1) of the ascending, not empty values lies: at the position (n − 1) · share,
/// interpolated between the two beside it. This is definition 7 of Hyndman and Fan (1996), the usual one of NumPy, R and
/// spreadsheets.
[[nodiscard]] double percentile(const std::vector<qint64> &ascending, double share);

[[nodiscard]] DurationFigures durationFigures(std::vector<qint64> durationsMs);

} // namespace regulars
