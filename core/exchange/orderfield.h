// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumnames.h"

namespace regulars {

/// What a column of an order history can mean.
enum class OrderField {
    CustomerKey,
    CustomerName,
    FirstName,
    LastName,
    Email,
    Phone,
    Company,
    Street,
    PostalCode,
    City,
    Region,
    Country,
    OrderNumber,
    ReturnOf,
    Date,
    Time,
    TimeZone,
    Quantity,
    UnitPrice,
    LineTotal,
    OrderTotal,
    Tax,
    Shipping,
    Discount,
    RefundedAmount,
    Currency,
    Sku,
    ProductName,
    ProductList,
    Category,
    Channel,
    Status,
    EventType,
    Cancelled,
};

inline constexpr int orderFieldCount = static_cast<int>(OrderField::Cancelled) + 1;

template<>
struct EnumNames<OrderField>
{
    static constexpr std::array<std::pair<OrderField, const char16_t *>, orderFieldCount> names = {{
        {OrderField::CustomerKey, u"customer_id"},
        {OrderField::CustomerName, u"customer_name"},
        {OrderField::FirstName, u"first_name"},
        {OrderField::LastName, u"last_name"},
        {OrderField::Email, u"email"},
        {OrderField::Phone, u"phone"},
        {OrderField::Company, u"company"},
        {OrderField::Street, u"street"},
        {OrderField::PostalCode, u"postal_code"},
        {OrderField::City, u"city"},
        {OrderField::Region, u"region"},
        {OrderField::Country, u"country"},
        {OrderField::OrderNumber, u"order_number"},
        {OrderField::ReturnOf, u"return_of"},
        {OrderField::Date, u"date"},
        {OrderField::Time, u"time"},
        {OrderField::TimeZone, u"time_zone"},
        {OrderField::Quantity, u"quantity"},
        {OrderField::UnitPrice, u"unit_price"},
        {OrderField::LineTotal, u"line_total"},
        {OrderField::OrderTotal, u"order_total"},
        {OrderField::Tax, u"tax"},
        {OrderField::Shipping, u"shipping"},
        {OrderField::Discount, u"discount"},
        {OrderField::RefundedAmount, u"refunded_amount"},
        {OrderField::Currency, u"currency"},
        {OrderField::Sku, u"sku"},
        {OrderField::ProductName, u"product_name"},
        {OrderField::ProductList, u"product_list"},
        {OrderField::Category, u"category"},
        {OrderField::Channel, u"channel"},
        {OrderField::Status, u"status"},
        {OrderField::EventType, u"event_type"},
        {OrderField::Cancelled, u"cancelled"},
    }};
    static constexpr OrderField fallback = OrderField::CustomerKey;
};

} // namespace regulars
