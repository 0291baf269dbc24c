// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/tickets/ticket.h"
#include "models/base/querylist.h"

namespace regulars {

/// An order or a product that a ticket is about.
struct TicketLink
{
    OrderId order;     ///< not valid: it is a product
    ProductId product; ///< not valid: it is an order
    QString name;      ///< of the product; the order's number
    Instant orderedAt{};
    Money total{}; ///< of the order

    [[nodiscard]] bool isOrder() const { return order.isValid(); }
    friend bool operator==(const TicketLink &, const TicketLink &) = default;
};

/// What a ticket is linked with, orders first. Errors: those of the database.
[[nodiscard]] Result<QList<TicketLink>> linksOf(Connection &connection, const Ticket &ticket);

/// Orders and products that what is typed could mean.
class TicketLinkSearch final : public QueryList<TicketLink>
{
    Q_OBJECT

public:
    explicit TicketLinkSearch(Database &database, QObject *parent = nullptr);

    /// Orders of the customer, or of anybody without one, and products. Empty text finds nothing.
    void setText(const QString &text, CustomerId customer);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;

private:
    QString m_text;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketLink)
