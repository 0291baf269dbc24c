// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/orderimporter.h"

#include "core/base/textfolding.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostShownProblems = 200;

OrderStatus statusOf(ImportedStatus status)
{
    switch (status) {
    case ImportedStatus::Open:
        return OrderStatus::Open;
    case ImportedStatus::Cancelled:
        return OrderStatus::Cancelled;
    case ImportedStatus::Completed:
        break;
    }
    return OrderStatus::Completed;
}

void check(const Result<void> &result)
{
    if (!result)
        throw SqlFailure(result.error());
}

} // namespace

OrderChannel channelOf(const QString &word)
{
    if (word.isEmpty())
        return OrderChannel::Unknown;
    static const std::vector<std::pair<OrderChannel, QStringList>> words = {
        {OrderChannel::Marketplace, {u"marketplace"_s, u"amazon"_s, u"ebay"_s, u"etsy"_s}},
        {OrderChannel::Wholesale, {u"wholesale"_s, u"b2b"_s}},
        {OrderChannel::Phone, {u"phone"_s, u"telephone"_s}},
        {OrderChannel::Email, {u"email"_s, u"mail"_s}},
        {OrderChannel::Web,
         {u"web"_s, u"online"_s, u"website"_s, u"internet"_s, u"shopify"_s, u"woocommerce"_s, u"checkout"_s,
          u"ecommerce"_s}},
        {OrderChannel::Counter,
         {u"counter"_s, u"pos"_s, u"store"_s, u"shop"_s, u"till"_s, u"register"_s, u"retail"_s, u"square"_s}},
    };
    const QStringList parts = foldedWords(word);
    for (const auto &[channel, names] : words) {
        for (const QString &part : parts) {
            if (names.contains(part))
                return channel;
        }
    }
    return OrderChannel::Unknown;
}

OrderImporter::OrderImporter(Connection &connection, ImportTarget &target, RejectedFile *rejected, const QString &source,
                             OrderImportReport &report)
    : m_connection(connection),
      m_target(target),
      m_rejected(rejected),
      m_source(source),
      m_report(report),
      m_customers(connection, target, source),
      m_products(connection, target),
      m_returnLinker(connection),
      m_knownOrders(connection, Table::Orders),
      m_knownReturns(connection, Table::Returns),
      m_anyOrderBefore(Statement(connection, u"SELECT 1 FROM orders LIMIT 1"_s).next())
{
}

void OrderImporter::take(const OrderBatch &batch)
{
    for (const ImportedOrder &order : batch.orders)
        takeOrder(order);
    for (const ImportedReturn &goods : batch.returns) {
        if (goods.returnOf.isEmpty())
            takeReturn(goods);
        else
            m_linkedReturns.push_back(goods);
    }
    for (const RejectedRow &row : batch.rejected)
        takeProblem(row);
}

void OrderImporter::takeProblem(const RejectedRow &row)
{
    ++m_report.problems[row.reason];
    if (m_report.firstProblems.size() < mostShownProblems)
        m_report.firstProblems.push_back(row);
    if (row.verdict == RowVerdict::Noted)
        return;
    ++m_report.rejected;
    if (m_rejected != nullptr)
        check(m_rejected->add(row));
}

void OrderImporter::takeOrder(const ImportedOrder &imported)
{
    const qint64 key = importKey(imported.identity, m_source);
    if (m_knownOrders.contains(key)) {
        ++m_report.ordersKnown;
        m_customers.note(imported.customer);
        return;
    }
    const Order order = orderOf(imported);
    const ImportTarget::StoredOrder stored = m_target.add(order, key);
    ++m_report.ordersCreated;
    m_report.anonymousOrders += order.customer.isValid() ? 0 : 1;
    if (!order.number.isEmpty())
        m_numbered.push_back({qHash(order.number), stored.id, order.customer, {stored.firstLine, order.lines.size()}});
}

Order OrderImporter::orderOf(const ImportedOrder &imported)
{
    Order order;
    order.number = imported.number;
    order.customer = m_customers.findOrCreate(imported.customer);
    order.orderedAt = imported.orderedAt;
    order.timeUnknown = imported.timeUnknown;
    order.channel = channelOf(imported.channel);
    order.status = statusOf(imported.status);
    order.total = {imported.totalMinor, m_report.currency};
    order.discountMinor = imported.discountMinor;
    order.shippingMinor = imported.shippingMinor;
    order.taxMinor = imported.taxMinor;
    order.lines.reserve(static_cast<qsizetype>(imported.lines.size()));
    for (const ImportedLine &line : imported.lines) {
        order.lines += OrderLine{{},
                                 m_products.findOrCreate(line, m_report.currency),
                                 line.sku,
                                 line.name,
                                 line.quantityMilli,
                                 line.unitPriceMicro,
                                 line.discountMinor,
                                 line.totalMinor};
    }
    return order;
}

void OrderImporter::takeReturn(const ImportedReturn &imported)
{
    const qint64 key = importKey(imported.identity, m_source);
    if (m_knownReturns.contains(key)) {
        ++m_report.returnsKnown;
        m_customers.note(imported.customer);
        return;
    }
    m_target.add(returnOf(imported), key);
    ++m_report.returnsCreated;
}

Return OrderImporter::returnOf(const ImportedReturn &imported)
{
    Return goods;
    goods.number = imported.number;
    goods.returnedAt = imported.returnedAt;
    goods.timeUnknown = imported.timeUnknown;
    goods.total = {imported.totalMinor, m_report.currency};
    const NumberedOrder order = orderNumbered(imported.returnOf);
    goods.order = order.id;
    goods.customer = order.id.isValid() ? order.customer : m_customers.findOrCreate(imported.customer);
    goods.lines.reserve(static_cast<qsizetype>(imported.lines.size()));
    for (const ImportedLine &line : imported.lines) {
        goods.lines += ReturnLine{{},
                                  m_products.findOrCreate(line, m_report.currency),
                                  line.sku,
                                  line.name,
                                  line.quantityMilli,
                                  line.unitPriceMicro,
                                  line.totalMinor};
    }
    if (order.id.isValid())
        m_returnLinker.link(goods, order.lines);
    return goods;
}

OrderImporter::NumberedOrder OrderImporter::orderNumbered(const QString &number) const
{
    if (number.isEmpty())
        return {};
    const size_t hash = qHash(number);
    const auto found = std::lower_bound(m_numbered.begin(), m_numbered.end(), hash,
                                        [](const NumberedOrder &order, size_t value) { return order.numberHash < value; });
    if (found != m_numbered.end() && found->numberHash == hash)
        return *found;
    if (!m_anyOrderBefore)
        return {};
    Statement row(m_connection, u"SELECT id, customer_id FROM orders WHERE number = :number AND import_key IS NOT NULL"
                                " AND deleted_at IS NULL ORDER BY id DESC LIMIT 1"_s);
    if (!row.bind(u"number", number).next())
        return {};
    return {hash, row.id<OrderId>(0), row.id<CustomerId>(1), {}};
}

void OrderImporter::finish()
{
    std::sort(m_numbered.begin(), m_numbered.end(),
              [](const NumberedOrder &a, const NumberedOrder &b) { return a.numberHash < b.numberHash; });
    for (const ImportedReturn &goods : m_linkedReturns)
        takeReturn(goods);
    m_report.customersCreated = m_customers.created();
    m_report.customersMatched = m_customers.matched();
    m_report.productsCreated = m_products.created();
}

} // namespace regulars
