// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/cardcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/counter/counterstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<int> GiveCardNumbers::execute(WriteSession &session) const
{
    QList<Customer> without;
    QSet<CustomerId> seen;
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, liveCustomer(session.connection(), id));
        if (customers.size() == 1) {
            session.setArgument(u"name"_s, displayName(customer));
            session.setArgument(u"card"_s, customer.cardNumber);
        }
        if (customer.cardNumber.isEmpty() && !seen.contains(id))
            without += customer;
        seen += id;
    }
    REGULARS_TRY(cards, CounterStore(session.connection()).nextCardNumbers(without.size()));
    for (qsizetype i = 0; i < without.size(); ++i) {
        without[i].cardNumber = cards.at(i);
        REGULARS_CHECK(CustomerStore(session.connection()).update(session, without.at(i)));
    }
    if (customers.size() == 1 && !without.isEmpty())
        session.setArgument(u"card"_s, cards.first());
    session.setArgument(u"count"_s, without.size());
    return static_cast<int>(without.size());
}

} // namespace regulars
