// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierdesign.h"

#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

#include <unordered_set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Above every id that is stored.
constexpr qint64 firstUnsavedTier = 1LL << 60;

qint64 highestCustomer(Connection &connection)
{
    Statement row(connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
    row.only();
    return row.integer(0);
}

/// What every customer has done in a span, by id: rows are added up in the database where that is possible, and in memory
/// else, so that a million customers take seconds.
class Measures
{
public:
    Measures(Connection &connection, const LocalCalendar &calendar)
        : m_connection(connection),
          m_calendar(calendar),
          m_measures(static_cast<size_t>(highestCustomer(connection)) + 1, 0),
          m_buyers(m_measures.size(), false)
    {
    }

    void read(TierMetric metric, const TierSpan &span)
    {
        readStats(metric, !span.first.isValid());
        if (!span.first.isValid()) {
            if (metric == TierMetric::PointsEarned)
                addPointsEver();
            return;
        }
        m_from = m_calendar.startOfDay(span.first);
        m_until = m_calendar.startOfDay(span.last.addDays(1));
        if (metric == TierMetric::NetSpend)
            addSpend();
        else if (metric == TierMetric::Orders || metric == TierMetric::Visits)
            addPurchases(metric == TierMetric::Visits);
        else
            addPoints();
    }
    [[nodiscard]] qint64 of(CustomerId customer) const { return m_measures[static_cast<size_t>(customer.value)]; }
    [[nodiscard]] QList<qint64> ofBuyers() const
    {
        QList<qint64> measures;
        for (size_t i = 0; i < m_measures.size(); ++i) {
            if (m_buyers[i])
                measures += m_measures[i];
        }
        return measures;
    }
    void leaveOut(CustomerId customer) { m_buyers[static_cast<size_t>(customer.value)] = false; }

private:
    // Who has ever bought; what counts for ever is there already.
    void readStats(TierMetric metric, bool isForEver)
    {
        Statement rows(m_connection, u"SELECT customer_id, orders, net_minor, order_days FROM customer_stats"
                                     " WHERE orders > 0 OR net_minor <> 0"_s);
        while (rows.next()) {
            const auto customer = static_cast<size_t>(rows.integer(0));
            m_buyers[customer] = rows.integer(1) > 0;
            if (isForEver && metric == TierMetric::NetSpend)
                m_measures[customer] = rows.integer(2);
            else if (isForEver && metric == TierMetric::Orders)
                m_measures[customer] = rows.integer(1);
            else if (isForEver && metric == TierMetric::Visits)
                m_measures[customer] = rows.integer(3);
        }
    }

    // As in TierHistories.
    void addSpend()
    {
        Statement orders(m_connection, u"SELECT customer_id, sum(total_minor) FROM orders WHERE customer_id IS NOT NULL"
                                       " AND ordered_at >= :from AND ordered_at < :until AND deleted_at IS NULL"
                                       " AND status <> 'cancelled' GROUP BY customer_id"_s);
        Statement returns(m_connection,
                          u"SELECT r.customer_id, -sum(r.total_minor) FROM returns r LEFT JOIN orders o ON o.id = r.order_id"
                          " WHERE r.customer_id IS NOT NULL AND r.deleted_at IS NULL"
                          " AND coalesce(o.status, 'completed') <> 'cancelled'"
                          " AND coalesce(o.ordered_at, r.returned_at) >= :from"
                          " AND coalesce(o.ordered_at, r.returned_at) < :until GROUP BY r.customer_id"_s);
        for (Statement *rows : {&orders, &returns}) {
            rows->bind(u"from", m_from).bind(u"until", m_until);
            while (rows->next())
                m_measures[static_cast<size_t>(rows->integer(0))] += rows->integer(1);
        }
    }

    void addPointsEver()
    {
        Statement rows(m_connection, u"SELECT customer_id, qualifying / 100 FROM points_accounts WHERE qualifying <> 0"_s);
        while (rows.next())
            m_measures[static_cast<size_t>(rows.integer(0))] = rows.integer(1);
    }

    void addPoints()
    {
        Statement rows(
            m_connection,
            u"SELECT e.customer_id, sum(e.points) / 100 FROM points_entries e LEFT JOIN points_entries o ON o.account_id = e.account_id"
            " AND o.sequence = e.reversal_of WHERE e.qualifies = 1 AND coalesce(o.occurred_at, e.occurred_at) >= :from"
            " AND coalesce(o.occurred_at, e.occurred_at) < :until GROUP BY e.customer_id"_s);
        rows.bind(u"from", m_from).bind(u"until", m_until);
        while (rows.next())
            m_measures[static_cast<size_t>(rows.integer(0))] = rows.integer(1);
    }

    void addPurchases(bool onePerDay)
    {
        const std::unordered_set<qint64> returned = wholeReturns();
        Statement rows(m_connection, u"SELECT customer_id, ordered_at, id FROM orders WHERE customer_id IS NOT NULL"
                                     " AND ordered_at >= :from AND ordered_at < :until AND deleted_at IS NULL"
                                     " AND status <> 'cancelled' AND total_minor > 0 ORDER BY customer_id, ordered_at"_s);
        rows.bind(u"from", m_from).bind(u"until", m_until);
        qint64 lastCustomer = 0;
        QDate lastDay;
        while (rows.next()) {
            if (returned.contains(rows.integer(2)))
                continue;
            const QDate day = onePerDay ? m_calendar.date(rows.instant(1)) : QDate();
            if (onePerDay && rows.integer(0) == lastCustomer && day == lastDay)
                continue;
            lastCustomer = rows.integer(0);
            lastDay = day;
            ++m_measures[static_cast<size_t>(lastCustomer)];
        }
    }

    // Orders that do not count because all of their value has come back.
    [[nodiscard]] std::unordered_set<qint64> wholeReturns() const
    {
        std::unordered_set<qint64> orders;
        Statement rows(m_connection, u"SELECT o.id FROM returns r JOIN orders o ON o.id = r.order_id"
                                     " WHERE r.deleted_at IS NULL GROUP BY o.id, o.total_minor"
                                     " HAVING sum(r.total_minor) >= o.total_minor"_s);
        while (rows.next())
            orders.insert(rows.integer(0));
        return orders;
    }

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    Instant m_from;
    Instant m_until;
    std::vector<qint64> m_measures;
    std::vector<bool> m_buyers;
};

std::unordered_set<qint64> deletedCustomers(Connection &connection)
{
    std::unordered_set<qint64> ids;
    Statement rows(connection, u"SELECT id FROM customers WHERE deleted_at IS NOT NULL"_s);
    while (rows.next())
        ids.insert(rows.integer(0));
    return ids;
}

QList<TierCase> casesOf(Connection &connection, const Measures &measures, const std::unordered_set<qint64> &deleted)
{
    QList<TierCase> cases;
    Statement rows(connection, u"SELECT customer_id, tier_id, tier_paid_until, beneath_tier_id FROM loyalty_members"
                               " WHERE left_on IS NULL"_s);
    while (rows.next()) {
        if (deleted.contains(rows.integer(0)))
            continue;
        const bool isPaid = !rows.isNull(2);
        cases += TierCase{rows.id<TierId>(isPaid ? 3 : 1), measures.of(rows.id<CustomerId>(0)),
                          isPaid ? rows.id<TierId>(1) : TierId()};
    }
    return cases;
}

QList<qint64> measuresOf(const QList<TierCase> &cases)
{
    QList<qint64> measures;
    measures.reserve(cases.size());
    for (const TierCase &each : cases)
        measures += each.measure;
    return measures;
}

void throwIfCancelled(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
}

} // namespace

