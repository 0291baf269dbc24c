// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rollups/slicefollowing.h"

#include "storage/metrics/slicedorders.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMoves = 2'000;

CustomerContribution partOf(Connection &connection, const DashboardSlice &slice, CustomerId customer,
                            CustomerHistory &history)
{
    OrdersAsked asked;
    asked.customer = customer;
    forEachSlicedOrder(connection, SliceScope::asking(connection, slice), asked,
                       [&](CustomerId, const OrderFacts &order) { history.addOrder(order); });
    return history.take();
}

} // namespace

SliceParts readSliceParts(Connection &connection, CustomerId customer, CustomerHistory &history)
{
    SliceParts parts;
    if (!customer.isValid())
        return parts;
    for (const KeptSlice &kept : KeptSlices(connection).all()) {
        if (!isOfOrders(kept.slice.kind))
            continue;
        CustomerContribution part = partOf(connection, kept.slice, customer, history);
        if (part != CustomerContribution())
            parts.emplace(kept.id, std::move(part));
    }
    return parts;
}

SliceDifferences::SliceDifferences(Connection &connection, int activeDays, CustomerHistory &history)
    : m_connection(connection), m_history(history)
{
    for (const KeptSlice &kept : KeptSlices(connection).all()) {
        if (followsWrites(kept.slice.kind))
            m_slices.try_emplace(kept.id, connection, kept, activeDays);
    }
    if (!m_slices.empty())
        readMoves();
}

void SliceDifferences::readMoves()
{
    {
        Statement rows(m_connection, u"SELECT slice_id, customer_id, sum(step) FROM slice_moves"
                                     " GROUP BY slice_id, customer_id HAVING sum(step) <> 0"_s);
        while (rows.next()) {
            if (const auto slice = m_slices.find(rows.integer(0)); slice != m_slices.end())
                slice->second.moves.emplace(rows.id<CustomerId>(1), int(rows.integer(2)));
        }
    }
    m_connection.execute(u"DELETE FROM slice_moves"_s);
    dropMuchMoved();
}

void SliceDifferences::dropMuchMoved()
{
    for (auto each = m_slices.begin(); each != m_slices.end();) {
        if (each->second.moves.size() <= mostMoves) {
            ++each;
            continue;
        }
        Statement(m_connection, u"DELETE FROM kept_slices WHERE id = :id"_s).bind(u"id", each->first).execute();
        each = m_slices.erase(each);
    }
}

void SliceDifferences::add(CustomerId customer, const CustomerContribution &before, const CustomerContribution &after,
                           const SliceParts &partsBefore)
{
    for (auto &[id, followed] : m_slices) {
        if (!isOfOrders(followed.slice.slice.kind)) {
            addPerson(followed, customer, before, after);
            continue;
        }
        const auto part = partsBefore.find(id);
        const CustomerContribution was = part == partsBefore.end() ? CustomerContribution() : part->second;
        const CustomerContribution is = partOf(m_connection, followed.slice.slice, customer, m_history);
        if (was == is)
            continue;
        followed.totals.remove(was);
        followed.totals.add(is);
    }
}

void SliceDifferences::addPerson(Followed &followed, CustomerId customer, const CustomerContribution &before,
                                 const CustomerContribution &after)
{
    const auto move = followed.moves.find(customer);
    const int step = move == followed.moves.end() ? 0 : move->second;
    if (step == 0 && before == after)
        return;
    const bool isIn = followed.scope.has(customer);
    const bool wasIn = step == 0 ? isIn : step < 0;
    if (step != 0)
        followed.moves.erase(move);
    if (wasIn)
        followed.totals.remove(before);
    if (isIn)
        followed.totals.add(after);
}

void SliceDifferences::write()
{
    for (auto &[id, followed] : m_slices) {
        for (const auto &[customer, step] : followed.moves) {
            const CustomerContribution same = readContribution(m_connection, customer, m_history);
            if (step > 0)
                followed.totals.add(same);
            else
                followed.totals.remove(same);
        }
        addToSlice(m_connection, id, SliceSums(followed.totals));
    }
}

} // namespace regulars
