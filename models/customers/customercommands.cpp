// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"

#include "core/base/textfolding.h"

#include <algorithm>

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

bool isTag(const QString &a, const QString &b)
{
    return folded(a) == folded(b);
}

/// Whether the tags are different afterwards.
bool retag(QStringList &tags, const QStringList &add, const QStringList &remove)
{
    const QStringList before = tags;
    for (const QString &gone : remove)
        tags.removeIf([&](const QString &tag) { return isTag(tag, gone); });
    for (const QString &wanted : add) {
        const QString tag = wanted.simplified();
        const bool known = std::any_of(tags.cbegin(), tags.cend(), [&](const QString &each) { return isTag(each, tag); });
        if (!known && !tag.isEmpty())
            tags += tag;
    }
    return tags != before;
}

} // namespace

Result<CustomerId> CreateCustomer::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(customer)));
    REGULARS_TRY(id, CustomerStore(session.connection()).insert(session, customer));
    session.setArgument(u"name"_s, displayName(customer));
    return id;
}

Result<void> UpdateCustomer::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(customer)));
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
    CustomerStore store(session.connection());
    int count = 0;
    QString lastName;
    for (const CustomerId id : customers) {
        REGULARS_TRY(customer, store.customer(id));
        if (!retag(customer.tags, add, remove))
            continue;
        REGULARS_CHECK(checked(validate(customer)));
        REGULARS_CHECK(store.update(session, customer));
        lastName = customer.name;
        ++count;
    }
    session.setArgument(u"count"_s, count);
    if (count == 1)
        session.setArgument(u"name"_s, lastName);
    session.setArgument(u"added"_s, add);
    session.setArgument(u"removed"_s, remove);
    return count;
}

} // namespace regulars
