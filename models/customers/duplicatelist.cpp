// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/duplicatelist.h"

#include "storage/people/shopstore.h"

namespace regulars {

DuplicateList::DuplicateList(Database &database, QObject *parent) : QueryList(database, parent) {}

void DuplicateList::setCustomer(const Customer &customer)
{
    constexpr int mostShown = 10;
    if (customer.contacts.isEmpty() && customer.cardNumber.isEmpty() && displayName(customer).isEmpty()) {
        askNothing();
        return;
    }
    ask([customer, now = database().clock().now()](Connection &connection) -> Result<QList<LikelyRow>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(likely, DuplicateStore(connection).likely(customer, mostShown));
        QList<LikelyRow> rows;
        for (const LikelyCustomer &each : std::as_const(likely)) {
            REGULARS_TRY(row, CustomerList(connection).rows({each.customer}, now, shop.currency));
            if (!row.isEmpty())
                rows += LikelyRow{row.first(), each.score};
        }
        return rows;
    });
}

QVariant DuplicateList::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LikelyRow &likely = rows().at(index.row());
    const CustomerRow &customer = likely.customer;
    switch (dataRole) {
    case role::Id:
        return customer.id.value;
    case role::Loaded:
        return true;
    case role::Title:
    case role::AvatarName:
        return customer.name;
    case RowRole:
        return QVariant::fromValue(likely);
    default:
        return {};
    }
}

} // namespace regulars
