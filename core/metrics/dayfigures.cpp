// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/dayfigures.h"

#include <algorithm>
#include <numeric>

namespace regulars {

namespace {

/// Days from `from` on, before `until`.
struct Span
{
    int from;
    int until;
};

/// When somebody had bought within the `length` days that end with a day: from each order on, what touches is one.
std::vector<Span> spansAfter(const std::vector<PurchaseDay> &days, int length)
{
    std::vector<Span> spans;
    for (const PurchaseDay &each : days) {
        if (!spans.empty() && each.day <= spans.back().until)
            spans.back().until = each.day + length;
        else
            spans.push_back({each.day, each.day + length});
    }
    return spans;
}

/// When both `spans` and the same ones `later` days on hold.
std::vector<Span> keptSpans(const std::vector<Span> &spans, int later)
{
    std::vector<Span> kept;
    for (auto now = spans.begin(), then = spans.begin(); now != spans.end() && then != spans.end();) {
        const Span both{std::max(now->from, then->from + later), std::min(now->until, then->until + later)};
        if (both.from < both.until)
            kept.push_back(both);
        if (now->until < then->until + later)
            ++now;
        else
            ++then;
    }
    return kept;
}

void addSteps(std::vector<DayPart> &parts, DayFigure figure, const std::vector<Span> &spans)
{
    for (const Span &span : spans) {
        parts.push_back({figure, span.from, 1});
        parts.push_back({figure, span.until, -1});
    }
}

void addPurchases(std::vector<DayPart> &parts, const std::vector<PurchaseDay> &days)
{
    const int first = days.front().day;
    for (const PurchaseDay &each : days) {
        parts.push_back({DayFigure::Orders, each.day, each.orders});
        parts.push_back({each.day == first ? DayFigure::NetOfNew : DayFigure::NetOfRegular, each.day, each.netMinor});
    }
    parts.push_back({DayFigure::NewCustomers, first, 1});
    if (days.front().orders > 1)
        parts.push_back({DayFigure::Repeaters, first, 1});
    else if (days.size() > 1)
        parts.push_back({DayFigure::Repeaters, days[1].day, 1});
    if (days.size() > 1 && days[1].day <= first + secondOrderDays)
        parts.push_back({DayFigure::InTime, first, 1});
}

} // namespace

std::vector<DayPart> dayParts(const std::vector<PurchaseDay> &days, int activeDays)
{
    std::vector<DayPart> parts;
    if (days.empty())
        return parts;
    parts.reserve(days.size() * 4 + 16);
    addPurchases(parts, days);
    const std::vector<Span> active = spansAfter(days, activeDays);
    for (const Span &span : active) {
        if (span.from != days.front().day)
            parts.push_back({DayFigure::Reactivated, span.from, 1});
        parts.push_back({DayFigure::Lost, span.until, 1});
    }
    for (const auto period : {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year}) {
        addSteps(parts, keptOf(period), keptSpans(active, daysOf(period)));
        addSteps(parts, buyersOf(period), spansAfter(days, daysOf(period)));
    }
    return parts;
}

void DayFigures::add(DayFigure figure, int day, qint64 amount)
{
    const int start = day - (day % chunkDays + chunkDays) % chunkDays;
    Chunks &chunks = m_chunks[size_t(figure)];
    // Most days are late ones.
    auto chunk = chunks.empty() || chunks.rbegin()->first != start ? chunks.try_emplace(start).first
                                                                   : std::prev(chunks.end());
    chunk->second.amounts[size_t(day - start)] += amount;
    chunk->second.sum += amount;
}

qint64 DayFigures::on(DayFigure figure, int day) const
{
    return between(figure, day, day);
}

qint64 DayFigures::between(DayFigure figure, int first, int last) const
{
    return until(figure, last) - until(figure, first - 1);
}

qint64 DayFigures::until(DayFigure figure, int day) const
{
    qint64 sum = 0;
    for (const auto &[start, chunk] : m_chunks[size_t(figure)]) {
        if (start > day)
            break;
        const int known = day - start + 1;
        sum += known >= chunkDays ? chunk.sum
                                  : std::accumulate(chunk.amounts.begin(), chunk.amounts.begin() + known, qint64{0});
    }
    return sum;
}

qint64 DayFigures::active(int day) const
{
    return until(DayFigure::NewCustomers, day) + until(DayFigure::Reactivated, day) - until(DayFigure::Lost, day);
}

std::optional<int> DayFigures::firstDay(DayFigure figure) const
{
    for (const auto &[start, chunk] : m_chunks[size_t(figure)]) {
        const auto found = std::find_if(chunk.amounts.begin(), chunk.amounts.end(),
                                        [](qint64 amount) { return amount != 0; });
        if (found != chunk.amounts.end())
            return start + int(found - chunk.amounts.begin());
    }
    return std::nullopt;
}

} // namespace regulars
