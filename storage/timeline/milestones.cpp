// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timeline/milestones.h"

#include "core/subscriptions/subscription.h"
#include "core/timeline/timelineevent.h"
#include "storage/loyalty/isodays.h"
#include "storage/sql/statement.h"

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Reads the milestones of a stretch of customers.
class Reader
{
public:
    Reader(Connection &connection, const LocalCalendar &calendar, CustomerId first, CustomerId last)
        : m_connection(connection), m_calendar(calendar), m_first(first), m_last(last)
    {
    }

    std::vector<Milestone> read()
    {
        readSubscriptions();
        readOnboardings();
        readGoals();
        readCheckIns();
        std::sort(m_found.begin(), m_found.end());
        return std::move(m_found);
    }

private:
    [[nodiscard]] Instant momentOf(QDate day, Instant recordedAt) const
    {
        return day < m_calendar.date(recordedAt) ? m_calendar.noon(day) : recordedAt;
    }
    void add(CustomerId customer, Instant at, TimelineKind kind, qint64 source)
    {
        m_found.push_back({customer, at, nameOf(kind), source});
    }
    /// The end of something, which is not told before its beginning.
    void addEnd(CustomerId customer, Instant begin, QDate end, TimelineKind kind, qint64 source)
    {
        if (end.isValid())
            add(customer, std::max(begin, m_calendar.noon(end)), kind, source);
    }
    void bind(Statement &rows) const { rows.bind(u"first", m_first).bind(u"last", m_last); }

    void readSubscriptions()
    {
        Statement rows(m_connection,
                       u"SELECT s.customer_id, s.id, e.id, e.day, e.recorded_at, e.reversal_of_id FROM subscriptions s"
                       " JOIN subscription_events e ON e.subscription_uid = s.uid"
                       " WHERE s.customer_id BETWEEN :first AND :last ORDER BY s.customer_id, s.id, e.id"_s);
        bind(rows);
        CustomerId customer;
        qint64 subscription = 0;
        QList<SubscriptionEvent> ledger;
        const auto finish = [&] {
            for (const SubscriptionEvent &line : standingEvents(ledger))
                add(customer, momentOf(line.day, line.recordedAt), TimelineKind::Subscription, line.id.value);
            ledger.clear();
        };
        while (rows.next()) {
            if (rows.integer(1) != subscription) {
                finish();
                customer = rows.id<CustomerId>(0);
                subscription = rows.integer(1);
            }
            SubscriptionEvent line;
            line.id = rows.id<SubscriptionEventId>(2);
            line.day = dayAt(rows, 3);
            line.recordedAt = rows.instant(4);
            line.reversalOf = rows.id<SubscriptionEventId>(5);
            ledger += line;
        }
        finish();
    }

    void readOnboardings()
    {
        Statement rows(m_connection, u"SELECT customer_id, id, started_on, created_at, ended_on FROM onboardings"
                                     " WHERE customer_id BETWEEN :first AND :last"_s);
        bind(rows);
        while (rows.next()) {
            const Instant begin = momentOf(dayAt(rows, 2), rows.instant(3));
            add(rows.id<CustomerId>(0), begin, TimelineKind::Onboarding, rows.integer(1));
            addEnd(rows.id<CustomerId>(0), begin, dayAt(rows, 4), TimelineKind::OnboardingEnded, rows.integer(1));
        }
    }

    void readGoals()
    {
        Statement rows(m_connection, u"SELECT customer_id, id, created_at, closed_on FROM customer_goals"
                                     " WHERE customer_id BETWEEN :first AND :last AND deleted_at IS NULL"_s);
        bind(rows);
        while (rows.next()) {
            add(rows.id<CustomerId>(0), rows.instant(2), TimelineKind::Goal, rows.integer(1));
            addEnd(rows.id<CustomerId>(0), rows.instant(2), dayAt(rows, 3), TimelineKind::GoalClosed, rows.integer(1));
        }
    }

