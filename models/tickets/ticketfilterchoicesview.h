// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "models/base/entityview.h"

#include <QtCore/QStringList>

namespace regulars {

/// The customer of whom a filter leaves the tickets; not valid: none.
struct TicketFilterKey
{
    CustomerId customer;
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const TicketFilterKey &, const TicketFilterKey &) = default;
};

/// What the queue can be filtered by besides the choices of the desk.
struct TicketFilterChoices
{
    QStringList tags;     ///< of tickets, the most used first, not all
    Money highValue;      ///< from so much on a customer is of high value; 0: nobody has bought anything
    QString customerName; ///< of the customer that was asked for; empty when there is none of that id
};

/// What the menu of filters needs. Tags and value are those of the last refresh().
class TicketFilterChoicesView final : public EntityView<TicketFilterKey, TicketFilterChoices>
{
    Q_OBJECT

public:
    explicit TicketFilterChoicesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(TicketFilterKey key) const override;
};

} // namespace regulars
