// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/history.h"

#include "storage/base/jsontext.h"
#include "storage/journal/columnundo.h"
#include "storage/journal/ledgers.h"
#include "storage/journal/rangeundo.h"
#include "storage/journal/rowimage.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonObject>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString entrySelect()
{
    return u"SELECT s.id, s.happened_at, s.user_id, coalesce(u.name, ''), s.command, s.arguments,"
           " s.undone_by_id IS NOT NULL AND s.undone_by_id <> s.id FROM change_sets s"
           " LEFT JOIN users u ON u.id = s.user_id"_s;
}

HistoryEntry readEntry(const Statement &row)
{
    return {row.id<ChangeSetId>(0),
            row.instant(1),
            row.id<UserId>(2),
            row.text(3),
            row.text(4),
            jsonObject(row.text(5)).toVariantMap(),
            row.integer(6) != 0};
}

// Reads to the end of its statement: while one is open, no index can be dropped.
std::optional<HistoryEntry> entryOf(Connection &connection, ChangeSetId changeSet)
{
    Statement row(connection, entrySelect() + u" WHERE s.id = :id"_s);
    if (!row.bind(u"id", changeSet).next())
        return std::nullopt;
    return readEntry(row);
}

// True for change sets that changed something; not for one that is being written right now.
QString hasChanges(const QString &changeSet)
{
    return u"(EXISTS (SELECT 1 FROM journal_entries e WHERE e.change_set_id = %1.id)"
           " OR EXISTS (SELECT 1 FROM journal_ranges e WHERE e.change_set_id = %1.id))"_s.arg(changeSet);
}

// Who works here and what they may do is managed, not undone: an undo would give a role back without asking whether
// the one who undoes may.
QString isAboutPeople(const QString &changeSet)
{
    return u"EXISTS (SELECT 1 FROM journal_entries p WHERE p.change_set_id = %1.id AND p.table_name = 'users')"_s.arg(
        changeSet);
}

// What the program does by itself when time has come is nobody's last change.
QString isUpkeep(const QString &changeSet)
{
    return changeSet +
           u".command IN ('close_solved_tickets', 'take_fetched_mail', 'mail_due_questions', 'withdraw_questions',"
           " 'review_tiers', 'expire_claims', 'open_alert_tasks')"_s;
}

struct JournalRow
{
    Table table;
    qint64 id;
    QString before;
    QString after;
};

// The entries of a change set, last written first.
QList<JournalRow> journalRows(Connection &connection, ChangeSetId changeSet)
{
    Statement rows(connection, u"SELECT table_name, row_id, before_image, after_image FROM journal_entries"
                               " WHERE change_set_id = :change_set ORDER BY id DESC"_s);
    rows.bind(u"change_set", changeSet);
    QList<JournalRow> entries;
    while (rows.next()) {
        if (const auto table = tableOf(rows.text(0)))
            entries += JournalRow{*table, rows.integer(1), rows.isNull(2) ? QString() : rows.text(2),
                                  rows.isNull(3) ? QString() : rows.text(3)};
    }
    return entries;
}

// A bulk load keeps no images of its rows: what was removed comes back by loading the file again.
bool isUndoOfBulkLoad(Connection &connection, ChangeSetId changeSet)
{
    Statement row(connection,
                  u"SELECT 1 FROM change_sets s JOIN journal_ranges r ON r.change_set_id = s.undo_of_id WHERE s.id = :id"_s);
    return row.bind(u"id", changeSet).next();
}

/// What is undone in the end: of an undo, the change that it took back.
struct UndoneChange
{
    ChangeSetId change;
    bool holds = false; ///< afterwards: its undo is undone
};

UndoneChange undoneChange(Connection &connection, ChangeSetId changeSet)
{
    UndoneChange undone{changeSet};
    Statement undo(connection, u"SELECT undo_of_id FROM change_sets WHERE id = :id AND undo_of_id IS NOT NULL"_s);
    while (undo.bind(u"id", undone.change).next()) {
        undone.change = undo.id<ChangeSetId>(0);
        undone.holds = !undone.holds;
    }
    return undone;
}

void setUndoneBy(Connection &connection, ChangeSetId changeSet, ChangeSetId by)
{
    Statement(connection, u"UPDATE change_sets SET undone_by_id = :by WHERE id = :id"_s)
        .bind(u"by", by)
        .bind(u"id", changeSet)
        .execute();
}

// Undone even weeks later, when the customer was edited and bought again since.
bool goesByColumns(const QString &command)
{
    return command == "merge_customers"_L1;
}

// A customer who comes back may find the card in other hands.
bool isCardTaken(Connection &connection, const JournalRow &change)
{
    const QJsonValue card = jsonObject(change.before).value(u"card_number"_s);
    if (!card.isString())
        return false;
    Statement row(connection, u"SELECT 1 FROM customers WHERE card_number = :card AND deleted_at IS NULL AND id <> :id"_s);
    return row.bind(u"card", card.toString()).bind(u"id", change.id).next();
}

QString withoutCard(const QString &image)
{
    QJsonObject row = jsonObject(image);
    row.insert(u"card_number"_s, QJsonValue::Null);
    return jsonText(row);
}

