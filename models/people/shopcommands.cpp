// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/people/shopcommands.h"

#include "storage/people/shopstore.h"
#include "storage/rollups/rebuild.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> SaveShop::execute(WriteSession &session) const
{
    if (!shop.currency.isKnown())
        return tl::unexpected(invalidField(u"currency"_s, u"required"_s));
    if (!shop.timeZone.isValid())
        return tl::unexpected(invalidField(u"time_zone"_s, u"required"_s));
    if (shop.activeDays < fewestActiveDays || shop.activeDays > mostActiveDays)
        return tl::unexpected(invalidField(u"active_days"_s, u"out_of_range"_s));
    if (shop == session.shop())
        return {};
    Shop saved = shop;
    saved.name = saved.name.simplified();
    REGULARS_CHECK(ShopStore(session.connection()).save(session, saved));
    session.setArgument(u"name"_s, saved.name);
    const Shop &before = session.shop();
    const LocalCalendar calendar(saved.timeZone);
    return attempt([&] {
        if (saved.currency != before.currency || saved.timeZone != before.timeZone)
            rebuildRollups(session.connection(), calendar, saved.currency, RebuildScope::Everything, {}, {});
        else if (saved.activeDays != before.activeDays)
            rebuildDayFigures(session.connection(), calendar, saved.currency);
    });
}

Result<void> SaveActiveDays::execute(WriteSession &session) const
{
    Shop shop = session.shop();
    shop.activeDays = days;
    return SaveShop{shop}.execute(session);
}

} // namespace regulars
