// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ordercollector.h"

#include "core/exchange/productlist.h"

#include <QtCore/QtNumeric>

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRawBytes = 64 * 1024;
constexpr size_t mostValueBytes = 200;

quint64 hashOf(std::string_view kind, std::string_view number)
{
    return StableHash().add(kind).add(number).value();
}

/// "C536379": how some tills number a cancellation.
bool isCancellationNumber(std::string_view number)
{
    return number.size() > 1 && (number[0] == 'C' || number[0] == 'c') && number[1] >= '0' && number[1] <= '9';
}

qint64 saturatedSum(qint64 a, qint64 b)
{
    qint64 sum = 0;
    return qAddOverflow(a, b, &sum) ? std::numeric_limits<qint64>::max() : sum;
}

bool isSamePerson(const ImportedCustomerPtr &a, const ImportedCustomerPtr &b)
{
    return a == b ||
           (a && b && a->externalId == b->externalId && a->email == b->email && a->phone == b->phone && a->name == b->name);
}

bool isSameTime(const ParsedDate &a, const ParsedDate &b)
{
    return a.year == b.year && a.month == b.month && a.day == b.day && a.msOfDay == b.msOfDay;
}

/// A row below the first of its order, with only the cells of its line filled.
bool isContinuation(const OrderRow &row)
{
    return !row.date && !row.orderTotalMinor;
}

} // namespace

OrderCollector::OrderCollector(const OrderShape &shape, RowTimes &times, std::optional<DateOrder> dateOrder)
    : m_shape(shape), m_times(times), m_dateOrder(dateOrder), m_dateOrderGiven(dateOrder.has_value())
{
    for (const OrderField field : {OrderField::CustomerKey, OrderField::Email, OrderField::CustomerName})
        m_namesCustomers = m_namesCustomers || shape.has(field);
}

void OrderCollector::add(const OrderRow &row, qint64 line, std::string_view raw)
{
    const Source source{row, line, raw};
    if (row.isDamaged)
        refuse(source, RowVerdict::Noted, RowReason::SpreadsheetDamage, row.damagedField);
    if (row.date)
        noteDateOrder(*row.date);
    const bool grouped = m_shape.isGrouped() && (!row.number.empty() || (isContinuation(row) && !m_lastNumber.empty()));
    if (grouped)
        addGrouped(source);
    else
        addSingle(source);
}

void OrderCollector::addGrouped(Source source)
{
    const bool asReturn = isReturn(source.row);
    if (!source.row.number.empty() && source.row.number != m_lastNumber)
        m_lastNumber = source.row.number;
    m_key = asReturn ? 'R' : 'O';
    m_key += m_lastNumber;
    if (const auto known = m_byNumber.find(m_key); known != m_byNumber.end()) {
        Draft &draft = m_drafts[known->second];
        if (mayContinue(draft, source))
            addRow(draft, source);
        return;
    }
    if (const auto refused = m_refusedNumbers.find(m_lastNumber); refused != m_refusedNumbers.end()) {
        refuse(source, RowVerdict::Refused, RowReason::OrderRefused, {},
               {{u"number"_s, textOf(m_lastNumber)}, {u"line"_s, refused->second}});
        return;
    }
    if (mayStart(source, asReturn)) {
        m_byNumber.emplace(m_key, m_drafts.size());
        m_drafts.push_back(started(source, asReturn));
        addRow(m_drafts.back(), source);
    } else if (m_shape.hasOrderTotals()) {
        m_refusedNumbers.emplace(m_lastNumber, source.line);
    }
}

void OrderCollector::addSingle(Source source)
{
    const bool asReturn = isReturn(source.row);
    if (!mayStart(source, asReturn))
        return;
    Draft draft = started(source, asReturn);
    addRow(draft, source);
    if (draft.date.orderOpen && !m_dateOrder)
        m_drafts.push_back(std::move(draft));
    else
        complete(std::move(draft));
}