// It goes with its first line, also when a merge has given it to another customer. Where more has become of it since, that
// line can't be taken back, and nothing is.
bool isStartedSubscription(const JournalRow &change)
{
    return change.table == Table::Subscriptions && change.before.isNull();
}

// What the customer was asked about a ticket since, and answered, would go with it.
void refuseToTakeQuestionsAlong(Connection &connection, const JournalRow &change)
{
    if (change.table != Table::Tickets || !change.before.isNull())
        return;
    Statement row(connection, u"SELECT 1 FROM survey_invites WHERE ticket_id = :id"
                              " UNION ALL SELECT 1 FROM survey_responses WHERE ticket_id = :id"_s);
    if (row.bind(u"id", change.id).next())
        throw SqlFailure({ErrorCode::Conflict, {}, {}, {}});
}

// Sets the row back as far as it goes. Gives whether it is as it was before the change.
bool setBack(WriteSession &session, const JournalRow &change, bool byColumns)
{
    const QString current = rowImage(session.connection(), change.table, change.id);
    if (isStill(session.connection(), change.table, change.id, change.after)) {
        session.willChange(change.table, change.id);
        if (byColumns && change.table == Table::Customers && isCardTaken(session.connection(), change)) {
            applyImage(session.connection(), change.table, change.id, withoutCard(change.before));
            return false;
        }
        refuseToTakeQuestionsAlong(session.connection(), change);
        applyImage(session.connection(), change.table, change.id, change.before);
        return true;
    }
    if (current.isNull())
        return false;
    if (isStartedSubscription(change)) {
        session.willChange(change.table, change.id);
        applyImage(session.connection(), change.table, change.id, {});
        return true;
    }
    if (!byColumns)
        return false;
    session.willChange(change.table, change.id);
    if (change.before.isNull() && (change.table == Table::CustomerRedirects || change.table == Table::LoyaltyMembers)) {
        // Moved on by a later merge. The record it speaks of is itself again, so it leads nowhere. A membership came from
        // the record that has its own again.
        applyImage(session.connection(), change.table, change.id, {});
        return true;
    }
    return undoColumns(session, change.table, change.id, change.before, change.after);
}

// A wording stays: what was agreed to with it is in the ledger for ever.
bool staysForEver(const JournalRow &change)
{
    return change.table == Table::Wordings && change.before.isNull();
}

/// Who is one by an image of a redirect.
struct Merged
{
    explicit Merged(const QString &image)
        : survivor{jsonObject(image).value(u"customer_id"_s).toInteger()},
          other{jsonObject(image).value(u"old_customer_id"_s).toInteger()}
    {
    }
    CustomerId survivor;
    CustomerId other;
};

bool mergesAgain(const JournalRow &change)
{
    return change.table == Table::CustomerRedirects && change.after.isNull();
}

void setRowsBack(WriteSession &session, const HistoryEntry &entry, const QList<JournalRow> &entries, UndoReport &report)
{
    const bool byColumns = goesByColumns(entry.command);
    for (const JournalRow &change : entries) {
        if (mergesAgain(change)) {
            const Merged merged(change.before);
            prepareToJoinLedgers(session, merged.survivor, merged.other);
        }
    }
    for (const JournalRow &change : entries) {
        if (staysForEver(change))
            continue;
        if (isLedger(change.table) && change.before.isNull()) {
            reverseLedgerLine(session, change.table, change.id);
            ++report.restored;
        } else if (setBack(session, change, byColumns)) {
            ++report.restored;
        } else {
            report.conflicts += UndoConflict{tableName(change.table), change.id};
        }
    }
    for (const JournalRow &change : entries) {
        if (byColumns && change.table == Table::CustomerRedirects && change.before.isNull()) {
            const Merged merged(change.after);
            partLedgers(session, merged.survivor, merged.other, entry.id);
        } else if (mergesAgain(change)) {
            const Merged merged(change.before);
            joinLedgers(session, merged.survivor, merged.other);
        }
    }
}

// Where a row is needed or in the way by now, all of them stay as they are: half a record helps nobody. Gives whether
// they were set back.
bool setAllBack(WriteSession &session, const HistoryEntry &entry, const QList<JournalRow> &entries, UndoReport &report)
{
    Connection &connection = session.connection();
    connection.execute(u"SAVEPOINT undo"_s);
    try {
        setRowsBack(session, entry, entries, report);
        connection.execute(u"RELEASE SAVEPOINT undo"_s);
        return true;
    } catch (const SqlFailure &failure) {
        const ErrorCode code = failure.error().code;
        if (code != ErrorCode::Conflict && code != ErrorCode::Duplicate)
            throw;
        connection.execute(u"ROLLBACK TO SAVEPOINT undo"_s);
        connection.execute(u"RELEASE SAVEPOINT undo"_s);
        report.restored = 0;
        report.conflicts.clear();
        for (const JournalRow &change : entries)
            report.conflicts += UndoConflict{tableName(change.table), change.id};
        return false;
    }
}

