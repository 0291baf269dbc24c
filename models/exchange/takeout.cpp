// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/takeout.h"

#include "storage/exchange/exportlog.h"

namespace regulars {

Result<void> NoteExport::execute(WriteSession &session) const
{
    REGULARS_CHECK(ExportLog(session.connection()).add(session, record));
    return handOut ? handOut() : Result<void>();
}

Result<void> checkMayExport(Connection &connection, UserId user)
{
    return checkAllowed(connection, user, NoteExport::right);
}

QFuture<Result<void>> handOutNoted(Database &database, const ExportRecord &record,
                                   const std::function<Result<void>()> &handOut)
{
    const auto answer = [handOut](const Result<Written<std::monostate>> &written) -> Result<void> {
        if (written)
            return {};
        if (written.error().code == ErrorCode::DatabaseReadOnly)
            return handOut ? handOut() : Result<void>();
        return tl::unexpected(written.error());
    };
    return runCommand(database, NoteExport{record, handOut}).then(answer);
}

} // namespace regulars
