// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/packagerows.h"

#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// A column of another database's history or users means nothing here.
bool isOfHistory(const QString &column)
{
    return column == "change_set_id"_L1;
}

bool isOfUser(const QString &column)
{
    return column.endsWith("_by"_L1) || column == "user_id"_L1 || column == "owner_id"_L1 || column == "author_id"_L1;
}

} // namespace

QJsonObject packageRowOf(const Statement &statement)
{
    QJsonObject json;
    const QVariantMap row = statement.row();
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (value->isNull())
            continue;
        if (value->typeId() == QMetaType::QString)
            json.insert(value.key(), value->toString());
        else
            json.insert(value.key(), value->toLongLong());
    }
    return json;
}

void insertPackageRow(WriteSession &session, const QString &table, const QJsonObject &row)
{
    const QStringList columns = row.keys();
    Statement write(session.connection(),
                    u"INSERT INTO %1 (%2) VALUES (:%3)"_s.arg(table, columns.join(u", "_s), columns.join(u", :"_s)));
    for (const QString &column : columns) {
        const QJsonValue value = row.value(column);
        if (isOfHistory(column))
            write.bind(column, session.changeSet());
        else if (isOfUser(column))
            write.bind(column, session.user());
        else if (column == "row_version"_L1)
            write.bind(column, QVariant(1)); // as new here: an undo may take it back
        else if (value.isString())
            write.bind(column, value.toString());
        else
            write.bind(column, QVariant(value.toInteger()));
    }
    write.execute();
}

} // namespace regulars
