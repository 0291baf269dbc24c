// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscription.h"

namespace regulars {

class Statement;
class WriteSession;

/// Columns of what is agreed on, without the plan, as both tables have them.
inline constexpr auto termColumns = "quantity, price_minor, period_months, notice_days, renews, term_from, cancelled_on,"
                                    " ends_on, paused_from, resumes_on";

/// Reads termColumns from a column on; the plan is left to the caller.
[[nodiscard]] SubscriptionTerms readTerms(const Statement &row, int first);
/// Binds each as a placeholder of its column's name.
void bindTerms(Statement &write, const SubscriptionTerms &terms);

/// A line about which only the row knows more; `s.uid` is given.
[[nodiscard]] QString selectEvents();
[[nodiscard]] SubscriptionEvent readEvent(const Statement &row);
/// Adds a line and announces it.
SubscriptionEventId insertEvent(WriteSession &session, const QString &subscriptionUid, const SubscriptionEvent &event);

[[nodiscard]] QString selectSubscriptions();
[[nodiscard]] Subscription readSubscription(const Statement &row);

} // namespace regulars
