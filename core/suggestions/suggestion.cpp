// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/suggestions/suggestion.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr int partOfIntervalBefore = 10;
constexpr int intervalsUntilForgotten = 3;
constexpr qsizetype daysForOwnInterval = 3;

/// How many intervals have passed since the last time.
double passed(const ProductSuggestion &suggestion, QDate today)
{
    return static_cast<double>(suggestion.lastBoughtOn.daysTo(today)) / suggestion.intervalDays;
}

bool isDue(const ProductSuggestion &suggestion, QDate today)
{
    if (suggestion.intervalDays < leastIntervalDays)
        return false;
    const qint64 since = suggestion.lastBoughtOn.daysTo(today);
    const int interval = suggestion.intervalDays;
    return since >= interval - interval / partOfIntervalBefore && since <= qint64(intervalsUntilForgotten) * interval;
}

} // namespace

double liftOf(const CoPurchase &pair)
{
    const double byChance = static_cast<double>(pair.ofBecause) * static_cast<double>(pair.ofProduct);
    return byChance > 0 ? static_cast<double>(pair.together) * static_cast<double>(pair.baskets) / byChance : 0;
}

int medianGap(const QList<QDate> &days)
{
    QList<qint64> gaps;
    for (qsizetype i = 1; i < days.size(); ++i)
        gaps += days[i - 1].daysTo(days[i]);
    if (gaps.isEmpty())
        return 0;
    std::sort(gaps.begin(), gaps.end());
    return static_cast<int>(gaps[(gaps.size() - 1) / 2]);
}

QList<ProductSuggestion> dueAgain(const QList<BoughtProduct> &bought, const QHash<ProductId, ProductInterval> &intervals,
                                  const QSet<ProductId> &returned, QDate today)
{
    QList<ProductSuggestion> due;
    for (const BoughtProduct &each : bought) {
        if (each.days.size() < 2 || returned.contains(each.product))
            continue;
        ProductSuggestion suggestion;
        suggestion.product = each.product;
        suggestion.lastBoughtOn = each.days.last();
        suggestion.purchases = static_cast<int>(each.days.size());
        suggestion.ownInterval = each.days.size() >= daysForOwnInterval;
        const ProductInterval usual = intervals.value(each.product);
        if (suggestion.ownInterval)
            suggestion.intervalDays = medianGap(each.days);
        else if (usual.samples >= leastIntervalSamples)
            suggestion.intervalDays = usual.medianDays;
        suggestion.dueOn = suggestion.lastBoughtOn.addDays(suggestion.intervalDays);
        if (isDue(suggestion, today))
            due += suggestion;
    }
    std::sort(due.begin(), due.end(), [today](const ProductSuggestion &a, const ProductSuggestion &b) {
        return std::pair(passed(b, today), a.product) < std::pair(passed(a, today), b.product);
    });
    return due;
}

QList<ProductSuggestion> boughtTogether(const QList<CoPurchase> &pairs, const QSet<ProductId> &known)
{
    QHash<ProductId, ProductSuggestion> best;
    for (const CoPurchase &pair : pairs) {
        const double lift = liftOf(pair);
        if (pair.together < leastTogether || lift < leastLift || known.contains(pair.product))
            continue;
        ProductSuggestion &suggestion = best[pair.product];
        if (std::pair(lift, -pair.because.value) < std::pair(suggestion.lift, -suggestion.because.value))
            continue;
        suggestion.kind = SuggestionKind::BoughtTogether;
        suggestion.product = pair.product;
        suggestion.because = pair.because;
        suggestion.together = pair.together;
        suggestion.lift = lift;
    }
    QList<ProductSuggestion> suggestions = best.values();
    std::sort(suggestions.begin(), suggestions.end(), [](const ProductSuggestion &a, const ProductSuggestion &b) {
        return std::tuple(-a.lift, -a.together, a.product) < std::tuple(-b.lift, -b.together, b.product);
    });
    return suggestions;
}

} // namespace regulars
