// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demoduplicates.h"
#include "core/duplicates/duplicatefinder.h"

namespace regulars {

/// How well duplicates are found among records of which is known who they are.
struct DuplicateQuality
{
    qint64 truePairs = 0;
    qint64 found = 0; ///< judged Same or Review
    qint64 right = 0; ///< of those
    qint64 sure = 0;  ///< judged Same
    qint64 sureRight = 0;

    /// The share of the found pairs that are one person.
    [[nodiscard]] double precision() const { return share(right, found); }
    [[nodiscard]] double precisionOfSame() const { return share(sureRight, sure); }
    /// The share of the true pairs that were found.
    [[nodiscard]] double recall() const { return share(right, truePairs); }

private:
    static double share(qint64 part, qint64 whole)
    {
        return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 1.0;
    }
};

/// The records' ids are their places in the list, from 1 on.
[[nodiscard]] DuplicateQuality duplicateQuality(const std::vector<DemoRecord> &records, const QString &country);
/// Of pairs that were found elsewhere.
[[nodiscard]] DuplicateQuality duplicateQuality(const std::vector<DemoRecord> &records,
                                                const std::vector<DuplicatePair> &pairs);

} // namespace regulars
