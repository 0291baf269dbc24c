// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/taskcentre.h"
#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/exchange/exportjob.h"
#include "models/exchange/importcommands.h"
#include "models/fields/fieldcommands.h"
#include "storage/fields/fieldstore.h"
#include "storage/rollups/verification.h"
#include "storage/search/search.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Fields and tables of the shop's own on their way through files, merges and bulk edits.
class TestFieldExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
        for (const auto &[name, type] : {std::pair(u"Shoe size"_s, FieldType::Number),
                                         std::pair(u"Since"_s, FieldType::Date), std::pair(u"Club"_s, FieldType::Choice)})
            runOrDie(*m_db, SaveField{{{}, {}, {}, name, type, {u"Gold"_s, u"Silver"_s}}, {}, false});
        m_pets = runOrDie(*m_db, SaveRecordTable{{{}, {}, u"Pets"_s, {}}});
        runOrDie(*m_db, SaveField{{{}, {}, m_pets, u"Name"_s, FieldType::Text, {}}, {}, false});
        m_petName = own(*m_db).tables.first().columns.first().uid;
    }

    void columnsFillTheFieldsOfTheirName()
    {
        const auto report = import("Name;E-Mail;shoe size;Since;Club;Gizmo\n"
                                   "Ada Byron;ada@example.org;37,5;24.12.2025;gold;chess\n"
                                   "Eve Noll;eve@example.org;big;31.12.2024;bronze;tea\n");
        QCOMPARE(report.created, 2);
        QCOMPARE(report.problems.value(RowReason::DoesNotFit), 2);
        QCOMPARE(report.firstProblems.size(), 2);
        QCOMPARE(report.firstProblems[0].line, 3);
        QCOMPARE(report.firstProblems[0].field, u"Shoe size"_s);
        QCOMPARE(report.firstProblems[0].args.value(u"value"_s), u"big"_s);
        QCOMPARE(report.firstProblems[1].field, u"Club"_s);
        QCOMPARE(customer(u"ada@example.org"_s).fields,
                 (QList<CustomField>{{u"Shoe size"_s, u"37.5"_s}, {u"Since"_s, u"2025-12-24"_s}, {u"Club"_s, u"Gold"_s}}));
        QCOMPARE(customer(u"eve@example.org"_s).fields, (QList<CustomField>{{u"Since"_s, u"2024-12-31"_s}}));
        QVERIFY(report.detection.leftOut.contains(u"Gizmo"_s));
    }

    void aColumnIsChosenForAField()
    {
        const auto report = import("Name,E-Mail,Schuh\nAda Byron,ada@example.org,38\n",
                                   u"custom:%1=2"_s.arg(own(*m_db).fields.first().uid));
        QCOMPARE(report.created, 1);
        QCOMPARE(customer(u"ada@example.org"_s).fields, (QList<CustomField>{{u"Shoe size"_s, u"38"_s}}));
        QVERIFY(import("Name,E-Mail,Schuh\nEve Noll,eve@example.org,39\n", u"custom:Shoe size=2"_s).created == 1);
        QCOMPARE(customer(u"eve@example.org"_s).fields, (QList<CustomField>{{u"Shoe size"_s, u"39"_s}}));
    }

    void cardsAreHeldToTheDefinitionsToo()
    {
        const QString file = write("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Ada Byron\r\nEMAIL:ada@example.org\r\n"
                                   "X-REGULARS-FIELD:Shoe size;large\r\nEND:VCARD\r\n",
                                   u"vcf"_s);
        ContactImportOptions options;
        options.file = file;
        const auto report = runOrDie(*m_db, ImportContacts{options, {}, {}, {}});
        QCOMPARE(report.created, 1);
        for (const CustomField &field : customer(u"ada@example.org"_s).fields)
            QVERIFY(field.name != "Shoe size"_L1);
    }

    void exportsCarryThemAsColumns()
    {
        fill();
        Customer tomas = customer(m_shop.tomas);
        tomas.fields = {{u"Hobby"_s, u"Chess"_s}};
        runOrDie(*m_db, UpdateCustomer{tomas});
        TaskCentre tasks;
        ExportJob job;
        job.file = m_db->path(u"out.csv"_s);
        VERIFY_RESULT(startExport(**m_db, tasks, job).result());
        QFile file(job.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY2(lines[0].trimmed().endsWith("external_ids,Shoe size,Since,Club,Hobby"), lines[0].constData());
        QVERIFY2(lines[1].trimmed().endsWith(",38.5,2024-02-29,Gold,"), lines[1].constData());
        QVERIFY2(lines[2].trimmed().endsWith(",,,,Chess"), lines[2].constData());
        job.file = m_db->path(u"out.xlsx"_s);
        VERIFY_RESULT(startExport(**m_db, tasks, job).result());
        QTRY_VERIFY(tasks.tasks().isEmpty());
        // What was written is read again as it was: typed cells too.
        ContactImportOptions again;
        again.file = job.file;
        const auto report = runOrDie(*m_db, ImportContacts{again, {}, {}, {}});
        QCOMPARE(report.problems.value(RowReason::DoesNotFit), 0);
        QCOMPARE(customer(m_shop.anneliese).fields.size(), 3);
        QCOMPARE(customer(m_shop.anneliese).fields[1].value, u"2024-02-29"_s);
    }

    void aPackageBringsDefinitionsAndRows()
    {
        fill();
        TaskCentre tasks;
        ExportJob job;
        job.subject = ExportJob::Subject::Shop;
        job.file = m_db->path(u"shop.json"_s);
        VERIFY_RESULT(startExport(**m_db, tasks, job).result());
        QTRY_VERIFY(tasks.tasks().isEmpty());
        TestDatabase other;
        VERIFY_RESULT(runCommand(*other, ImportPackage{job.file, {}, {}}).result());
        QCOMPARE(own(other), own(*m_db));
        const auto copy = other.read([id = m_shop.anneliese](Connection &c) { return CustomerStore(c).customer(id); });
        VERIFY_RESULT(copy);
        QCOMPARE(copy->fields, customer(m_shop.anneliese).fields);
        QCOMPARE(copy->records, customer(m_shop.anneliese).records);
        const auto sound = other.read([](Connection &c) { return verifyDatabase(c, {}, {}); });
        QVERIFY(sound && sound->isSound());
        QVERIFY(!other.read([](Connection &c) { return Search(c).customers(u"bello"_s, 5); })->isEmpty());
    }

    void aMergeJoinsThemAndTakesThemApartAgain()
    {
        fill();
        Customer tomas = customer(m_shop.tomas);
        tomas.fields = {{u"Club"_s, u"Silver"_s}};
        tomas.records = {{m_pets, {{m_petName, u"Minka"_s}}}, {m_pets, {{m_petName, u"Bello"_s}}}};
        runOrDie(*m_db, UpdateCustomer{tomas});
        const Customer before = customer(m_shop.anneliese);
        MergeCustomers command;
        command.survivor = m_shop.anneliese;
        command.others = {m_shop.tomas};
        const auto merged = runCommand(**m_db, command).result();
        VERIFY_RESULT(merged);
        const Customer joined = customer(m_shop.anneliese);
        QCOMPARE(joined.fields, before.fields);
        QCOMPARE(joined.records.size(), 2); // both have a Bello: it is one
        QCOMPARE(joined.records[1].cells.value(m_petName), u"Minka"_s);
        VERIFY_RESULT(
            m_db->write(u"undo"_s, [&](WriteSession &s) { return History(s.connection()).undo(s, merged->changeSet); }));
        QCOMPARE(customer(m_shop.anneliese).records, before.records);
        QCOMPARE(customer(m_shop.tomas).records.size(), 2);
        QCOMPARE(customer(m_shop.tomas).fields, (QList<CustomField>{{u"Club"_s, u"Silver"_s}}));
    }

    void manyGetAValueAtOnce()
    {
        const FieldDefinition club = own(*m_db).fields[2];
        const QList<CustomerId> all{m_shop.anneliese, m_shop.tomas, m_shop.priya};
        CustomerEdits edits;
        edits.own = OwnValueEdit{club, u"Gold"_s};
        const auto edited = runCommand(**m_db, EditCustomers{all, edits}).result();
        VERIFY_RESULT(edited);
        QCOMPARE(edited->value, 3);
        QCOMPARE(customer(m_shop.priya).fields, (QList<CustomField>{{u"Club"_s, u"Gold"_s}}));
        edits.own->value = u"Bronze"_s;
        const auto refused = runCommand(**m_db, EditCustomers{all, edits}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"rule"_s), u"not_a_choice"_s);
        edits.own->value.clear();
        QCOMPARE(runOrDie(*m_db, EditCustomers{{m_shop.tomas}, edits}), 1);
        QVERIFY(customer(m_shop.tomas).fields.isEmpty());
        runOrDie(*m_db, RemoveField{club.id});
        const auto gone = runCommand(**m_db, EditCustomers{all, edits}).result();
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::Conflict);
    }

