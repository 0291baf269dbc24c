// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/demo/demosubscriptions.h"

namespace regulars {

class WriteSession;

/// Stores the plans of the demo shop, and what customers have subscribed to. `firstCustomer`: the one with the number 0.
[[nodiscard]] Result<void> saveDemoSubscriptions(WriteSession &session, const QList<DemoSubscription> &subscriptions,
                                                 CustomerId firstCustomer);

} // namespace regulars
