// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/dashboardslice.h"

#include <QtCore/QList>

#include <optional>

namespace regulars {

/// The parts into which a shop can be cut now.
struct SliceChoices
{
    QList<DashboardSlice> tiers; ///< the lowest first, then those without one; none where the shop has no tiers
    QList<DashboardSlice> views; ///< as people put them
    QList<DashboardSlice> tags;  ///< the most used first
    QList<DashboardSlice> channels;
    QList<DashboardSlice> categories; ///< by name, then the goods without one
    QList<DashboardSlice> segments;   ///< by folder and name

    [[nodiscard]] const QList<DashboardSlice> &of(SliceKind kind) const;
    friend bool operator==(const SliceChoices &, const SliceChoices &) = default;
};

/// The part of that name, whatever its case and accents. "none" is what is without a tier or category, unless one is called
/// so. Channels go by the names of EnumNames<OrderChannel>. Nothing when there is none.
[[nodiscard]] std::optional<DashboardSlice> sliceNamed(const SliceChoices &choices, SliceKind kind, const QString &name);

} // namespace regulars
