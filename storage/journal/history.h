// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "storage/journal/table.h"

namespace regulars {

class Connection;
class WriteSession;

/// A change set as the journal keeps it.
struct HistoryEntry
{
    ChangeSetId id;
    Instant happenedAt;
    UserId user;
    QString userName;
    QString command;
    QVariantMap arguments;
    bool undone = false;
};

/// A row that an undo left alone because it was changed again later.
struct UndoConflict
{
    QString table;
    qint64 id = 0;
};

/// What an undo did.
struct UndoReport
{
    QString command; ///< of the change set that was undone
    QVariantMap arguments;
    int restored = 0; ///< rows set back, removed or put back
    QList<UndoConflict> conflicts;
};

/// Reads and undoes change sets.
class History
{
public:
    explicit History(Connection &connection) : m_connection(connection) {}

    /// The newest change sets first, at most `limit`.
    [[nodiscard]] Result<QList<HistoryEntry>> latest(int limit) const;
    /// The newest change set that can be undone. Error: NotFound.
    [[nodiscard]] Result<HistoryEntry> lastUndoable() const;
    /// The newest undo that can itself be undone ("redo"). Error: NotFound.
    [[nodiscard]] Result<HistoryEntry> lastRedoable() const;

    /// One change set. Error: NotFound.
    [[nodiscard]] Result<HistoryEntry> entry(ChangeSetId changeSet) const;

    /// Sets every row of the change set back to its image before, where it still is as the change set left it; the
    /// others are listed. Merges of customers go by columns: what was changed again later stays, the rest of the row is
    /// set back. Undoing an undo does it again, except that of a bulk load. One of which nothing could be
    /// restored is not offered as the last undoable any more, until another undo has cleared the way. Errors: NotFound,
    /// Refused (args reason = already_undone, bulk_load).
    [[nodiscard]] Result<UndoReport> undo(WriteSession &session, ChangeSetId changeSet);

private:
    Connection &m_connection;
};

} // namespace regulars
