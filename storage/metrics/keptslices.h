// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboardslice.h"
#include "storage/rollups/slicesums.h"

#include <QtCore/QDate>

#include <unordered_set>

namespace regulars {

/// So many parts of the shop are kept; the one that was not looked at for the longest time goes.
inline constexpr int mostKeptSlices = 8;

/// Whether each write changes what is kept. Nobody can tell whom a saved view finds without asking it again.
[[nodiscard]] constexpr bool followsWrites(SliceKind kind)
{
    return isOfOrders(kind) || kind == SliceKind::Tier || kind == SliceKind::Tag || kind == SliceKind::Segment;
}

/// A row of kept_slices.
struct KeptSlice
{
    qint64 id = 0;
    QString uid;
    DashboardSlice slice;
    std::optional<Instant> countedAt; ///< nothing: it is being counted
    QDate countedFor;                 ///< of views: as of the end of this day
    qint64 newestChange = 0;          ///< of views: the newest change that they know of
};

/// What somebody has counted, to be kept.
struct CountedSlice
{
    KeptSlice slice;                         ///< as it was then, with the name that it had
    SliceSums sums;                          ///< to be added to what is there; of views in its place
    std::unordered_set<CustomerId> people{}; ///< of views
};

/// Figures of parts of the shop that are kept, so that nobody counts them again. Everything throws SqlFailure.
///
/// While one is counted, which may take seconds, the shop goes on selling. So the row is written first (`expect`), and from
/// then on each write adds to its sums what it changes. Who counts sees one moment: the orders, and what had been added by
/// then. The difference of the two is what `keep` adds.
class KeptSlices
{
public:
    explicit KeptSlices(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] std::optional<KeptSlice> find(const DashboardSlice &slice) const;
    [[nodiscard]] QList<KeptSlice> all() const;
    /// Whom a kept view has found.
    [[nodiscard]] std::unordered_set<CustomerId> people(qint64 slice) const;
    /// The newest change of records.
    [[nodiscard]] qint64 newestChange() const;

    /// It will be counted, or was looked at. Within no transaction of the caller's; writes only where something is new.
    void expect(const DashboardSlice &slice, Instant now);
    /// Within no transaction of the caller's. False when it is not expected any more, or somebody else was faster.
    bool keep(const CountedSlice &counted, Instant now);

private:
    void write(const DashboardSlice &slice, Instant now);

    Connection &m_connection;
};

} // namespace regulars
