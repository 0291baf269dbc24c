// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "storage/database.h"
#include "storage/journal/writesession.h"
#include "storage/sql/connection.h"
#include "tests/app/cli/commandlinecase.h"
#include "tests/app/cli/readonlyfolder.h"

#include <QtCore/QSemaphore>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace regulars;

namespace {

QByteArray manyOrders(int rows)
{
    QByteArray csv = "order_number,customer_id,date,amount\n";
    for (int i = 0; i < rows; ++i)
        csv += QByteArray::number(i) + ",C" + QByteArray::number(i % 20'000) + ",2025-0" + QByteArray::number(1 + i % 9) +
               "-15,19.90\n";
    return csv;
}

} // namespace

class TestCommandLineFaults : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

    // The commands that only look.
    static void looks()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("metrics") << QStringList{u"metrics"_s};
        QTest::newRow("search") << QStringList{u"search"_s, u"ada"_s};
        QTest::newRow("customer") << QStringList{u"customer"_s, u"ada@example.org"_s};
        QTest::newRow("verify") << QStringList{u"verify"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"orders"_s, u"/dev/null"_s, u"--force"_s};
        QTest::newRow("mappings") << QStringList{u"mappings"_s};
        QTest::newRow("list of backups") << QStringList{u"backup"_s, u"--list"_s};
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
        QTest::newRow("a NUL") << QByteArray("order,date,total\n1,2026-05-01,5.00\n2,2026-05-\0,5.00\n", 52);
        QTest::newRow("no table") << QByteArray("Dear Sir,\nplease find enclosed nothing.\n");
    }

    void refusesBadFiles()
    {
        QFETCH(const QByteArray, bytes);
        write(path(u"bad.csv"_s), bytes);
        const Ran outcome = call({u"import"_s, path(u"bad.csv"_s)});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.error.contains("bad.csv"));
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(-1), 0);
    }

    void takesWhatIsGoodOfADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("orders");
        QTest::addColumn<int>("rejected");
        const QByteArray header = "order,date,customer,total\n";
        const QByteArray good = "A1,2026-05-01,Kim,5.00\nA2,2026-05-02,Lee,6.00\n";
        QTest::newRow("cut off") << header + good + "A3,2026-05-0" << 2 << 1;
        QTest::newRow("a lone quote") << header + "A0,2026-05-01,\"Jo,1.00\n" + good << 3 << 0;
        QTest::newRow("1,000 columns") << "order,date,customer,total" + QByteArray(",x").repeated(996) +
                                              "\nA1,2026-05-01,Kim,5.00" + QByteArray(",y").repeated(996) + "\n"
                                       << 1 << 0;
        QTest::newRow("a cell of a million characters")
            << header + good + "A3,2026-05-03," + QByteArray(1'000'000, 'x') + ",7.00\n"
            << 3 << 0;
        QTest::newRow("a row of a million characters that is wrong")
            << header + good + "A3,never," + QByteArray(1'000'000, 'x') + ",7.00\n"
            << 2 << 1;
    }

    void takesWhatIsGoodOfADamagedFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, orders);
        QFETCH(const int, rejected);
        write(path(u"damaged.csv"_s), bytes);
        const Ran outcome = call({u"import"_s, path(u"damaged.csv"_s)});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QCOMPARE(outcome.object().value(u"orders_created"_s).toInt(), orders);
        QCOMPARE(outcome.object().value(u"rejected"_s).toInt(), rejected);
        QCOMPARE(QFile::exists(path(u"damaged-rejected.csv"_s)), rejected > 0);
        QCOMPARE(call({u"verify"_s}).exitCode, 0);
        QCOMPARE(call({u"search"_s, u"xxxxxxxx"_s}).exitCode, 0);
    }

    void saysWhenThereIsNoDatabase()
    {
        const Ran outcome = call({u"metrics"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.error.contains("There is no database"));
    }

    void saysWhenTheDatabaseIsLocked()
    {
        importSmall();
        const SystemClock clock;
        auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
        QVERIFY(database);
        QSemaphore started;
        QSemaphore release;
        auto busy = (*database)->write(u"wait"_s, [&](WriteSession &) -> Result<void> {
            started.release();
            release.acquire();
            return {};
        });
        started.acquire();
        const Ran outcome = call({u"undo"_s});
        release.release();
        QVERIFY(busy.result());
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.error.contains("Another program is using the database"));
    }

    void whatIsUndoneIsToldAlsoWhenDueTimesFail()
    {
        importSmall();
        {
            const SystemClock clock;
            auto database = Database::open(path(u"shop.regulars"_s), clock, Database::IfMissing::Fail);
            QVERIFY(database);
            const auto prepared = (*database)->write(u"prepare"_s, [](WriteSession &session) -> Result<void> {
                session.connection().execute(u"INSERT INTO settings (key, value) VALUES ('due_times_wait_from', '1')"_s);
                session.connection().execute(u"CREATE TRIGGER waits_for_good BEFORE DELETE ON settings"
                                             " WHEN OLD.key = 'due_times_wait_from' BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
                return {};
            });
            QVERIFY(prepared.result());
        }
        const Ran outcome = call({u"undo"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QVERIFY(outcome.object().value(u"restored"_s).toInt() > 0);
        QCOMPARE(outcome.object().value(u"problems"_s).toArray().size(), 1);
        QCOMPARE(call({u"metrics"_s}).object().value(u"customers"_s).toInt(-1), 0);
    }

    void saysWhenTheDatabaseIsDamagedOrTooNew_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("sentence");
        QTest::newRow("damaged") << qint64(0) << QByteArray(4'096, 'x') << QByteArray("is damaged");
        QTest::newRow("newer") << qint64(60) << QByteArray("\0\0\0\x63", 4) << QByteArray("newer version"); // user_version
        QTest::newRow("another program's") << qint64(68) << QByteArray("MINE", 4) << QByteArray("no database of Regulars");
    }

    void saysWhenTheDatabaseIsDamagedOrTooNew()
    {
        QFETCH(const qint64, offset);
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, sentence);
        importSmall();
        QFile file(path(u"shop.regulars"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        file.write(bytes);
        file.close();
        const Ran outcome = call({u"metrics"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains(sentence), outcome.error.constData());
    }

    void lookingLeavesNothingBehind_data() { looks(); }

    void lookingLeavesNothingBehind()
    {
        QFETCH(const QStringList, command);
        importSmall();
        const QStringList before = files();
        const Ran outcome = call(command);
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QCOMPARE(files(), before);
    }

#ifdef Q_OS_UNIX
    void lookingNeedsNoRightToWrite_data()
    {
        looks();
    }

    void lookingNeedsNoRightToWrite()
    {
        QFETCH(const QStringList, command);
        importSmall();
        const QStringList before = files();
        const ReadOnlyFolder readOnly(*m_folder, path(u"shop.regulars"_s));
        const Ran outcome = run(with(command + QStringList{u"--json"_s}), asNobody);
        QVERIFY2(outcome.exitCode == 0, outcome.error.constData());
        QVERIFY(!outcome.out.isEmpty());
        QCOMPARE(files(), before);
    }

    void saysWhenTheDatabaseIsReadOnly()
    {
        importSmall();
        const ReadOnlyFolder readOnly(*m_folder, path(u"shop.regulars"_s));
        const Ran outcome = run(with({u"undo"_s}), asNobody);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains("read-only"), outcome.error.constData());
    }

    void aFileOfTwoGigabytesIsNotReadWhole()
    {
        importSmall();
        QFile huge(path(u"huge.csv"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        huge.write("order_number,customer_id,date,amount\n1,C1,2025-01-15,19.90\n");
        QVERIFY(huge.resize(qint64(2) << 30)); // a hole: takes no room on the disk
        huge.close();
        const Ran outcome = run(with({u"import"_s, huge.fileName(), u"--no-backup"_s}), [] {
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory alone is larger
            const rlimit limit{rlim_t(1) << 30, rlim_t(1) << 30};
            ::setrlimit(RLIMIT_AS, &limit);
#endif
        });
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.error.contains("huge.csv"), outcome.error.constData());
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);
    }

    void aKilledBackupIsNeverOffered()
    {
        importSmall();
        write(path(u"many.csv"_s), manyOrders(20'000));
        QCOMPARE(call({u"import"_s, path(u"many.csv"_s), u"--no-backup"_s}).exitCode, 0);
        QProcess process;
        process.setChildProcessModifier([] {
            const rlimit limit{1'000'000, 1'000'000}; // one byte more and the process is killed
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_CORE, &none);
        });
        process.start(program(), with({u"backup"_s}));
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        const QDir backups(path(u"backups"_s));
        const QStringList left = backups.entryList({u"*.partial"_s}, QDir::Files | QDir::Hidden);
        QCOMPARE(left.size(), 1); // the process was killed while it wrote it
        QVERIFY(call({u"backup"_s, u"--list"_s}).list().isEmpty());
        QCOMPARE(call({u"restore"_s, backups.filePath(left.first())}).exitCode, 1);
        QCOMPARE(call({u"metrics"_s}).object().value(u"customers"_s).toInt(), 19'998); // four were there

        QCOMPARE(call({u"backup"_s}).exitCode, 0);
        QCOMPARE(call({u"backup"_s, u"--list"_s}).list().size(), 1);
        QCOMPARE(backups.entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void aFullDiskLeavesNothing()
    {
        importSmall();
        write(path(u"many.csv"_s), manyOrders(30'000));
        const Ran outcome = run(with({u"import"_s, path(u"many.csv"_s), u"--no-backup"_s}), [] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{2'000'000, 2'000'000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        });
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains("The disk is full"), outcome.error.constData());
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);
        QCOMPARE(call({u"verify"_s}).exitCode, 0);
    }

    void aKilledImportLeavesNothing()
    {
        importSmall();
        write(path(u"many.csv"_s), manyOrders(400'000));
        QProcess process;
        process.start(program(), with({u"import"_s, path(u"many.csv"_s), u"--no-backup"_s}));
        const QString log = path(u"shop.regulars-wal"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() > 4'000'000 || process.state() == QProcess::NotRunning, patienceMs);
        QVERIFY2(process.state() == QProcess::Running, "the import was over too soon");
        process.kill();
        QVERIFY(process.waitForFinished(patienceMs));
        QCOMPARE(call({u"metrics"_s}).object().value(u"orders"_s).toInt(), 3);
        const Ran verified = call({u"verify"_s});
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
    }
#endif
};

QTEST_GUILESS_MAIN(TestCommandLineFaults)
#include "tst_commandlinefaults.moc"
