// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/donations.h"
#include "storage/database.h"

#include <QtCore/QFuture>

namespace regulars {

/// What members gave to causes in a calendar year of the shop, as it stands at `now`.
[[nodiscard]] Result<DonationYear> readDonations(Connection &connection, int year, Instant now);

/// For printing and saving: each year in which something was given, the newest first, and the current one where nothing was.
/// Errors: also those of checkMayExport(). Call in the thread of the database.
[[nodiscard]] QFuture<Result<QList<DonationYear>>> donationsToPrint(Database &database);

} // namespace regulars