private:
    /// Anneliese has all three fields and a dog.
    void fill()
    {
        Customer anneliese = customer(m_shop.anneliese);
        anneliese.fields = {{u"Shoe size"_s, u"38.5"_s}, {u"Since"_s, u"2024-02-29"_s}, {u"Club"_s, u"Gold"_s}};
        anneliese.records = {{m_pets, {{m_petName, u"Bello"_s}}}};
        runOrDie(*m_db, UpdateCustomer{anneliese});
    }
    QString write(const QByteArray &text, const QString &suffix)
    {
        QFile file(m_db->path(u"contacts-%1.%2"_s.arg(++m_files).arg(suffix)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file of the test can't be written");
        return file.fileName();
    }
    ContactImportReport import(const QByteArray &text, const QString &mapping = {})
    {
        ContactImportOptions options;
        options.file = write(text, u"csv"_s);
        options.mappingText = mapping;
        return runOrDie(*m_db, ImportContacts{options, {}, {}, {}});
    }
    Customer customer(CustomerId id)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).customer(id); }).value_or(Customer{});
    }
    Customer customer(const QString &key)
    {
        return customer(m_db->read([=](Connection &c) { return CustomerStore(c).find(key); }).value_or(CustomerId{}));
    }
    static OwnFields own(TestDatabase &db)
    {
        return db.read([](Connection &c) { return FieldStore(c).ownFields(); }).value();
    }

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
    RecordTableId m_pets;
    QString m_petName;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestFieldExchange)

#include "tst_fieldexchange.moc"
