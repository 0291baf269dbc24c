// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/command.h"
#include "models/base/whendone.h"
#include "storage/journal/history.h"

#include <QtCore/QObject>

#include <optional>

namespace regulars {

/// What a command did, for the sentence that says so and offers to undo it.
struct CommandReport
{
    ChangeSetId changeSet; ///< not valid when nothing had to be changed
    QString command;       ///< "record_sale", or "undo", "redo"
    QVariantMap arguments; ///< of an undo also `undone_command`, `restored` and `conflicts` (rows it left alone)
};

/// Runs the commands of the desktop, tells how they ended, and undoes them: the last one, or any by its change set.
/// Lives in the GUI thread and never waits.
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    explicit CommandRunner(Database &database, QObject *parent = nullptr);

    /// Runs the command; `finished` gets its Result<Written<…>> unless `context` is gone by then.
    template<Command T, typename Function>
    void run(T command, QObject *context, Function finished)
    {
        const auto arguments = std::make_shared<QVariantMap>();
        auto job = [command = std::move(command), arguments](WriteSession &session) {
            auto answer = perform(command, session);
            *arguments = session.arguments();
            return answer;
        };
        const QString name(T::name);
        auto future = m_database.write(name, std::move(job));
        whenDone(future, context, std::move(finished));
        follow(future, name, arguments);
    }
    template<Command T>
    void run(T command)
    {
        run(std::move(command), this, [](const auto &) {});
    }

    void undo(ChangeSetId changeSet);
    void undoLast();
    void redoLast();

    /// What undoLast and redoLast would act on; nothing when there is nothing.
    [[nodiscard]] const std::optional<HistoryEntry> &undoable() const { return m_undoable; }
    [[nodiscard]] const std::optional<HistoryEntry> &redoable() const { return m_redoable; }
    /// Whether a command is being run or waits for its turn.
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void done(const regulars::CommandReport &report);
    void failed(const QString &command, const regulars::Error &error);
    /// undoable() or redoable() are different now.
    void historyChanged();
    void busyChanged();

private:
    enum class Target { Given, LastDone, LastUndone };

    template<typename Future>
    void follow(const Future &future, const QString &name, const std::shared_ptr<QVariantMap> &arguments)
    {
        begin();
        whenDone(future, this, [this, name, arguments](const auto &answer) {
            if (answer)
                end({answer->changeSet, name, *arguments});
            else
                end(name, answer.error());
        });
    }
    void undo(Target target, ChangeSetId changeSet);
    void begin();
    void end(const CommandReport &report);
    void end(const QString &command, const Error &error);
    void readHistory();

    Database &m_database;
    int m_running = 0;
    std::optional<HistoryEntry> m_undoable;
    std::optional<HistoryEntry> m_redoable;
    quint64 m_historyGeneration = 0;
};

} // namespace regulars
