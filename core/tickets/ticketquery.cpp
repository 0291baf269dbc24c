// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketquery.h"

namespace regulars {

using namespace Qt::StringLiterals;

QJsonObject toJson(const TicketQuery &query)
{
    return {{u"view"_s, nameOf(query.view)},
            {u"team"_s, query.team.value},
            {u"customer"_s, query.customer.value},
            {u"category"_s, query.category.value},
            {u"priority"_s, query.priority ? nameOf(*query.priority) : QString()},
            {u"text"_s, query.text}};
}

TicketQuery ticketQueryOf(const QJsonObject &json)
{
    TicketQuery query;
    if (const QString view = json.value("view"_L1).toString(); isNameOf<TicketView>(view))
        query.view = valueOf<TicketView>(view);
    query.team = TeamId{json.value("team"_L1).toInteger()};
    query.customer = CustomerId{json.value("customer"_L1).toInteger()};
    query.category = TicketCategoryId{json.value("category"_L1).toInteger()};
    if (const QString priority = json.value("priority"_L1).toString(); isNameOf<TicketPriority>(priority))
        query.priority = valueOf<TicketPriority>(priority);
    query.text = json.value("text"_L1).toString();
    return query;
}

} // namespace regulars
