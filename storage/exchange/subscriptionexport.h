// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "storage/exchange/csvexport.h"

namespace regulars {

/// One row for each subscription as it stands now, of customers who are not in the recycle bin, in columns that
/// importSubscriptions() reads. Errors: as exportOrders().
[[nodiscard]] Result<ExportCount> exportSubscriptions(Connection &connection, const Shop &shop, Instant now,
                                                      const ExportFile &file, const Progress &progress,
                                                      const CancelToken &cancel);

} // namespace regulars
