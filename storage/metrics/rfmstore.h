// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/metrics/rfm.h"
#include "core/people/shop.h"
#include "storage/metrics/metricsstore.h"

namespace regulars {

/// By which orders customers are scored, unless asked otherwise: those of so many months.
inline constexpr int usualRfmMonths = 24;

struct RfmQuestion
{
    QDate day;                   ///< last local day that is included
    int months = usualRfmMonths; ///< 0: all orders
    ZeroValueOrders zeroValueOrders = ZeroValueOrders::Ignore;
};

struct RfmCustomer
{
    CustomerId customer;
    RfmFacts facts;
};

/// What customers bought lately, and where the scores begin.
struct RfmFigures
{
    QList<RfmCustomer> customers; ///< with an order in the time, by id
    std::optional<RfmCuts> cuts;  ///< nothing: they are too few
};

/// Reads what customers are scored by: one pass over the orders of the time, for background threads.
class RfmStore
{
public:
    explicit RfmStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<RfmFigures> figures(const Shop &shop, const RfmQuestion &question) const;

private:
    Connection &m_connection;
};

} // namespace regulars
