// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/customerhistory.h"
#include "storage/metrics/keptslices.h"
#include "storage/metrics/slicescope.h"

#include <map>

namespace regulars {

/// What a customer's orders add to each kept slice of orders, by its row; slices to which they add nothing are left out.
using SliceParts = std::map<qint64, CustomerContribution>;

/// As the records are now: one look at the customer's orders for each such slice. Throws SqlFailure.
[[nodiscard]] SliceParts readSliceParts(Connection &connection, CustomerId customer, CustomerHistory &history);

/// What a write changes in the slices that are kept. Throws SqlFailure.
class SliceDifferences
{
public:
    /// At the end of the write, when all records are as they will be.
    SliceDifferences(Connection &connection, int activeDays, CustomerHistory &history);

    /// A customer whose records may be different, with what they added to the shop before and add now.
    void add(CustomerId customer, const CustomerContribution &before, const CustomerContribution &after,
             const SliceParts &partsBefore);
    /// Those who only came or went, too.
    void write();

private:
    struct Followed
    {
        Followed(Connection &connection, const KeptSlice &kept, int activeDays)
            : slice(kept), scope(SliceScope::asking(connection, kept.slice)), totals(activeDays)
        {
        }
        KeptSlice slice;
        SliceScope scope;
        ShopTotals totals;
        std::map<CustomerId, int> moves; ///< 1: has come, -1: has gone
    };

    void readMoves();
    /// When so many come or go at once, nobody waits until each of them is read: the slice is counted again.
    void dropMuchMoved();
    void addPerson(Followed &followed, CustomerId customer, const CustomerContribution &before,
                   const CustomerContribution &after);

    Connection &m_connection;
    CustomerHistory &m_history;
    std::map<qint64, Followed> m_slices;
};

} // namespace regulars
