// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/importcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "storage/exchange/mappingstore.h"
#include "storage/journal/history.h"
#include "storage/rollups/verification.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/testpaths.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What an import makes of contacts: new customers, updates of known ones, and the way back.
class TestContactExchange : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    int m_files = 0;

    QString write(const QByteArray &text, const QString &suffix = u"csv"_s)
    {
        QFile file(m_db->path(u"contacts-%1.%2"_s.arg(++m_files).arg(suffix)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file of the test can't be written");
        return file.fileName();
    }
    static ContactImportOptions optionsFor(const QString &file, const ContactRules &rules = {})
    {
        ContactImportOptions options;
        options.file = file;
        options.rules = rules;
        return options;
    }
    Written<ContactImportReport> importFile(const QString &file, const ContactRules &rules = {})
    {
        const auto written = runCommand(**m_db, ImportContacts{optionsFor(file, rules), {}, {}, {}}).result();
        if (!written)
            qFatal("the import failed: %ls", qUtf16Printable(written.error().detail));
        return *written;
    }
    ContactImportReport import(const QByteArray &text, const ContactRules &rules = {})
    {
        return importFile(write(text), rules).value;
    }
    Result<ContactImportReport> look(const QString &file)
    {
        return m_db->read([=, now = m_db->clock().now()](Connection &connection) {
            return tryContactImport(connection, optionsFor(file), now, {}, {});
        });
    }
    CustomerId find(const QString &key)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).find(key); }).value_or(CustomerId{});
    }
    Customer customer(const QString &key)
    {
        return m_db->read([=, id = find(key)](Connection &c) { return CustomerStore(c).customer(id); }).value_or(Customer{});
    }
    int customers()
    {
        return m_db->read([](Connection &c) { return CustomerList(c).count(); }).value_or(-1);
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

    void newOnesAreAddedAndUndone()
    {
        const QString file = write("Customer ID,Name,Email,Phone,Tags\n7,Ada Byron,ada@example.org,+49 30 555,\"vip, tea\"\n"
                                   "8,Eve Noll,eve@example.org,,\n,,,,\n,,bad mail,,\n");
        const auto dry = look(file);
        VERIFY_RESULT(dry);
        QCOMPARE(dry->created, 3);
        QCOMPARE(customers(), 0);
        const auto written = importFile(file);
        QCOMPARE(written.value.created, 3);
        QCOMPARE(written.value.rows, 3);
        QCOMPARE(written.value.problems.value(RowReason::NotAnEmail), 1);
        QVERIFY(written.value.rejectedFile.isEmpty());
        QCOMPARE(customers(), 3);
        const Customer ada = customer(u"ada@example.org"_s);
        QCOMPARE(ada.externalIds, (QList<ExternalId>{{u"file"_s, u"7"_s}}));
        QCOMPARE(ada.tags, (QStringList{u"vip"_s, u"tea"_s}));
        QVERIFY(isSound());
        const auto again = importFile(file);
        QCOMPARE(again.value.unchanged, 3);
        QVERIFY(again.value.importedBefore);
        QVERIFY(!again.changeSet.isValid());
        VERIFY_RESULT(
            m_db->write(u"undo"_s, [&](WriteSession &s) { return History(s.connection()).undo(s, written.changeSet); }));
        QCOMPARE(customers(), 0);
        QVERIFY(!look(file)->importedBefore);
        QVERIFY(isSound());
    }

    void aCardThatLooksLikeAnIdIsACard()
    {
        Customer ada = person(u"Ada"_s, u"Byron"_s);
        const CustomerId first = runOrDie(*m_db, CreateCustomer{ada});
        Customer eve = person(u"Eve"_s, u"Noll"_s);
        eve.cardNumber = QString::number(first.value);
        runOrDie(*m_db, CreateCustomer{eve});
        const ContactImportReport report = import("Name,Email,Card number\nAda Byron,ada@byron.example," +
                                                  eve.cardNumber.toUtf8() + "\nEve Noll,eve@noll.example," +
                                                  eve.cardNumber.toUtf8() + "\n");
        QCOMPARE(report.problems.value(RowReason::CardNumberTaken), 1);
        QVERIFY(customer(u"ada@byron.example"_s).cardNumber.isEmpty());
        QCOMPARE(customer(u"eve@noll.example"_s).cardNumber, eve.cardNumber);
        QVERIFY(isSound());
    }

    void oneCardForTwoInTheFileIsNotedWhateverIsMatched()
    {
        ContactRules rules;
        rules.byCard = false;
        const ContactImportReport report = import("Name,Email,Card number\nAda Byron,ada@example.org,C1\n"
                                                  "Eve Noll,eve@example.org,C1\n",
                                                  rules);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.problems.value(RowReason::CardNumberTaken), 1);
        QVERIFY(customer(u"eve@example.org"_s).cardNumber.isEmpty());
    }

    void knownOnesAreUpdatedAndUndone()
    {
        fillSmallShop(*m_db);
        Customer before = customer(u"anneliese"_s);
        const QString key =
            m_db->read([](Connection &c) { return CustomerStore(c).customer(CustomerId{1}); })->contacts.first().value;
        before = customer(key);
        const QString file = write("Name,Email,Company,Tags,Notes\n" + before.name.toUtf8() + ',' + key.toUtf8() +
                                   ",Linen Ltd,Wholesale,Wants a catalogue\nNew Person,new@example.org,,,\n");
        const auto dry = look(file);
        VERIFY_RESULT(dry);
        QCOMPARE(dry->updated, 1);
        QCOMPARE(dry->firstChanges.size(), size_t(1));
        QCOMPARE(dry->firstChanges[0].name, before.name);
        QStringList fields;
        for (const FieldChange &change : dry->firstChanges[0].fields)
            fields += change.field;
        QCOMPARE(fields, (QStringList{u"company"_s, u"notes"_s, u"tags"_s}));
        QVERIFY(customer(key).company.isEmpty());
        const auto written = importFile(file);
        QCOMPARE(customer(key).company, u"Linen Ltd"_s);
        QVERIFY(customer(key).tags.contains(u"Wholesale"_s));
        QVERIFY(isSound());
        const auto undone = m_db->write(u"undo"_s,
                                        [&](WriteSession &s) { return History(s.connection()).undo(s, written.changeSet); });
        VERIFY_RESULT(undone);
        QVERIFY(undone->value.conflicts.isEmpty());
        const Customer after = customer(key);
        QCOMPARE(after.company, before.company);
        QCOMPARE(after.tags, before.tags);
        QCOMPARE(after.notes, before.notes);
        QCOMPARE(find(u"new@example.org"_s), CustomerId{});
        QVERIFY(isSound());
    }

    void whoIsMeant_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("known");
        QTest::newRow("e-mail") << "Ada Byron,,ADA@example.org,,,"_ba << true;
        QTest::newRow("e-mail of somebody else") << "Bert Byron,,ada@example.org,,,"_ba << false;
        QTest::newRow("phone written otherwise") << "Ada,,,0049 (0)30 55501182,,"_ba << true;
        QTest::newRow("phone of somebody else") << "Bert,,,+49 30 55501182,,"_ba << false;
        QTest::newRow("card") << "A. Byron,,,,C-17,"_ba << true;
        QTest::newRow("key") << "Anyone,42,,,,"_ba << true;
        QTest::newRow("another key") << "Ada Byron,43,ada@example.org,,,"_ba << false;
        QTest::newRow("name and postcode") << "Ada Byron,,,,,10115"_ba << true;
        QTest::newRow("name and another postcode") << "Ada Byron,,,,,10117"_ba << false;
        QTest::newRow("only the name") << "ada  byron,,,,,"_ba << true;
    }
    void whoIsMeant()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const bool, known);
        const QByteArray header = "Name,Customer ID,Email,Phone,Card number,Postcode\n";
        QCOMPARE(import(header + "Ada Byron,42,ada@example.org,+49 30 55501182,C-17,10115\n").created, 1);
        const ContactImportReport report = import(header + row + '\n');
        QCOMPARE(report.created, known ? 0 : 1);
        QCOMPARE(report.updated + report.unchanged, known ? 1 : 0);
    }

    void rules()
    {
        import("Name,Email,Company\nAda,ada@example.org,Old\n");
        const QByteArray text = "Name,Email,Company,Tags\nAda,ada@example.org,New,tea\nEve,eve@example.org,,\n";
        ContactRules rules;
        rules.ifKnown = IfKnown::Skip;
        rules.createNew = false;
        QCOMPARE(import(text, rules).skipped, 2);
        rules.ifKnown = IfKnown::FillGaps;
        QCOMPARE(import(text, rules).updated, 1);
        QCOMPARE(customer(u"ada@example.org"_s).company, u"Old"_s);
        QCOMPARE(customer(u"ada@example.org"_s).tags, QStringList{u"tea"_s});
        rules = {};
        rules.byEmail = rules.byName = false;
        QCOMPARE(import(text, rules).created, 2);
        QCOMPARE(customers(), 3);
    }

    void repeatedAndThrownAwayOnesAreSetApart()
    {
        const ContactImportReport first = import("Name,Email\nAda Byron,ada@example.org\nAda Byron,ada@example.org\n"
                                                 "Bert Byron,ada@example.org\n");
        QCOMPARE(first.created, 2);
        QCOMPARE(first.repeated, 1);
        QVERIFY(!first.rejectedFile.isEmpty());
        QFile rejected(first.rejectedFile);
        QVERIFY(rejected.open(QIODevice::ReadOnly));
        QVERIFY(rejected.readAll().contains("3,set_apart,repeated_contact"));
        runOrDie(*m_db, DeleteCustomers{{find(u"ada@example.org"_s)}});
        const ContactImportReport again = import("Name,Email\nAda Byron,ada@example.org\nBert Byron,ada@example.org\n");
        QCOMPARE(again.inRecycleBin, 1);
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(customers(), 1);
    }

    void aCardBelongsToOne()
    {
        const ContactImportReport report = import("Name,Email,Card number\nAda,ada@example.org,17\nEve,eve@example.org,17\n"
                                                  "Joe,joe@example.org,18\n");
        QCOMPARE(report.created, 3);
        QCOMPARE(report.problems.value(RowReason::CardNumberTaken), 1);
        QCOMPARE(customer(u"17"_s).name, u"Ada"_s);
        QCOMPARE(import("Name,Email,Card number\nAda,ada@example.org,18\n").problems.value(RowReason::CardNumberTaken), 1);
        QCOMPARE(customer(u"ada@example.org"_s).cardNumber, u"17"_s);
    }

    void cardsComeBackByTheirUid()
    {
        const QByteArray card = "BEGIN:VCARD\nVERSION:3.0\nUID:abc\nFN:Ada\nEMAIL:ada@example.org\nEND:VCARD\n";
        QCOMPARE(importFile(write(card, u"vcf"_s)).value.created, 1);
        QByteArray changed = card;
        changed.replace("FN:Ada", "FN:Augusta King").replace("ada@", "augusta@");
        const ContactImportReport report = importFile(write(changed, u"vcf"_s)).value;
        QCOMPARE(report.updated, 1);
        QCOMPARE(customer(u"augusta@example.org"_s).name, u"Augusta King"_s);
        QCOMPARE(customer(u"augusta@example.org"_s).contacts.size(), 2);
    }

    void aMergedCustomerIsTheOneWhoStayed()
    {
        import("Name,Email\nAda Byron,ada@example.org\nAugusta King,augusta@example.org\n");
        const Customer old = customer(u"augusta@example.org"_s);
        const CustomerId survivor = find(u"ada@example.org"_s);
        runOrDie(*m_db, MergeCustomers{survivor, {old.id}, {}, {}});
        const QByteArray card = "BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:" + old.uid.toUtf8() +
                                "\nFN:Augusta King\nTEL:+44 20 7946 0018\nEND:VCARD\n";
        const ContactImportReport report = importFile(write(card, u"vcf"_s)).value;
        QCOMPARE(report.updated, 1);
        QCOMPARE(find(u"+44 20 7946 0018"_s), survivor);
    }

    void birthdaysAreReadAsTheWholeColumnSays()
    {
        QByteArray text = "Name,Birthday\n";
        for (int i = 0; i < 3'000; ++i)
            text += "P" + QByteArray::number(i) + ",03/04/1990\n";
        const auto unclear = look(write(text));
        QVERIFY(!unclear);
        QCOMPARE(unclear.error().field, u"date_order"_s);
        const ContactImportReport report = importFile(write(text + "Last,12/31/1990\n")).value;
        QCOMPARE(report.problems.size(), 0);
        const auto first = m_db->read([](Connection &c) { return CustomerStore(c).customer(CustomerId{1}); });
        QCOMPARE(first->birthday, (Birthday{1990, 3, 4}));
    }

    void mappingsAreKeptForFilesOfTheShape()
    {
        ContactImportOptions options = optionsFor(write("wer;was\nAda;tea\n"));
        options.mappingText = u"customer_name=0,tags=1"_s;
        runOrDie(*m_db, ImportContacts{options, u"mine"_s, {}, {}});
        ContactImportOptions other = optionsFor(write("wer;was\nEve;coffee\n"));
        QCOMPARE(*m_db->read([=](Connection &c) { return recognisedKind(c, other); }), ImportKind::Contacts);
        QCOMPARE(runOrDie(*m_db, ImportContacts{other, {}, {}, {}}).created, 1);
        other.mappingName = u"nobody's"_s;
        QVERIFY(!runCommand(**m_db, ImportContacts{other, {}, {}, {}}).result());
    }

    void cancellingLeavesNothing()
    {
        QByteArray text = "Name,Email\n";
        for (int i = 0; i < 10'000; ++i)
            text += "P" + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
        const CancelToken token;
        ImportContacts command{optionsFor(write(text)), {}, {}, token};
        command.progress = [token](qint64, qint64) { token.cancel(); };
        const auto written = runCommand(**m_db, command).result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(customers(), 0);
        QVERIFY(isSound());
    }

    void cancellingWhileTheRestIsWorkedOutLeavesNoFile()
    {
        const QString file = write("Name,Email\nAda Byron,ada@example.org\nAda Byron,ada@example.org\n");
        const CancelToken token;
        ImportContacts command{optionsFor(file), {}, {}, token};
        command.progress = [token](qint64 done, qint64 total) {
            if (2 * done > total) // every row was read
                token.cancel();
        };
        const auto written = runCommand(**m_db, command).result();
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(customers(), 0);
        QCOMPARE(QDir(QFileInfo(file).path()).entryList(QStringList{u"*-rejected*"_s}), QStringList());
    }

    void manyAreFast()
    {
        constexpr int count = 100'000;
        QByteArray text = "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - City,"
                          "Address 1 - Postal Code,Group Membership,Birthday\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "Given" + n + ",Family" + QByteArray::number(i % 5'000) + ",p" + n + "@example.org,+49 30 " +
                    QByteArray::number(10'000'000 + i) + ",Street " + n + ",Berlin,1" +
                    QByteArray::number(1'000 + i % 9'000) + ",Tea,1990-03-1" + QByteArray::number(i % 10) + '\n';
        }
        const QString file = write(text);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(importFile(file).value.created, count);
        const qint64 first = timer.restart();
        QCOMPARE(importFile(file).value.unchanged, count);
        qInfo("100,000 contacts: new in %lld ms, all known in %lld ms", first, timer.elapsed());
#ifdef __OPTIMIZE__
        QVERIFY2(first < 60'000, "not in seconds any more");
#endif
    }

    void everyFileOfTheCollectionIsReadOrRefused()
    {
        const QString root = inSharedData({}) + u'/';
        if (!QFile::exists(root))
            QSKIP("the collection of files is not here");
        int read = 0;
        for (const auto &folder : {u"vcards"_s, u"contact_csv"_s, u"csv_torture"_s, u"export_formats"_s}) {
            QDirIterator files(root + folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                if (!file.contains(QRegularExpression(u"\\.(vcf|csv|txt|tsv|bin)$"_s)))
                    continue;
                const auto report = look(file);
                if (!report) {
                    QVERIFY2(report.error().code == ErrorCode::UnknownFormat || report.error().field == "date_order"_L1,
                             qPrintable(file));
                    continue;
                }
                ++read;
                QVERIFY2(report->created + report->updated + report->unchanged + report->skipped + report->rejected ==
                             report->rows,
                         qPrintable(file));
                for (const RejectedRow &row : report->firstProblems)
                    QVERIFY2(row.line > 0, qPrintable(file));
            }
        }
        QVERIFY(read > 40);
    }
};

QTEST_GUILESS_MAIN(TestContactExchange)
#include "tst_contactexchange.moc"
