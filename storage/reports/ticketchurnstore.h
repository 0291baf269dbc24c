// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/people/shop.h"
#include "core/reports/supportreport.h"
#include "core/reports/ticketchurn.h"

namespace regulars {

class Connection;

/// Reads what became of customers after their tickets.
class TicketChurnStore
{
public:
    explicit TicketChurnStore(Connection &connection) : m_connection(connection) {}

    /// Each customer counts once in a category, with the first ticket in the period; tickets of the last 90 days do not
    /// tell yet and are left out. A customer is who has a valid order within the 365 days before.
    [[nodiscard]] Result<TicketChurn> churn(const Shop &shop, const SupportQuestion &question, Instant now) const;

private:
    Connection &m_connection;
};

} // namespace regulars
