// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/today/todaystore.h"

#include "core/prediction/purchasedays.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"
#include "storage/tasks/taskstore.h"
#include "storage/today/actionfacts.h"
#include "storage/today/occasions.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledCustomers = 2'000;
constexpr int mostTasks = 50;

qint64 number(Connection &connection, const QString &sql)
{
    Statement row(connection, sql);
    row.only();
    return row.integer(0);
}

void readTasks(Connection &connection, const Shop &shop, UserId user, Instant now, Briefing &briefing)
{
    const LocalCalendar calendar(shop.timeZone);
    const TaskStore store(connection);
    TaskFilter filter;
    filter.state = TaskFilter::State::Open;
    filter.owner = user;
    const auto rows = store.page(filter, {}, mostTasks);
    const auto counts = store.counts(user, now, calendar);
    if (!rows || !counts)
        throw SqlFailure(rows ? counts.error() : rows.error());
    briefing.counts = *counts;
    for (const TaskRow &row : *rows) {
        if (groupOf(row.task, now, calendar) != TaskGroup::Later)
            briefing.tasks += row;
    }
}

} // namespace

Result<double> TodayStore::shopGapDays() const
{
    return attempt([&] {
        const qint64 highest = number(m_connection, u"SELECT coalesce(max(customer_id), 0) FROM customer_stats"_s);
        const qint64 step = std::max<qint64>(1, highest / sampledCustomers);
        Statement row(m_connection, u"SELECT customer_id, median_interval_days, order_days FROM customer_stats"
                                    " WHERE customer_id >= :from ORDER BY customer_id LIMIT 1"_s);
        std::vector<qint64> gaps;
        for (qint64 from = 1; from <= highest;) {
            if (!row.bind(u"from", from).next())
                break;
            if (row.integer(2) >= fewestOrderDays)
                gaps.push_back(std::max<qint64>(1, row.integer(1)));
            from = std::max(from + step, row.integer(0) + 1);
        }
        if (static_cast<qint64>(gaps.size()) < fewestRhythms)
            return usualShopGapDays;
        const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
        std::nth_element(gaps.begin(), middle, gaps.end());
        return static_cast<double>(*middle);
    });
}

Result<Briefing> TodayStore::briefing(const Shop &shop, UserId user, Instant now) const
{
    return attempt([&]() -> Result<Briefing> {
        Briefing briefing;
        briefing.emptyShop = number(m_connection, u"SELECT NOT EXISTS (SELECT 1 FROM customers WHERE deleted_at IS NULL)"
                                                  " AND NOT EXISTS (SELECT 1 FROM tasks WHERE deleted_at IS NULL)"_s) != 0;
        REGULARS_TRY(gap, shopGapDays());
        const Occasions occasions(m_connection, shop, now);
        briefing.slipping = occasions.slipping(gap);
        const QList<Attention> atRisk = occasions.atRisk(briefing.slipping);
        briefing.reachOut = atRisk + occasions.birthdays() + occasions.daysToRemember() + occasions.milestonesReached() +
                            occasions.anniversaries() + occasions.toWelcome() + occasions.silent(gap, atRisk);
        const auto facts = actionFacts(m_connection, briefing.slipping + briefing.reachOut, now);
        rankActions(briefing.slipping, facts);
        rankActions(briefing.reachOut, facts);
        briefing.mend = occasions.invalidContacts(briefing.toMend);
        const QList<Attention> neverAsked = occasions.neverAsked();
        briefing.mend += neverAsked;
        briefing.toMend += static_cast<int>(neverAsked.size());
        briefing.week = occasions.week();
        readTasks(m_connection, shop, user, now, briefing);
        return briefing;
    });
}

Result<void> TodayStore::setAside(WriteSession &session, AttentionKind kind, CustomerId customer, Instant until)
{
    return attempt([&]() -> Result<void> {
        Statement known(m_connection, u"SELECT id FROM set_asides WHERE customer_id = :customer AND kind = :kind"_s);
        if (known.bindAll(customer, nameOf(kind)).next()) {
            const qint64 id = known.integer(0);
            session.willChange(Table::SetAsides, id);
            Statement(m_connection, u"UPDATE set_asides SET until = :until, set_by = :user WHERE id = :id"_s)
                .bindAll(until, session.user(), id)
                .execute();
            return {};
        }
        Statement insert(m_connection, u"INSERT INTO set_asides (customer_id, kind, until, set_by)"
                                       " VALUES (:customer, :kind, :until, :user) RETURNING id"_s);
        insert.bindAll(customer, nameOf(kind), until, session.user()).only();
        session.inserted(Table::SetAsides, insert.integer(0));
        return {};
    });
}

} // namespace regulars
