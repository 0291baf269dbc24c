// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/exportlog.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<ExportRecord>> ExportLog::latest(int limit) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT e.id, e.exported_at, e.user_id, u.name, e.subject, e.format, e.target, e.rows, e.filter"
                       " FROM exports e LEFT JOIN users u ON u.id = e.user_id"
                       " ORDER BY e.exported_at DESC, e.id DESC LIMIT :limit"_s);
        rows.bind(u"limit", limit);
        QList<ExportRecord> records;
        while (rows.next()) {
            records += ExportRecord{rows.integer(0),
                                    rows.instant(1),
                                    rows.id<UserId>(2),
                                    rows.text(3),
                                    valueOf<ExportSubject>(rows.text(4)),
                                    rows.text(5),
                                    rows.text(6),
                                    rows.integer(7),
                                    jsonObject(rows.text(8))};
        }
        return records;
    });
}

Result<void> ExportLog::add(WriteSession &session, const ExportRecord &record)
{
    return attempt([&] {
        Statement insert(m_connection, u"INSERT INTO exports (exported_at, user_id, subject, format, target, rows, filter)"
                                       " VALUES (:now, :user, :subject, :format, :target, :rows, :filter)"_s);
        insert
            .bindAll(session.now(), session.user(), nameOf(record.subject), record.format, record.target, record.rows,
                     jsonText(record.filter))
            .execute();
        session.note({Entity::Export, ChangeKind::Created, insert.insertedId()});
    });
}

} // namespace regulars
