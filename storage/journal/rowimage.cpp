// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/rowimage.h"

#include "storage/base/jsontext.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonObject>

namespace regulars {

using namespace Qt::StringLiterals;

QString rowImage(Connection &connection, Table table, qint64 id)
{
    Statement statement(connection, u"SELECT * FROM "_s + tableName(table) + u" WHERE id = :id"_s);
    statement.bind(u"id", id);
    if (!statement.next())
        return {};
    QJsonObject image;
    QVariantMap row = statement.row();
    if (table == Table::SegmentRules) { // what came of a rule is counted later, and is no part of the record
        row.remove(u"entered"_s);
        row.remove(u"left_it"_s);
    }
    for (auto value = row.cbegin(); value != row.cend(); ++value) {
        if (value->isNull())
            image.insert(value.key(), QJsonValue::Null);
        else if (value->typeId() == QMetaType::QString)
            image.insert(value.key(), value->toString());
        else
            image.insert(value.key(), value->toLongLong());
    }
    return jsonText(image);
}

bool isStill(Connection &connection, Table table, qint64 id, const QString &image)
{
    const QString now = rowImage(connection, table, id);
    if (now == image || now.isNull() || image.isNull())
        return now == image;
    const QJsonObject row = jsonObject(now);
    const QJsonObject stored = jsonObject(image);
    for (auto value = stored.begin(); value != stored.end(); ++value) {
        if (row.value(value.key()) != *value)
            return false;
    }
    return true;
}

void applyImage(Connection &connection, Table table, qint64 id, const QString &image)
{
    const QString name = tableName(table);
    if (image.isNull()) {
        Statement(connection, u"DELETE FROM "_s + name + u" WHERE id = :id"_s).bind(u"id", id).execute();
        return;
    }
    const QJsonObject row = jsonObject(image);
    QStringList columns;
    QStringList placeholders;
    QStringList updates;
    for (const QString &column : row.keys()) {
        columns += column;
        placeholders += u':' + column;
        if (column != "id"_L1)
            updates += column + u" = excluded."_s + column;
    }
    // An upsert, not a replacement: replacing would delete the row's children.
    Statement write(connection, u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
                                    name, columns.join(u", "_s), placeholders.join(u", "_s), updates.join(u", "_s)));
    for (auto value = row.begin(); value != row.end(); ++value) {
        if (value->isString())
            write.bind(value.key(), value->toString());
        else
            write.bind(value.key(), value->isNull() ? QVariant() : QVariant(value->toInteger()));
    }
    write.execute();
}

} // namespace regulars
