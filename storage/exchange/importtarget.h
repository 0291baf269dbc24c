// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/orders/order.h"
#include "core/privacy/consent.h"
#include "core/products/product.h"

namespace regulars {

class BulkWriter;

/// Where imported records go: into the database, or nowhere (a dry run). Both give out ids. Throws SqlFailure.
class ImportTarget
{
public:
    /// Its lines have consecutive ids from firstLine on; not valid in a dry run.
    struct StoredOrder
    {
        OrderId id;
        OrderLineId firstLine;
    };

    virtual ~ImportTarget() = default;

    virtual CustomerId add(const Customer &customer) = 0;
    virtual ProductId add(const Product &product) = 0;
    virtual StoredOrder add(const Order &order, qint64 importKey) = 0;
    virtual void add(const Return &goods, qint64 importKey) = 0;
    virtual void add(CustomerId customer, const ExternalId &key) = 0;
    virtual void add(CustomerId customer, const ContactPoint &contact) = 0;
    /// Of a customer who was added before, of this import.
    virtual void add(const ConsentEvent &line) = 0;
};

/// Writes through a BulkWriter.
class WritingTarget final : public ImportTarget
{
public:
    explicit WritingTarget(BulkWriter &bulk) : m_bulk(bulk) {}

    CustomerId add(const Customer &customer) override;
    ProductId add(const Product &product) override;
    StoredOrder add(const Order &order, qint64 importKey) override;
    void add(const Return &goods, qint64 importKey) override;
    void add(CustomerId customer, const ExternalId &key) override;
    void add(CustomerId customer, const ContactPoint &contact) override;
    void add(const ConsentEvent &line) override;

private:
    BulkWriter &m_bulk;
};

/// Only gives out ids, beyond all that a database holds.
class DryTarget final : public ImportTarget
{
public:
    CustomerId add(const Customer &) override { return {next()}; }
    ProductId add(const Product &) override { return {next()}; }
    StoredOrder add(const Order &, qint64) override { return {{next()}, {}}; }
    void add(const Return &, qint64) override {}
    void add(CustomerId, const ExternalId &) override {}
    void add(CustomerId, const ContactPoint &) override {}
    void add(const ConsentEvent &) override {}

private:
    qint64 next() { return m_next++; }

    qint64 m_next = qint64(1) << 52;
};

} // namespace regulars
