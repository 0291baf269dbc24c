// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sla/slacommands.h"

#include "storage/journal/writesession.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<WorkCalendarId> SaveWorkCalendar::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(calendar)));
    session.setArgument(u"name"_s, calendar.name);
    return SlaStore(session.connection()).save(session, calendar);
}

Result<void> RemoveWorkCalendar::execute(WriteSession &session) const
{
    SlaStore store(session.connection());
    REGULARS_TRY(removed, store.calendar(calendar));
    session.setArgument(u"name"_s, removed.name);
    return store.removeCalendar(session, calendar);
}

Result<SlaPolicyId> SaveSlaPolicy::execute(WriteSession &session) const
{
    REGULARS_CHECK(checked(validate(policy)));
    SlaStore store(session.connection());
    REGULARS_TRY(calendar, store.calendar(policy.calendar));
    if (calendar.deleted)
        return fail(ErrorCode::NotFound, u"calendar"_s);
    session.setArgument(u"name"_s, policy.name);
    return store.save(session, policy);
}

Result<void> RemoveSlaPolicy::execute(WriteSession &session) const
{
    SlaStore store(session.connection());
    REGULARS_TRY(removed, store.policy(policy));
    session.setArgument(u"name"_s, removed.name);
    return store.removePolicy(session, policy);
}

Result<void> OrderSlaPolicies::execute(WriteSession &session) const
{
    return SlaStore(session.connection()).reorder(session, policies);
}

} // namespace regulars
