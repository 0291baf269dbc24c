// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/donations.h"

namespace regulars {

class Connection;

/// The donations of `from` … `until` (local days, both included; one that is not valid is no limit) that still take their
/// points: what was taken back or not used in time is left out. Of one member where that is valid. Throws SqlFailure.
[[nodiscard]] QList<DonationClaim> donationClaims(Connection &connection, QDate from, QDate until, CustomerId customer = {});

} // namespace regulars
