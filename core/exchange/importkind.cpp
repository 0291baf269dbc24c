// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/importkind.h"

#include "core/exchange/columnguess.h"
#include "core/exchange/contactguess.h"
#include "core/exchange/contactreader.h"
#include "core/exchange/mappingtext.h"
#include "core/exchange/subscriptionwords.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/ticketwords.h"

namespace regulars {

ImportKind importKindOf(std::string_view head, const DialectOverrides &dialect)
{
    if (head.substr(0, 64).find("\"regulars_package\"") != std::string_view::npos)
        return ImportKind::Package;
    if (ContactReader::beginsLikeVCard(head))
        return ImportKind::Contacts;
    MemoryByteSource source(head);
    const auto opened = TableFile::open(source, dialect, {});
    if (!opened)
        return ImportKind::Orders;
    const TableFile &table = **opened;
    if (guessedTicketColumns(table.rawHeader()).isTicketLog)
        return ImportKind::Tickets;
    if (guessedSubscriptionColumns(table.rawHeader()).isOfSubscriptions)
        return ImportKind::Subscriptions;
    const ContactGuess contacts = guessedContactColumns(table.rawHeader(), table.sample());
    if (!contacts.vendor.isEmpty())
        return ImportKind::Contacts;
    const ColumnMapping orders = guessedColumns(table.rawHeader(), table.sample(), table.dialect()).mapping;
    const bool tellsOfOrders = orders.missing().isEmpty() ||
                               (orders.has(OrderField::OrderNumber) && orders.missing().size() < 2);
    return tellsOfOrders || !contacts.mapping.missing().isEmpty() ? ImportKind::Orders : ImportKind::Contacts;
}

std::optional<ImportKind> importKindOfMapping(QStringView text)
{
    const auto entries = mappingEntries(text);
    if (!entries)
        return std::nullopt;
    for (const MappingEntry &entry : *entries) {
        const bool ofOrders = isNameOf<OrderField>(entry.field.toLower());
        const bool ofContacts = contactColumnFromText(entry.field).has_value();
        const bool ofTickets = isNameOf<TicketField>(entry.field.toLower());
        const bool ofSubscriptions = isNameOf<SubscriptionField>(entry.field.toLower());
        if (int(ofOrders) + int(ofContacts) + int(ofTickets) + int(ofSubscriptions) == 1)
            return ofOrders     ? ImportKind::Orders
                   : ofContacts ? ImportKind::Contacts
                   : ofTickets  ? ImportKind::Tickets
                                : ImportKind::Subscriptions;
    }
    return std::nullopt;
}

} // namespace regulars
