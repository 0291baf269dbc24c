// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/recordcells.h"

#include "storage/base/jsontext.h"

#include <QtCore/QJsonObject>

namespace regulars {

QString recordText(const QMap<QString, QString> &cells)
{
    QJsonObject json;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        json.insert(cell.key(), cell.value());
    return jsonText(json);
}

QMap<QString, QString> recordCellsOf(const QString &text)
{
    QMap<QString, QString> cells;
    const QJsonObject json = jsonObject(text);
    for (auto cell = json.begin(); cell != json.end(); ++cell)
        cells.insert(cell.key(), cell->toString());
    return cells;
}

} // namespace regulars
