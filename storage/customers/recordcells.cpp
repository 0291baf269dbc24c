// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/recordcells.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace regulars {

QString recordText(const QMap<QString, QString> &cells)
{
    QJsonObject json;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        json.insert(cell.key(), cell.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> recordCellsOf(const QString &text)
{
    QMap<QString, QString> cells;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto cell = json.begin(); cell != json.end(); ++cell)
        cells.insert(cell.key(), cell->toString());
    return cells;
}

} // namespace regulars