    void readCheckIns()
    {
        Statement rows(m_connection, u"SELECT customer_id, id, held_on, created_at FROM check_ins"
                                     " WHERE customer_id BETWEEN :first AND :last AND deleted_at IS NULL"_s);
        bind(rows);
        while (rows.next())
            add(rows.id<CustomerId>(0), momentOf(dayAt(rows, 2), rows.instant(3)), TimelineKind::CheckIn, rows.integer(1));
    }

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    CustomerId m_first;
    CustomerId m_last;
    std::vector<Milestone> m_found;
};

std::vector<Milestone> readStored(Statement &rows)
{
    std::vector<Milestone> stored;
    while (rows.next())
        stored.push_back({rows.id<CustomerId>(0), rows.instant(1), rows.text(2), rows.integer(3)});
    std::sort(stored.begin(), stored.end());
    return stored;
}

void write(Connection &connection, const QString &sql, const std::vector<Milestone> &milestones)
{
    Statement statement(connection, sql);
    for (const Milestone &each : milestones)
        statement.bindAll(each.customer, each.at, each.kind, each.source).execute();
}

const QString addSql = u"INSERT INTO timeline_events (customer_id, occurred_at, kind, source_id)"
                       " VALUES (:customer, :at, :kind, :source) ON CONFLICT DO NOTHING"_s;
const QString removeSql = u"DELETE FROM timeline_events WHERE customer_id = :customer AND occurred_at = :at"
                          " AND kind = :kind AND source_id = :source"_s;

std::vector<Milestone> without(const std::vector<Milestone> &all, const std::vector<Milestone> &others)
{
    std::vector<Milestone> left;
    std::set_difference(all.begin(), all.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

} // namespace

QString milestoneKinds()
{
    QStringList names;
    for (const auto &[kind, name] : EnumNames<TimelineKind>::names) {
        if (isMilestone(kind))
            names += u'\'' + QString::fromUtf16(name) + u'\'';
    }
    return names.join(u", "_s);
}

CustomerId milestoneCustomer(Connection &connection, Table table, qint64 id)
{
    Statement row(connection, table == Table::SubscriptionEvents
                                  ? u"SELECT s.customer_id FROM subscription_events e"
                                    " JOIN subscriptions s ON s.uid = e.subscription_uid WHERE e.id = :id"_s
                                  : u"SELECT customer_id FROM %1 WHERE id = :id"_s.arg(tableName(table)));
    return row.bind(u"id", QVariant(id)).next() ? row.id<CustomerId>(0) : CustomerId{};
}

std::vector<Milestone> milestonesOf(Connection &connection, const LocalCalendar &calendar, CustomerId first, CustomerId last)
{
    return Reader(connection, calendar, first, last).read();
}

void addMilestones(Connection &connection, const LocalCalendar &calendar, CustomerId first, CustomerId last)
{
    write(connection, addSql, milestonesOf(connection, calendar, first, last));
}

void refreshMilestones(Connection &connection, const LocalCalendar &calendar, CustomerId customer)
{
    const std::vector<Milestone> expected = milestonesOf(connection, calendar, customer, customer);
    Statement rows(connection, u"SELECT customer_id, occurred_at, kind, source_id FROM timeline_events"
                               " WHERE customer_id = :customer AND kind IN (%1)"_s.arg(milestoneKinds()));
    rows.bind(u"customer", customer);
    const std::vector<Milestone> stored = readStored(rows);
    write(connection, removeSql, without(stored, expected));
    write(connection, addSql, without(expected, stored));
}

qint64 differentMilestones(Connection &connection, const LocalCalendar &calendar)
{
    const std::vector<Milestone> expected = milestonesOf(connection, calendar, CustomerId{1},
                                                         CustomerId{std::numeric_limits<qint64>::max()});
    Statement rows(
        connection,
        u"SELECT customer_id, occurred_at, kind, source_id FROM timeline_events WHERE kind IN (%1)"_s.arg(milestoneKinds()));
    const std::vector<Milestone> stored = readStored(rows);
    return static_cast<qint64>(without(stored, expected).size() + without(expected, stored).size());
}

} // namespace regulars
