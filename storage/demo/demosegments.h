// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace regulars {

class WriteSession;

/// The segments of the demo shop: some by rules, one by hand of every so-many-eth of its customers from `firstCustomer` on.
/// Who is in those by rules is counted when the shop is used (SegmentUpkeep).
[[nodiscard]] Result<void> saveDemoSegments(WriteSession &session, CustomerId firstCustomer, qint64 customers);

} // namespace regulars
