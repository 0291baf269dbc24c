// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/purchasestore.h"

#include "storage/orders/returnedamounts.h"
#include "storage/prediction/judgedcustomers.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

qint64 highestCustomer(Connection &connection)
{
    Statement row(connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
    row.only();
    return row.integer(0);
}

/// SQL: of whom something may be predicted.
QString judgedCustomers(const QString &columns)
{
    return u"SELECT %1 FROM customers c WHERE c.deleted_at IS NULL AND NOT %2 ORDER BY c.id"_s.arg(
        columns, hasObjectedToProfiling(u"c.id"_s));
}

/// Makes summaries of orders that come customer by customer.
class Summing
{
public:
    Summing(QDate until, std::vector<CustomerPurchases> &summaries) : m_until(until), m_summaries(summaries) {}

    /// True with the first order of another customer.
    bool begins(CustomerId customer)
    {
        if (customer == m_customer)
            return false;
        end();
        m_customer = customer;
        return true;
    }
    void add(const Purchase &purchase) { m_purchases.push_back(purchase); }
    void end()
    {
        if (const std::optional<PurchaseSummary> summary = summaryOf(m_purchases, m_until))
            m_summaries.push_back({m_customer, *summary, purchaseDaysOf(m_purchases, m_until)});
        m_purchases.clear();
    }

private:
    QDate m_until;
    std::vector<CustomerPurchases> &m_summaries;
    CustomerId m_customer;
    std::vector<Purchase> m_purchases;
};

} // namespace

Result<std::vector<CustomerPurchases>> PurchaseStore::purchases(const Shop &shop, const PurchaseQuestion &question,
                                                                const Progress &progress, const CancelToken &cancel) const
{
    return attempt([&] {
        const LocalCalendar calendar(shop.timeZone);
        const Instant until = calendar.startOfDay(question.until.addDays(1));
        const auto minorPerMajor = static_cast<double>(shop.currency.minorPerMajor());
        const auto returned = returnedAmounts(m_connection, until);
        const qint64 highest = highestCustomer(m_connection);
        std::vector<CustomerPurchases> summaries;
        Summing summing(question.until, summaries);
        // A first day is only asked for where there is one: with it, the orders of that time are looked up and sorted.
        const QString since = question.from.isValid() ? u" AND ordered_at >= :from"_s : QString();
        Statement rows(m_connection, u"SELECT customer_id, ordered_at, status, total_minor, id FROM orders"
                                     " WHERE customer_id IS NOT NULL AND deleted_at IS NULL AND ordered_at < :until%1"
                                     " ORDER BY customer_id, ordered_at, id"_s.arg(since));
        rows.bind(u"until", until);
        if (question.from.isValid())
            rows.bind(u"from", calendar.startOfDay(question.from));
        while (rows.next()) {
            if (summing.begins(rows.id<CustomerId>(0))) {
                if (cancel.isCancelled())
                    throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
                if (progress)
                    progress(rows.integer(0), highest);
            }
            OrderFacts order{rows.instant(1), valueOf<OrderStatus>(rows.text(2)), rows.integer(3), 0};
            if (const auto back = returned.find(rows.integer(4)); back != returned.end())
                order.returnedMinor = back->second;
            if (counts(order, question.zeroValueOrders)) {
                summing.add({calendar.date(order.orderedAt),
                             static_cast<double>(order.totalMinor - order.returnedMinor) / minorPerMajor});
            }
        }
        summing.end();
        if (progress)
            progress(highest, highest);
        return summaries;
    });
}

Result<std::vector<CustomerId>> PurchaseStore::judged() const
{
    return attempt([&] {
        std::vector<CustomerId> judged;
        Statement rows(m_connection, judgedCustomers(u"c.id"_s));
        while (rows.next())
            judged.push_back(rows.id<CustomerId>(0));
        return judged;
    });
}

Result<std::vector<CustomerName>> PurchaseStore::names() const
{
    return attempt([&] {
        std::vector<CustomerName> names;
        Statement rows(m_connection, judgedCustomers(u"c.id, c.name"_s));
        while (rows.next())
            names.push_back({rows.id<CustomerId>(0), rows.text(1)});
        return names;
    });
}

} // namespace regulars
