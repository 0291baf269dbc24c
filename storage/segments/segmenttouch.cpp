// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmenttouch.h"

#include "storage/base/jsontext.h"
#include "storage/customers/customerreferences.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonObject>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestGroup = 8; // more levels than memberships can have

/// A column of a journalled table that holds a customer.
struct Owner
{
    Table table;
    QString column;
};

QList<Owner> owners()
{
    QList<Owner> all{{Table::Customers, u"id"_s}, {Table::SegmentPins, u"customer_id"_s}};
    for (const CustomerReference &reference : customerReferences()) {
        const auto table = tableOf(QString(reference.table));
        if (table && *table != Table::SegmentPins)
            all += Owner{*table, QString(reference.column)};
    }
    return all;
}

/// What rules ask of is changed for many at once.
bool isAtLarge(const Change &change)
{
    switch (change.entity) {
    case Entity::OwnField:
    case Entity::TicketStatus:
    case Entity::TicketCategory:
    case Entity::Tier:
    case Entity::Survey:
    case Entity::SubscriptionPlan:
    case Entity::Setting:
    case Entity::CustomerScore:
        return true;
    case Entity::Product: // its category; nobody has bought a new one
        return change.kind == ChangeKind::Changed;
    default:
        return false;
    }
}

/// Records that follow from others are in no journal.
QList<Owner> ownersOf(Entity entity)
{
    switch (entity) {
    case Entity::PointsEntry:
        return {{Table::PointsEntries, u"customer_id"_s}};
    case Entity::RewardClaim:
        return {{Table::RewardClaims, u"customer_id"_s}};
    case Entity::Ticket:
        return {{Table::Tickets, u"customer_id"_s}};
    case Entity::Referral:
        return {{Table::Referrals, u"advocate_id"_s}, {Table::Referrals, u"referred_id"_s}};
    case Entity::Subscription:
        return {{Table::Subscriptions, u"customer_id"_s}};
    default:
        return {};
    }
}

class TouchedOnes
{
public:
    explicit TouchedOnes(Connection &connection) : m_connection(connection) {}

    void add(CustomerId customer)
    {
        if (customer.isValid())
            m_customers.insert(customer);
    }
    /// Whose the row is.
    void addOwner(const Owner &owner, qint64 id)
    {
        Statement row(m_connection, u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(owner.column, tableName(owner.table)));
        if (row.bind(u"id", id).next())
            add(row.id<CustomerId>(0));
    }
    /// Whose the rows were that the write has announced, and whose they are.
    void addAnnounced(const Journal &journal, const Owner &owner)
    {
        for (const auto &[id, before] : journal.touched(owner.table)) {
            if (owner.table == Table::Customers) {
                add(CustomerId{id});
                continue;
            }
            if (!before.isNull())
                add(CustomerId{jsonObject(before).value(owner.column).toInteger()});
            addOwner(owner, id);
        }
    }
    [[nodiscard]] const std::set<CustomerId> &customers() const { return m_customers; }

private:
    Connection &m_connection;
    std::set<CustomerId> m_customers;
};

bool hasSegments(Connection &connection)
{
    return Statement(connection, u"SELECT 1 FROM segments WHERE deleted_at IS NULL LIMIT 1"_s).next();
}

} // namespace

void touchCustomers(Connection &connection, const std::set<CustomerId> &customers, Instant now)
{
    Statement touch(connection,
                    u"WITH RECURSIVE touched (id, depth) AS (SELECT c.id, 0 FROM customers c WHERE c.id = :customer"
                    " UNION SELECT m.group_id, t.depth + 1 FROM touched t JOIN customer_members m"
                    " ON m.customer_id = t.id WHERE t.depth < :deepest)"
                    " INSERT INTO segment_touched (customer_id, touched_at)"
                    " SELECT DISTINCT id, :now FROM touched WHERE 1 = 1"
                    " ON CONFLICT (customer_id) DO UPDATE SET touched_at = CASE"
                    " WHEN segment_touched.touched_at < excluded.touched_at THEN excluded.touched_at"
                    " ELSE segment_touched.touched_at + 1 END"_s);
    for (const CustomerId customer : customers)
        touch.bindAll(customer, deepestGroup, now).execute();
}

void touchEverybody(Connection &connection, Instant now)
{
    Statement(connection, u"INSERT INTO segment_touched (customer_id, touched_at) VALUES (0, :now)"
                          " ON CONFLICT (customer_id) DO UPDATE SET touched_at = CASE"
                          " WHEN segment_touched.touched_at < excluded.touched_at THEN excluded.touched_at"
                          " ELSE segment_touched.touched_at + 1 END"_s)
        .bindAll(now)
        .execute();
}

void keepTouched(WriteSession &session, const QList<Change> &changes, const QList<CustomerId> &affected, bool everything)
{
    if (!hasSegments(session.connection()))
        return;
    if (everything || std::any_of(changes.begin(), changes.end(), isAtLarge)) {
        touchEverybody(session.connection(), session.now());
        return;
    }
    TouchedOnes touched(session.connection());
    for (const CustomerId customer : affected)
        touched.add(customer);
    static const QList<Owner> all = owners();
    if (!session.journal().isEmpty()) {
        for (const Owner &owner : all)
            touched.addAnnounced(session.journal(), owner);
    }
    for (const Change &change : changes) {
        if (change.entity == Entity::Customer)
            touched.add(CustomerId{change.id});
        for (const Owner &owner : ownersOf(change.entity))
            touched.addOwner(owner, change.id);
    }
    touchCustomers(session.connection(), touched.customers(), session.now());
}

} // namespace regulars
