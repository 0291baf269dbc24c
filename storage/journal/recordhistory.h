// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journal/history.h"

namespace regulars {

/// What a change set made different in one field of a customer's record.
struct RecordChange
{
    enum class Kind { Created, Removed, Restored, Changed };

    HistoryEntry entry;
    int index = 0; ///< its place within the change set
    Kind kind = Kind::Changed;
    Table table = Table::Customers;
    QString column;     ///< of the customer's own row, "birthday" for its three columns; empty for parts like a phone number
    QVariantMap before; ///< the column, or the part's columns and the names behind its keys; empty where there was none
    QVariantMap after;

    friend bool operator==(const RecordChange &a, const RecordChange &b)
    {
        return a.entry.id == b.entry.id && a.entry.undone == b.entry.undone && a.index == b.index;
    }
};

/// Field changes, the newest change set first; `next` is the change set after which an older page begins.
struct RecordChangePage
{
    QList<RecordChange> changes;
    std::optional<ChangeSetId> next;
};

/// Every field's changes as the journal holds them: who changed what, when, from what to what.
class RecordHistory
{
public:
    explicit RecordHistory(Connection &connection) : m_connection(connection) {}

    /// The changes of the newest `changeSets` change sets older than `before` (the newest of all without it).
    [[nodiscard]] Result<RecordChangePage> ofCustomer(CustomerId customer, std::optional<ChangeSetId> before,
                                                      int changeSets) const;

private:
    [[nodiscard]] QList<ChangeSetId> changeSetsOf(CustomerId customer, std::optional<ChangeSetId> before, int limit) const;
    [[nodiscard]] QList<RecordChange> changesIn(CustomerId customer, const HistoryEntry &entry) const;

    Connection &m_connection;
};

} // namespace regulars
