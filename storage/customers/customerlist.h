// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerstats.h"

namespace regulars {

class Connection;

enum class CustomerSort { Name, LastOrder, NetSpend, Orders, LastActivity, Created };

/// Which customers a list shows, and in which order.
struct CustomerFilter
{
    QString text; ///< as typed; searched like the search field
    std::optional<Lifecycle> lifecycle;
    std::optional<CustomerKind> kind;
    QString tag;
    bool deleted = false; ///< the recycle bin instead of the customers
    CustomerSort sort = CustomerSort::LastActivity;
    bool descending = true;

    friend bool operator==(const CustomerFilter &, const CustomerFilter &) = default;
};

/// What a line of the list shows.
struct CustomerRow
{
    CustomerId id;
    QString name;
    CustomerKind kind = CustomerKind::Person;
    QString email;
    QString phone;
    QString city;
    QStringList tags;
    int orders = 0;
    Money net;
    std::optional<Instant> firstOrderAt;
    std::optional<Instant> lastOrderAt;
    std::optional<Instant> lastActivityAt;
    Lifecycle lifecycle = Lifecycle::Prospect;
    bool deleted = false;
};

/// The customer list: first all ids in order, then the rows of a page by their ids.
class CustomerList
{
public:
    explicit CustomerList(Connection &connection) : m_connection(connection) {}

    /// The ids of all customers that match, in order. `now` decides the lifecycle.
    [[nodiscard]] Result<QList<CustomerId>> ids(const CustomerFilter &filter, Instant now) const;
    /// The rows of these ids, in their order; those that are gone are left out.
    [[nodiscard]] Result<QList<CustomerRow>> rows(const QList<CustomerId> &ids, Instant now, Currency currency) const;
    /// How many customers there are that are not deleted.
    [[nodiscard]] Result<int> count() const;

private:
    Connection &m_connection;
};

} // namespace regulars
