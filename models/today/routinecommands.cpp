// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/today/routinecommands.h"

#include "storage/today/routinestore.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> CheckRoutineItem::execute(WriteSession &session) const
{
    session.setArgument(u"done"_s, done);
    return RoutineStore(session.connection()).setDone(session, item, session.calendar().date(session.now()), done);
}

} // namespace regulars
