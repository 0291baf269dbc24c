// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/deskorder.h"

#include "core/tickets/ticketstatus.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<void> reorderDesk(WriteSession &session, Table table, const QList<qint64> &ids)
{
    return attempt([&]() -> Result<void> {
        Statement write(session.connection(), u"UPDATE %1 SET position = :position WHERE id = :id"_s.arg(tableName(table)));
        qint64 position = lastBuiltInStatus; // of any of the tables: what counts is the order
        for (const qint64 id : ids) {
            if (table == Table::TicketStatuses && id <= lastBuiltInStatus)
                continue;
            session.willChange(table, id);
            write.bindAll(++position, id).execute();
            if (write.changedRows() == 0)
                return fail(ErrorCode::NotFound);
        }
        return {};
    });
}

} // namespace regulars
