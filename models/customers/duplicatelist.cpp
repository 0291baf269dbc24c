// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/duplicatelist.h"

#include "storage/customers/customerstore.h"
#include "storage/people/shopstore.h"

namespace regulars {

DuplicateList::DuplicateList(Database &database, QObject *parent) : QueryList(database, parent) {}

void DuplicateList::setCustomer(const Customer &customer)
{
    if (customer.contacts.isEmpty() && customer.cardNumber.isEmpty()) {
        askNothing();
        return;
    }
    ask([customer, now = database().clock().now()](Connection &connection) -> Result<QList<CustomerRow>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(ids, CustomerStore(connection).sharingKeys(customer));
        return CustomerList(connection).rows(ids, now, shop.currency);
    });
}

QVariant DuplicateList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CustomerRow &customer = rows().at(index.row());
    switch (dataRole) {
    case role::Id:
        return customer.id.value;
    case role::Loaded:
        return true;
    case role::Title:
    case role::AvatarName:
        return customer.name;
    case RowRole:
        return QVariant::fromValue(customer);
    default:
        return {};
    }
}

} // namespace regulars
