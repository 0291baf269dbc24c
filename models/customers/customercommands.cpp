// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"

#include "core/fields/ownvalues.h"
#include "storage/customers/memberstore.h"
#include "storage/fields/fieldstore.h"

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

// What was entered, as it may be stored.
Result<Customer> settledCustomer(WriteSession &session, const Customer &entered, const Customer &known)
{
    REGULARS_TRY(own, FieldStore(session.connection()).ownFields());
    Customer customer = entered;
    settleOwnValues(customer, own);
    REGULARS_CHECK(checked(validate(customer) + ownValueErrors(customer, own, known)));
    return customer;
}

// Gives how many were changed, and leaves the words of the sentence.
Result<int> edit(WriteSession &session, const QList<CustomerId> &customers, const CustomerEdits &edits)
{
    CustomerStore store(session.connection());
    REGULARS_TRY(own, FieldStore(session.connection()).ownFields());
    if (edits.own) {
        const FieldDefinition *field = own.definition(edits.own->field.uid);
        if (field == nullptr || *field != edits.own->field)
            return fail(ErrorCode::Conflict);
    }
    int count = 0;
    QString lastName;
    for (const CustomerId id : customers) {
        REGULARS_TRY(known, store.customer(id));
        Customer customer = known;
        if (customer.deleted || !apply(edits, customer))
            continue;
        REGULARS_CHECK(checked(validate(customer) + ownValueErrors(customer, own, known)));
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
    REGULARS_TRY(settled, settledCustomer(session, customer, {}));
    REGULARS_CHECK(MemberStore(session.connection()).check(settled));
    REGULARS_TRY(id, CustomerStore(session.connection()).insert(session, settled));
    session.setArgument(u"name"_s, displayName(customer));
    return id;
}

Result<void> UpdateCustomer::execute(WriteSession &session) const
{
    CustomerStore store(session.connection());
    REGULARS_TRY(known, store.customer(customer.id));
    REGULARS_TRY(settled, settledCustomer(session, customer, known));
    REGULARS_CHECK(MemberStore(session.connection()).check(settled));
    session.setArgument(u"name"_s, displayName(customer));
    return store.update(session, settled);
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
