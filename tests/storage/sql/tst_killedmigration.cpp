// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backups.h"
#include "storage/rollups/verification.h"
#include "storage/sql/migrator.h"
#include "storage/sql/sqlitedialect.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr auto childOption = "--migrate";
constexpr int patienceMs = 60'000;

// More than the first write of the log takes, so that the process dies in the middle of its commit.
const QByteArray largeMigration =
    "CREATE TABLE later (text TEXT) STRICT;\n"
    "INSERT INTO later WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20)"
    " SELECT printf('%.*c', 1000000, 'x') FROM n;\n"
    "UPDATE customers SET notes = 'migrated';\n";
const QByteArray endlessMigration = "CREATE TABLE later (text TEXT) STRICT;\n"
                                    "UPDATE customers SET notes = 'migrated';\n"
                                    "INSERT INTO later WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                                    " SELECT i FROM n WHERE i < 0;\n";
const QByteArray smallMigration = "CREATE TABLE later (text TEXT) STRICT;\n"
                                  "UPDATE customers SET notes = 'migrated';\n";

Result<void> migrate(const QString &database, const QString &migrations)
{
    return Database::prepare(database, SystemClock(), Database::IfMissing::Fail, Migrator(migrations));
}

int migrateInChild(const QStringList &arguments)
{
    return migrate(arguments.value(2), arguments.value(3)) ? 0 : 1;
}

} // namespace

class TestKilledMigration : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    /// The program's newest schema.
    [[nodiscard]] static int newest() { return Migrator(SqliteDialect().schemaFolder()).newestVersion(); }

    /// The program's schemas and another one that only this test knows.
    [[nodiscard]] QString migrations(const QByteArray &next) const
    {
        const QString folder = m_db->path(u"schema"_s);
        QDir(folder).removeRecursively();
        QDir().mkpath(folder);
        const QDir known(SqliteDialect().schemaFolder());
        for (const QString &name : known.entryList(QDir::Files))
            QFile::copy(known.filePath(name), folder + u'/' + name);
        QFile script(folder + u"/%1_later.sql"_s.arg(newest() + 1, 4, 10, QLatin1Char('0')));
        if (!script.open(QIODevice::WriteOnly) || script.write(next) != next.size())
            return {};
        return folder;
    }
    /// What the file holds: the schema's number, and the notes of its customers.
    [[nodiscard]] std::pair<int, QStringList> content(const QString &migrations) const
    {
        const auto connection = Connection::open(m_db->file(), AccessMode::ReadOnly, std::make_shared<SqliteDialect>());
        if (!connection)
            return {};
        QStringList notes;
        Statement rows(**connection, u"SELECT DISTINCT notes FROM customers"_s);
        while (rows.next())
            notes += rows.text(0);
        return {Migrator(migrations).versionOf(**connection).value_or(-1), notes};
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        fillSmallShop(*m_db);
    }

#ifdef Q_OS_UNIX
    void leavesTheOldSchemaWhole_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("megabytes");
        QTest::addColumn<int>("seconds");
        QTest::newRow("while it is written") << largeMigration << 2 << 60;
        QTest::newRow("almost written") << largeMigration << 19 << 60;
        QTest::newRow("between two statements") << endlessMigration << 100 << 1;
    }

    void leavesTheOldSchemaWhole()
    {
        QFETCH(const QByteArray, second);
        QFETCH(const int, megabytes);
        QFETCH(const int, seconds);
        const QStringList before = content(migrations(smallMigration)).second;
        const QString folder = migrations(second);
        m_db->close();
        QProcess child;
        child.setChildProcessModifier([=] {
            const auto limit = [](auto resource, rlim_t most) {
                const rlimit both{most, most};
                ::setrlimit(resource, &both);
            };
            limit(RLIMIT_CORE, 0);
            limit(RLIMIT_FSIZE, rlim_t(megabytes) << 20); // one byte more and the process is killed
            limit(RLIMIT_CPU, rlim_t(seconds));
        });
        child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childOption), m_db->file(), folder});
        QVERIFY(child.waitForFinished(patienceMs));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        // The file is as it was, and there is a backup of it.
        QCOMPARE(content(folder), std::pair(newest(), before));
        const QList<Backup> backups = Backups(m_db->file()).list();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.first().reason, BackupReason::BeforeMigration);
        m_db->reopen();
        const auto verified = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
        m_db->close();

        // The next start takes it all the way.
        const QString whole = migrations(smallMigration);
        VERIFY_RESULT(migrate(m_db->file(), whole));
        QCOMPARE(content(whole), std::pair(newest() + 1, QStringList{u"migrated"_s}));
        // The program itself does not know that schema: it keeps the file of a newer one as it is.
        const auto kept = Backups(m_db->file()).restore(backups.first().file, SystemClock().now());
        VERIFY_RESULT(kept);
        QVERIFY((*kept)->file.endsWith(u".newer"_s));
        QVERIFY(QFile::exists((*kept)->file));
        QCOMPARE(content(whole), std::pair(newest(), before));
    }
#endif

    void aFailedMigrationLeavesTheOldSchemaToo()
    {
        const QStringList before = content(migrations(smallMigration)).second;
        const QString folder = migrations(smallMigration + "INSERT INTO nowhere VALUES (1);\n");
        m_db->close();
        QVERIFY(!migrate(m_db->file(), folder));
        QCOMPARE(content(folder), std::pair(newest(), before));
        QCOMPARE(Backups(m_db->file()).list().size(), 1);
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView(childOption))
        return migrateInChild(arguments);
    TestKilledMigration test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedmigration.moc"
