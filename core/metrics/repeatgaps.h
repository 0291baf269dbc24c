// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dayfigures.h"

#include <optional>

namespace regulars {

/// After how many days customers buy again: what tells a shop for how long somebody counts as active (domain §2.7).
class RepeatGaps
{
public:
    /// One customer's days, ascending, each once.
    void add(const std::vector<PurchaseDay> &days);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// The fewest days within which that share (above 0, up to 1) of the gaps lies; nothing without a gap.
    [[nodiscard]] std::optional<int> within(double share) const;

private:
    std::vector<qint64> m_byDays; ///< how many gaps of so many days
    qint64 m_count = 0;
};

} // namespace regulars
