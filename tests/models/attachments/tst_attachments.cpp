// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentcommands.h"
#include "models/attachments/attachmentjobs.h"
#include "models/attachments/attachmentlist.h"
#include "models/base/taskcentre.h"
#include "models/customers/customercommands.h"
#include "models/exchange/exportjob.h"
#include "models/exchange/importcommands.h"
#include "models/people/usercommands.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/exchange/exportlog.h"
#include "storage/journal/history.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "storage/timeline/timelinestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestAttachments : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TaskCentre> m_tasks;
    SmallShop m_shop;

    static NewFile file(const QString &name, const QByteArray &content) { return {name, u"text/plain"_s, content}; }
    ChangeSetId attach(CustomerId customer, const QList<NewFile> &files)
    {
        const auto written = runCommand(**m_db, AttachFiles{customer, files}).result();
        return written ? written->changeSet : ChangeSetId{};
    }
    QList<Attachment> filesOf(CustomerId customer, TestDatabase &db)
    {
        return db.read([=](Connection &c) { return AttachmentStore(c).attachments(customer); }).value();
    }
    QList<Attachment> filesOf(CustomerId customer) { return filesOf(customer, *m_db); }
    QStringList names(CustomerId customer)
    {
        QStringList names;
        for (const Attachment &each : filesOf(customer))
            names += each.fileName;
        return names;
    }
    static qint64 contents(TestDatabase &db)
    {
        return db
            .read([](Connection &c) {
                return attempt([&] {
                    Statement count(c, u"SELECT count(*) FROM attachment_contents"_s);
                    count.only();
                    return count.integer(0);
                });
            })
            .value();
    }
    QStringList story(CustomerId customer)
    {
        QStringList titles;
        const auto events = m_db->read([=](Connection &c) {
            return TimelineStore(c).page(customer, {{TimelineKind::File}, {}, false}, std::nullopt, 50);
        });
        for (const TimelineEvent &event : events.value())
            titles += event.subject;
        return titles;
    }
    bool isSound(TestDatabase &db)
    {
        const auto checked = db.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        return checked && checked->isSound();
    }
    std::optional<ChangeSetId> undo(ChangeSetId changeSet)
    {
        const auto undone = m_db->write(u"undo"_s,
                                        [=](WriteSession &s) { return History(s.connection()).undo(s, changeSet); });
        return undone && undone->value.conflicts.isEmpty() ? std::optional(undone->changeSet) : std::nullopt;
    }
    QString onDisk(const QString &name, const QByteArray &content)
    {
        QFile target(m_db->path(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("the disk is full");
        return target.fileName();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_tasks = std::make_unique<TaskCentre>();
        m_shop = fillSmallShop(*m_db);
    }
    void cleanup() { QTRY_VERIFY(m_tasks->tasks().isEmpty()); }

    void theSameContentIsKeptOnce()
    {
        attach(m_shop.tomas, {file(u"a.txt"_s, "one"), file(u"b.txt"_s, "one")});
        attach(m_shop.priya, {file(u"../c.txt"_s, "one"), file(u"d.txt"_s, "two")});
        QCOMPARE(names(m_shop.tomas).size(), 2);
        QVERIFY(names(m_shop.priya).contains(u"c.txt"_s));
        QCOMPARE(contents(*m_db), 2);
        QVERIFY(!attach(m_shop.tomas, {file(u"a.txt"_s, "one")}).isValid()); // nothing changes
        QCOMPARE(names(m_shop.tomas).size(), 2);
        const Attachment first = filesOf(m_shop.priya).last();
        const auto content = m_db->read([=](Connection &c) { return AttachmentStore(c).content(first.hash); });
        QCOMPARE(content.value().size(), first.size);
        QVERIFY(isSound(*m_db));
    }

    void undoAndRedoFindTheContentAgain()
    {
        const ChangeSetId added = attach(m_shop.tomas, {file(u"a.txt"_s, "one")});
        QCOMPARE(story(m_shop.tomas), QStringList{u"a.txt"_s});
        QVERIFY(isSound(*m_db));
        const auto undone = undo(added);
        QVERIFY(undone);
        QVERIFY(names(m_shop.tomas).isEmpty());
        QVERIFY(story(m_shop.tomas).isEmpty());
        QVERIFY(isSound(*m_db));
        QVERIFY(undo(*undone));
        QCOMPARE(names(m_shop.tomas), QStringList{u"a.txt"_s});
        const AttachmentId id = filesOf(m_shop.tomas).first().id;
        const auto removed = runCommand(**m_db, RemoveAttachments{{id}}).result();
        VERIFY_RESULT(removed);
        QVERIFY(names(m_shop.tomas).isEmpty());
        QVERIFY(story(m_shop.tomas).isEmpty());
        QCOMPARE(runOrDie(*m_db, RemoveAttachments{{id}}), 0);
        QCOMPARE(runOrDie(*m_db, RestoreAttachments{{id}}), 1);
        QCOMPARE(story(m_shop.tomas), QStringList{u"a.txt"_s});
        QVERIFY(isSound(*m_db));
    }

    void whatCantBeKeptIsRefused()
    {
        const auto empty = runCommand(**m_db, AttachFiles{m_shop.tomas, {file(u"a"_s, {})}}).result();
        QCOMPARE(empty.error().args.value(u"rule"_s).toString(), u"empty_file"_s);
        runOrDie(*m_db, DeleteCustomers{{m_shop.priya}});
        QVERIFY(!runCommand(**m_db, AttachFiles{m_shop.priya, {file(u"a"_s, "x")}}).result());
        const NewFile huge = file(u"a"_s, QByteArray(largestAttachment + 1, 'x'));
        const auto large = runCommand(**m_db, AttachFiles{m_shop.tomas, {huge}}).result();
        QCOMPARE(large.error().args.value(u"rule"_s).toString(), u"file_too_large"_s);
        QCOMPARE(contents(*m_db), 0);
    }

    void aPhotoTakesThePlaceOfTheOneBefore()
    {
        const auto photo = [this] {
            return m_db->read([this](Connection &c) { return AttachmentStore(c).photo(m_shop.tomas); }).value();
        };
        QVERIFY(!photo());
        runOrDie(*m_db, SetPhoto{m_shop.tomas, file(u"me.png"_s, "one")});
        runOrDie(*m_db, SetPhoto{m_shop.tomas, file(u"new.png"_s, "two")});
        QCOMPARE(photo()->fileName, u"new.png"_s);
        QCOMPARE(filesOf(m_shop.tomas).size(), 1);
        QVERIFY(story(m_shop.tomas).isEmpty());
        runOrDie(*m_db, RemovePhoto{m_shop.tomas});
        QVERIFY(!photo());
        QVERIFY(isSound(*m_db));
    }

    void filesAreReadTogetherOrNotAtAll()
    {
        const QString one = onDisk(u"Angebot.pdf"_s, "%PDF-1.4 hello");
        const QString two = onDisk(u"b.png"_s, QByteArray(3'000'000, 'x'));
        const auto read = startReading(**m_db, *m_tasks, {one, two}).result();
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->first().fileName, u"Angebot.pdf"_s);
        QCOMPARE(read->first().mediaType, u"application/pdf"_s);
        QCOMPARE(read->last().content.size(), 3'000'000);
        const auto missing = startReading(**m_db, *m_tasks, {one, m_db->path(u"none"_s)}).result();
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
        const auto folder = startReading(**m_db, *m_tasks, {QFileInfo(one).path()}).result();
        QCOMPARE(folder.error().code, ErrorCode::FileUnreadable);
        const auto empty = startReading(**m_db, *m_tasks, {onDisk(u"empty"_s, {})}).result();
        QCOMPARE(empty.error().args.value(u"rule"_s).toString(), u"empty_file"_s);
    }

    void aCopyToLookAtIsPrivate()
    {
        attach(m_shop.tomas, {file(u"a.txt"_s, "one")});
        attach(m_shop.priya, {file(u"a.txt"_s, "two")});
        const QString folder = m_db->path(u"copies"_s);
        const auto copyOf = [&](CustomerId customer) {
            return startCopying(**m_db, filesOf(customer).first(), folder).result().value_or(QString());
        };
        const QString first = copyOf(m_shop.tomas);
        QCOMPARE(QFileInfo(first).fileName(), u"a.txt"_s);
        const QFileDevice::Permissions permissions = QFileInfo(first).permissions();
        QVERIFY(permissions.testFlag(QFileDevice::ReadOwner));
        QVERIFY(!(permissions & (QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QVERIFY(copyOf(m_shop.priya) != first);
        QCOMPARE(copyOf(m_shop.tomas), first);
    }

    void savingIsAnExport()
    {
        attach(m_shop.tomas, {file(u"a.txt"_s, "one")});
        const QString target = m_db->path(u"saved.txt"_s);
        VERIFY_RESULT(startSaving(**m_db, filesOf(m_shop.tomas).first(), target).result());
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), "one"_ba);
        const auto log = m_db->read([](Connection &c) { return ExportLog(c).latest(9); });
        QCOMPARE(log.value().size(), 1);
        QCOMPARE(log.value().first().subject, ExportSubject::Files);
        const UserId mara = runOrDie(*m_db, AddUser{{{}, u"Mara"_s, UserRole::Owner, false, false}, {}});
        (*m_db)->setUser(mara);
        (*m_db)->setUser(runOrDie(*m_db, AddUser{{{}, u"Jonas"_s, UserRole::Staff, false, false}, {}}));
        const QString other = m_db->path(u"other.txt"_s);
        const auto refused = startSaving(**m_db, filesOf(m_shop.tomas).first(), other).result();
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QVERIFY(!QFile::exists(other) && !QFile::exists(other + u".part"_s));
    }

    void theListFollowsItsCustomer()
    {
        AttachmentList list(**m_db);
        QAbstractItemModelTester tester(&list);
        list.setCustomer(m_shop.tomas);
        QTRY_VERIFY(!list.isReading());
        attach(m_shop.tomas, {file(u"a.txt"_s, "one")});
        runOrDie(*m_db, SetPhoto{m_shop.tomas, file(u"me.png"_s, "two")});
        QTRY_COMPARE(list.rowCount(), 1);
        list.setCustomer(m_shop.priya);
        QCOMPARE(list.rowCount(), 0);
    }

    void packagesCarryTheContents()
    {
        attach(m_shop.tomas, {file(u"a.txt"_s, "one"), file(u"b.txt"_s, "one")});
        runOrDie(*m_db, SetPhoto{m_shop.priya, file(u"me.png"_s, QByteArray("\0\xff binary", 9))});
        ExportJob job;
        job.subject = ExportJob::Subject::Shop;
        job.file = m_db->path(u"shop.json"_s);
        VERIFY_RESULT(startExport(**m_db, *m_tasks, job).result());
        TestDatabase other;
        const auto taken = runCommand(*other, ImportPackage{job.file, {}, {}}).result();
        VERIFY_RESULT(taken);
        QCOMPARE(contents(other), 2);
        QCOMPARE(filesOf(m_shop.tomas, other).size(), 2);
        const Attachment photo = filesOf(m_shop.priya, other).first();
        const auto content = other.read([&](Connection &c) { return AttachmentStore(c).content(photo.hash); });
        QCOMPARE(content.value(), QByteArray("\0\xff binary", 9));
        QVERIFY(isSound(other));
        VERIFY_RESULT(
            other.write(u"undo"_s, [&](WriteSession &s) { return History(s.connection()).undo(s, taken->changeSet); }));
        QVERIFY(filesOf(m_shop.tomas, other).isEmpty());
        QVERIFY(isSound(other));
    }
};

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
