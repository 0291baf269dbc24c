// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backup/backups.h"
#include "storage/customers/customerstore.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

void addCustomer(TestDatabase &db, const QString &name)
{
    Customer customer;
    customer.name = name;
    const auto written = db.write(u"create_customer"_s, [&](WriteSession &session) {
        return CustomerStore(session.connection()).insert(session, customer);
    });
    QVERIFY(written);
}

QStringList customerNames(TestDatabase &db)
{
    return db
        .read([](Connection &connection) {
            return attempt([&] {
                QStringList names;
                Statement rows(connection, u"SELECT name FROM customers ORDER BY id"_s);
                while (rows.next())
                    names += rows.text(0);
                return names;
            });
        })
        .value();
}

bool isPrivate(const QString &file)
{
    return (QFile::permissions(file) &
            (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther)) == 0;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backsUpWhileTheShopIsOpen()
    {
        TestDatabase db;
        addCustomer(db, u"Ada"_s);
        const Backups backups(db.file());
        const auto made = backups.make(BackupReason::Manual, db.clock().now());
        VERIFY_RESULT(made);
        QVERIFY(isPrivate(made->file));
        QVERIFY(made->bytes > 0);
        const QList<Backup> listed = backups.list();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().madeAt, db.clock().now());
        QCOMPARE(listed.first().reason, BackupReason::Manual);
        QCOMPARE(QDir(backups.folder()).entryList(QDir::Files).size(), 1);
        // A second one in the same second gets a name of its own.
        VERIFY_RESULT(backups.make(BackupReason::Manual, db.clock().now()));
        QCOMPARE(backups.list().size(), 2);
    }

    void dailyOnceADay()
    {
        TestDatabase db;
        const Backups backups(db.file());
        const auto first = backups.makeDaily(db.clock().now());
        VERIFY_RESULT(first);
        QVERIFY(first->has_value());
        const auto second = backups.makeDaily({db.clock().now().ms + 3'600'000});
        VERIFY_RESULT(second);
        QVERIFY(!second->has_value());
        const auto tomorrow = backups.makeDaily({db.clock().now().ms + dayMs});
        VERIFY_RESULT(tomorrow);
        QVERIFY(tomorrow->has_value());
    }

    void restores()
    {
        TestDatabase db;
        addCustomer(db, u"Ada"_s);
        const Backups backups(db.file());
        const auto made = backups.make(BackupReason::Manual, db.clock().now());
        VERIFY_RESULT(made);
        addCustomer(db, u"Berta"_s);

        // While the shop is open nothing is replaced.
        const auto refused = backups.restore(made->file, db.clock().now());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseLocked);
        QCOMPARE(customerNames(db), (QStringList{u"Ada"_s, u"Berta"_s}));

        db.close();
        const auto kept = backups.restore(made->file, {db.clock().now().ms + 1'000});
        VERIFY_RESULT(kept);
        QVERIFY(kept->has_value());
        QVERIFY(isPrivate(db.file()));
        QVERIFY(!QFileInfo::exists(db.file() + u".restoring"_s));
        db.reopen();
        QCOMPARE(customerNames(db), (QStringList{u"Ada"_s}));

        // And back again by the safety copy.
        db.close();
        VERIFY_RESULT(backups.restore((*kept)->file, {db.clock().now().ms + 2'000}));
        db.reopen();
        QCOMPARE(customerNames(db), (QStringList{u"Ada"_s, u"Berta"_s}));
    }

    void restoresOverADamagedFile()
    {
        TestDatabase db;
        addCustomer(db, u"Ada"_s);
        const Backups backups(db.file());
        const auto made = backups.make(BackupReason::Manual, db.clock().now());
        VERIFY_RESULT(made);
        db.close();
        QFile file(db.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8'000, 'x'));
        file.close();
        const auto kept = backups.restore(made->file, db.clock().now());
        VERIFY_RESULT(kept);
        QVERIFY((*kept)->file.endsWith(".damaged"_L1));
        QVERIFY(isPrivate((*kept)->file));
        db.reopen();
        QCOMPARE(customerNames(db), (QStringList{u"Ada"_s}));
    }

    void refusesABadBackup_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no database") << QByteArray("name,amount\nAda,3\n") << ErrorCode::DatabaseCorrupt;
        QTest::newRow("empty") << QByteArray() << ErrorCode::UnknownFormat;
        QTest::newRow("missing") << QByteArray("-") << ErrorCode::FileNotFound;
    }

    void refusesABadBackup()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        TestDatabase db;
        addCustomer(db, u"Ada"_s);
        db.close();
        const QString bad = db.path(u"bad.regulars"_s);
        if (bytes != "-") {
            QFile file(bad);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const auto restored = Backups(db.file()).restore(bad, db.clock().now());
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QCOMPARE(restored.error().field, u"backup"_s);
        db.reopen();
        QCOMPARE(customerNames(db), (QStringList{u"Ada"_s}));
    }

    void keepsDaysAndWeeks()
    {
        QList<Backup> backups;
        const Instant now = utc(2026, 11, 22, 9);
        for (int day = 0; day < 200; ++day) {
            backups += Backup{u"evening%1"_s.arg(day), {now.ms - day * dayMs + 1'000}, BackupReason::BeforeImport};
            backups += Backup{u"morning%1"_s.arg(day), {now.ms - day * dayMs}, BackupReason::Daily};
        }
        backups += Backup{u"own"_s, {now.ms - 199 * dayMs}, BackupReason::Manual};
        const QList<Backup> old = Backups::superfluous(backups, {});
        QSet<QString> gone;
        for (const Backup &backup : old)
            gone += backup.file;
        QVERIFY(!gone.contains(u"own"_s));
        QVERIFY(!gone.contains(u"morning0"_s)); // of the newest five
        QVERIFY(!gone.contains(u"evening13"_s));
        QVERIFY(gone.contains(u"morning13"_s)); // not the last of its day
        QVERIFY(gone.contains(u"evening100"_s));
        // 14 days, of which two or three ends of weeks; 8 weeks; and of the newest five two more.
        QCOMPARE(backups.size() - old.size(), 14 + 6 + 2 + 1);
    }

    void anInterruptedBackupLeavesNoName()
    {
        TestDatabase db;
        const Backups backups(db.file());
        QVERIFY(QDir().mkpath(backups.folder()));
        QFile partial(backups.folder() + u"/shop-2026-11-20T090000Z-daily.regulars.partial"_s);
        QVERIFY(partial.open(QIODevice::WriteOnly));
        partial.write("half");
        partial.close();
        QVERIFY(backups.list().isEmpty());
        VERIFY_RESULT(backups.make(BackupReason::Daily, db.clock().now()));
        QVERIFY(!partial.exists());
    }

    void whatAnotherProgramIsWritingStays()
    {
        TestDatabase db;
        const Backups backups(db.file());
        QVERIFY(QDir().mkpath(backups.folder()));
        QFile partial(backups.folder() + u"/shop-2026-11-20T090000Z-daily.regulars.partial"_s);
        QVERIFY(partial.open(QIODevice::WriteOnly));
        QLockFile other(backups.folder() + u"/.shop.lock"_s);
        QVERIFY(other.tryLock());
        VERIFY_RESULT(backups.make(BackupReason::Daily, db.clock().now()));
        QVERIFY(partial.exists());
        other.unlock();
        VERIFY_RESULT(backups.make(BackupReason::Manual, db.clock().now()));
        QVERIFY(!partial.exists());
        QVERIFY(QDir(backups.folder()).entryList({u".*.lock"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void aCancelledBackupLeavesNothing()
    {
        TestDatabase db;
        const CancelToken cancelled;
        cancelled.cancel();
        const Backups backups(db.file());
        const auto made = backups.make(BackupReason::Daily, db.clock().now(), cancelled);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(backups.folder()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }

    void saysWhenTheFolderCannotBeWritten()
    {
        TestDatabase db;
        QFile inTheWay(db.path(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto made = Backups(db.file()).make(BackupReason::Daily, db.clock().now());
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
