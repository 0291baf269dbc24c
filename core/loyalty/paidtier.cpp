// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/paidtier.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr qint64 longestSpanMonths = 1'200; // a slip in a quantity gives no year of five digits

/// Of one tier; the purchases come by day. Counted from the first day on, so that the 31st stays the last of its month.
void addSpans(const Tier &tier, int graceDays, const QList<TierPurchase> &purchases, QList<PaidSpan> &spans)
{
    PaidSpan span;
    qint64 months = 0;
    for (const TierPurchase &bought : purchases) {
        if (bought.tier != tier.id || bought.periods <= 0 || !bought.on.isValid())
            continue;
        if (!span.last.isValid() || bought.on > span.last.addDays(graceDays)) {
            if (span.last.isValid())
                spans += span;
            span = {tier.id, bought.on, {}};
            months = 0;
        }
        months = std::min(months + std::min(bought.periods, longestSpanMonths) * tier.paidMonths, longestSpanMonths);
        span.last = span.first.addMonths(static_cast<int>(months)).addDays(-1);
    }
    if (span.last.isValid())
        spans += span;
}

} // namespace

QList<PaidSpan> paidSpansOf(const TierLadder &ladder, const QList<TierPurchase> &purchases)
{
    QList<TierPurchase> byDay = purchases;
    std::stable_sort(byDay.begin(), byDay.end(), [](const TierPurchase &a, const TierPurchase &b) { return a.on < b.on; });
    QList<PaidSpan> spans;
    for (const Tier &tier : ladder.tiers) {
        if (tier.canBeBought())
            addSpans(tier, ladder.graceDays, byDay, spans);
    }
    return spans;
}

PaidSpan paidOn(const TierLadder &ladder, const QList<PaidSpan> &spans, QDate day)
{
    PaidSpan highest;
    for (const PaidSpan &span : spans) {
        if (span.first <= day && day <= paidGraceUntil(ladder, span.last) &&
            ladder.rankOf(span.tier) > ladder.rankOf(highest.tier))
            highest = span;
    }
    return highest;
}

QDate paidGraceUntil(const TierLadder &ladder, QDate last)
{
    return last.isValid() ? last.addDays(ladder.graceDays) : QDate();
}

} // namespace regulars
