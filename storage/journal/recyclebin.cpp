// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/recyclebin.h"

#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> markDeleted(WriteSession &session, Table table, qint64 id, bool deleted)
{
    session.willChange(table, id);
    Statement write(session.connection(),
                    u"UPDATE %1 SET deleted_at = :at, deleted_by = :by, updated_at = :now, updated_by = :user,"
                    " row_version = row_version + 1 WHERE id = :id"_s.arg(tableName(table)));
    write.bind(u"at", deleted ? std::optional(session.now()) : std::nullopt)
        .bind(u"by", deleted ? session.user() : UserId{});
    write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", id).execute();
    if (write.changedRows() == 0)
        return fail(ErrorCode::NotFound);
    return {};
}

} // namespace regulars
