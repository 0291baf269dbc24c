// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/counter/countercommands.h"

#include "models/customers/customercommands.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/orders/ordercommands.h"
#include "storage/counter/counterstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<OrderId> RecordCounterSale::execute(WriteSession &session) const
{
    // Whether there are so many points is decided where they are booked.
    REGULARS_CHECK(checked(sale.faults(highestPoints)));
    return RecordSale{sale.toOrder()}.execute(session);
}

Result<CustomerId> SignUpMember::execute(WriteSession &session) const
{
    const CounterStore store(session.connection());
    if (!evenIfKnown) {
        REGULARS_TRY(known, store.reachedAlike(customer));
        if (!known.isEmpty()) {
            REGULARS_TRY(first, CustomerStore(session.connection()).customer(known.first()));
            return fail(ErrorCode::Duplicate, u"contact"_s, {{u"customer"_s, first.id.value}, {u"name"_s, first.name}});
        }
    }
    Customer member = customer;
    if (member.cardNumber.isEmpty()) {
        REGULARS_TRY(card, store.nextCardNumber());
        member.cardNumber = card;
    }
    REGULARS_TRY(id, CreateCustomer{member}.execute(session));
    REGULARS_CHECK((JoinProgramme{{id}, {}}.execute(session)));
    session.setArgument(u"card"_s, member.cardNumber);
    return id;
}

} // namespace regulars
