// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/answeringcommands.h"

#include "storage/tickets/answeringstore.h"

namespace regulars {

Result<void> RenewAnswering::execute(WriteSession &session) const
{
    return AnsweringStore(session.connection()).renew(ticket, program, session.user(), session.now());
}

Result<void> EndAnswering::execute(WriteSession &session) const
{
    return AnsweringStore(session.connection()).end(ticket, program);
}

} // namespace regulars
