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
    if (shop == session.shop())
        return {};
    Shop saved = shop;
    saved.name = saved.name.simplified();
    REGULARS_CHECK(ShopStore(session.connection()).save(session, saved));
    session.setArgument(u"name"_s, saved.name);
    const bool figuresDiffer = saved.currency != session.shop().currency || saved.timeZone != session.shop().timeZone;
    if (!figuresDiffer)
        return {};
    return attempt([&] {
        rebuildRollups(session.connection(), LocalCalendar(saved.timeZone), saved.currency, RebuildScope::Everything, {},
                       {});
    });
}

} // namespace regulars
