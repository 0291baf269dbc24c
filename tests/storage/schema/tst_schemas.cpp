// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/writesession.h"
#include "storage/rollups/verification.h"
#include "storage/sql/migrator.h"
#include "storage/sql/sqlitedialect.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"
#include "tests/testpaths.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// Each holds a database as a version of the program with that schema wrote it: 0001.regulars and so on.
QDir fixtures()
{
    return QDir(inTestData(u"schema"_s));
}

int newestVersion()
{
    return Migrator(SqliteDialect().schemaFolder()).newestVersion();
}

/// The fixtures that must be there but are not: one for each schema before the newest, which may still be at work.
QStringList missingFixtures(const QStringList &present, int newest)
{
    QStringList missing;
    for (int version = 1; version < newest; ++version) {
        if (const QString name = u"%1.regulars"_s.arg(version, 4, 10, QLatin1Char('0')); !present.contains(name))
            missing.append(name);
    }
    return missing;
}

/// "name: SQL" of every table, index and trigger of ours, ordered by name.
QStringList schemaOf(TestDatabase &db)
{
    return db
        .read([](Connection &connection) {
            return attempt([&] {
                QStringList schema;
                Statement rows(connection,
                               u"SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%' ORDER BY name"_s);
                while (rows.next())
                    schema += rows.text(0) + u": "_s + rows.text(1);
                return schema;
            });
        })
        .value();
}

/// "kind record account line"
Result<void> insertCause(Connection &connection, const QString &cause)
{
    const QStringList words = cause.split(u' ');
    return attempt([&] {
        Statement(connection, u"INSERT INTO points_causes (kind, record_uid, account_id, line)"
                              " VALUES (:kind, :uid, :account, :line)"_s)
            .bind(u"kind", words[0])
            .bind(u"uid", words[1])
            .bind(u"account", QVariant(words[2].toLongLong()))
            .bind(u"line", QVariant(words[3].toLongLong()))
            .execute();
    });
}

QStringList causesOf(TestDatabase &db)
{
    return db
        .read([](Connection &connection) {
            return attempt([&] {
                QStringList causes;
                Statement rows(connection,
                               u"SELECT kind || ' ' || record_uid || ' ' || account_id || ' ' || line FROM points_causes"
                               " ORDER BY kind, record_uid"_s);
                while (rows.next())
                    causes += rows.text(0);
                return causes;
            });
        })
        .value();
}

} // namespace

/// Files that earlier versions wrote, and what becomes of them.
class TestSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFixturesAreFound()
    {
        QCOMPARE(missingFixtures({u"0001.regulars"_s, u"0003.regulars"_s}, 4), QStringList{u"0002.regulars"_s});
        QVERIFY(missingFixtures({u"0001.regulars"_s}, 2).isEmpty());
    }

    void everyEarlierSchemaHasAFixture()
    {
        const QStringList missing = missingFixtures(fixtures().entryList(QDir::Files), newestVersion());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ') + u" see tests/data/SOURCE.txt"_s));
    }

    void anEarlierFileBecomesANewOne_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : fixtures().entryList({u"*.regulars"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << fixtures().filePath(name);
    }
    void anEarlierFileBecomesANewOne()
    {
        QFETCH(QString, file);
        TestDatabase db;
        const QStringList fresh = schemaOf(db);
        db.close();
        QVERIFY(QFile::remove(db.file()) && QFile::copy(file, db.file()));
        QVERIFY(QFile::setPermissions(db.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        db.reopen();
        // Differs where a migration that has been released was edited: a new one is needed instead.
        QCOMPARE(schemaOf(db), fresh);
        const auto verified = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
        const auto customers = db.read([](Connection &connection) {
            return attempt([&] {
                Statement count(connection, u"SELECT count(*) FROM customers"_s);
                count.only();
                return count.integer(0);
            });
        });
        QCOMPARE(customers.value(), 5);
    }

    /// Schema 8 makes the table anew.
    void causesOfPointsStayAndMayBeReferrals()
    {
        TestDatabase db;
        db.close();
        QVERIFY(QFile::remove(db.file()) && QFile::copy(fixtures().filePath(u"0007.regulars"_s), db.file()));
        QVERIFY(QFile::setPermissions(db.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const QStringList before{u"claim c-1 1 3"_s, u"payment p-1 1 2"_s, u"payment p-2 2 1"_s};
        {
            const auto earlier = Connection::open(db.file(), AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
            VERIFY_RESULT(earlier);
            QCOMPARE((*earlier)->dialect().schemaVersion(**earlier), 7);
            for (const QString &cause : before)
                QVERIFY(insertCause(**earlier, cause));
            QVERIFY(!insertCause(**earlier, u"advocate r-1 1 4"_s));
        }
        db.reopen();
        QCOMPARE(causesOf(db), before);
        const auto added = db.write(u"test"_s, [](WriteSession &session) -> Result<void> {
            REGULARS_CHECK(insertCause(session.connection(), u"advocate r-1 1 4"_s));
            return insertCause(session.connection(), u"referred r-1 2 1"_s);
        });
        VERIFY_RESULT(added);
        QCOMPARE(causesOf(db).size(), 5);
        QVERIFY(!db.write(u"test"_s,
                          [](WriteSession &session) { return insertCause(session.connection(), u"gift r-2 1 4"_s); }));
        // A key is still used once, and its card is one that there is.
        QVERIFY(!db.write(u"test"_s,
                          [](WriteSession &session) { return insertCause(session.connection(), u"payment p-1 1 4"_s); }));
        QVERIFY(!db.write(u"test"_s,
                          [](WriteSession &session) { return insertCause(session.connection(), u"payment p-3 987 1"_s); }));
    }

    /// Schema 10 removes what no trigger of schema 9 could reach.
    void scoresOfMonthsThatWereBrokenOffGo()
    {
        TestDatabase db;
        db.close();
        QVERIFY(QFile::remove(db.file()) && QFile::copy(fixtures().filePath(u"0009.regulars"_s), db.file()));
        QVERIFY(QFile::setPermissions(db.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        {
            const auto earlier = Connection::open(db.file(), AccessMode::ReadWrite, std::make_shared<SqliteDialect>());
            VERIFY_RESULT(earlier);
            QCOMPARE((*earlier)->dialect().schemaVersion(**earlier), 9);
            const auto scored = attempt([&] {
                (*earlier)->execute(u"INSERT INTO score_months (month, as_of, model, buyers, repeaters, scored, computed_at)"
                                    " VALUES (24000, 1, 'none', 1, 0, 1, 0)"_s);
                (*earlier)->execute(u"INSERT INTO customer_score_months (month, customer_id) VALUES (23998, 1), (24000, 1),"
                                    " (24000, 2), (24001, 1), (24001, 2)"_s);
            });
            VERIFY_RESULT(scored);
        }
        db.reopen();
        const auto left = db.read([](Connection &connection) {
            return attempt([&] {
                QStringList rows;
                Statement row(connection, u"SELECT s.month, s.customer_id, m.is_complete FROM customer_score_months s"
                                          " JOIN score_months m ON m.month = s.month ORDER BY s.month, s.customer_id"_s);
                while (row.next())
                    rows += u"%1 %2 %3"_s.arg(row.integer(0)).arg(row.integer(1)).arg(row.integer(2));
                Statement all(connection, u"SELECT count(*) FROM customer_score_months"_s);
                all.only();
                rows += QString::number(all.integer(0));
                return rows;
            });
        });
        VERIFY_RESULT(left);
        QCOMPARE(*left, (QStringList{u"24000 1 1"_s, u"24000 2 1"_s, u"2"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSchemas)

#include "tst_schemas.moc"
