// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"

#include "storage/customers/memberstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

Result<int> setDeleted(WriteSession &session, const QList<CustomerId> &ids, bool deleted)
{
    CustomerStore store(session.connection());
    int count = 0;
    QString name;
    for (const CustomerId id : ids) {
        REGULARS_TRY(customer, store.customer(id));
        if (customer.deleted == deleted)
            continue;
        REGULARS_TRY(current, store.current(id));
        if (current != id)
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"merged"_s}});
        REGULARS_CHECK(store.setDeleted(session, id, deleted));
        name = customer.name;
        ++count;
    }
    session.setArgument(u"count"_s, count);
    if (count == 1)
        session.setArgument(u"name"_s, name);
    return count;
}

// Gives how many were changed, and leaves the words of the sentence.
Result<int> edit(WriteSession &session, const QList<CustomerId> &customers, const CustomerEdits &edits)
{
    CustomerStore store(session.connection());
    int count = 0;
    QString lastName;
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, store.customer(id));
        if (customer.deleted || !apply(edits, customer))
            continue;
        REGULARS_CHECK(checked(validate(customer)));
        REGULARS_CHECK(store.update(session, customer));
        lastName = customer.name;
        ++count;
    }
    session.setArgument(u"count"_s, count);
    if (count == 1)
        session.setArgument(u"name"_s, lastName);
    return count;
}

} // namespace

Result<CustomerId> CreateCustomer::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(customer)));
    REGULARS_CHECK(MemberStore(session.connection()).check(customer));
    REGULARS_TRY(id, CustomerStore(session.connection()).insert(session, customer));
    session.setArgument(u"name"_s, displayName(customer));
    return id;
}

Result<void> UpdateCustomer::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(customer)));
    REGULARS_CHECK(MemberStore(session.connection()).check(customer));
    session.setArgument(u"name"_s, displayName(customer));
    return CustomerStore(session.connection()).update(session, customer);
}

Result<int> DeleteCustomers::execute(WriteSession &session) const
{
    return setDeleted(session, customers, true);
}

Result<int> RestoreCustomers::execute(WriteSession &session) const
{
    return setDeleted(session, customers, false);
}

Result<int> TagCustomers::execute(WriteSession &session) const
{
    CustomerEdits edits;
    edits.addTags = add;
    edits.removeTags = remove;
    session.setArgument(u"added"_s, add);
    session.setArgument(u"removed"_s, remove);
    return edit(session, customers, edits);
}

Result<int> EditCustomers::execute(WriteSession &session) const
{
    return edit(session, customers, edits);
}

} // namespace regulars
