// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/demo/demorandom.h"
#include "core/fields/fielddefinition.h"

namespace regulars {

/// The fields and the table that the demo shop has defined; DemoPeople fills in the first two. Ids count within it; uids
/// are fixed.
[[nodiscard]] const OwnFields &demoOwnFields();

/// Fills in some of the others for the customer.
void makeDemoFields(DemoRandom random, QDate today, Customer &customer);

} // namespace regulars
