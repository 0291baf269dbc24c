// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drivers/visitstream.h"

#include "core/drivers/driver.h"
#include "core/orders/countedorder.h"
#include "storage/orders/returnedamounts.h"
#include "storage/reports/reportedtickets.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

using CasesByCustomer = std::unordered_map<qint64, std::vector<SupportCase>>;

/// The tickets that may be asked for, with what came of the promise to reply.
CasesByCustomer casesOf(Connection &connection, const LocalCalendar &calendar, QDate asOf)
{
    const QDate last = lastMaturedDay(asOf);
    const TicketSlice slice{SupportQuestion()};
    Statement rows(connection,
                   u"SELECT t.customer_id, t.opened_at, t.category_id, c.state FROM tickets t LEFT JOIN ticket_clocks c"
                   " ON c.ticket_id = t.id AND c.metric = 'first_response' AND c.state IN ('met', 'breached')"
                   " WHERE t.opened_at >= :from AND t.opened_at < :until AND t.customer_id IS NOT NULL AND "_s +
                       slice.condition());
    rows.bind(u"from", calendar.startOfDay(last.addDays(1 - supportWindowDays)));
    rows.bind(u"until", calendar.startOfDay(last.addDays(1)));
    slice.bind(rows);
    CasesByCustomer cases;
    while (rows.next()) {
        SupportCase each{int(calendar.date(rows.instant(1)).toJulianDay()), rows.isNull(2) ? 0 : rows.integer(2), {}};
        if (!rows.isNull(3))
            each.late = rows.text(3) == "breached"_L1;
        cases[rows.integer(0)].push_back(each);
    }
    return cases;
}

/// A condition on orders `o` that leaves out customers who are not of the group for sure; empty: nobody.
QString narrowing(const VisitQuestion &question)
{
    const DriverGroup &group = question.group;
    if (question.all || group.without)
        return {};
    const auto boughtBy =
        u" AND o.customer_id IN (SELECT b.customer_id FROM products p JOIN order_lines i ON i.product_id = p.id"
        " JOIN orders b ON b.id = i.order_id WHERE %1)"_s;
    switch (group.subject.kind) {
    case DriverKind::Product:
    case DriverKind::FirstProduct:
        return boughtBy.arg(u"p.id = :subject"_s);
    case DriverKind::FirstCategory:
        return boughtBy.arg(u"p.category = :subject"_s);
    case DriverKind::TicketCategory:
        return u" AND o.customer_id IN (SELECT k.customer_id FROM tickets k WHERE k.category_id = :subject)"_s;
    case DriverKind::LateReply:
        return {};
    }
    return {};
}

qint64 highestCustomer(Connection &connection)
{
    Statement row(connection, u"SELECT coalesce(max(id), 0) FROM customers"_s);
    row.only();
    return row.integer(0);
}

/// Puts lines of orders together to visits, customer by customer.
class HistoryReader
{
public:
    HistoryReader(const LocalCalendar &calendar, CasesByCustomer cases,
                  const std::function<void(CustomerId, const DriverHistory &)> &receive)
        : m_calendar(calendar), m_cases(std::move(cases)), m_receive(receive)
    {
    }

    /// True with the first order of another customer.
    bool begins(CustomerId customer)
    {
        if (customer == m_customer)
            return false;
        end();
        m_customer = customer;
        return true;
    }
    void addOrder(Instant at)
    {
        const auto day = int(m_calendar.date(at).toJulianDay());
        if (m_history.visits.empty() || m_history.visits.back().day != day) {
            sortLast();
            m_history.visits.push_back({day, {}});
        }
    }
    void addProduct(qint64 product) { m_history.visits.back().products.push_back(product); }
    void end()
    {
        sortLast();
        if (!m_history.visits.empty()) {
            if (const auto cases = m_cases.find(m_customer.value); cases != m_cases.end())
                m_history.cases = cases->second;
            m_receive(m_customer, m_history);
        }
        m_history.visits.clear();
        m_history.cases.clear();
    }

private:
    void sortLast()
    {
        if (m_history.visits.empty())
            return;
        std::vector<qint64> &products = m_history.visits.back().products;
        std::sort(products.begin(), products.end());
        products.erase(std::unique(products.begin(), products.end()), products.end());
    }

    const LocalCalendar &m_calendar;
    CasesByCustomer m_cases;
    const std::function<void(CustomerId, const DriverHistory &)> &m_receive;
    CustomerId m_customer;
    DriverHistory m_history;
};

void bindSubject(Statement &rows, const DriverSubject &subject)
{
    if (subject.kind == DriverKind::FirstCategory)
        rows.bind(u"subject", subject.name);
    else
        rows.bind(u"subject", QVariant(subject.id));
}

} // namespace

void forEachDriverHistory(Connection &connection, const Shop &shop, const VisitQuestion &question,
                          const std::function<void(CustomerId, const DriverHistory &)> &receive, const Progress &progress,
                          const CancelToken &cancel)
{
    const LocalCalendar calendar(shop.timeZone);
    const Instant until = calendar.startOfDay(question.asOf.addDays(1));
    const auto returned = returnedAmounts(connection, until);
    const qint64 highest = highestCustomer(connection);
    HistoryReader reader(calendar, casesOf(connection, calendar, question.asOf), receive);
    const QString narrow = narrowing(question);
    Statement rows(connection,
                   u"SELECT o.customer_id, o.id, o.ordered_at, o.status, o.total_minor, l.product_id FROM orders o"
                   " LEFT JOIN order_lines l ON l.order_id = o.id WHERE o.customer_id IS NOT NULL"
                   " AND o.deleted_at IS NULL AND o.ordered_at < :until%1"
                   " ORDER BY o.customer_id, o.ordered_at, o.id"_s.arg(narrow));
    rows.bind(u"until", until);
    if (!narrow.isEmpty())
        bindSubject(rows, question.group.subject);
    qint64 order = 0;
    bool isCounted = false;
    while (rows.next()) {
        if (reader.begins(rows.id<CustomerId>(0))) {
            if (cancel.isCancelled())
                throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
            if (progress)
                progress(rows.integer(0), highest);
        }
        if (rows.integer(1) != order) {
            order = rows.integer(1);
            const auto back = returned.find(order);
            isCounted = counts({rows.instant(2), valueOf<OrderStatus>(rows.text(3)), rows.integer(4),
                                back != returned.end() ? back->second : 0});
            if (isCounted)
                reader.addOrder(rows.instant(2));
        }
        if (isCounted && !rows.isNull(5))
            reader.addProduct(rows.integer(5));
    }
    reader.end();
    if (progress)
        progress(highest, highest);
}

ProductCategories productCategories(Connection &connection)
{
    ProductCategories categories;
    Statement rows(connection, u"SELECT id, category FROM products WHERE category <> ''"_s);
    while (rows.next())
        categories.emplace(rows.integer(0), rows.text(1));
    return categories;
}

} // namespace regulars
