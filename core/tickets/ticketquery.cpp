// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tickets/ticketquery.h"

namespace regulars {

using namespace Qt::StringLiterals;

QJsonObject toJson(const TicketQuery &query)
{
    return {{u"view"_s, nameOf(query.view)},
            {u"team"_s, query.team.value},
            {u"owner"_s, query.owner.value},
            {u"customer"_s, query.customer.value},
            {u"category"_s, query.category.value},
            {u"tier"_s, query.tier.value},
            {u"priority"_s, query.priority ? nameOf(*query.priority) : QString()},
            {u"status"_s, query.status ? nameOf(*query.status) : QString()},
            {u"tag"_s, query.tag},
            {u"least_value"_s, query.leastValueMinor ? QJsonValue(*query.leastValueMinor) : QJsonValue()},
            {u"solved_days"_s, query.solvedDays},
            {u"text"_s, query.text}};
}

TicketQuery ticketQueryOf(const QJsonObject &json)
{
    TicketQuery query;
    if (const QString view = json.value("view"_L1).toString(); isNameOf<TicketView>(view))
        query.view = valueOf<TicketView>(view);
    query.team = TeamId{json.value("team"_L1).toInteger()};
    query.owner = UserId{json.value("owner"_L1).toInteger()};
    query.customer = CustomerId{json.value("customer"_L1).toInteger()};
    query.category = TicketCategoryId{json.value("category"_L1).toInteger()};
    query.tier = TierId{json.value("tier"_L1).toInteger()};
    if (const QString priority = json.value("priority"_L1).toString(); isNameOf<TicketPriority>(priority))
        query.priority = valueOf<TicketPriority>(priority);
    if (const QString status = json.value("status"_L1).toString(); isNameOf<StatusCategory>(status))
        query.status = valueOf<StatusCategory>(status);
    query.tag = json.value("tag"_L1).toString();
    if (const QJsonValue least = json.value("least_value"_L1); least.isDouble())
        query.leastValueMinor = least.toInteger();
    query.solvedDays = std::max(0, json.value("solved_days"_L1).toInt());
    query.text = json.value("text"_L1).toString();
    return query;
}

QJsonObject ticketViewForElsewhere(QJsonObject state)
{
    state.remove(u"owner"_s);
    return state;
}

} // namespace regulars
