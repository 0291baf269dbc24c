// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/activepreviewview.h"

#include "storage/people/shopstore.h"

namespace regulars {

ActivePreviewView::ActivePreviewView(Database &database, QObject *parent) : EntityView(database, parent) {}

ActivePreviewView::ReadJob ActivePreviewView::readJob(ActivePreviewKey key) const
{
    return [key](Connection &connection) -> Result<ActivePreview> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        return attempt([&] { return activePreview(connection, shop, key.day, key.activeDays); });
    };
}

} // namespace regulars
