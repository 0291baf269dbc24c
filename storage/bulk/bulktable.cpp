// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/bulk/bulktable.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

qint64 freeId(Connection &connection, Table table)
{
    Statement highest(connection, u"SELECT coalesce(max(id), 0) + 1 FROM "_s + tableName(table));
    highest.only();
    return highest.integer(0);
}

QString insertSql(Table table, const QString &columns)
{
    QString placeholders = u":id"_s;
    for (qsizetype i = 0; i <= columns.count(u','); ++i)
        placeholders += u", :v%1"_s.arg(i);
    return u"INSERT INTO %1 (id, %2) VALUES (%3)"_s.arg(tableName(table), columns, placeholders);
}

} // namespace

BulkTable::BulkTable(Connection &connection, Table table, const QString &columns)
    : m_table(table), m_first(freeId(connection, table)), m_next(m_first), m_insert(connection, insertSql(table, columns))
{
}

} // namespace regulars
