// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/importtarget.h"

#include "storage/bulk/bulkwriter.h"

namespace regulars {

CustomerId WritingTarget::add(const Customer &customer)
{
    return m_bulk.add(customer);
}

ProductId WritingTarget::add(const Product &product)
{
    return m_bulk.add(product);
}

ImportTarget::StoredOrder WritingTarget::add(const Order &order, qint64 importKey)
{
    const BulkWriter::AddedOrder added = m_bulk.add(order, importKey);
    return {added.id, added.firstLine};
}

void WritingTarget::add(const Return &goods, qint64 importKey)
{
    m_bulk.add(goods, importKey);
}

void WritingTarget::add(CustomerId customer, const ExternalId &key)
{
    m_bulk.add(customer, key);
}

void WritingTarget::add(CustomerId customer, const ContactPoint &contact)
{
    m_bulk.add(customer, contact);
}

void WritingTarget::add(const ConsentEvent &line)
{
    m_bulk.add(line);
}

} // namespace regulars
