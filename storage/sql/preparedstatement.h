// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtSql/QSqlQuery>

#include <vector>

namespace regulars {

/// A parsed and prepared SQL text. Named placeholders are numbered by us: Qt accepts unknown names in silence.
struct PreparedStatement
{
    QString sql;
    QSqlQuery query;
    std::vector<QString> names;              ///< in order of first appearance
    std::vector<std::vector<int>> positions; ///< of each name
};

/// `sql` with each `:name` outside of quotes and comments replaced by `?`, and where each name stood.
[[nodiscard]] QString withPositions(const QString &sql, std::vector<QString> &names,
                                    std::vector<std::vector<int>> &positions);

} // namespace regulars
