// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/simulation.h"

#include <functional>
#include <unordered_map>

namespace regulars {

class Connection;
class Statement;

/// Which orders are read for a simulation.
struct PlayedTime
{
    Instant from; ///< what is earlier only counts towards tiers
    Instant until;
    bool history = false;      ///< also read what is earlier
    bool historyLines = false; ///< and what was bought then
};

/// A purchase, or goods that came back without their order: those only count towards tiers.
struct PlayedPurchase
{
    CustomerId customer;
    PlayedOrder order;
};

/// Reads the purchases of some customers, by customer and time. Everything throws SqlFailure.
class PlayedOrders
{
public:
    /// `calendar` outlives it.
    PlayedOrders(Connection &connection, const LocalCalendar &calendar, const PlayedTime &time);

    /// Hands over all purchases of the customers with these ids.
    void read(qint64 first, qint64 last, const std::function<void(const PlayedPurchase &)> &receive);

private:
    struct Back
    {
        qint64 totalMinor = 0;
        EarnReturned returned;
    };
    struct Paid
    {
        qint64 points = 0;
        qint64 vouchers = 0;
    };
    struct LooseReturn
    {
        qint64 customer = 0;
        Instant at;
        qint64 minor = 0;
    };
    using Receiver = std::function<void(const PlayedPurchase &)>;
    [[nodiscard]] Instant readFrom() const;
    void readReturns(qint64 first, qint64 last);
    void readLooseReturns(qint64 first, qint64 last);
    void readPayments(qint64 first, qint64 last);
    void readOrders(qint64 first, qint64 last, const Receiver &receive);
    [[nodiscard]] PlayedPurchase purchaseOf(const Statement &row) const;
    [[nodiscard]] EarnLine lineOf(const Statement &row) const;
    void handOverReturns(qint64 customer, Instant until, const Receiver &receive);

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    PlayedTime m_time;
    QHash<ProductId, QString> m_categories;
    std::unordered_map<qint64, Back> m_back; ///< by order, of the customers that are read now
    std::unordered_map<qint64, Paid> m_paid;
    std::vector<LooseReturn> m_loose; ///< by customer and time
    size_t m_nextLoose = 0;
};

} // namespace regulars
