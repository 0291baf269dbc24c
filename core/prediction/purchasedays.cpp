// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/purchasedays.h"

#include "core/metrics/customerstatsaccumulator.h"

#include <algorithm>

namespace regulars {

PurchaseDays purchaseDaysOf(std::span<const Purchase> purchases, QDate until)
{
    std::vector<qint64> days;
    for (const Purchase &purchase : purchases) {
        if (purchase.day <= until)
            days.push_back(purchase.day.toJulianDay());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    PurchaseDays found;
    if (days.empty())
        return found;
    found.days = static_cast<int>(days.size());
    found.first = QDate::fromJulianDay(days.front());
    found.last = QDate::fromJulianDay(days.back());
    if (days.size() > 1)
        found.second = QDate::fromJulianDay(days[1]);
    if (days.size() > 2)
        found.third = QDate::fromJulianDay(days[2]);
    found.medianGap = medianInterval(days).value_or(0);
    return found;
}

void ShopRhythmCounts::add(const PurchaseDays &customer)
{
    if (customer.days == 0)
        return;
    addGap(m_second, customer.first, customer.second);
    if (customer.second.isValid())
        addGap(m_third, customer.second, customer.third);
    if (customer.days >= fewestOrderDays) {
        ++m_gaps[std::max(customer.medianGap, 1)];
        ++m_rhythms;
    }
}

void ShopRhythmCounts::addGap(GapCounts &counts, QDate from, QDate to) const
{
    if (to.isValid())
        ++counts.gaps[static_cast<int>(from.daysTo(to))];
    else
        ++counts.silences[static_cast<int>(from.daysTo(m_today))];
}

ShopRhythm ShopRhythmCounts::rhythm() const
{
    ShopRhythm rhythm;
    rhythm.secondOrder = GapSurvival(m_second);
    rhythm.thirdOrder = GapSurvival(m_third);
    if (m_rhythms < fewestRhythms)
        return rhythm;
    qint64 below = 0;
    for (const auto &[days, customers] : m_gaps) {
        below += customers;
        if (below > m_rhythms / 2) {
            rhythm.gapDays = days;
            break;
        }
    }
    return rhythm;
}

} // namespace regulars
