// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backup/backupcentre.h"

#include "models/base/taskcentre.h"
#include "storage/sql/statement.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtCore/QThreadPool>
#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestBackupCentre : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TaskCentre> m_tasks;

    // So much that copying it takes a while.
    void fill()
    {
        VERIFY_RESULT((*m_db)
                          ->maintain([](Connection &connection) {
                              return attempt([&] {
                                  connection.execute(
                                      u"INSERT INTO settings WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                                      " WHERE i < 150) SELECT 'filler' || i, printf('%.*c', 1000000, 'x') FROM n"_s);
                              });
                          })
                          .result());
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(Backups(m_db->file()).folder()).entryList(QDir::Files | QDir::Hidden);
    }
    // Waits until the copy is being written; true when it still is.
    [[nodiscard]] bool copying() const
    {
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < 20'000) {
            QCoreApplication::processEvents();
            if (!files().filter(u".partial"_s).isEmpty())
                return true;
            QThread::msleep(1);
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_tasks = std::make_unique<TaskCentre>();
    }

    void makesOneADay()
    {
        BackupCentre centre(**m_db, *m_tasks);
        QSignalSpy made(&centre, &BackupCentre::made);
        centre.makeDaily();
        QVERIFY(centre.isBusy());
        QCOMPARE(m_tasks->tasks().size(), 1);
        QTRY_COMPARE(centre.backups().size(), 1);
        QTRY_VERIFY(!centre.isBusy());
        QTRY_VERIFY(m_tasks->tasks().isEmpty());
        centre.makeDaily();
        QTRY_VERIFY(!centre.isBusy());
        QCOMPARE(made.size(), 1);
    }

    void quittingGivesUpTheDailyOne()
    {
        fill();
        auto centre = std::make_unique<BackupCentre>(**m_db, *m_tasks);
        QSignalSpy failed(centre.get(), &BackupCentre::failed);
        centre->makeDaily();
        QVERIFY(copying());
        centre.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(0)); // nothing is left to wait for
        QCOMPARE(files(), QStringList());
        QCOMPARE(failed.size(), 0);
        // The next start makes it.
        BackupCentre next(**m_db, *m_tasks);
        next.makeDaily();
        QTRY_COMPARE_WITH_TIMEOUT(next.backups().size(), 1, 60'000);
    }

    void quittingFinishesTheOneAskedFor()
    {
        fill();
        auto centre = std::make_unique<BackupCentre>(**m_db, *m_tasks);
        centre->makeNow();
        QVERIFY(copying());
        centre.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(Backups(m_db->file()).list().size(), 1);
    }

    void thePersonMayStopIt()
    {
        fill();
        BackupCentre centre(**m_db, *m_tasks);
        QSignalSpy failed(&centre, &BackupCentre::failed);
        centre.makeNow();
        QVERIFY(copying());
        QVERIFY(m_tasks->tasks().first().cancellable);
        m_tasks->cancel(m_tasks->tasks().first().id);
        QTRY_VERIFY(!centre.isBusy());
        QCOMPARE(files(), QStringList());
        QCOMPARE(failed.size(), 0);
    }

    void saysWhyItFailed()
    {
        QFile inTheWay(m_db->path(u"backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        BackupCentre centre(**m_db, *m_tasks);
        QSignalSpy failed(&centre, &BackupCentre::failed);
        centre.makeNow();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::FileNotWritable);
        QVERIFY(!centre.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestBackupCentre)
#include "tst_backupcentre.moc"
