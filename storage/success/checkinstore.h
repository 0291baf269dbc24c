// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/people/shop.h"
#include "core/success/checkin.h"

#include <optional>

namespace regulars {

class Connection;
class WriteSession;

/// A customer with whom a check-in is due.
struct CheckInDue
{
    CustomerId customer;
    QString customerUid;
    QString customerName;
    QString tierName; ///< empty: no tier
    QDate dueOn;
    QDate lastContact; ///< of any kind; not valid: none is known
};

/// Conversations with customers about how it goes, and how often they are to be.
class CheckInStore
{
public:
    explicit CheckInStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound (check_in), also of one that was removed.
    [[nodiscard]] Result<CheckIn> checkIn(CheckInId id) const;
    /// The newest first.
    [[nodiscard]] Result<QList<CheckIn>> ofCustomer(CustomerId customer) const;
    [[nodiscard]] Result<CheckInId> add(WriteSession &session, const CheckIn &checkIn);
    /// Error: NotFound (check_in).
    [[nodiscard]] Result<void> remove(WriteSession &session, CheckInId id);

    [[nodiscard]] Result<CheckInPlan> plan() const;
    [[nodiscard]] Result<void> savePlan(WriteSession &session, const CheckInPlan &plan);
    /// Those due up to a day, the longest due first. Where only some tiers have check-ins, nobody else is read.
    [[nodiscard]] Result<QList<CheckInDue>> due(const Shop &shop, QDate until) const;
    /// When the next one with the customer is due; not valid: never.
    [[nodiscard]] Result<QDate> next(const Shop &shop, CustomerId customer) const;

private:
    Connection &m_connection;
};

} // namespace regulars
