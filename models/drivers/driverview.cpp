// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/drivers/driverview.h"

#include "storage/drivers/driverstore.h"

namespace regulars {

bool DriverView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.everything;
}

DriverView::ReadJob DriverView::readJob(DriverKey) const
{
    return [](Connection &connection) { return DriverStore(connection).kept(); };
}

} // namespace regulars