bool OrderCollector::isReturn(const OrderRow &row) const
{
    if (row.event == EventMeaning::Refund || !row.returnOf.empty())
        return true;
    const bool cancelled = row.status == StatusMeaning::Cancelled || row.status == StatusMeaning::Refunded;
    if (m_shape.hasOrderTotals())
        return row.orderTotalMinor.value_or(0) < 0 && (!row.hasStatus || cancelled);
    if (row.quantityMilli)
        return *row.quantityMilli < 0 && (cancelled || isCancellationNumber(row.number));
    return row.lineTotalMicro.value_or(0) < 0;
}

bool OrderCollector::mayStart(Source source, bool isReturn)
{
    const OrderRow &row = source.row;
    if (!row.date) {
        refuse(source, RowVerdict::Refused, RowReason::MissingValue, OrderField::Date);
        return false;
    }
    if (row.status == StatusMeaning::Pending) {
        refuse(source, RowVerdict::SetApart, RowReason::PaymentPending, OrderField::Status);
        return false;
    }
    if (!m_shape.hasOrderTotals())
        return mayBeLine(source, isReturn);
    if (!row.orderTotalMinor) {
        refuse(source, RowVerdict::Refused, RowReason::MissingValue, OrderField::OrderTotal);
        return false;
    }
    if (*row.orderTotalMinor < 0 && !isReturn) {
        refuse(source, RowVerdict::Refused, RowReason::NegativeTotal, OrderField::OrderTotal);
        return false;
    }
    if (!row.customer && m_namesCustomers && m_shape.isGrouped())
        refuse(source, RowVerdict::Noted, RowReason::NoCustomer);
    return true;
}

/// A row of a file without order totals must say what was sold for how much.
bool OrderCollector::mayBeLine(Source source, bool isReturn)
{
    const OrderRow &row = source.row;
    if (!row.lineTotalMicro && !(row.quantityMilli && row.unitPriceMicro)) {
        const OrderField missing = m_shape.has(OrderField::LineTotal) ? OrderField::LineTotal
                                   : row.quantityMilli                ? OrderField::UnitPrice
                                                                      : OrderField::Quantity;
        refuse(source, RowVerdict::Refused, RowReason::MissingValue, missing);
        return false;
    }
    if (isReturn)
        return true;
    const auto setApart = [&](RowReason reason, OrderField field) {
        refuse(source, RowVerdict::SetApart, reason, field);
        return false;
    };
    if (row.quantityMilli && *row.quantityMilli <= 0)
        return setApart(*row.quantityMilli < 0 ? RowReason::NegativeQuantity : RowReason::ZeroQuantity,
                        OrderField::Quantity);
    if (row.unitPriceMicro && *row.unitPriceMicro <= 0)
        return setApart(RowReason::PriceNotPositive, OrderField::UnitPrice);
    if (row.lineTotalMicro && *row.lineTotalMicro <= 0)
        return setApart(RowReason::PriceNotPositive, OrderField::LineTotal);
    return true;
}

/// Whether a row with the number of a known order is another line of it.
bool OrderCollector::mayContinue(Draft &draft, Source source)
{
    const OrderRow &row = source.row;
    if (m_shape.hasOrderTotals())
        return isContinuation(row) || !repeatsOrder(draft, source);
    if (!mayBeLine(source, draft.isReturn))
        return false;
    if (draft.order.customer && row.customer && !isSamePerson(draft.order.customer, row.customer)) {
        refuse(source, RowVerdict::Refused, RowReason::ConflictingOrder, OrderField::CustomerKey,
               {{u"number"_s, draft.order.number}, {u"line"_s, draft.order.sourceLine}});
        return false;
    }
    if (!draft.order.customer)
        draft.order.customer = row.customer;
    return true;
}

