// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/customerpool.h"
#include "core/exchange/rowtimes.h"
#include "core/exchange/statuswords.h"

#include <optional>
#include <span>
#include <string_view>

namespace regulars {

/// How the rows of a file are to be understood; fixed before the first row is read.
struct OrderShape
{
    ColumnMapping mapping;
    char decimalMark = '.';
    Currency currency;     ///< for amounts without currency; amounts in another are refused
    bool taxOnTop = false; ///< the tax column is not contained in the line totals

    [[nodiscard]] bool has(OrderField field) const { return mapping.has(field); }
    /// Rows carry the total of their order; else the order's total is the sum of its lines.
    [[nodiscard]] bool hasOrderTotals() const { return has(OrderField::OrderTotal); }
    [[nodiscard]] bool isGrouped() const { return has(OrderField::OrderNumber); }
};

/// The values of one row, as far as there are any. Texts are views into the row's cells.
struct OrderRow
{
    std::string_view number;
    std::string_view returnOf;
    std::optional<ParsedDate> date;
    int zoneNumber = 0;
    ImportedCustomerPtr customer;
    std::optional<qint64> quantityMilli;
    std::optional<qint64> unitPriceMicro;
    std::optional<qint64> lineTotalMicro;
    std::optional<qint64> orderTotalMinor;
    qint64 taxMinor = 0;
    qint64 shippingMinor = 0;
    qint64 discountMinor = 0; ///< zero or more, whatever sign the file writes
    qint64 refundedMinor = 0; ///< zero or more
    StatusMeaning status = StatusMeaning::Completed;
    EventMeaning event = EventMeaning::Sale;
    bool hasStatus = false;
    std::string_view sku;
    std::string_view productName;
    std::string_view productList;
    std::string_view category;
    std::string_view channel;
    std::span<const std::string_view> cells;
    bool isDamaged = false; ///< a spreadsheet has shortened `damagedField` to "4.9E+11"
    OrderField damagedField = OrderField::Phone;

    [[nodiscard]] bool hasLine() const
    {
        return quantityMilli || unitPriceMicro || lineTotalMicro || !sku.empty() || !productName.empty() ||
               !productList.empty();
    }
};

/// Why a row is no order row. The value is a view into the row's cells.
struct RowFault
{
    RowReason reason = RowReason::MissingValue;
    OrderField field = OrderField::CustomerKey;
    std::string_view value;
};

/// Reads the cells of rows into values. Keeps what rows share (customers, the last date) between rows.
class OrderRowInterpreter
{
public:
    OrderRowInterpreter(const OrderShape &shape, RowTimes &times);

    [[nodiscard]] tl::expected<OrderRow, RowFault> interpret(std::span<const std::string_view> cells);

private:
    using Faulty = std::optional<RowFault>;

    [[nodiscard]] std::string_view text(OrderField field) const;
    [[nodiscard]] Faulty readTime(OrderRow &row);
    [[nodiscard]] Faulty readAmounts(OrderRow &row) const;
    [[nodiscard]] Faulty readStatus(OrderRow &row);
    void readTexts(OrderRow &row) const;
    void lookForDamage(OrderRow &row) const;
    [[nodiscard]] Faulty amount(OrderField field, std::optional<qint64> &micro) const;
    /// An amount of money in whole minor units; fractions are a fault where `exact`, else rounded half up.
    [[nodiscard]] Faulty minorUnits(OrderField field, bool exact, std::optional<qint64> &minor) const;

    OrderShape m_shape;
    RowTimes &m_times;
    CustomerPool m_customers;
    std::span<const std::string_view> m_cells;
    std::string m_lastDateText;
    ParsedValue<ParsedDate> m_lastDate = tl::unexpected(ValueFault::Empty);
    TextMap<StatusMeaning> m_statuses;
    TextMap<EventMeaning> m_events;
};

} // namespace regulars
