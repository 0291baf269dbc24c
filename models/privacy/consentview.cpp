// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/privacy/consentview.h"

#include "storage/customers/customerstore.h"
#include "storage/people/userstore.h"
#include "storage/privacy/consentstore.h"

namespace regulars {

ConsentView::ConsentView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool ConsentView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, key().value);
}

ConsentView::ReadJob ConsentView::readJob(CustomerId id) const
{
    return [id](Connection &connection) -> Result<ConsentCard> {
        const ConsentStore store(connection);
        REGULARS_TRY(customer, CustomerStore(connection).customer(id));
        REGULARS_TRY(ledger, store.ledger(id));
        REGULARS_TRY(wordings, store.wordings());
        REGULARS_TRY(users, UserStore(connection).users());
        ConsentCard card{id, customer.name, ledger, {}, wordings};
        for (const User &user : users)
            card.users.insert(user.id, user.name);
        return card;
    };
}

} // namespace regulars
