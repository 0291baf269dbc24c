// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/customers/customerstoryview.h"
#include "models/exchange/customerlisting.h"
#include "models/exchange/exportjob.h"
#include "models/exchange/exportloglist.h"
#include "models/exchange/takeout.h"
#include "models/people/usercommands.h"
#include "models/tasks/taskexport.h"
#include "storage/exchange/exportlog.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Whatever leaves the program is allowed first and noted then, and nothing else is noted.
class TestExportLog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TaskCentre> m_tasks;
    SmallShop m_shop;
    UserId m_mara;
    UserId m_jonas;

    QList<ExportRecord> log()
    {
        return m_db->read([](Connection &c) { return ExportLog(c).latest(100); }).value();
    }
    QStringList files() const { return QDir(QFileInfo(m_db->path(u"x"_s)).path(), u"out*"_s).entryList(); }
    QString out(const QString &suffix) const { return m_db->path(u"out."_s + suffix); }
    static bool isRefused(const Error &error)
    {
        return error.code == ErrorCode::Refused && error.args.value(u"reason"_s) == u"not_allowed"_s;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_tasks = std::make_unique<TaskCentre>();
        m_shop = fillSmallShop(*m_db);
        m_mara = runOrDie(*m_db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        (*m_db)->setUser(m_mara);
        m_jonas = runOrDie(*m_db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}});
    }
    void cleanup() { QTRY_VERIFY(m_tasks->tasks().isEmpty()); }

    void everyFileIsNoted_data()
    {
        using Subject = ExportJob::Subject;
        QTest::addColumn<Subject>("subject");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<ExportSubject>("noted");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("table") << Subject::Customers << u"csv"_s << ExportSubject::Customers << 3LL;
        QTest::newRow("spreadsheet") << Subject::Customers << u"xlsx"_s << ExportSubject::Customers << 3LL;
        QTest::newRow("cards") << Subject::Customers << u"vcf"_s << ExportSubject::Customers << 3LL;
        QTest::newRow("orders") << Subject::Orders << u"csv"_s << ExportSubject::Orders << -1LL;
        QTest::newRow("package") << Subject::Shop << u"json"_s << ExportSubject::Shop << -1LL;
    }
    void everyFileIsNoted()
    {
        QFETCH(const ExportJob::Subject, subject);
        QFETCH(const QString, suffix);
        QFETCH(const qint64, rows);
        ExportJob job;
        job.subject = subject;
        job.file = out(suffix);
        job.filter = {{u"tag"_s, u"home"_s}};
        VERIFY_RESULT(startExport(**m_db, *m_tasks, job).result());
        const QList<ExportRecord> noted = log();
        QCOMPARE(noted.size(), 1);
        QTEST(noted.first().subject, "noted");
        QCOMPARE(noted.first().format, suffix);
        QCOMPARE(noted.first().target, job.file);
        QCOMPARE(noted.first().user, m_mara);
        QCOMPARE(noted.first().userName, u"Mara"_s);
        QCOMPARE(noted.first().at, m_db->clock().now());
        QCOMPARE(noted.first().filter, job.filter);
        QVERIFY(rows < 0 ? noted.first().rows > 0 : noted.first().rows == rows);
        QCOMPARE(files(), QStringList{u"out."_s + suffix});
    }

    void nothingHalfWrittenStays()
    {
        const auto breakOff = [](const CustomerListing &, const QString &part) -> Result<void> {
            QFile file(part);
            if (!file.open(QIODevice::WriteOnly) || file.write("half") != 4)
                qFatal("the file of the test can't be written");
            return fail(ErrorCode::DiskFull, {}, {{u"file"_s, part}});
        };
        const auto written = takeOutListing(**m_db, {}, out(u"pdf"_s), {}, Currency(u"EUR"), 10, breakOff).result();
        QVERIFY(!written);
        QCOMPARE(written.error().args.value(u"file"_s).toString(), out(u"pdf"_s)); // not the part's
        QVERIFY(files().isEmpty());
        QVERIFY(log().isEmpty());
    }

    void tasksAreNoted()
    {
        VERIFY_RESULT(startTaskExport(**m_db, out(u"ics"_s)).result());
        QCOMPARE(log().first().subject, ExportSubject::Tasks);
        QCOMPARE(log().first().format, u"ics"_s);
        const auto again = startTaskExport(**m_db, out(u"ics"_s), false).result();
        QVERIFY(!again);
        QCOMPARE(again.error().args.value(u"rule"_s).toString(), u"exists"_s);
        QCOMPARE(log().size(), 1);
        QCOMPARE(files(), QStringList{u"out.ics"_s});
    }

    void nobodyWithoutTheRightGetsAnything()
    {
        (*m_db)->setUser(m_jonas);
        for (const auto subject : {ExportJob::Subject::Customers, ExportJob::Subject::Orders, ExportJob::Subject::Shop}) {
            ExportJob job;
            job.subject = subject;
            job.file = out(subject == ExportJob::Subject::Shop ? u"json"_s : u"csv"_s);
            const auto refused = startExport(**m_db, *m_tasks, job).result();
            QVERIFY(!refused);
            QVERIFY(isRefused(refused.error()));
        }
        QVERIFY(isRefused(startTaskExport(**m_db, out(u"ics"_s)).result().error()));
        QVERIFY(isRefused(startListing(**m_db, {}, Currency(u"EUR"), 10).result().error()));
        bool handedOut = false;
        const auto handed = handOutNoted(**m_db, {}, [&handedOut]() -> Result<void> {
            handedOut = true;
            return {};
        });
        QVERIFY(isRefused(handed.result().error()));
        QVERIFY(!handedOut);
        CustomerStoryView story(**m_db);
        story.show(m_shop.tomas);
        QTRY_COMPARE(story.state(), EntityViewBase::State::Failed);
        QVERIFY(isRefused(story.error()));
        QVERIFY(files().isEmpty());
        (*m_db)->setUser(m_mara);
        QVERIFY(log().isEmpty());
    }

    void aRightThatIsGivenCounts()
    {
        RoleRights rights;
        rights.set(UserRole::Staff, Right::Export, true);
        runOrDie(*m_db, SaveRights{rights});
        (*m_db)->setUser(m_jonas);
        VERIFY_RESULT(startTaskExport(**m_db, out(u"ics"_s)).result());
        QCOMPARE(log().first().userName, u"Jonas"_s);
    }

    void whatFailsIsNotNoted()
    {
        ExportJob job;
        job.file = m_db->path(u"missing/out.csv"_s);
        const auto missing = startExport(**m_db, *m_tasks, job).result();
        QVERIFY(!missing);
        QCOMPARE(missing.error().args.value(u"file"_s).toString(), job.file);
        job.file = (*m_db)->file();
        QVERIFY(!startExport(**m_db, *m_tasks, job).result());
        job.file = out(u"csv"_s);
        QVERIFY(QDir().mkpath(job.file + u"/full"_s)); // a folder stands in its place
        QVERIFY(!startExport(**m_db, *m_tasks, job).result());
        QVERIFY(!QFile::exists(job.file + u".part"_s));
        QVERIFY(log().isEmpty());
    }

    void whatIsCancelledIsNotNoted()
    {
        ExportJob job;
        job.file = out(u"csv"_s);
        const CancelToken token;
        token.cancel();
        const auto cancelled = startExport(**m_db, job, {}, token).result();
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(files().isEmpty());
        QVERIFY(log().isEmpty());
    }

    void theLogOnlyGrows()
    {
        VERIFY_RESULT(handOutNoted(**m_db, {}, {}).result());
        for (const QString &sql : {u"UPDATE exports SET rows = 7"_s, u"DELETE FROM exports"_s}) {
            QVERIFY(!m_db->write(u"tamper"_s, [&](WriteSession &session) {
                return attempt([&] { Statement(session.connection(), sql).execute(); });
            }));
        }
        QCOMPARE(log().size(), 1);
    }

    void theListShowsAsManyAsWanted()
    {
        for (int i = 0; i < 25; ++i) {
            ExportRecord record;
            record.rows = i;
            m_db->clock().set(utc(2026, 11, 23, 12, i));
            VERIFY_RESULT(handOutNoted(**m_db, record, {}).result());
        }
        ExportLogList list(**m_db);
        QAbstractItemModelTester tester(&list);
        QTRY_COMPARE(list.rowCount(), 20);
        QVERIFY(list.hasMore());
        QCOMPARE(list.rows().first().rows, 24);
        list.showMore();
        QTRY_COMPARE(list.rowCount(), 25);
        QVERIFY(!list.hasMore());
        VERIFY_RESULT(handOutNoted(**m_db, {}, {}).result());
        QTRY_COMPARE(list.rowCount(), 26);
        (*m_db)->setUser(m_jonas);
        ExportLogList others(**m_db);
        QSignalSpy failed(&others, &QueryModel::failed);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(others.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestExportLog)
#include "tst_exportlog.moc"
