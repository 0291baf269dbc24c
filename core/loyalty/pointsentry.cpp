// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsentry.h"

#include <algorithm>

namespace regulars {

Points PointsPosting::shortfall() const
{
    Points sum;
    for (const PointsEntry &entry : entries) {
        if (entry.type == PointsEntryType::Adjust && entry.coversDebt)
            sum += entry.points;
    }
    return sum;
}

const PointsEntry *PointsPosting::first(PointsEntryType type) const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [type](const PointsEntry &entry) { return entry.type == type; });
    return found == entries.cend() ? nullptr : &*found;
}

void PointsHistory::append(const PointsPosting &posting)
{
    if (posting.repeated)
        return;
    entries += posting.entries;
    allocations += posting.allocations;
}

} // namespace regulars
