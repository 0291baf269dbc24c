// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablebytes.h"

#include "storage/exchange/csvwriter.h"

namespace regulars {

using namespace Qt::StringLiterals;

QByteArray tableBytes(const QList<QStringList> &rows, char delimiter)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells += csvCell(cell, delimiter);
        text += cells.join(QLatin1Char(delimiter)) + u"\r\n"_s;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

} // namespace regulars