void affectCustomersOf(WriteSession &session, const JournalRow &entry)
{
    for (const QString &image : {entry.before, entry.after}) {
        const qint64 customer = jsonObject(image).value(u"customer_id"_s).toInteger();
        if (customer > 0)
            session.willAffect(CustomerId{customer});
        // A return decides whether its order counts.
        const qint64 order = jsonObject(image).value(u"order_id"_s).toInteger();
        if (order > 0 && entry.table == Table::Returns)
            session.willChange(Table::Orders, order);
    }
}

} // namespace

Result<QList<HistoryEntry>> History::latest(int limit) const
{
    return attempt([&] {
        QList<HistoryEntry> entries;
        Statement row(m_connection, entrySelect() + u" ORDER BY s.id DESC LIMIT :limit"_s);
        row.bind(u"limit", limit);
        while (row.next())
            entries += readEntry(row);
        return entries;
    });
}

Result<HistoryEntry> History::lastUndoable() const
{
    return attempt([&]() -> Result<HistoryEntry> {
        Statement row(m_connection, entrySelect() + u" WHERE s.undo_of_id IS NULL AND s.undone_by_id IS NULL AND "_s +
                                        hasChanges(u"s"_s) + u" AND NOT "_s + isAboutPeople(u"s"_s) + u" AND NOT "_s +
                                        isUpkeep(u"s"_s) + u" ORDER BY s.id DESC LIMIT 1"_s);
        if (!row.next())
            return fail(ErrorCode::NotFound);
        return readEntry(row);
    });
}

Result<HistoryEntry> History::lastRedoable() const
{
    return attempt([&]() -> Result<HistoryEntry> {
        // Only undos of changes (not of undos) that no other change has followed: that ends the chain of redos.
        Statement row(m_connection,
                      entrySelect() +
                          u" JOIN change_sets o ON o.id = s.undo_of_id AND o.undo_of_id IS NULL"
                          " WHERE s.undone_by_id IS NULL AND NOT EXISTS"
                          " (SELECT 1 FROM change_sets n WHERE n.id > s.id AND n.undo_of_id IS NULL AND NOT "_s +
                          isUpkeep(u"n"_s) + u" AND "_s + hasChanges(u"n"_s) +
                          u")"
                          " AND NOT EXISTS (SELECT 1 FROM journal_ranges r WHERE r.change_set_id = s.undo_of_id)"
                          " ORDER BY s.id DESC LIMIT 1"_s);
        if (!row.next())
            return fail(ErrorCode::NotFound);
        return readEntry(row);
    });
}

Result<HistoryEntry> History::entry(ChangeSetId changeSet) const
{
    return attempt([&]() -> Result<HistoryEntry> {
        const auto found = entryOf(m_connection, changeSet);
        return found ? Result<HistoryEntry>(*found) : fail(ErrorCode::NotFound);
    });
}

Result<UndoReport> History::undo(WriteSession &session, ChangeSetId changeSet)
{
    return attempt([&]() -> Result<UndoReport> {
        const auto entry = entryOf(m_connection, changeSet);
        if (!entry)
            return fail(ErrorCode::NotFound);
        if (entry->undone)
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"already_undone"_s}});
        if (isUndoOfBulkLoad(m_connection, changeSet))
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"bulk_load"_s}});
        const QList<JournalRow> entries = journalRows(m_connection, changeSet);
        if (std::any_of(entries.begin(), entries.end(), [](const JournalRow &row) { return row.table == Table::Users; }))
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"people_are_not_undone"_s}});
        UndoReport report{entry->command, entry->arguments, 0, {}};
        for (const JournalRow &change : entries)
            affectCustomersOf(session, change);
        // A range leaves by itself what others depend on, and may be too large for a savepoint.
        if (setAllBack(session, *entry, entries, report))
            undoRanges(session, changeSet, report);
        if (report.restored == 0) {
            // Not to be offered again and again before those that can be undone.
            setUndoneBy(m_connection, changeSet, changeSet);
            return report;
        }
        Statement(m_connection, u"UPDATE change_sets SET undo_of_id = :undone WHERE id = :id"_s)
            .bind(u"undone", changeSet)
            .bind(u"id", session.changeSet())
            .execute();
        // With its undo undone, the change itself holds again and can be undone again. So perhaps can those of which
        // nothing could be restored up to now.
        Statement(m_connection,
                  u"UPDATE change_sets SET undone_by_id = NULL WHERE undone_by_id = :redone OR undone_by_id = id"_s)
            .bind(u"redone", changeSet)
            .execute();
        setUndoneBy(m_connection, changeSet, session.changeSet());
        session.setArgument(u"undone_command"_s, entry->command);
        for (auto argument = entry->arguments.begin(); argument != entry->arguments.end(); ++argument)
            session.setArgument(argument.key(), argument.value());
        // Beside the arguments of what is undone: which change this is about in the end, and whether that holds now.
        const UndoneChange undone = undoneChange(m_connection, changeSet);
        session.setArgument(u"undone"_s, undone.change.value);
        session.setArgument(u"holds"_s, undone.holds);
        return report;
    });
}

} // namespace regulars
