// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>

namespace regulars {

class Statement;
class WriteSession;

/// The row as a package has it: column → text or number, without what is NULL.
[[nodiscard]] QJsonObject packageRowOf(const Statement &statement);
/// Inserts a row of a package as it is; what is of another database's history or users becomes this one's. Throws
/// SqlFailure.
void insertPackageRow(WriteSession &session, const QString &table, const QJsonObject &row);

} // namespace regulars
