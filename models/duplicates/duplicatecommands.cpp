// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/duplicates/duplicatecommands.h"

#include "storage/customers/customerstore.h"
#include "storage/customers/memberstore.h"
#include "storage/duplicates/customermerger.h"
#include "storage/duplicates/duplicatestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<CustomerId> MergeCustomers::execute(WriteSession &session) const
{
    const CustomerStore store(session.connection());
    QList<Customer> records;
    for (const CustomerId id : QList<CustomerId>{survivor} + others) {
        REGULARS_TRY(record, store.customer(id));
        const bool twice = std::any_of(records.begin(), records.end(),
                                       [=](const Customer &known) { return known.id == id; });
        if (twice)
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"merge_with_itself"_s}});
        if (record.deleted)
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"merge_deleted"_s}});
        if (record.rowVersion != versions.value(id, record.rowVersion))
            return fail(ErrorCode::Conflict);
        records += record;
    }
    if (records.size() < 2)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"merge_with_itself"_s}});
    const Customer joined = mergedCustomer(records, survivor, choices);
    REGULARS_CHECK(checked(validate(joined)));
    REGULARS_CHECK(CustomerMerger(session.connection()).merge(session, joined, records.mid(1)));
    // Only now are the members of all of them in one place.
    REGULARS_CHECK(MemberStore(session.connection()).check(joined));
    session.setArgument(u"name"_s, displayName(joined));
    session.setArgument(u"count"_s, records.size() - 1);
    if (records.size() == 2)
        session.setArgument(u"other"_s, records.last().name);
    return survivor;
}

Result<void> MarkDifferentCustomers::execute(WriteSession &session) const
{
    const CustomerStore store(session.connection());
    REGULARS_TRY(one, store.customer(first));
    REGULARS_TRY(other, store.customer(second));
    session.setArgument(u"name"_s, one.name);
    session.setArgument(u"other"_s, other.name);
    return DuplicateStore(session.connection()).decideDifferent(session, first, second);
}

} // namespace regulars
