// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "storage/suggestions/basketstream.h"

#include <optional>

namespace regulars {

class WriteSession;

/// The count that suggestions are read from.
struct SuggestionCount
{
    qint64 generation = 0; ///< 0: nothing was counted yet
    CountedUpTo upTo;
    qint64 baskets = 0;
    Instant countedAt; ///< as a whole
};

/// What is to be done to have all orders counted.
enum class CountingNeed { Nothing, NewOrders, Everything };

/// Keeps what suggestions are made of (0007_suggestions.sql). It is derived: nothing of it is in the history.
class SuggestionCounts
{
public:
    explicit SuggestionCounts(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<SuggestionCount> count() const;
    [[nodiscard]] Result<CountingNeed> need() const;

    /// Adds the orders that came since, at most `limit` of them; gives whether there are more. Error: Conflict where orders
    /// that were counted have changed: then everything is to be counted.
    [[nodiscard]] Result<bool> addNewOrders(WriteSession &session, int limit);

private:
    Connection &m_connection;
};

/// A whole count on its way into the database: in slices, beside the one that is read, so that a sale gets in between.
class WholeCount
{
public:
    /// Takes the counts apart. `upTo`: as of newestOrders() before they were counted.
    WholeCount(const BasketCounts &counts, const CountedUpTo &upTo);

    /// Writes the next rows, at most `limit`; the last slice makes it the count that is read. Gives whether it was that.
    /// Rows of other generations go first.
    [[nodiscard]] Result<bool> writeSlice(WriteSession &session, int limit);

private:
    struct Row
    {
        qint64 product;
        qint64 other; ///< or days
        qint64 count;
    };
    [[nodiscard]] bool removeOthers(WriteSession &session, int limit) const;
    [[nodiscard]] int writeRows(WriteSession &session, const QString &sql, const std::vector<Row> &rows, size_t &next,
                                int limit) const;

    qint64 m_generation = 0;
    CountedUpTo m_upTo;
    qint64 m_baskets;
    std::vector<Row> m_products;
    std::vector<Row> m_pairs; ///< by product
    std::vector<Row> m_gaps;
    size_t m_nextProduct = 0;
    size_t m_nextPair = 0;
    size_t m_nextGap = 0;
};

} // namespace regulars
