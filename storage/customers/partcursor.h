// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sql/statement.h"

namespace regulars {

/// Steps through one table of customers' parts, ordered by customer, next to the customers themselves. Throws SqlFailure.
class PartCursor
{
public:
    PartCursor(Connection &connection, const QString &columns, const QString &table)
        : m_rows(connection, QStringLiteral("SELECT customer_id, %1 FROM %2 ORDER BY customer_id, id").arg(columns, table)),
          m_valid(m_rows.next())
    {
    }

    /// Hands the customer's rows to `take`, the first column being the customer; customers come in ascending order.
    template<typename Take>
    void rowsOf(CustomerId customer, Take &&take)
    {
        for (; m_valid && m_rows.integer(0) <= customer.value; m_valid = m_rows.next()) {
            if (m_rows.integer(0) == customer.value)
                take(m_rows);
        }
    }

private:
    Statement m_rows;
    bool m_valid;
};

} // namespace regulars