/// Where every row carries the order's own cells, another row must agree with the first and bring a new line.
bool OrderCollector::repeatsOrder(Draft &draft, Source source)
{
    const OrderRow &row = source.row;
    const QVariantMap args{{u"number"_s, draft.order.number}, {u"line"_s, draft.order.sourceLine}};
    std::optional<OrderField> conflict;
    const qint64 total = std::abs(row.orderTotalMinor.value_or(draft.order.totalMinor));
    if (total != draft.order.totalMinor)
        conflict = OrderField::OrderTotal;
    else if (row.date && !isSameTime(*row.date, draft.date))
        conflict = OrderField::Date;
    else if (!isSamePerson(row.customer, draft.order.customer))
        conflict = OrderField::CustomerKey;
    if (conflict) {
        refuse(source, RowVerdict::Refused, RowReason::ConflictingOrder, conflict, args);
        return true;
    }
    const quint64 hash = StableHash().add(source.raw).value();
    if (!row.hasLine() || std::find(draft.rowHashes.begin(), draft.rowHashes.end(), hash) != draft.rowHashes.end()) {
        refuse(source, RowVerdict::Refused, RowReason::RepeatedOrder, {}, args);
        return true;
    }
    return false;
}

OrderCollector::Draft OrderCollector::started(Source source, bool isReturn)
{
    const OrderRow &row = source.row;
    Draft draft;
    draft.order.number = textOf(row.number);
    draft.order.identity = row.number.empty() ? identityOf(row) : hashOf(isReturn ? "return" : "order", row.number);
    draft.order.customer = row.customer;
    draft.order.currency = m_shape.currency;
    draft.order.channel = m_texts.text(row.channel);
    draft.order.sourceLine = source.line;
    draft.order.shippingMinor = row.shippingMinor;
    if (m_shape.hasOrderTotals()) {
        draft.order.totalMinor = std::abs(row.orderTotalMinor.value_or(0));
        draft.order.taxMinor = row.taxMinor;
        draft.order.discountMinor = row.discountMinor;
    }
    draft.returnOf = textOf(row.returnOf);
    draft.date = *row.date;
    draft.zoneNumber = row.zoneNumber;
    draft.isReturn = isReturn;
    draft.status = row.status;
    draft.refundedMinor = row.refundedMinor;
    return draft;
}

void OrderCollector::addRow(Draft &draft, Source source)
{
    if (!m_shape.hasOrderTotals()) {
        addSummedLine(draft, source);
    } else {
        if (m_shape.isGrouped())
            draft.rowHashes.push_back(StableHash().add(source.raw).value());
        if (source.row.hasLine())
            addListedLines(draft, source);
    }
    if (draft.date.orderOpen && !m_dateOrder)
        draft.openRows.emplace_back(source.line, source.raw.substr(0, mostRawBytes));
}

/// What was sold and how much of it, without its price.
ImportedLine OrderCollector::itemOf(Source source)
{
    const OrderRow &row = source.row;
    ImportedLine line;
    line.sku = m_texts.text(row.sku);
    line.name = m_texts.text(row.productName);
    line.category = m_texts.text(row.category);
    line.sourceLine = source.line;
    line.quantityMilli = std::abs(row.quantityMilli.value_or(milliPerPiece));
    return line;
}

/// A line that adds to the total of its order.
void OrderCollector::addSummedLine(Draft &draft, Source source)
{
    const OrderRow &row = source.row;
    ImportedLine line = itemOf(source);
    line.discountMinor = row.discountMinor;
    if (row.lineTotalMicro) {
        line.totalMinor = std::abs(minorOf(*row.lineTotalMicro));
        line.unitPriceMicro = std::abs(row.unitPriceMicro.value_or(unitPriceOf(*row.lineTotalMicro, line.quantityMilli)));
    } else {
        line.unitPriceMicro = std::abs(*row.unitPriceMicro);
        line.totalMinor = lineTotal(line.quantityMilli, line.unitPriceMicro, m_shape.currency).minor - row.discountMinor;
    }
    const qint64 tax = std::abs(row.taxMinor);
    draft.order.taxMinor = saturatedSum(draft.order.taxMinor, tax);
    draft.order.totalMinor = saturatedSum(draft.order.totalMinor, saturatedSum(line.totalMinor, m_shape.taxOnTop ? tax : 0));
    draft.order.lines.push_back(std::move(line));
}

