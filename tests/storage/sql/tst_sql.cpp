// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sql/connection.h"
#include "storage/sql/lane.h"
#include "storage/sql/migrator.h"
#include "storage/sql/preparedstatement.h"
#include "storage/sql/sqlitedialect.h"
#include "storage/sql/statement.h"
#include "storage/sql/transaction.h"
#include "tests/support/verify.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <future>
#include <limits>
#include <thread>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSql : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Connection> connection(const QString &name, AccessMode mode = AccessMode::ReadWrite)
    {
        auto opened = Connection::open(file(name), mode, std::make_shared<SqliteDialect>());
        if (!opened)
            qFatal("open: %ls", qUtf16Printable(opened.error().detail));
        return std::move(*opened);
    }

    QString writeScript(const QString &folder, const QString &name, const QByteArray &sql)
    {
        QDir(m_folder.path()).mkpath(folder);
        QFile script(file(folder + u'/' + name));
        if (!script.open(QIODevice::WriteOnly) || script.write(sql) != sql.size())
            qFatal("cannot write the script");
        return file(folder);
    }

private Q_SLOTS:
    void placeholdersAreNumberedOutsideOfQuotesAndComments()
    {
        std::vector<QString> names;
        std::vector<std::vector<int>> positions;
        const QString sql = withPositions(u"SELECT ':no', \":no\", :a, :b -- :no\n, :a FROM t WHERE c = 'it''s :no'"_s,
                                          names, positions);
        QCOMPARE(sql, u"SELECT ':no', \":no\", ?, ? -- :no\n, ? FROM t WHERE c = 'it''s :no'"_s);
        QCOMPARE(names, (std::vector<QString>{u"a"_s, u"b"_s}));
        QCOMPARE(positions, (std::vector<std::vector<int>>{{0, 2}, {1}}));
    }

    void unknownAndUnboundPlaceholdersAreErrors()
    {
        auto db = connection(u"bind.db"_s);
        Statement statement(*db, u"SELECT :a + :b"_s);
        QVERIFY_THROWS_EXCEPTION(SqlFailure, statement.bind(u"c", 1));
        statement.bind(u"a", 1);
        QVERIFY_THROWS_EXCEPTION(SqlFailure, statement.only());
        statement.bind(u"b", 2).only();
        QCOMPARE(statement.integer(0), 3);
    }

    void valuesComeBackAsBound()
    {
        auto db = connection(u"values.db"_s);
        Statement statement(*db, u"SELECT :big, :text, :null, :nothing, :day, :id"_s);
        statement.bind(u"big", std::numeric_limits<qint64>::max())
            .bind(u"text", u"O'Brien 😀 \0x"_s)
            .bind(u"null", QString());
        statement.bind(u"nothing", std::optional<Instant>()).bind(u"day", Instant{-5}).bind(u"id", CustomerId{});
        statement.only();
        QCOMPARE(statement.integer(0), std::numeric_limits<qint64>::max());
        QCOMPARE(statement.text(1), u"O'Brien 😀 \0x"_s);
        QVERIFY(!statement.isNull(2)); // a null QString is empty text, never NULL
        QVERIFY(statement.isNull(3));
        QCOMPARE(statement.instant(4), Instant{-5});
        QVERIFY(statement.isNull(5));
    }

    void aTransactionRollsBackUnlessCommitted()
    {
        auto db = connection(u"transaction.db"_s);
        db->execute(u"CREATE TABLE t (a INTEGER)"_s);
        {
            Transaction transaction(*db);
            db->execute(u"INSERT INTO t VALUES (1)"_s);
        }
        {
            Transaction transaction(*db);
            db->execute(u"INSERT INTO t VALUES (2)"_s);
            transaction.commit();
        }
        Statement rows(*db, u"SELECT a FROM t"_s);
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), 2);
        QVERIFY(!rows.next());
    }

    void statementsAreSplitOutsideOfQuotesCommentsAndTriggers()
    {
        const QStringList statements = sqlStatements(
            u"-- a; b\nCREATE TABLE t (a TEXT DEFAULT ';');\n"
            "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT CASE WHEN 1 THEN 2 END; END;\n\n SELECT 1"_s);
        QCOMPARE(statements.size(), 3);
        QVERIFY(statements[0].startsWith("CREATE TABLE"_L1));
        QVERIFY(statements[1].endsWith("END"_L1));
        QCOMPARE(statements[2], u"SELECT 1"_s);
    }

    void migrationsApplyOnceAndInOrder()
    {
        writeScript(u"two"_s, u"0001_first.sql"_s, "CREATE TABLE a (x INTEGER);");
        const QString folder = writeScript(u"two"_s, u"0002_second.sql"_s,
                                           "ALTER TABLE a ADD COLUMN y INTEGER; INSERT INTO a VALUES (1, 2);");
        auto db = connection(u"migrate.db"_s);
        const Migrator migrator(folder);
        VERIFY_RESULT(migrator.migrate(*db));
        VERIFY_RESULT(migrator.migrate(*db));
        QCOMPARE(migrator.versionOf(*db).value(), 2);
        Statement rows(*db, u"SELECT count(*) FROM a"_s);
        rows.only();
        QCOMPARE(rows.integer(0), 1);
    }

    void aFailedMigrationLeavesTheLastCompleteVersion()
    {
        writeScript(u"broken"_s, u"0001_first.sql"_s, "CREATE TABLE a (x INTEGER);");
        const QString folder = writeScript(u"broken"_s, u"0002_second.sql"_s,
                                           "CREATE TABLE b (x INTEGER); INSERT INTO nowhere VALUES (1);");
        auto db = connection(u"broken.db"_s);
        const Migrator migrator(folder);
        QVERIFY(!migrator.migrate(*db));
        QCOMPARE(migrator.versionOf(*db).value(), 1);
        Statement rows(*db, u"SELECT count(*) FROM sqlite_schema WHERE name = 'b'"_s);
        rows.only();
        QCOMPARE(rows.integer(0), 0);
    }

    void aNewerFileIsRefused()
    {
        const QString folder = writeScript(u"one"_s, u"0001_first.sql"_s, "CREATE TABLE a (x INTEGER);");
        auto db = connection(u"newer.db"_s);
        VERIFY_RESULT(Migrator(folder).migrate(*db));
        db->execute(u"PRAGMA user_version = 7"_s);
        const auto refused = Migrator(folder).migrate(*db);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(refused.error().args.value(u"version"_s).toInt(), 7);
    }

    void anotherProgramsDatabaseIsRefused()
    {
        const QString folder = writeScript(u"one"_s, u"0001_first.sql"_s, "CREATE TABLE a (x INTEGER);");
        auto db = connection(u"foreign.db"_s);
        db->execute(u"CREATE TABLE theirs (x INTEGER)"_s);
        QCOMPARE(Migrator(folder).migrate(*db).error().code, ErrorCode::UnknownFormat);
    }

    void brokenFilesAreTold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Name,Email\nAnneliese,a@b.example\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("half a header") << QByteArray("SQLite format 3\0\x10\0", 18).append(QByteArray(4000, 'x'));
    }
    void brokenFilesAreTold()
    {
        QFETCH(QByteArray, content);
        QFile broken(file(u"broken-%1.regulars"_s.arg(content.size())));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(content);
        broken.close();
        const auto opened = Connection::open(broken.fileName(), AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DatabaseCorrupt);
        QFile after(broken.fileName());
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), content); // nobody's file is touched
    }

    void missingFilesAndFoldersAreTold()
    {
        const auto dialect = std::make_shared<SqliteDialect>();
        QCOMPARE(Connection::open(file(u"none.db"_s), AccessMode::ReadOnly, dialect).error().code, ErrorCode::FileNotFound);
        QCOMPARE(Connection::open(file(u"no/folder.db"_s), AccessMode::ReadWrite, dialect).error().code,
                 ErrorCode::FileNotFound);
        QCOMPARE(Connection::open(m_folder.path(), AccessMode::ReadWrite, dialect).error().code, ErrorCode::UnknownFormat);
    }

    void aNewFileIsReadableByItsOwnerOnly()
    {
        auto db = connection(u"private.db"_s);
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(file(u"private.db"_s)) & others, QFileDevice::Permissions());
    }

    void aLockedDatabaseIsTold()
    {
        auto holder = connection(u"locked.db"_s);
        holder->execute(u"CREATE TABLE t (a INTEGER)"_s);
        auto other = connection(u"locked.db"_s);
        other->execute(u"PRAGMA busy_timeout = 50"_s);
        Transaction held(*holder);
        const auto refused = attempt([&] {
            Transaction transaction(*other);
            transaction.commit();
        });
        QCOMPARE(refused.error().code, ErrorCode::DatabaseLocked);
    }

    void aFullDatabaseIsToldAndNothingHalfWrittenStays()
    {
        auto db = connection(u"full.db"_s);
        db->execute(u"CREATE TABLE t (a TEXT)"_s);
        db->execute(u"PRAGMA max_page_count = 10"_s);
        const auto refused = attempt([&] {
            Transaction transaction(*db);
            for (int i = 0; i < 1000; ++i)
                Statement(*db, u"INSERT INTO t VALUES (:text)"_s).bind(u"text", QString(1000, u'x')).execute();
            transaction.commit();
        });
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        Statement rows(*db, u"SELECT count(*) FROM t"_s);
        rows.only();
        QCOMPARE(rows.integer(0), 0);
    }

    void aRunningStatementCanBeInterrupted()
    {
        Lane lane(1, [this] {
            return Connection::open(file(u"lane.db"_s), AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
        });
        const CancelToken token;
        std::promise<void> started;
        std::promise<Result<qint64>> answer;
        lane.post(
            [&](Result<Connection *> c) {
                started.set_value();
                answer.set_value(attempt([&] {
                    Statement endless(
                        **c, u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s);
                    endless.only();
                    return endless.integer(0);
                }));
            },
            token);
        auto future = answer.get_future();
        started.get_future().wait();
        // The interrupt is lost when it comes before the statement has started: ask until it has gone.
        while (future.wait_for(std::chrono::milliseconds(5)) != std::future_status::ready)
            token.cancel();
        QCOMPARE(future.get().error().code, ErrorCode::Cancelled);
        QTRY_VERIFY(lane.isIdle());
    }

    void cancelledReadersBeginNoOtherStatement_data()
    {
        QTest::addColumn<AccessMode>("mode");
        QTest::newRow("reading") << AccessMode::ReadOnly;
        QTest::newRow("writing") << AccessMode::ReadWrite; // it may have to tidy up
    }
    void cancelledReadersBeginNoOtherStatement()
    {
        QFETCH(const AccessMode, mode);
        const auto open = [this](AccessMode how) {
            return Connection::open(file(u"between.db"_s), how, std::make_shared<SqliteDialect>());
        };
        QVERIFY(open(AccessMode::ReadWrite));
        Lane lane(1, [&] { return open(mode); });
        const CancelToken token;
        const auto askTwice = [&token](Connection &connection) {
            return attempt([&] {
                Statement(connection, u"SELECT 1"_s).only();
                token.cancel();
                Statement(connection, u"SELECT 2"_s).only();
            });
        };
        const auto answerOf = [&lane](auto job, const CancelToken &by) {
            std::promise<Result<void>> answer;
            lane.post([&](Result<Connection *> c) { answer.set_value(job(**c)); }, by);
            return answer.get_future().get();
        };
        const Result<void> cancelled = answerOf(askTwice, token);
        QCOMPARE(cancelled.has_value(), mode == AccessMode::ReadWrite);
        QVERIFY(cancelled || cancelled.error().code == ErrorCode::Cancelled);
        // The next job is somebody else's.
        QVERIFY(answerOf([](Connection &c) { return attempt([&] { Statement(c, u"SELECT 3"_s).only(); }); }, CancelToken()));
    }

    void waitingJobsAreAnsweredWhenTheLaneStops()
    {
        std::promise<ErrorCode> waiting;
        std::promise<void> release;
        {
            std::promise<void> started;
            auto lane = std::make_unique<Lane>(1, [this] {
                return Connection::open(file(u"stop.db"_s), AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
            });
            lane->post([&](Result<Connection *>) {
                started.set_value();
                release.get_future().wait();
            });
            lane->post([&](Result<Connection *> c) { waiting.set_value(c ? ErrorCode::Internal : c.error().code); });
            QVERIFY(!lane->isIdle());
            started.get_future().wait();
            std::thread stopper([&] { lane.reset(); });
            QCOMPARE(waiting.get_future().get(), ErrorCode::Cancelled);
            release.set_value();
            stopper.join();
        }
    }

    void aLaneWithoutDatabaseSaysWhy()
    {
        Lane lane(1, [this] {
            return Connection::open(file(u"gone/x.db"_s), AccessMode::ReadOnly, std::make_shared<SqliteDialect>());
        });
        std::promise<ErrorCode> answer;
        lane.post([&](Result<Connection *> c) { answer.set_value(c ? ErrorCode::Internal : c.error().code); });
        QCOMPARE(answer.get_future().get(), ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
