// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"

namespace regulars {

class WriteSession;

/// What becomes of rewards and coupons of an order of which something has come back, or that was cancelled or deleted,
/// within that write. A claim that was reserved for a cancelled or deleted one is the member's again. One that was used
/// stays used: a task asks whether to give it back. Coupons of an order that has come back as a whole are given back as
/// isGivenBack() says; lines without a price need not come back.
[[nodiscard]] Result<void> followRefund(WriteSession &session, OrderId order);

/// A return of the order is gone: coupons that were given back with it are used again. When none is left, the tasks that ask
/// about its rewards are dismissed.
[[nodiscard]] Result<void> followReturnGone(WriteSession &session, OrderId order);

} // namespace regulars
