// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customertotals.h"

#include "models/base/whendone.h"
#include "storage/customers/customerlist.h"
#include "storage/people/shopstore.h"

namespace regulars {

namespace {

constexpr qsizetype slice = 500;

struct Totals
{
    Money net;
    qint64 orders = 0;
};

Result<Totals> addedUp(Connection &connection, const QList<CustomerId> &customers, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    Totals totals{{0, shop.currency}, 0};
    const CustomerList list(connection);
    for (qsizetype begin = 0; begin < customers.size(); begin += slice) {
        REGULARS_TRY(rows, list.rows(customers.mid(begin, slice), now, shop.currency));
        for (const CustomerRow &row : std::as_const(rows)) {
            totals.net += row.net;
            totals.orders += row.orders;
        }
    }
    return totals;
}

} // namespace

CustomerTotals::CustomerTotals(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Entity::Customer))
            read();
    });
}

CustomerTotals::~CustomerTotals()
{
    m_token.cancel();
}

void CustomerTotals::setCustomers(const QList<CustomerId> &customers)
{
    if (customers == m_customers)
        return;
    m_customers = customers;
    m_known = false;
    read();
}

void CustomerTotals::read()
{
    m_token.cancel();
    m_token = CancelToken();
    const quint64 generation = ++m_generation;
    if (m_customers.isEmpty())
        return;
    auto job = [customers = m_customers, now = m_database.clock().now()](Connection &connection) {
        return addedUp(connection, customers, now);
    };
    whenDone(m_database.read(std::move(job), m_token), this, [this, generation](const Result<Totals> &totals) {
        if (generation != m_generation)
            return;
        m_known = totals.has_value();
        if (totals) {
            m_net = totals->net;
            m_orders = totals->orders;
        }
        Q_EMIT changed();
    });
}

} // namespace regulars