/// Lines below an order that has its own total.
void OrderCollector::addListedLines(Draft &draft, Source source)
{
    const OrderRow &row = source.row;
    ImportedLine line = itemOf(source);
    line.amountKnown = row.unitPriceMicro || row.lineTotalMicro;
    line.unitPriceMicro = std::abs(row.unitPriceMicro.value_or(0));
    line.totalMinor = row.lineTotalMicro ? std::abs(minorOf(*row.lineTotalMicro))
                                         : lineTotal(line.quantityMilli, line.unitPriceMicro, m_shape.currency).minor;
    const std::vector<ListedProduct> products = row.productList.empty() ? std::vector<ListedProduct>()
                                                                        : listedProducts(textOf(row.productList));
    if (products.size() == 1 && line.name.isEmpty())
        line.name = products.front().name;
    if (products.size() <= 1) {
        draft.order.lines.push_back(std::move(line));
        return;
    }
    for (const ListedProduct &product : products) {
        ImportedLine listed;
        listed.name = product.name;
        listed.quantityMilli = product.quantityMilli;
        listed.amountKnown = false;
        listed.sourceLine = source.line;
        draft.order.lines.push_back(std::move(listed));
    }
}

quint64 OrderCollector::identityOf(const OrderRow &row)
{
    StableHash hash;
    hash.add("row");
    if (row.customer) {
        for (const QString &key : {row.customer->externalId, row.customer->email, row.customer->phone, row.customer->name})
            hash.add(std::string_view(reinterpret_cast<const char *>(key.utf16()),
                                      static_cast<size_t>(key.size()) * sizeof(QChar)));
    }
    for (const int part : {row.date->year, row.date->month, row.date->day, row.date->msOfDay})
        hash.add(static_cast<quint64>(part));
    for (const std::optional<qint64> &part :
         {row.quantityMilli, row.unitPriceMicro, row.lineTotalMicro, row.orderTotalMinor})
        hash.add(static_cast<quint64>(part.value_or(-1)));
    hash.add(row.sku).add(row.productName);
    const quint32 occurrence = m_occurrences[hash.value()]++;
    return hash.add(quint64(occurrence)).value();
}

qint64 OrderCollector::minorOf(qint64 micro) const
{
    return dividedHalfUp(micro, microPerMajor / m_shape.currency.minorPerMajor());
}

void OrderCollector::refuse(Source source, RowVerdict verdict, RowReason reason, std::optional<OrderField> field,
                            QVariantMap args)
{
    const int column = field ? m_shape.mapping.column(*field) : -1;
    if (column >= 0 && static_cast<size_t>(column) < source.row.cells.size())
        args.insert(u"value"_s, textOf(source.row.cells[static_cast<size_t>(column)].substr(0, mostValueBytes)));
    rejectRow({source.line, verdict, reason, field ? nameOf(*field) : QString(), std::move(args), {}}, source.raw);
}

void OrderCollector::reject(const RowFault &fault, std::string_view number, qint64 line, std::string_view raw)
{
    QVariantMap args{{u"value"_s, textOf(fault.value.substr(0, mostValueBytes))}};
    if (fault.reason == RowReason::OtherCurrency)
        args.insert(u"expected"_s, m_shape.currency.code());
    if (m_shape.hasOrderTotals() && !number.empty()) {
        m_lastNumber = number;
        m_key = 'O';
        m_key += number;
        if (!m_byNumber.contains(m_key))
            m_refusedNumbers.emplace(number, line);
    }
    rejectRow({line, RowVerdict::Refused, fault.reason, nameOf(fault.field), std::move(args), {}}, raw);
}

void OrderCollector::reject(RowVerdict verdict, RowReason reason, QVariantMap args, qint64 line, std::string_view raw)
{
    rejectRow({line, verdict, reason, {}, std::move(args), {}}, raw);
}

void OrderCollector::rejectRow(RejectedRow row, std::string_view raw)
{
    const std::string_view kept = raw.substr(0, mostRawBytes);
    row.rawText = QByteArray(kept.data(), static_cast<qsizetype>(kept.size()));
    m_ready.rejected.push_back(std::move(row));
}

} // namespace regulars
