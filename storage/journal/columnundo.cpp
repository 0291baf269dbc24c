// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/columnundo.h"

#include "storage/base/jsontext.h"
#include "storage/journal/rowimage.h"
#include "storage/journal/writesession.h"

#include <QtCore/QJsonObject>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString &image)
{
    return jsonObject(image);
}

bool isBookkeeping(const QString &column)
{
    return column == "updated_at"_L1 || column == "updated_by"_L1 || column == "row_version"_L1 ||
           column == "change_set_id"_L1;
}

} // namespace

bool undoColumns(WriteSession &session, Table table, qint64 id, const QString &before, const QString &after)
{
    const QString current = rowImage(session.connection(), table, id);
    if (before.isNull() || after.isNull() || current.isNull())
        return false;
    const QJsonObject was = objectOf(before);
    const QJsonObject became = objectOf(after);
    QJsonObject now = objectOf(current);
    bool whole = true;
    for (auto column = was.begin(); column != was.end(); ++column) {
        if (isBookkeeping(column.key()) || *column == became.value(column.key()))
            continue;
        if (now.value(column.key()) == became.value(column.key()))
            now.insert(column.key(), *column);
        else
            whole = false;
    }
    if (now.contains(u"row_version"_s)) {
        now.insert(u"row_version"_s, now.value(u"row_version"_s).toInteger() + 1);
        now.insert(u"updated_at"_s, session.now().ms);
        now.insert(u"updated_by"_s, session.user().isValid() ? QJsonValue(session.user().value) : QJsonValue());
    }
    applyImage(session.connection(), table, id, jsonText(now));
    return whole;
}

} // namespace regulars
