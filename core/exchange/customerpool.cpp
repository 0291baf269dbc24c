// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/customerpool.h"

#include "core/customers/customer.h"

#include <algorithm>

namespace regulars {

namespace {

std::string_view cellAt(std::span<const std::string_view> cells, size_t column)
{
    return column < cells.size() ? cells[column] : std::string_view();
}

} // namespace

CustomerPool::CustomerPool(const ColumnMapping &mapping)
{
    const auto add = [&](OrderField field, QString ImportedCustomer::*member, bool names) {
        if (mapping.has(field))
            m_parts.push_back({field, static_cast<size_t>(mapping.column(field)), member, names});
    };
    add(OrderField::CustomerKey, &ImportedCustomer::externalId, true);
    add(OrderField::Email, &ImportedCustomer::email, true);
    add(OrderField::Phone, &ImportedCustomer::phone, true);
    add(OrderField::CustomerName, &ImportedCustomer::name, true);
    add(OrderField::FirstName, &ImportedCustomer::firstName, true);
    add(OrderField::LastName, &ImportedCustomer::lastName, true);
    add(OrderField::Company, &ImportedCustomer::company, true);
    add(OrderField::Street, &ImportedCustomer::street, false);
    add(OrderField::PostalCode, &ImportedCustomer::postalCode, false);
    add(OrderField::City, &ImportedCustomer::city, false);
    add(OrderField::Region, &ImportedCustomer::region, false);
    add(OrderField::Country, &ImportedCustomer::country, false);
}

ImportedCustomerPtr CustomerPool::customer(std::span<const std::string_view> cells)
{
    m_key.clear();
    for (const Part &part : m_parts) {
        m_key += cellAt(cells, part.column);
        m_key += '\x1F';
    }
    if (m_key == m_lastKey)
        return m_last;
    m_lastKey = m_key;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    const auto [entry, isNew] = m_known.try_emplace(m_key);
    if (isNew)
        entry->second = made(cells);
    m_last = entry->second;
    return m_last;
}

ImportedCustomerPtr CustomerPool::made(std::span<const std::string_view> cells) const
{
    auto customer = std::make_shared<ImportedCustomer>();
    bool named = false;
    for (const Part &part : m_parts) {
        const std::string_view cell = cellAt(cells, part.column);
        const bool identifier = part.field == OrderField::CustomerKey || part.field == OrderField::Phone;
        const std::string_view text = identifier ? identifierFromCell(cell) : trimmedCell(cell);
        if (text.empty() || (identifier && isSpreadsheetDamage(text)))
            continue;
        const QString value = textOf(text).simplified();
        (*customer).*(part.member) = part.field == OrderField::CustomerKey ? value : shortened(value, longestCustomerName);
        named = named || part.names;
    }
    if (!named)
        return nullptr;
    if (customer->name.isEmpty())
        customer->name = shortened((customer->firstName + u' ' + customer->lastName).trimmed(), longestCustomerName);
    return customer;
}

} // namespace regulars
