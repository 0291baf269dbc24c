// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/orders/order.h"

#include <unordered_map>

namespace regulars {

class Connection;

/// The lines of an order that the running import has stored: `count` ids from `first` on.
struct StoredLines
{
    OrderLineId first;
    qint64 count = 0;
};

/// Finds the bought line that each line of an imported return came from: one of the same product, of which no less is
/// left. Everything throws SqlFailure.
class ReturnLinker
{
public:
    explicit ReturnLinker(Connection &connection) : m_connection(connection) {}

    /// Sets `orderLine` of the lines that can be told; the others stay with the order as a whole. `lines` is not valid
    /// for an order that was there before.
    void link(Return &goods, const StoredLines &lines);

private:
    struct BoughtLine
    {
        OrderLine line;
        qint64 leftMilli = 0;
    };
    [[nodiscard]] QList<BoughtLine> linesOf(const StoredLines &lines) const;
    [[nodiscard]] QList<BoughtLine> linesOf(OrderId order) const;

    Connection &m_connection;
    std::unordered_map<qint64, qint64> m_returnedMilli; ///< of lines that this import has stored
};

} // namespace regulars
