// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/commandrunner.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

std::optional<HistoryEntry> valueOrNothing(const Result<HistoryEntry> &entry)
{
    return entry ? std::optional(*entry) : std::nullopt;
}

} // namespace

CommandRunner::CommandRunner(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database.changes(), &ChangeNotifier::changed, this, &CommandRunner::readHistory);
    readHistory();
}

void CommandRunner::undo(ChangeSetId changeSet)
{
    undo(Target::Given, changeSet);
}

void CommandRunner::undoLast()
{
    undo(Target::LastDone, {});
}

void CommandRunner::redoLast()
{
    undo(Target::LastUndone, {});
}

void CommandRunner::undo(Target target, ChangeSetId changeSet)
{
    const auto arguments = std::make_shared<QVariantMap>();
    auto job = [target, changeSet, arguments](WriteSession &session) -> Result<UndoReport> {
        History history(session.connection());
        ChangeSetId undone = changeSet;
        if (target != Target::Given) {
            REGULARS_TRY(entry, target == Target::LastDone ? history.lastUndoable() : history.lastRedoable());
            undone = entry.id;
        }
        REGULARS_CHECK(checkMayUndo(session, undone));
        REGULARS_TRY(report, history.undo(session, undone));
        *arguments = session.arguments();
        arguments->insert(u"restored"_s, report.restored);
        arguments->insert(u"conflicts"_s, int(report.conflicts.size()));
        return report;
    };
    const QString name = target == Target::LastUndone ? u"redo"_s : u"undo"_s;
    follow(m_database.write(name, std::move(job)), name, arguments);
}

void CommandRunner::begin()
{
    if (++m_running == 1)
        Q_EMIT busyChanged();
}

void CommandRunner::end(const CommandReport &report)
{
    if (--m_running == 0)
        Q_EMIT busyChanged();
    // An undo that restored nothing announces no changes, but is not offered again.
    if (report.arguments.value(u"restored"_s, 1).toInt() == 0)
        readHistory();
    Q_EMIT done(report);
}

void CommandRunner::end(const QString &command, const Error &error)
{
    if (--m_running == 0)
        Q_EMIT busyChanged();
    Q_EMIT failed(command, error);
}

void CommandRunner::readHistory()
{
    struct Ends
    {
        std::optional<HistoryEntry> undoable;
        std::optional<HistoryEntry> redoable;
    };
    auto job = [](Connection &connection) -> Result<Ends> {
        const History history(connection);
        return Ends{valueOrNothing(history.lastUndoable()), valueOrNothing(history.lastRedoable())};
    };
    whenDone(m_database.read(job), this, [this, generation = ++m_historyGeneration](const Result<Ends> &ends) {
        if (!ends || generation != m_historyGeneration)
            return;
        m_undoable = ends->undoable;
        m_redoable = ends->redoable;
        Q_EMIT historyChanged();
    });
}

} // namespace regulars
