// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"

#include <QtCore/QDate>
#include <QtCore/QList>

#include <optional>

namespace regulars {

/// What the customers of one cohort did in one month. Orders are those that count; gross is theirs, before returns.
struct CohortCell
{
    int active = 0; ///< customers with at least one order
    int orders = 0;
    qint64 grossMinor = 0;

    friend bool operator==(const CohortCell &, const CohortCell &) = default;
};

/// The customers whose first counted order fell into `month`.
struct Cohort
{
    int month = 0; ///< year × 12 + month − 1, in the shop's zone
    int repeatCustomers = 0;
    QList<CohortCell> cells; ///< k-th: k months later; up to the month of the shop's last counted order

    [[nodiscard]] int customers() const { return cells.isEmpty() ? 0 : cells.first().active; }
    /// Gross revenue from the first month up to `later` months after it, for each of its customers, half up to the minor
    /// unit; nothing without customers and beyond the last month.
    [[nodiscard]] std::optional<qint64> broughtPerCustomer(int later) const;
    friend bool operator==(const Cohort &, const Cohort &) = default;
};

/// The figures of domain §2.7 over a shop's history, of customers who are known; anonymous sales stand apart.
struct ShopMetrics
{
    QDate asOf;              ///< last local day that is included; not valid: everything
    int customers = 0;       ///< with at least one order that counts
    int repeatCustomers = 0; ///< with at least two
    int orders = 0;          ///< that count
    Money grossRevenue;      ///< of orders that are not cancelled, before returns
    Money returned;          ///< goods that came back, whether linked to an order or not
    int anonymousOrders = 0;
    Money anonymousRevenue; ///< gross, of orders without a customer
    Money anonymousReturned;
    QList<Cohort> cohorts; ///< by month, only months in which someone became a customer

    [[nodiscard]] Money netRevenue() const { return grossRevenue - returned; }
    /// Net revenue by counted orders, half up to the minor unit; nothing without orders.
    [[nodiscard]] Money averageOrderValue() const;
    /// Customers with two or more counted orders by customers, to six decimals; 0 without customers.
    [[nodiscard]] double repeatPurchaseRate() const;

    friend bool operator==(const ShopMetrics &, const ShopMetrics &) = default;
};

} // namespace regulars
