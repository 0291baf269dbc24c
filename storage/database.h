// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "storage/journal/changenotifier.h"
#include "storage/journal/writesession.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/connection.h"
#include "storage/sql/lane.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/transaction.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <atomic>
#include <variant>

namespace regulars {

class Migrator;

/// The value of a write together with the change set by which it can be undone (not valid when nothing changed).
template<typename T>
struct Written
{
    T value;
    ChangeSetId changeSet;
};

/// The open database: a reader pool, one writer lane and the notifier. Lives in the thread that made it (the
/// GUI's); `read` and `write` never wait and may be called from any thread, also from the end of another read.
class Database : public QObject
{
    Q_OBJECT

public:
    enum class IfMissing { Create, Fail };
    enum class Use { ReadAndWrite, Read };

    /// Opens (and migrates) the file. Called off the GUI thread when the file may be large or old: see `prepare`.
    /// Errors: those of Connection::open, DatabaseTooNew, UnknownFormat.
    /// With Use::Read a file that can't be written is opened too, when its schema is the newest: writes then fail with
    /// DatabaseReadOnly.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, const Clock &clock, IfMissing ifMissing,
                                                                Use use = Use::ReadAndWrite);
    /// The slow part of opening, on any thread: checks the file, backs it up before a migration, migrates.
    [[nodiscard]] static Result<void> prepare(const QString &file, const Clock &clock, IfMissing ifMissing);
    /// The same with other migrations than the program's own.
    [[nodiscard]] static Result<void> prepare(const QString &file, const Clock &clock, IfMissing ifMissing,
                                              const Migrator &migrator);

    ~Database() override;

    [[nodiscard]] QString file() const { return m_file; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] ChangeNotifier &changes() { return m_changes; }
    [[nodiscard]] UserId user() const { return UserId{m_user}; }
    void setUser(UserId user) { m_user = user.value; }

    /// Runs `job(Connection &) -> Result<T>` on a reader thread, on a snapshot.
    template<typename Job>
    [[nodiscard]] auto read(Job job, const CancelToken &token = {}) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return post<std::invoke_result_t<Job, Connection &>>(*m_readers, std::move(job), token);
    }

    /// Runs `job(WriteSession &) -> Result<T>` (T may be void) in one transaction on the writer lane. A failed job
    /// leaves nothing. After the commit the change set is announced.
    template<typename Job>
    [[nodiscard]] auto write(QString command, Job job, const CancelToken &token = {})
    {
        using Answer = std::invoke_result_t<Job, WriteSession &>;
        using Value =
            std::conditional_t<std::is_void_v<typename Answer::value_type>, std::monostate, typename Answer::value_type>;
        auto inTransaction = [this, command = std::move(command), job = std::move(job)](Connection &connection) {
            return writeOn<Value>(connection, command, job);
        };
        return post<Result<Written<Value>>>(*m_writer, std::move(inTransaction), token);
    }

    /// Runs `job(Connection &) -> Result<T>` on the writer lane without a transaction or journal: maintenance.
    template<typename Job>
    [[nodiscard]] auto maintain(Job job, const CancelToken &token = {}) -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return post<std::invoke_result_t<Job, Connection &>>(*m_writer, std::move(job), token);
    }

    /// No job waits or runs; what the last ones have found may still be on its way to who asked.
    [[nodiscard]] bool isIdle() const { return m_readers->isIdle() && m_writer->isIdle(); }

private:
    Database(QString file, const Clock &clock);
    void watchOtherProcesses();

    template<typename Answer, typename Job>
    QFuture<Answer> post(Lane &lane, Job job, const CancelToken &token)
    {
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        lane.post(
            [promise, job = std::move(job)](Result<Connection *> connection) mutable {
                if (connection)
                    promise->addResult(attempt([&]() -> Answer { return job(**connection); }));
                else
                    promise->addResult(Answer(tl::unexpected(connection.error())));
                promise->finish();
            },
            token);
        return future;
    }

    template<typename Value, typename Job>
    Result<Written<Value>> writeOn(Connection &connection, const QString &command, const Job &job)
    {
        Transaction transaction(connection);
        WriteSession session(connection, {command, {}, user(), m_clock.now()});
        auto answer = job(session);
        if (!answer)
            return tl::unexpected(answer.error());
        const ChangeSet changes = session.finish();
        transaction.commit();
        m_untidy = true;
        announce(changes);
        if constexpr (std::is_same_v<Value, std::monostate>)
            return Written<Value>{{}, changes.id};
        else
            return Written<Value>{std::move(*answer), changes.id};
    }

    void announce(const ChangeSet &changes);
    void tidyUp(Connection &connection);

    QString m_file;
    const Clock &m_clock;
    ChangeNotifier m_changes;
    std::atomic<qint64> m_user = 0;
    std::atomic<bool> m_untidy = false; ///< written to since the last quiet moment
    std::unique_ptr<Lane> m_readers;
    std::unique_ptr<Lane> m_writer;
    QTimer m_watch;
    qint64 m_dataVersion = 0; ///< as last seen from outside of the writer lane
    bool m_watching = false;  ///< a look is on its way
};

} // namespace regulars
