// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/programmerow.h"

#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

qint64 programmeRow(WriteSession &session)
{
    Statement row(session.connection(), u"SELECT id FROM loyalty_programmes ORDER BY id LIMIT 1"_s);
    if (row.next()) {
        session.willChange(Table::LoyaltyProgrammes, row.integer(0));
        return row.integer(0);
    }
    Statement add(session.connection(),
                  u"INSERT INTO loyalty_programmes (uid, created_at, created_by, updated_at, updated_by, change_set_id)"
                  " VALUES (:uid, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    add.bind(u"uid", newUid(session.now())).bind(u"now", session.now()).bind(u"user", session.user());
    add.bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::LoyaltyProgrammes, add.integer(0));
    return add.integer(0);
}

} // namespace

QVariant ofProgramme(Connection &connection, const QString &column)
{
    Statement row(connection, u"SELECT %1 FROM loyalty_programmes ORDER BY id LIMIT 1"_s.arg(column));
    return row.next() ? row.row().value(column) : QVariant();
}

void setOfProgramme(WriteSession &session, const QString &column, const QVariant &value)
{
    const qint64 id = programmeRow(session);
    Statement(session.connection(), u"UPDATE loyalty_programmes SET %1 = :value, updated_at = :now, updated_by = :user,"
                                    " row_version = row_version + 1 WHERE id = :id"_s.arg(column))
        .bind(u"value", value)
        .bind(u"now", session.now())
        .bind(u"user", session.user())
        .bind(u"id", QVariant(id))
        .execute();
}

} // namespace regulars
