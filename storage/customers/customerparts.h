// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

namespace regulars {

class Connection;
class WriteSession;

/// Reads contacts, addresses, tags, fields, external ids, days to remember, records, memberships and former names into the
/// customer. Throws SqlFailure.
void readParts(Connection &connection, Customer &customer);

/// Adds what a customer was called who was merged into this one, where it tells something new.
void addFormerName(Customer &customer, const QString &name, const QString &card);

/// Makes the stored parts equal to the customer's: rows that are the same stay, the others come and go. Throws SqlFailure.
void writeParts(WriteSession &session, CustomerId id, const Customer &customer);

} // namespace regulars
