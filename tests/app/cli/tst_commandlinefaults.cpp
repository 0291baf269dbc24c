// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "storage/database.h"
#include "tests/app/cli/commandlinecase.h"

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

private Q_SLOTS:
    void init() { startAnew(); }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
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

#ifdef Q_OS_UNIX
    void saysWhenTheDatabaseIsReadOnly()
    {
        importSmall();
        const QString file = path(u"shop.regulars"_s);
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        QFile::setPermissions(file, readable);
        QFile::setPermissions(m_folder->path(),
                              readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
        // The super-user may write anything: the program runs as nobody then.
        const Ran outcome = run(with({u"undo"_s}), [] {
            constexpr uid_t nobody = 65'534;
            if (::geteuid() == 0 && ::setuid(nobody) != 0)
                ::_exit(99);
        });
        QFile::setPermissions(m_folder->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY2(outcome.error.contains("read-only"), outcome.error.constData());
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