Result<TierDesign> tierDesign(Connection &connection, const TierLadder &ladder, Instant now, const CancelToken &cancel)
{
    return attempt([&]() -> Result<TierDesign> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        TierDesign design;
        design.ladder = ladder;
        for (int i = 0; i < design.ladder.tiers.size(); ++i) {
            if (TierId &id = design.ladder.tiers[i].id; !id.isValid())
                id = TierId{firstUnsavedTier + i};
        }
        if (ladder.period != TierPeriod::Lifetime)
            design.span = spanOn(TierPeriod::RollingYear, {}, calendar.date(now));
        Measures measures(connection, calendar);
        measures.read(ladder.metric, design.span);
        throwIfCancelled(cancel);
        const auto deleted = deletedCustomers(connection);
        for (const qint64 id : deleted)
            measures.leaveOut({id});
        const QList<TierCase> cases = casesOf(connection, measures, deleted);
        throwIfCancelled(cancel);
        Statement live(connection, u"SELECT count(*) FROM customers WHERE deleted_at IS NULL"_s);
        live.only();
        design.customers = live.integer(0);
        design.members = cases.size();
        design.ofBuyers = distributionOf(design.ladder, measures.ofBuyers());
        design.ofMembers = distributionOf(design.ladder, measuresOf(cases));
        design.moves = movesTo(design.ladder, cases);
        return design;
    });
}

} // namespace regulars
