// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "storage/sql/sqldialect.h"

#include <memory>

namespace regulars {

class CancelToken;
struct PreparedStatement;

enum class AccessMode { ReadOnly, ReadWrite };

/// One connection to the database, used by the thread that opened it (only `interrupt` may be called from
/// others). Set up in one place (SqlDialect::setUp); keeps its prepared statements.
class Connection
{
public:
    /// Opens `file`. Errors: FileNotFound, FileUnreadable, DatabaseReadOnly, DatabaseCorrupt, DatabaseLocked.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &file, AccessMode mode,
                                                                  std::shared_ptr<const SqlDialect> dialect);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const SqlDialect &dialect() const;
    [[nodiscard]] QString file() const;

    /// Runs a statement that has neither placeholders nor rows. Throws SqlFailure.
    void execute(const QString &sql);

    /// See SqlDialect::bulkInsert.
    [[nodiscard]] std::unique_ptr<BulkInsert> bulkInsert(const QString &sql);

    /// Stops the running statement; its caller gets ErrorCode::Cancelled. Any thread.
    void interrupt() const;
    /// Whose job this is from now on, nobody's for null; gives who it was before. When the job is cancelled, a reading
    /// connection begins no statement any more; a writing one may have to tidy up.
    const CancelToken *setToken(const CancelToken *token);

private:
    friend class Statement;
    struct Private;
    [[nodiscard]] bool isCancelled() const;
    explicit Connection(std::unique_ptr<Private> d);
    [[nodiscard]] std::unique_ptr<PreparedStatement> take(const QString &sql);
    void giveBack(std::unique_ptr<PreparedStatement> statement);

    std::unique_ptr<Private> d;
};

} // namespace regulars
