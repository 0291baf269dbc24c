// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderrow.h"

#include "core/exchange/filecurrency.h"

#include <algorithm>

namespace regulars {

namespace {

RowReason reasonOf(ValueFault fault)
{
    return fault == ValueFault::TooLarge ? RowReason::NumberTooLarge : RowReason::NotANumber;
}

/// A cell in a column of cancellations: yes, or the date of it.
bool saysCancelled(std::string_view cell)
{
    return !trimmedCell(cell).empty() && booleanFromCell(cell).value_or(true);
}

constexpr size_t mostWords = 1000;

template<typename Meaning>
Meaning remembered(TextMap<Meaning> &known, std::string_view cell, Meaning (*meaningOf)(std::string_view))
{
    if (const auto found = known.find(cell); found != known.end())
        return found->second;
    const Meaning meaning = meaningOf(cell);
    if (known.size() < mostWords)
        known.emplace(cell, meaning);
    return meaning;
}

} // namespace

OrderRowInterpreter::OrderRowInterpreter(const OrderShape &shape, RowTimes &times)
    : m_shape(shape), m_times(times), m_customers(shape.mapping)
{
}

tl::expected<OrderRow, RowFault> OrderRowInterpreter::interpret(std::span<const std::string_view> cells)
{
    m_cells = cells;
    OrderRow row;
    row.cells = cells;
    readTexts(row);
    if (const Faulty fault = readTime(row))
        return tl::unexpected(*fault);
    if (const Faulty fault = readStatus(row))
        return tl::unexpected(*fault);
    if (const Faulty fault = readAmounts(row))
        return tl::unexpected(*fault);
    row.customer = m_customers.customer(cells);
    lookForDamage(row);
    return row;
}

std::string_view OrderRowInterpreter::text(OrderField field) const
{
    const int column = m_shape.mapping.column(field);
    return column >= 0 && static_cast<size_t>(column) < m_cells.size() ? trimmedCell(m_cells[static_cast<size_t>(column)])
                                                                       : std::string_view();
}

void OrderRowInterpreter::readTexts(OrderRow &row) const
{
    row.number = identifierFromCell(text(OrderField::OrderNumber));
    row.returnOf = identifierFromCell(text(OrderField::ReturnOf));
    row.sku = identifierFromCell(text(OrderField::Sku));
    row.productName = text(OrderField::ProductName);
    row.productList = text(OrderField::ProductList);
    row.category = text(OrderField::Category);
    row.channel = text(OrderField::Channel);
}

OrderRowInterpreter::Faulty OrderRowInterpreter::readTime(OrderRow &row)
{
    const std::string_view written = text(OrderField::Date);
    if (written.empty())
        return {};
    if (written != m_lastDateText) {
        m_lastDateText = written;
        m_lastDate = dateFromCell(written);
    }
    if (!m_lastDate)
        return RowFault{RowReason::NotADate, OrderField::Date, written};
    row.date = *m_lastDate;
    if (const std::string_view time = text(OrderField::Time); !time.empty()) {
        const auto msOfDay = timeFromCell(time);
        if (!msOfDay)
            return RowFault{RowReason::NotATime, OrderField::Time, time};
        row.date->msOfDay = *msOfDay;
    }
    if (m_shape.has(OrderField::TimeZone))
        row.zoneNumber = m_times.zoneNumber(text(OrderField::TimeZone));
    return {};
}

OrderRowInterpreter::Faulty OrderRowInterpreter::readStatus(OrderRow &row)
{
    if (const std::string_view status = text(OrderField::Status); !status.empty()) {
        row.status = remembered(m_statuses, status, &statusMeaning);
        row.hasStatus = true;
        if (row.status == StatusMeaning::Unknown)
            return RowFault{RowReason::UnknownStatus, OrderField::Status, status};
    }
    if (const std::string_view event = text(OrderField::EventType); !event.empty()) {
        row.event = remembered(m_events, event, &eventMeaning);
        if (row.event == EventMeaning::Unknown)
            return RowFault{RowReason::UnknownEvent, OrderField::EventType, event};
    }
    if (m_shape.has(OrderField::Cancelled) && saysCancelled(text(OrderField::Cancelled)))
        row.status = StatusMeaning::Cancelled;
    return {};
}

OrderRowInterpreter::Faulty OrderRowInterpreter::amount(OrderField field, std::optional<qint64> &micro) const
{
    if (!m_shape.has(field))
        return {};
    const std::string_view cell = text(field);
    if (cell.empty())
        return {};
    const auto parsed = amountFromCell(cell, m_shape.decimalMark);
    if (!parsed)
        return RowFault{reasonOf(parsed.error()), field, cell};
    if (parsed->currency.isKnown() && m_shape.currency.isKnown() &&
        currencyMeant(parsed->currency, m_shape.currency) != m_shape.currency)
        return RowFault{RowReason::OtherCurrency, field, cell};
    micro = parsed->micro;
    return {};
}

OrderRowInterpreter::Faulty OrderRowInterpreter::minorUnits(OrderField field, bool exact, std::optional<qint64> &minor) const
{
    std::optional<qint64> micro;
    if (const Faulty fault = amount(field, micro))
        return fault;
    if (!micro)
        return {};
    const qint64 microPerMinor = microPerMajor / m_shape.currency.minorPerMajor();
    if (exact && *micro % microPerMinor != 0)
        return RowFault{RowReason::FractionOfMinorUnit, field, text(field)};
    minor = dividedHalfUp(*micro, microPerMinor);
    return {};
}

OrderRowInterpreter::Faulty OrderRowInterpreter::readAmounts(OrderRow &row) const
{
    if (const std::string_view code = text(OrderField::Currency); !code.empty() && m_shape.currency.isKnown()) {
        if (Currency(textOf(code)) != m_shape.currency && currencyOfSign(code) != m_shape.currency)
            return RowFault{RowReason::OtherCurrency, OrderField::Currency, code};
    }
    if (const std::string_view quantity = text(OrderField::Quantity); !quantity.empty()) {
        const auto milli = quantityMilliFromCell(quantity, m_shape.decimalMark);
        if (!milli)
            return RowFault{reasonOf(milli.error()), OrderField::Quantity, quantity};
        row.quantityMilli = *milli;
    }
    if (const Faulty fault = amount(OrderField::UnitPrice, row.unitPriceMicro))
        return fault;
    if (const Faulty fault = amount(OrderField::LineTotal, row.lineTotalMicro))
        return fault;
    if (const Faulty fault = minorUnits(OrderField::OrderTotal, true, row.orderTotalMinor))
        return fault;
    const std::pair<OrderField, qint64 *> others[] = {{OrderField::Tax, &row.taxMinor},
                                                      {OrderField::Shipping, &row.shippingMinor},
                                                      {OrderField::Discount, &row.discountMinor},
                                                      {OrderField::RefundedAmount, &row.refundedMinor}};
    for (const auto &[field, value] : others) {
        std::optional<qint64> minor;
        if (const Faulty fault = minorUnits(field, false, minor))
            return fault;
        *value = minor.value_or(0);
    }
    row.discountMinor = std::abs(row.discountMinor);
    row.refundedMinor = std::abs(row.refundedMinor);
    return {};
}

void OrderRowInterpreter::lookForDamage(OrderRow &row) const
{
    for (const OrderField field : {OrderField::CustomerKey, OrderField::Phone}) {
        if (m_shape.has(field) && isSpreadsheetDamage(text(field))) {
            row.isDamaged = true;
            row.damagedField = field;
        }
    }
}

} // namespace regulars
