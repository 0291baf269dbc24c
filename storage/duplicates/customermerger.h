// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/privacy/consent.h"

namespace regulars {

class Connection;
class WriteSession;

/// Merges customer records: everything that belongs to one moves to another, and the emptied record stays behind, deleted,
/// with a redirect. The journal has it all: undoing the change set takes the records apart again (History).
class CustomerMerger
{
public:
    explicit CustomerMerger(Connection &connection) : m_connection(connection) {}

    /// `joined` is what the surviving record becomes (mergedCustomer). Errors: those of CustomerStore::update.
    [[nodiscard]] Result<void> merge(WriteSession &session, const Customer &joined, const QList<Customer> &others);

private:
    void moveRows(WriteSession &session, CustomerId from, CustomerId to);
    /// Records that were merged permit no more than the one of them that permitted least.
    void restrictConsent(WriteSession &session, CustomerId customer, const QList<ConsentStandings> &before);
    void redirect(WriteSession &session, const Customer &from, CustomerId to);

    Connection &m_connection;
};

} // namespace regulars
