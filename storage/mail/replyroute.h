// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/mail/mailaccount.h"
#include "core/mail/mailmessage.h"
#include "core/tickets/ticket.h"

namespace regulars {

class Connection;

/// The account that sends: the one that was asked for, or the first that can. Errors: NotFound (account); Refused (reason
/// no_account).
[[nodiscard]] Result<MailAccount> sendingAccount(Connection &connection, MailAccountId id = {});
/// The customer's first address for e-mail that is valid; nothing when there is none.
[[nodiscard]] std::optional<MailAddress> usualAddress(const Customer &customer);
/// Who gets an answer by e-mail: who wrote last, or the customer's first address; empty when none is known.
[[nodiscard]] Result<QList<MailAddress>> usualRecipients(Connection &connection, const Ticket &ticket);

} // namespace regulars
