// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/subscriptions/renewal.h"

namespace regulars {

inline constexpr int mostYearsBack = 30;
inline constexpr int mostYearsAhead = 5;

/// The rules of what can become of a subscription. Each gives the line to append, or why there is none. Lines are in the
/// order of their days: a day before the newest line is refused (InvalidValue, rule before_last_change with `date`), one too
/// far away as well (too_early, too_late with `date`). Refusals have the field `subscription` and a reason.

/// What a person wants to have from a day on.
struct SubscriptionOffer
{
    SubscriptionPlanId plan;
    int quantity = 1;
    qint64 priceMinor = 0;
    int periodMonths = 1;
    int noticeDays = 0;
    friend bool operator==(const SubscriptionOffer &, const SubscriptionOffer &) = default;
};
[[nodiscard]] SubscriptionOffer offerOf(const SubscriptionPlan &plan);
[[nodiscard]] SubscriptionOffer offerOf(const SubscriptionTerms &terms);

/// The first line. Errors: those of validate(), starts_on (required, too_early, too_late).
[[nodiscard]] Result<SubscriptionEvent> startedAs(const SubscriptionOffer &offer, QDate startsOn, bool renews, QDate today);
/// Another plan, price or number from a day on that has come. With another period, terms are counted from that day. Errors:
/// those of validate(), from; Refused (subscription_ended, _cancelled, _not_started, _unchanged).
[[nodiscard]] Result<SubscriptionEvent> changedTo(const Subscription &subscription, const SubscriptionOffer &offer,
                                                  QDate from, QDate today);
/// Errors: paused_from, resumes_on (required, too_small, too_late); Refused (subscription_ended, _cancelled, _not_started,
/// _paused).
[[nodiscard]] Result<SubscriptionEvent> pausedUntil(const Subscription &subscription, QDate from, QDate resumesOn,
                                                    const QString &reason, QDate today);
/// Goes on before the agreed day, from a day on that has come; or takes a pause away that has not begun. Error: Refused
/// (not_paused).
[[nodiscard]] Result<SubscriptionEvent> resumedOn(const Subscription &subscription, QDate today);
/// Ends after a day: not valid: the earliest that the notice allows. Errors: ends_on, note; Refused (subscription_ended,
/// _cancelled).
[[nodiscard]] Result<SubscriptionEvent> cancelledFor(const Subscription &subscription, QDate endsOn, const QString &reason,
                                                     QDate today);
/// A cancellation is taken back, or what has ended starts again with a term of its own. Error: Refused (goes_on).
[[nodiscard]] Result<SubscriptionEvent> reactivatedOn(const Subscription &subscription, QDate today);
/// Another term for what does not renew by itself. Errors: Refused (subscription_ended, _cancelled, renews_by_itself).
[[nodiscard]] Result<SubscriptionEvent> renewedOn(const Subscription &subscription, QDate today);
/// Whether it renews by itself: without, it ends with its term unless somebody renews it. What is past the deadline of its
/// notice ends a term later. Errors: Refused (subscription_ended, _cancelled, _unchanged).
[[nodiscard]] Result<SubscriptionEvent> renewingByItself(const Subscription &subscription, bool renews, QDate today);

/// The subscription after the line.
void apply(Subscription &subscription, const SubscriptionEvent &event);
/// As its standing lines make it; `lines` are those of standingEvents() and not empty. Its identity is that of the given
/// one.
[[nodiscard]] Subscription replayed(Subscription subscription, const QList<SubscriptionEvent> &lines);

} // namespace regulars
