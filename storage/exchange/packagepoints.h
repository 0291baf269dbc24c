// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "storage/sql/canceltoken.h"

#include <QtCore/QJsonObject>

#include <functional>
#include <map>

namespace regulars {

class WriteSession;
class Connection;

using PackageRowWriter = std::function<Result<void>(const QString &table, const QJsonObject &row)>;

/// Gives each row of the ledger of points to `write`, in the order in which they can be read again. Error: Cancelled. Throws
/// SqlFailure.
[[nodiscard]] Result<void> writePoints(Connection &connection, const PackageRowWriter &write, const CancelToken &cancel);

/// Takes the ledger of points of a package over, row by row. Everything throws SqlFailure.
class PackagedPoints
{
public:
    explicit PackagedPoints(WriteSession &session) : m_session(session) {}

    [[nodiscard]] static bool isOne(const QString &table);
    void insert(const QString &table, QJsonObject row);
    /// Once, after the last row.
    void finish();

private:
    WriteSession &m_session;
    std::map<qint64, qint64> m_joined; ///< into which card, which may come later in the file
    qint64 m_firstLine = 0;
    qint64 m_lastLine = 0;
};

} // namespace regulars
