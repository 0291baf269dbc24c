// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/fieldhistory.h"

#include "models/base/roles.h"

namespace regulars {

FieldHistory::FieldHistory(Database &database, CustomerId customer, QObject *parent)
    : Feed(database, parent), m_customer(customer)
{
    restartEmpty();
}

QVariant FieldHistory::data(const QModelIndex &index, int dataRole) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordChange &change = events().at(index.row());
    switch (dataRole) {
    case role::Id:
        return change.entry.id.value;
    case role::Loaded:
        return true;
    case role::Value:
        return QVariant::fromValue(change);
    case role::AvatarName:
        return change.entry.userName;
    case role::When:
        return QVariant::fromValue(change.entry.happenedAt);
    default:
        return {};
    }
}

bool FieldHistory::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Customer, m_customer.value) || changes.touches(Entity::User);
}

FieldHistory::PageJob FieldHistory::pageJob() const
{
    return
        [customer = m_customer](Connection &connection, const std::optional<ChangeSetId> &from, int limit) -> Result<Page> {
            REGULARS_TRY(page, RecordHistory(connection).ofCustomer(customer, from, limit));
            return Page{page.changes, page.next};
        };
}

bool FieldHistory::precedes(const RecordChange &a, const RecordChange &b) const
{
    return a.entry.id == b.entry.id ? a.index < b.index : a.entry.id > b.entry.id;
}

} // namespace regulars
