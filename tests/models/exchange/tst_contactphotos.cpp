// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/attachments/attachmentcommands.h"
#include "models/attachments/photoview.h"
#include "models/exchange/exportjob.h"
#include "models/exchange/importcommands.h"
#include "storage/attachments/attachmentstore.h"
#include "storage/customers/customerstore.h"
#include "storage/journal/history.h"
#include "storage/rollups/verification.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The photos of contacts: brought by vCards, shown, and handed out again.
class TestContactPhotos : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    static QByteArray picture(const QByteArray &of) { return "\xff\xd8\xff" + of; }
    QString write(const QByteArray &content)
    {
        QFile file(m_db->path(u"cards.vcf"_s));
        const QByteArray photo = content.isEmpty() ? QByteArray() : "PHOTO;ENCODING=b:" + content.toBase64() + "\n";
        const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nUID:abc\nFN:Ada\nEMAIL:ada@example.org\n" + photo + "END:VCARD\n";
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(card) != card.size())
            qFatal("the file of the test can't be written");
        return file.fileName();
    }
    Written<ContactImportReport> import(const QByteArray &content, IfKnown ifKnown = IfKnown::Update)
    {
        ContactImportOptions options;
        options.file = write(content);
        options.rules.ifKnown = ifKnown;
        const auto written = runCommand(**m_db, ImportContacts{options, {}, {}, {}}).result();
        if (!written)
            qFatal("the import failed: %ls", qUtf16Printable(written.error().detail));
        return *written;
    }
    CustomerId ada()
    {
        return m_db->read([](Connection &c) { return CustomerStore(c).find(u"ada@example.org"_s); }).value_or(CustomerId{});
    }
    QByteArray photo()
    {
        return m_db
            ->read([id = ada()](Connection &c) -> Result<QByteArray> {
                REGULARS_TRY(found, AttachmentStore(c).photo(id));
                return found ? AttachmentStore(c).content(found->hash) : QByteArray();
            })
            .value();
    }
    void undo(ChangeSetId changeSet)
    {
        VERIFY_RESULT(m_db->write(u"undo"_s, [&](WriteSession &s) { return History(s.connection()).undo(s, changeSet); }));
    }
    bool isSound()
    {
        const auto checked = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        return checked && checked->isSound();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
    }

    void newCustomersHaveThem()
    {
        const auto imported = import(picture("one"));
        QCOMPARE(imported.value.created, 1);
        QCOMPARE(imported.value.photos, 1);
        QCOMPARE(photo(), picture("one"));
        QVERIFY(isSound());
        undo(imported.changeSet);
        QVERIFY(!ada().isValid());
        QVERIFY(isSound());
    }

    void knownCustomersGetAnotherOne()
    {
        import(picture("one"));
        QCOMPARE(import(picture("one")).value.unchanged, 1);
        const auto again = import(picture("two"));
        QCOMPARE(again.value.updated, 1);
        QCOMPARE(again.value.firstChanges.at(0).fields.at(0).field, u"photo"_s);
        QCOMPARE(photo(), picture("two"));
        undo(again.changeSet);
        QCOMPARE(photo(), picture("one"));
        QCOMPARE(import({}).value.unchanged, 1); // a card without a photo takes none away
        QCOMPARE(photo(), picture("one"));
        QVERIFY(isSound());
    }

    void gapsAreFilledAndNoMore()
    {
        import({});
        QCOMPARE(import(picture("one"), IfKnown::FillGaps).value.updated, 1);
        QCOMPARE(import(picture("two"), IfKnown::FillGaps).value.unchanged, 1);
        QCOMPARE(photo(), picture("one"));
        QCOMPARE(import(picture("two"), IfKnown::Skip).value.skipped, 1);
        QCOMPARE(photo(), picture("one"));
    }

    void aDryRunKeepsNothing()
    {
        ContactImportOptions options;
        options.file = write(picture("one"));
        const auto dry = m_db->read([&, now = m_db->clock().now()](Connection &connection) {
            return tryContactImport(connection, options, now, {}, {});
        });
        QVERIFY(dry);
        QCOMPARE(dry->photos, 1);
        const auto content = m_db->read(
            [](Connection &c) { return AttachmentStore(c).content(contentHash(picture("one"))); });
        QVERIFY(!content);
        QCOMPARE(content.error().code, ErrorCode::NotFound);
    }

    void cardsHandThemOut()
    {
        import(picture("one"));
        ExportJob job;
        job.file = m_db->path(u"out.vcf"_s);
        VERIFY_RESULT(startExport(**m_db, job, {}, {}).result());
        QFile out(job.file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("PHOTO:data:image/jpeg;base64," + picture("one").toBase64()));
    }

    void theViewFollows()
    {
        import({});
        PhotoView view(**m_db);
        view.show(ada());
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(view.value()->hash.isEmpty());
        runOrDie(*m_db, SetPhoto{ada(), {u"photo.jpg"_s, u"image/jpeg"_s, picture("me")}});
        QTRY_COMPARE(view.value()->content, picture("me"));
        runOrDie(*m_db, RemovePhoto{ada()});
        QTRY_VERIFY(view.value()->content.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContactPhotos)
#include "tst_contactphotos.moc"
