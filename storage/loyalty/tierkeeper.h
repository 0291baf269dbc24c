// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/loyalty/loyaltymembers.h"

#include <map>

namespace regulars {

class WriteSession;

/// Customers whose sales are different, with the earliest of them.
using SalesChanges = std::map<CustomerId, Instant>;

/// Tiers follow what is sold and taken back, within the write that does it: whoever reaches a tier has it at once. Where the
/// shop wants that, whoever buys for the first time joins. Of others than members it costs a look into an index. Throws
/// SqlFailure.
void keepTiers(WriteSession &session, const SalesChanges &sales);
/// The same after a bulk load of orders and returns from these ids on, for the customers who got some. What they reach by it
/// is marked as imported: no gift comes with it.
void keepTiersAfterLoad(WriteSession &session, OrderId firstOrder, ReturnId firstReturn);

/// Makes the customer a member with the tier that what they have bought gives them today. Who joins today gets the points
/// for signing up and the gift of the tier; a load, and a day in the past, give none. Gives false, and does nothing, when
/// they are one already. Throws SqlFailure.
bool joinProgramme(WriteSession &session, CustomerId customer, QDate joinedOn,
                   LoyaltyMembers::Within within = LoyaltyMembers::Within::Command);

/// What becomes of the survivor's membership when other records are merged into it: the better tier of both, joined when the
/// first of them did. The others keep theirs for the case that they are taken apart again. Throws SqlFailure.
void mergeMemberships(WriteSession &session, CustomerId survivor, const QList<CustomerId> &others);

} // namespace regulars
