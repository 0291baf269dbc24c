// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/people/shop.h"
#include "storage/journal/journal.h"
#include "storage/journal/projections.h"
#include "storage/rollups/rebuild.h"
#include "storage/sql/canceltoken.h"

#include <set>

namespace regulars {

/// Who writes, when and why.
struct WriteContext
{
    QString command;       ///< name of the command ("record_sale")
    QVariantMap arguments; ///< values for its words ("Recorded sale 1042")
    UserId user;
    Instant now;
};

/// One command's write: lives inside one transaction on the writer lane. Stores announce every row to it before
/// they change it; in return history, undo, derived tables and the change set come by themselves.
class WriteSession
{
public:
    /// Throws SqlFailure.
    WriteSession(Connection &connection, WriteContext context);
    Q_DISABLE_COPY_MOVE(WriteSession)

    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] Instant now() const { return m_context.now; }
    [[nodiscard]] UserId user() const { return m_context.user; }
    [[nodiscard]] const Shop &shop() const { return m_shop; }
    [[nodiscard]] const LocalCalendar &calendar() const { return m_calendar; }
    /// Written with the first record that names it: a session that changes none leaves nothing. Throws SqlFailure.
    [[nodiscard]] ChangeSetId changeSet();
    [[nodiscard]] Journal &journal() { return m_journal; }

    /// Adds a value for the words of the change set ("number" → "1042").
    void setArgument(const QString &name, const QVariant &value) { m_context.arguments.insert(name, value); }

    [[nodiscard]] const QVariantMap &arguments() const { return m_context.arguments; }

    /// Before the first change or removal of a row. Throws SqlFailure, as all below.
    void willChange(Table table, qint64 id);
    /// After the insertion of a row.
    void inserted(Table table, qint64 id);
    /// The same for a row that follows from others and is no part of the history.
    void follow(Table table, qint64 id);
    /// Before orders, returns, interactions or tasks of the customer are inserted or moved to it.
    void willAffect(CustomerId customer);
    /// Sales of the customer go by other means than one by one: a member's tier is looked at in the end.
    void willUnsell(CustomerId customer) { m_unsold.insert(customer); }
    /// A change that is not journalled.
    void note(const Change &change) { m_noted += change; }
    /// Before sales or returns without customer come into or leave the month of `at`.
    void willAffectAnonymous(Instant at);
    /// More changed than is worth listing.
    void everythingChanged() { m_everything = true; }
    /// So much changes that the derived tables are computed anew at the end instead of following each record.
    void deriveAnew(const Progress &progress = {}, const CancelToken &cancel = {},
                    RebuildScope scope = RebuildScope::Everything);

    /// Derived tables, journal, change set: once, before the commit. Removes the change set's row when nothing changed.
    [[nodiscard]] ChangeSet finish();

private:
    Connection &m_connection;
    WriteContext m_context;
    Shop m_shop;
    LocalCalendar m_calendar;
    ChangeSetId m_changeSet;
    Journal m_journal;
    Projections m_projections;
    QList<Change> m_noted;
    std::set<CustomerId> m_unsold;
    bool m_everything = false;
    std::optional<RebuildScope> m_deriveAnew;
    Progress m_progress; ///< of deriving anew
    CancelToken m_cancel;
};

} // namespace regulars
