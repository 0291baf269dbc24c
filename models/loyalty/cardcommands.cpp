// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/cardcommands.h"

#include "models/customers/livecustomer.h"
#include "storage/counter/counterstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<int> GiveCardNumbers::execute(WriteSession &session) const
{
    int given = 0;
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, liveCustomer(session.connection(), id));
        if (customer.cardNumber.isEmpty()) {
            REGULARS_TRY(card, CounterStore(session.connection()).nextCardNumber());
            customer.cardNumber = card;
            REGULARS_CHECK(CustomerStore(session.connection()).update(session, customer));
            ++given;
        }
        if (customers.size() == 1) {
            session.setArgument(u"name"_s, displayName(customer));
            session.setArgument(u"card"_s, customer.cardNumber);
        }
    }
    session.setArgument(u"count"_s, given);
    return given;
}

} // namespace regulars
