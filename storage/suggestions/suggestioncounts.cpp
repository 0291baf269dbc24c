// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/suggestions/suggestioncounts.h"

#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The tables and the columns of their keys.
const std::array<std::pair<QString, QString>, 3> tables{{{u"suggestion_products"_s, u"generation, product_id"_s},
                                                         {u"suggestion_pairs"_s, u"generation, product_id, other_id"_s},
                                                         {u"suggestion_gaps"_s, u"generation, product_id, days"_s}}};

SuggestionCount readCount(Connection &connection)
{
    Statement row(connection, u"SELECT generation, last_order_id, last_change_set_id, baskets, counted_at"
                              " FROM suggestion_state"_s);
    if (!row.next())
        return {};
    return {row.integer(0), {row.integer(1), row.integer(2)}, row.integer(3), row.instant(4)};
}

void writeCount(Connection &connection, const SuggestionCount &count)
{
    Statement(connection,
              u"INSERT INTO suggestion_state (id, generation, last_order_id, last_change_set_id, baskets, counted_at)"
              " VALUES (1, :generation, :order, :change_set, :baskets, :at) ON CONFLICT (id) DO UPDATE SET"
              " generation = excluded.generation, last_order_id = excluded.last_order_id,"
              " last_change_set_id = excluded.last_change_set_id, baskets = excluded.baskets,"
              " counted_at = excluded.counted_at"_s)
        .bindAll(count.generation, count.upTo.order, count.upTo.changeSet, count.baskets, count.countedAt)
        .execute();
}

/// Adds a difference to the rows of a generation.
void addTo(Connection &connection, qint64 generation, const BasketCounts &counts)
{
    Statement product(connection, u"INSERT INTO suggestion_products (generation, product_id, orders)"
                                  " VALUES (:generation, :product, :orders) ON CONFLICT (generation, product_id)"
                                  " DO UPDATE SET orders = suggestion_products.orders + excluded.orders"_s);
    for (const auto &[id, orders] : counts.products())
        product.bindAll(generation, id, orders).execute();
    Statement pair(connection,
                   u"INSERT INTO suggestion_pairs (generation, product_id, other_id, orders)"
                   " VALUES (:generation, :product, :other, :orders) ON CONFLICT (generation, product_id, other_id)"
                   " DO UPDATE SET orders = suggestion_pairs.orders + excluded.orders"_s);
    for (const auto &[both, orders] : counts.pairs())
        pair.bindAll(generation, both.first, both.second, orders).execute();
    Statement gap(connection, u"INSERT INTO suggestion_gaps (generation, product_id, days, times)"
                              " VALUES (:generation, :product, :days, :times) ON CONFLICT (generation, product_id, days)"
                              " DO UPDATE SET times = suggestion_gaps.times + excluded.times"_s);
    Statement none(connection, u"DELETE FROM suggestion_gaps WHERE generation = :generation AND product_id = :product"
                               " AND days = :days AND times = 0"_s);
    for (const auto &[key, times] : counts.gaps()) {
        if (times == 0)
            continue;
        gap.bindAll(generation, key.first, key.second, times).execute();
        if (times < 0)
            none.bindAll(generation, key.first, key.second).execute();
    }
}

} // namespace

Result<SuggestionCount> SuggestionCounts::count() const
{
    return attempt([&] { return readCount(m_connection); });
}

Result<CountingNeed> SuggestionCounts::need() const
{
    return attempt([&] {
        const SuggestionCount count = readCount(m_connection);
        const CountedUpTo newest = newestOrders(m_connection);
        if (count.generation == 0)
            return newest.order > 0 ? CountingNeed::Everything : CountingNeed::Nothing;
        if (haveCountedOrdersChanged(m_connection, count.upTo))
            return CountingNeed::Everything;
        return newest.order > count.upTo.order ? CountingNeed::NewOrders : CountingNeed::Nothing;
    });
}

Result<bool> SuggestionCounts::addNewOrders(WriteSession &session, int limit)
{
    return attempt([&]() -> Result<bool> {
        SuggestionCount count = readCount(m_connection);
        if (count.generation == 0 || haveCountedOrdersChanged(m_connection, count.upTo))
            return fail(ErrorCode::Conflict);
        const CountedUpTo newest = newestOrders(m_connection);
        const BasketCounts counts = countNewBaskets(m_connection, session.calendar(), count.upTo.order, limit);
        addTo(m_connection, count.generation, counts);
        count.baskets += counts.baskets();
        count.upTo.changeSet = newest.changeSet;
        writeCount(m_connection, count);
        return count.upTo.order < newest.order;
    });
}

WholeCount::WholeCount(const BasketCounts &counts, const CountedUpTo &upTo) : m_upTo(upTo), m_baskets(counts.baskets())
{
    for (const auto &[product, orders] : counts.products())
        m_products.push_back({product, 0, orders});
    m_pairs.reserve(counts.pairs().size());
    for (const auto &[both, orders] : counts.pairs())
        m_pairs.push_back({both.first, both.second, orders});
    for (const auto &[key, times] : counts.gaps())
        m_gaps.push_back({key.first, key.second, times});
    const auto before = [](const Row &a, const Row &b) {
        return std::pair(a.product, a.other) < std::pair(b.product, b.other);
    };
    std::sort(m_products.begin(), m_products.end(), before);
    std::sort(m_pairs.begin(), m_pairs.end(), before);
}

bool WholeCount::removeOthers(WriteSession &session, int limit) const
{
    const qint64 read = readCount(session.connection()).generation;
    bool removed = false;
    for (const auto &[table, key] : tables) {
        Statement remove(
            session.connection(),
            u"DELETE FROM %1 WHERE (%2) IN (SELECT %2 FROM %1 WHERE generation <> :read LIMIT :limit)"_s.arg(table, key));
        remove.bindAll(read, limit).execute();
        removed = removed || remove.changedRows() > 0;
    }
    return removed;
}

int WholeCount::writeRows(WriteSession &session, const QString &sql, const std::vector<Row> &rows, size_t &next,
                          int limit) const
{
    const bool hasOther = sql.contains(u":other"_s);
    Statement add(session.connection(), sql);
    int written = 0;
    for (; next < rows.size() && written < limit; ++next, ++written) {
        const Row &row = rows[next];
        if (hasOther)
            add.bindAll(m_generation, row.product, row.other, row.count).execute();
        else
            add.bindAll(m_generation, row.product, row.count).execute();
    }
    return written;
}

Result<bool> WholeCount::writeSlice(WriteSession &session, int limit)
{
    return attempt([&] {
        if (m_generation == 0) {
            if (removeOthers(session, limit))
                return false;
            m_generation = readCount(session.connection()).generation + 1;
        }
        int left = limit;
        left -= writeRows(session,
                          u"INSERT INTO suggestion_products (generation, product_id, orders)"
                          " VALUES (:generation, :product, :orders)"_s,
                          m_products, m_nextProduct, left);
        left -= writeRows(session,
                          u"INSERT INTO suggestion_pairs (generation, product_id, other_id, orders)"
                          " VALUES (:generation, :product, :other, :orders)"_s,
                          m_pairs, m_nextPair, left);
        left -= writeRows(session,
                          u"INSERT INTO suggestion_gaps (generation, product_id, days, times)"
                          " VALUES (:generation, :product, :other, :times)"_s,
                          m_gaps, m_nextGap, left);
        if (left == 0)
            return false;
        writeCount(session.connection(), {m_generation, m_upTo, m_baskets, session.now()});
        return true;
    });
}

} // namespace regulars
