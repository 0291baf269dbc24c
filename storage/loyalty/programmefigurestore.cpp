// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/programmefigurestore.h"

#include "core/orders/countedorder.h"
#include "storage/base/jsontext.h"
#include "storage/loyalty/pointscohorts.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/programmerow.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto goalColumn = u"goal"_s;

/// Adds up one set of figures.
class FigureReader
{
public:
    FigureReader(Connection &connection, const LocalCalendar &calendar, QDate today, const CancelToken &cancel)
        : m_connection(connection), m_calendar(calendar), m_today(today), m_cancel(cancel)
    {
        for (int i = 0; i <= figureMonths; ++i)
            m_ends[static_cast<size_t>(i)] = m_calendar.startOfDay(today.addMonths(i - figureMonths).addDays(1));
    }

    [[nodiscard]] ProgrammeFigures read(const Shop &shop)
    {
        const PointsProgramme programme = PointsProgrammeStore(m_connection).programme();
        m_figures.today = m_today;
        m_figures.currency = shop.currency;
        m_figures.pointValueMicro = programme.pointValueMicro;
        m_figures.goal = programmeGoalOf(jsonObject(ofProgramme(m_connection, goalColumn).toString()));
        readPurchases();
        readBalances();
        readLines();
        const QList<PointsCohort> cohorts = pointsCohorts(m_connection, m_calendar, m_cancel);
        const int thisMonth = monthNumberOf(m_today);
        m_figures.redemption = redemptionOf(cohorts, thisMonth);
        for (const PointsCohort &cohort : cohorts) {
            if (cohort.month > thisMonth - cohortMonths)
                m_figures.cohorts += cohort;
        }
        m_figures.breakage = breakageOf(cohorts, programme.terms.expiry, thisMonth);
        readCosts();
        return m_figures;
    }

private:
    void throwIfCancelled() const
    {
        if (m_cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
    }

    /// The first instant after the last day that counts.
    [[nodiscard]] Instant end() const { return m_ends.back(); }
    [[nodiscard]] Instant yearAgo() const { return m_ends.front(); }

    void readPurchases()
    {
        PurchaseTally tally(m_today);
        Statement members(m_connection, u"SELECT m.customer_id, m.joined_on, m.left_on FROM loyalty_members m"
                                        " JOIN customers c ON c.id = m.customer_id AND c.deleted_at IS NULL"_s);
        const auto day = [&](int column) { return QDate::fromString(members.text(column), Qt::ISODate); };
        while (members.next())
            tally.addMember(members.id<CustomerId>(0), day(1), day(2));
        throwIfCancelled();
        Statement orders(
            m_connection,
            u"SELECT o.customer_id, o.ordered_at, o.total_minor,"
            " (SELECT coalesce(sum(r.total_minor), 0) FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL)"
            " FROM orders o WHERE o.ordered_at >= :from AND o.ordered_at < :until AND o.deleted_at IS NULL"
            " AND o.status <> 'cancelled'"_s);
        orders.bind(u"from", m_calendar.startOfDay(tally.firstDay())).bind(u"until", end());
        while (orders.next()) {
            const OrderFacts order{orders.instant(1), OrderStatus::Completed, orders.integer(2), orders.integer(3)};
            if (counts(order))
                tally.add(orders.id<CustomerId>(0), m_calendar.date(order.orderedAt),
                          order.totalMinor - order.returnedMinor);
        }
        m_figures.purchases = tally.figures();
        m_figures.costs.memberNetMinor = m_figures.purchases.ofMembers.back().netMinor;
    }

    void readBalances()
    {
        throwIfCancelled();
        Statement sums(m_connection, u"SELECT coalesce(sum(active), 0), coalesce(sum(pending), 0), coalesce(sum(debt), 0)"
                                     " FROM points_accounts WHERE status <> 'closed'"_s);
        sums.only();
        OutstandingPoints &outstanding = m_figures.outstanding;
        outstanding.active = sums.integer(0);
        outstanding.pending = sums.integer(1);
        outstanding.debt = sums.integer(2);
    }

    // The lines of the last 12 months: who took part, what was given, and what there was before each of them.
    void readLines()
    {
        throwIfCancelled();
        Statement rows(m_connection,
                       u"SELECT recorded_at, account_id, type, points FROM points_entries WHERE recorded_at >= :from"_s);
        rows.bind(u"from", yearAgo());
        std::array<qint64, figureMonths + 1> changes{}; ///< by the first of the ends after them, from the second one on
        std::set<qint64> accounts;
        while (rows.next()) {
            const auto after = std::upper_bound(m_ends.begin() + 1, m_ends.end() - 1, rows.instant(0));
            changes[static_cast<size_t>(after - m_ends.begin())] += rows.integer(3);
            const auto type = valueOf<PointsEntryType>(rows.text(2));
            if (type == PointsEntryType::Earn || type == PointsEntryType::Redeem)
                accounts.insert(rows.integer(1));
            if (type == PointsEntryType::Earn || type == PointsEntryType::Bonus || type == PointsEntryType::EarnReversal)
                m_figures.costs.issued += rows.integer(3);
        }
        OutstandingPoints &outstanding = m_figures.outstanding;
        qint64 balance = outstanding.all() - outstanding.debt;
        for (int i = figureMonths; i > 0; --i) {
            outstanding.balance[static_cast<size_t>(i - 1)] = balance;
            balance -= changes[static_cast<size_t>(i)];
        }
        outstanding.yearAgo = balance;
        m_figures.participation = {membersAmong(accounts), m_figures.purchases.members};
    }

    [[nodiscard]] qint64 membersAmong(const std::set<qint64> &accounts)
    {
        qint64 members = 0;
        Statement rows(m_connection,
                       u"SELECT a.id FROM points_accounts a JOIN loyalty_members m ON m.customer_id = a.customer_id"
                       " JOIN customers c ON c.id = m.customer_id WHERE m.left_on IS NULL"
                       " AND c.deleted_at IS NULL"_s);
        while (rows.next())
            members += accounts.contains(rows.integer(0)) ? 1 : 0;
        return members;
    }

    void readCosts()
    {
        throwIfCancelled();
        Statement paid(m_connection, u"SELECT coalesce(sum(p.amount_minor), 0) FROM order_payments p JOIN orders o"
                                     " ON o.id = p.order_id WHERE p.kind = 'points' AND o.ordered_at >= :from"
                                     " AND o.ordered_at < :until AND o.deleted_at IS NULL AND o.status <> 'cancelled'"_s);
        paid.bind(u"from", yearAgo()).bind(u"until", end()).only();
        ProgrammeCosts &costs = m_figures.costs;
        costs.paidWithPointsMinor = paid.integer(0);
        Statement used(m_connection, u"SELECT coalesce(sum(cost_minor), 0) FROM reward_claims WHERE state = 'used'"
                                     " AND closed_at >= :from AND closed_at < :until"_s);
        used.bind(u"from", yearAgo()).bind(u"until", end()).only();
        costs.rewardsMinor = used.integer(0);
        const qint64 worth = valueOfPoints({costs.issued}, m_figures.pointValueMicro, m_figures.currency);
        costs.issuedMinor = std::llround(static_cast<double>(worth) * (1 - m_figures.breakage.share));
    }

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    QDate m_today;
    const CancelToken &m_cancel;
    std::array<Instant, figureMonths + 1> m_ends; ///< after a day of each month, the last one after today
    ProgrammeFigures m_figures;
};

} // namespace

Result<ProgrammeFigures> programmeFigures(Connection &connection, Instant now, const CancelToken &cancel)
{
    return attempt([&]() -> Result<ProgrammeFigures> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        return FigureReader(connection, calendar, calendar.date(now), cancel).read(shop);
    });
}

Result<void> saveProgrammeGoal(WriteSession &session, const std::optional<ProgrammeGoal> &goal)
{
    return attempt([&] { setOfProgramme(session, goalColumn, jsonText(goal ? toJson(*goal) : QJsonObject())); });
}

} // namespace regulars
