// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/purchasesummary.h"

#include <algorithm>
#include <tuple>

namespace regulars {

std::optional<PurchaseSummary> summaryOf(std::span<const Purchase> purchases, QDate until)
{
    std::vector<Purchase> known;
    known.reserve(purchases.size());
    std::copy_if(purchases.begin(), purchases.end(), std::back_inserter(known),
                 [&](const Purchase &purchase) { return purchase.day <= until; });
    if (known.empty())
        return std::nullopt;
    std::stable_sort(known.begin(), known.end(), [](const Purchase &a, const Purchase &b) { return a.day < b.day; });
    const QDate first = known.front().day;
    PurchaseSummary summary;
    summary.age = static_cast<double>(first.daysTo(until)) / daysPerWeek;
    summary.recency = static_cast<double>(first.daysTo(known.back().day)) / daysPerWeek;
    double spend = 0;
    QDate last = first;
    for (const Purchase &purchase : known) {
        if (purchase.day == first)
            continue;
        summary.repeats += purchase.day != last ? 1 : 0;
        spend += purchase.spend;
        last = purchase.day;
    }
    if (summary.repeats > 0)
        summary.meanRepeatSpend = spend / summary.repeats;
    return summary;
}

std::vector<SummaryGroup> orderGroupsOf(std::span<const PurchaseSummary> summaries)
{
    std::vector<SummaryGroup> all;
    all.reserve(summaries.size());
    for (const PurchaseSummary &summary : summaries)
        all.push_back({summary.repeats, summary.recency, summary.age, 1});
    std::sort(all.begin(), all.end(), [](const SummaryGroup &a, const SummaryGroup &b) {
        return std::tie(a.repeats, a.age, a.recency) < std::tie(b.repeats, b.age, b.recency);
    });
    std::vector<SummaryGroup> groups;
    for (const SummaryGroup &one : all) {
        const bool same = !groups.empty() && groups.back().repeats == one.repeats && groups.back().age == one.age &&
                          groups.back().recency == one.recency;
        if (same)
            ++groups.back().customers;
        else
            groups.push_back(one);
    }
    return groups;
}

std::vector<SpendGroup> spendGroupsOf(std::span<const PurchaseSummary> summaries)
{
    std::vector<SpendGroup> all;
    for (const PurchaseSummary &summary : summaries) {
        if (summary.repeats > 0 && summary.meanRepeatSpend > 0)
            all.push_back({summary.repeats, summary.meanRepeatSpend, 1});
    }
    std::sort(all.begin(), all.end(), [](const SpendGroup &a, const SpendGroup &b) {
        return std::tie(a.repeats, a.meanSpend) < std::tie(b.repeats, b.meanSpend);
    });
    std::vector<SpendGroup> groups;
    for (const SpendGroup &one : all) {
        if (!groups.empty() && groups.back().repeats == one.repeats && groups.back().meanSpend == one.meanSpend)
            ++groups.back().customers;
        else
            groups.push_back(one);
    }
    return groups;
}

} // namespace regulars
