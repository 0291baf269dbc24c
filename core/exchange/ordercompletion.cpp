// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of OrderCollector: what has been put together becomes orders and returns.

#include "core/exchange/ordercollector.h"

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

qint64 unitPriceOf(qint64 totalMicro, qint64 quantityMilli)
{
    if (quantityMilli == 0)
        return 0;
    __extension__ using Wide = __int128;
    constexpr Wide highest = std::numeric_limits<qint64>::max();
    const Wide exact = static_cast<Wide>(totalMicro) * milliPerPiece;
    const Wide half = quantityMilli / 2;
    const Wide rounded = exact >= 0 ? (exact + half) / quantityMilli : -((-exact + half) / quantityMilli);
    return static_cast<qint64>(std::clamp(rounded, -highest, highest));
}

void OrderCollector::noteDateOrder(const ParsedDate &date)
{
    if (!date.proves || m_dateOrderGiven)
        return;
    ++(*date.proves == DateOrder::DayMonthYear ? m_dayFirstProofs : m_monthFirstProofs);
    m_dateOrder = m_dayFirstProofs >= m_monthFirstProofs ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    if (!m_shape.isGrouped())
        releaseWaiting();
}

void OrderCollector::releaseWaiting()
{
    for (Draft &draft : m_drafts)
        complete(std::move(draft));
    m_drafts.clear();
}

void OrderCollector::finish()
{
    m_finished = true;
}

bool OrderCollector::isEmpty() const
{
    return m_completed == m_drafts.size() && m_ready.orders.empty() && m_ready.returns.empty() && m_ready.rejected.empty();
}

OrderBatch OrderCollector::take(size_t most)
{
    while (m_finished && m_completed < m_drafts.size() && m_ready.orders.size() + m_ready.returns.size() < most)
        complete(std::move(m_drafts[m_completed++]));
    return std::exchange(m_ready, {});
}

void OrderCollector::complete(Draft draft)
{
    if (draft.date.orderOpen && !m_dateOrder) {
        refuseAmbiguous(draft);
        return;
    }
    const QDate date = draft.date.date(m_dateOrder.value_or(DateOrder::DayMonthYear));
    draft.order.orderedAt = m_times.instant(draft.date, date, draft.zoneNumber);
    draft.order.timeUnknown = !draft.date.hasTime();
    settleLines(draft.order);
    if (draft.isReturn)
        emitReturn(std::move(draft));
    else
        emitOrder(std::move(draft));
}

void OrderCollector::refuseAmbiguous(const Draft &draft)
{
    m_ambiguous = true;
    const QString written = u"%1/%2/%3"_s.arg(draft.date.month).arg(draft.date.day).arg(draft.date.year);
    for (const auto &[line, raw] : draft.openRows)
        rejectRow(
            {line, RowVerdict::Refused, RowReason::AmbiguousDate, nameOf(OrderField::Date), {{u"value"_s, written}}, {}},
            raw);
}

/// The only line of an order cost what the order cost.
void OrderCollector::settleLines(ImportedOrder &order)
{
    if (order.lines.size() != 1 || order.lines.front().amountKnown)
        return;
    ImportedLine &line = order.lines.front();
    line.totalMinor = order.totalMinor;
    const qint64 microPerMinor = microPerMajor / order.currency.minorPerMajor();
    line.unitPriceMicro = unitPriceOf(order.totalMinor * microPerMinor, line.quantityMilli);
    line.amountKnown = true;
}

void OrderCollector::emitOrder(Draft draft)
{
    ImportedOrder &order = draft.order;
    const bool cancelled = draft.status == StatusMeaning::Cancelled;
    order.status = cancelled                             ? ImportedStatus::Cancelled
                   : draft.status == StatusMeaning::Open ? ImportedStatus::Open
                                                         : ImportedStatus::Completed;
    const bool wholly = draft.status == StatusMeaning::Refunded && draft.refundedMinor == 0;
    const qint64 refunded = wholly ? order.totalMinor : draft.refundedMinor;
    if (refunded > 0 && !cancelled) // a cancelled order counts for nothing already
        emitRefund(order, refunded);
    m_ready.orders.push_back(std::move(order));
}

void OrderCollector::emitRefund(const ImportedOrder &order, qint64 minor)
{
    ImportedReturn refund;
    refund.returnOf = order.number;
    refund.identity = StableHash().add("refund").add(order.identity).value();
    refund.returnedAt = order.orderedAt;
    refund.timeUnknown = order.timeUnknown;
    refund.customer = order.customer;
    refund.currency = order.currency;
    refund.channel = order.channel;
    refund.totalMinor = minor;
    refund.sourceLine = order.sourceLine;
    m_ready.returns.push_back(std::move(refund));
}

void OrderCollector::emitReturn(Draft draft)
{
    ImportedOrder &order = draft.order;
    ImportedReturn goods;
    goods.number = order.number;
    goods.returnOf = draft.returnOf;
    if (goods.returnOf.isEmpty() && m_byNumber.contains("O" + order.number.toStdString()))
        goods.returnOf = order.number;
    goods.identity = order.identity;
    goods.returnedAt = order.orderedAt;
    goods.timeUnknown = order.timeUnknown;
    goods.customer = order.customer;
    goods.currency = order.currency;
    goods.channel = order.channel;
    goods.totalMinor = order.totalMinor;
    goods.lines = std::move(order.lines);
    goods.sourceLine = order.sourceLine;
    m_ready.returns.push_back(std::move(goods));
}

} // namespace regulars
