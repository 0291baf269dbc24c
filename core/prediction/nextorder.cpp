// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/prediction/nextorder.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

QDate daysAfter(QDate day, double days)
{
    return day.addDays(static_cast<qint64>(std::llround(days)));
}

NextOrder fromOwnRhythm(const OrderDays &orders, const Rhythm &rhythm)
{
    NextOrder next;
    next.basis = NextOrderBasis::OwnRhythm;
    next.ratio = rhythm.ratio;
    next.band = rhythm.band();
    if (next.band != OverdueBand::Lost)
        next.expected = daysAfter(orders.last, rhythm.gapDays);
    return next;
}

NextOrder fromOthers(const OrderDays &orders, const GapSurvival &others, QDate today)
{
    NextOrder next;
    const std::optional<int> usual = others.medianGap();
    if (!others.isEnough() || !usual)
        return next;
    const auto silent = static_cast<int>(orders.last.daysTo(today));
    next.basis = NextOrderBasis::OthersGaps;
    next.ratio = static_cast<double>(silent) / std::max(*usual, 1);
    next.band = bandOf(next.ratio);
    next.neverBack = others.neverBack(silent);
    if (const std::optional<int> gap = others.medianGap(silent); gap && next.band != OverdueBand::Lost)
        next.expected = orders.last.addDays(*gap);
    return next;
}

} // namespace

NextOrder nextOrderOf(const OrderDays &orders, const ShopRhythm &shop, QDate today)
{
    if (orders.days <= 0)
        return {};
    if (const std::optional<Rhythm> rhythm = rhythmOf(orders.first, orders.last, orders.days, shop.gapDays, today))
        return fromOwnRhythm(orders, *rhythm);
    return fromOthers(orders, orders.days == 1 ? shop.secondOrder : shop.thirdOrder, today);
}

} // namespace regulars
