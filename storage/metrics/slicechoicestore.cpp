// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/metrics/slicechoicestore.h"

#include "core/base/textfolding.h"
#include "core/orders/order.h"
#include "storage/customers/tagstore.h"
#include "storage/loyalty/tierstore.h"
#include "storage/products/productstore.h"
#include "storage/segments/segmentstore.h"
#include "storage/views/savedviewstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<SliceChoices> readSliceChoices(Connection &connection)
{
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    REGULARS_TRY(views, SavedViewStore(connection).views(u"customers"_s));
    REGULARS_TRY(tags, TagStore(connection).tags());
    REGULARS_TRY(categories, ProductStore(connection).categories());
    REGULARS_TRY(segments, SegmentStore(connection).segments());
    SliceChoices choices;
    for (const Tier &tier : ladder.tiers)
        choices.tiers += {SliceKind::Tier, tier.uid, tier.name};
    if (!choices.tiers.isEmpty())
        choices.tiers += DashboardSlice{SliceKind::Tier, {}, {}};
    for (const SavedView &view : views)
        choices.views += {SliceKind::View, view.uid, view.name};
    for (const Tag &tag : tags)
        choices.tags += {SliceKind::Tag, folded(tag.name), tag.name};
    for (const auto &[channel, name] : EnumNames<OrderChannel>::names)
        choices.channels += {SliceKind::Channel, nameOf(channel), {}};
    for (const QString &category : categories) {
        const DashboardSlice slice{SliceKind::Category, folded(category), category};
        if (!slice.key.isEmpty() && !choices.categories.contains(slice))
            choices.categories += slice;
    }
    if (!choices.categories.isEmpty())
        choices.categories += DashboardSlice{SliceKind::Category, {}, {}};
    for (const SegmentRow &row : std::as_const(segments))
        choices.segments += {SliceKind::Segment, row.segment.uid, row.segment.name};
    return choices;
}

} // namespace regulars
