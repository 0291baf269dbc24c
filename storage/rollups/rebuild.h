// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/metrics/customerhistory.h"
#include "storage/rollups/contributions.h"

#include <functional>

namespace regulars {

class CancelToken;
class Connection;

/// Customers: no ticket has changed, nor what tickets are promised; they only follow what their customers have spent.
enum class RebuildScope { Everything, Customers };

/// Computes what is derived from the records anew: customer_stats, cohorts, month_totals, day_figures, the timeline, what is
/// derived from tickets, and the search documents. Used after bulk loads and when the shop's time zone or currency has
/// changed. Inside a write transaction of the caller. Throws SqlFailure, with ErrorCode::Cancelled when `cancel` is set.
void rebuildRollups(Connection &connection, const LocalCalendar &calendar, Currency currency, RebuildScope scope,
                    const Progress &progress, const CancelToken &cancel);

/// Computes day_figures alone anew, as when the shop has changed for how long customers are active. What is kept of parts of
/// the shop goes, as with everything. Throws SqlFailure.
void rebuildDayFigures(Connection &connection, const LocalCalendar &calendar, Currency currency);

/// So much changes at once that each part of the shop that is kept (storage/metrics/keptslices) is to be counted anew when
/// somebody asks for it. Within a transaction of the caller's. Throws SqlFailure.
void forgetKeptSlices(Connection &connection);

/// Hands out every customer who has an order, return or interaction, by ascending id, with what the records add up
/// to: rows are stepped in index order and added up in memory. Throws SqlFailure.
using ContributionReceiver = std::function<void(CustomerId, const CustomerContribution &)>;
void forEachContribution(Connection &connection, CustomerHistory &history, const ContributionReceiver &receive);

/// What sales and returns without a customer add up to in a month.
struct AnonymousMonth
{
    qint64 orders = 0;
    qint64 grossMinor = 0;
    qint64 returnedMinor = 0;
    friend bool operator==(const AnonymousMonth &, const AnonymousMonth &) = default;
};
/// By LocalCalendar::monthNumber; months in which nothing happened are left out. Throws SqlFailure.
[[nodiscard]] std::map<int, AnonymousMonth> anonymousMonths(Connection &connection, const LocalCalendar &calendar);

} // namespace regulars
