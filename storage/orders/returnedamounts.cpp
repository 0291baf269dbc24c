// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/orders/returnedamounts.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

std::unordered_map<qint64, qint64> returnedAmounts(Connection &connection, Instant until)
{
    std::unordered_map<qint64, qint64> returned;
    Statement rows(connection, u"SELECT order_id, sum(total_minor) FROM returns WHERE deleted_at IS NULL"
                               " AND order_id IS NOT NULL AND returned_at < :until GROUP BY order_id"_s);
    rows.bind(u"until", until);
    while (rows.next())
        returned.emplace(rows.integer(0), rows.integer(1));
    return returned;
}

} // namespace regulars
