// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QList>

namespace regulars {

class Connection;

/// Brings a database to the newest schema: numbered SQL files, each number in one transaction.
class Migrator
{
public:
    struct Migration
    {
        int version = 0;
        QStringList files; ///< in the order in which they are run
    };

    /// Takes the files NNNN_name.sql of `folder`, in order; those with the same number are one migration. A gap in the
    /// numbers is a defect and asserts.
    explicit Migrator(const QString &folder);

    [[nodiscard]] int newestVersion() const;
    /// The version of the file. Errors: UnknownFormat, DatabaseTooNew.
    [[nodiscard]] Result<int> versionOf(Connection &connection) const;
    /// Applies what is missing. Whatever fails leaves the file at the last complete version.
    [[nodiscard]] Result<void> migrate(Connection &connection) const;

private:
    [[nodiscard]] Result<void> applyFrom(Connection &connection, int version) const;
    [[nodiscard]] Result<void> apply(Connection &connection, const Migration &migration) const;

    QList<Migration> m_migrations;
};

/// The statements of an SQL script: split at semicolons outside of quotes, comments and trigger bodies.
[[nodiscard]] QStringList sqlStatements(const QString &script);

} // namespace regulars
