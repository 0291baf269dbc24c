// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/mail/replyroute.h"

#include "core/mail/articlemail.h"
#include "storage/customers/customerstore.h"
#include "storage/mail/mailaccountstore.h"
#include "storage/mail/ticketmailstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<MailAccount> sendingAccount(Connection &connection, MailAccountId id)
{
    const MailAccountStore store(connection);
    if (id.isValid()) {
        REGULARS_TRY(account, store.account(id));
        if (account.deleted)
            return fail(ErrorCode::NotFound, u"account"_s);
        return account.smtp.isSet() ? Result<MailAccount>(account)
                                    : fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_account"_s}});
    }
    REGULARS_TRY(accounts, store.accounts());
    for (const MailAccount &account : accounts) {
        if (account.smtp.isSet())
            return account;
    }
    return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"no_account"_s}});
}

std::optional<MailAddress> usualAddress(const Customer &customer)
{
    const ContactPoint *chosen = nullptr;
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == ContactKind::Email && point.valid && (chosen == nullptr || (point.primary && !chosen->primary)))
            chosen = &point;
    }
    return chosen == nullptr ? std::nullopt : std::optional(MailAddress{displayName(customer), chosen->value});
}

Result<QList<MailAddress>> usualRecipients(Connection &connection, const Ticket &ticket)
{
    REGULARS_TRY(last, TicketMailStore(connection).lastOfCustomer(ticket.id));
    if (last && !last->replyTo.isEmpty())
        return QList<MailAddress>{{last->from.name, last->replyTo}};
    if (last && !last->from.address.isEmpty())
        return QList<MailAddress>{last->from};
    if (!ticket.customer.isValid())
        return QList<MailAddress>();
    REGULARS_TRY(customer, CustomerStore(connection).customer(ticket.customer));
    const auto address = usualAddress(customer);
    return address ? QList<MailAddress>{*address} : QList<MailAddress>();
}

} // namespace regulars
