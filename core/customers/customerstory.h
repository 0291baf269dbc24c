// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/orders/order.h"

#include <QtCore/QList>

namespace regulars {

/// What a customer spent in one local month, after returns.
struct MonthSpend
{
    int month = 0; ///< LocalCalendar::monthNumber
    Money net;
    friend bool operator==(const MonthSpend &, const MonthSpend &) = default;
};

/// What a customer buys most of, by what they paid for it.
struct Favourite
{
    QString name;
    qint64 quantityMilli = 0;
    Money spent;
    friend bool operator==(const Favourite &, const Favourite &) = default;
};

/// An order worth telling.
struct StoryOrder
{
    OrderId id;
    QString number;
    Instant at;
    Money total;
    friend bool operator==(const StoryOrder &, const StoryOrder &) = default;
};

/// Every month from the first to the last of `count` months that end with `lastMonth`, zero where nothing was bought.
/// `spent` is by month and may have months outside of that.
[[nodiscard]] QList<MonthSpend> monthsInRow(const QList<MonthSpend> &spent, int lastMonth, int count, Currency currency);

} // namespace regulars
