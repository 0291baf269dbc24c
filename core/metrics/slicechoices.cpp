// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/slicechoices.h"

#include "core/base/textfolding.h"

namespace regulars {

using namespace Qt::StringLiterals;

const QList<DashboardSlice> &SliceChoices::of(SliceKind kind) const
{
    static const QList<DashboardSlice> none;
    switch (kind) {
    case SliceKind::Shop:
        return none;
    case SliceKind::Tier:
        return tiers;
    case SliceKind::View:
        return views;
    case SliceKind::Tag:
        return tags;
    case SliceKind::Channel:
        return channels;
    case SliceKind::Category:
        return categories;
    case SliceKind::Segment:
        return segments;
    }
    return none;
}

std::optional<DashboardSlice> sliceNamed(const SliceChoices &choices, SliceKind kind, const QString &name)
{
    const QString wanted = folded(name);
    const DashboardSlice *without = nullptr;
    for (const DashboardSlice &slice : choices.of(kind)) {
        if (slice.key.isEmpty())
            without = &slice;
        else if (wanted == folded(kind == SliceKind::Channel ? slice.key : slice.name))
            return slice;
    }
    return without && wanted == "none"_L1 ? std::optional(*without) : std::nullopt;
}

} // namespace regulars
