// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscriptionchange.h"

namespace regulars {

/// What another record says of a subscription as it stands. Days that are not valid are not known.
struct RecordedSubscription
{
    SubscriptionOffer offer;
    QDate startedOn;
    QDate termFrom; ///< first day of a term from which the others are counted, where that is not the first day of all
    bool renews = true;
    QDate pausedFrom;
    QDate resumesOn; ///< first day after the pause
    QDate cancelledOn;
    QDate endsOn;                           ///< the last day that is paid for
    QString reason;                         ///< of the cancellation, or of the pause of one that goes on
    std::optional<SubscriptionState> state; ///< what the record calls it; it only asks for the days that belong to it
};

/// The lines that make it so, by the rules of subscriptionchange.h, in their order. The days decide: one with a last day
/// that renews counts as cancelled, on the day that is known or else on the last one, at the latest today. A pause of which
/// only its end is known began today, or is left out when it is over. Errors: those of validate(); InvalidValue with the
/// fields started_on, term_from, paused_from, paused_until, cancelled_on, ends_on, subscription_status and reason and the
/// rules required (a state whose days are missing), too_long and contradiction.
[[nodiscard]] Result<QList<SubscriptionEvent>> recordedCourse(const RecordedSubscription &record, QDate today);

} // namespace regulars
