// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/subscriptions/renewal.h"

namespace regulars {

SubscriptionTerm termOn(const SubscriptionTerms &terms, QDate day)
{
    const int months = (day.year() - terms.termFrom.year()) * 12 + day.month() - terms.termFrom.month();
    int number = std::max(0, months / terms.periodMonths);
    const auto start = [&terms](int n) { return terms.termFrom.addMonths(n * terms.periodMonths); };
    if (number > 0 && start(number) > day)
        --number;
    return {start(number), start(number + 1).addDays(-1)};
}

QDate noticeDeadline(const SubscriptionTerms &terms, QDate day)
{
    return termOn(terms, day).until.addDays(-terms.noticeDays);
}

QDate earliestEnd(const SubscriptionTerms &terms, QDate day)
{
    if (!terms.renews && terms.endsOn.isValid())
        return terms.endsOn;
    SubscriptionTerm term = termOn(terms, day);
    while (noticeDeadline(terms, term.from) < day) // more than once where the notice is longer than a term
        term = termOn(terms, term.until.addDays(1));
    return term.until;
}

std::optional<Renewal> nextRenewal(const Subscription &subscription, QDate today)
{
    const SubscriptionTerms &terms = subscription.terms;
    if (terms.cancelledOn.isValid() || stateOn(subscription, today) == SubscriptionState::Ended)
        return std::nullopt;
    Renewal renewal{{}, {}, terms.periodMinor(), !terms.endsOn.isValid(), false};
    if (renewal.byItself) {
        const QDate last = termOn(terms, today).until;
        renewal.on = last.addDays(1);
        renewal.decideBy = noticeDeadline(terms, today);
        renewal.isDecided = renewal.decideBy < today;
    } else {
        renewal.on = terms.endsOn.addDays(1);
        renewal.decideBy = terms.endsOn;
    }
    return renewal;
}

int renewalHorizon(QDate renewsOn, QDate today)
{
    const qint64 days = today.daysTo(renewsOn);
    if (days < 0)
        return 0;
    const auto horizon = std::find_if(renewalHorizons.begin(), renewalHorizons.end(),
                                      [days](int limit) { return days <= limit; });
    return horizon == renewalHorizons.end() ? 0 : *horizon;
}

} // namespace regulars
