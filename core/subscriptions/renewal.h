// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/subscription.h"

#include <optional>

namespace regulars {

/// A stretch for which is paid: both days belong to it.
struct SubscriptionTerm
{
    QDate from;
    QDate until;
    friend bool operator==(const SubscriptionTerm &, const SubscriptionTerm &) = default;
};

/// The term in which a day lies; before the first one, that one. Terms are counted in months from `termFrom`: from 31
/// January they begin on 28 February, 31 March, 30 April.
[[nodiscard]] SubscriptionTerm termOn(const SubscriptionTerms &terms, QDate day);

/// The last day on which a cancellation still ends the term of that day: so many days before its last one.
[[nodiscard]] QDate noticeDeadline(const SubscriptionTerms &terms, QDate day);

/// The last day of a subscription that is cancelled on a day: of that day's term, or of the next one after its deadline; of
/// the first term where it is cancelled in time before it starts. One that does not renew by itself ends with what is agreed
/// on.
[[nodiscard]] QDate earliestEnd(const SubscriptionTerms &terms, QDate day);

/// What comes at the end of the current term.
struct Renewal
{
    QDate on;              ///< first day of the next term
    QDate decideBy;        ///< the deadline of its notice; of one that does not renew by itself its last day
    qint64 valueMinor = 0; ///< of the next term
    bool byItself = false;
    bool isDecided = false; ///< the deadline has passed: it renews
    friend bool operator==(const Renewal &, const Renewal &) = default;
};

/// The next one after a day; nothing for what is cancelled or over.
[[nodiscard]] std::optional<Renewal> nextRenewal(const Subscription &subscription, QDate today);

/// The columns of the board of renewals, in days from today: 30, 60, 90, 120.
inline constexpr std::array renewalHorizons{30, 60, 90, 120};
/// The first horizon that a renewal on the day lies within; 0: it is further away, or over.
[[nodiscard]] int renewalHorizon(QDate renewsOn, QDate today);

} // namespace regulars
