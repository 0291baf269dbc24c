// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/fields/fieldcommands.h"
#include "models/fields/fieldsview.h"
#include "storage/customers/customerlist.h"
#include "storage/fields/fieldstore.h"
#include "storage/rollups/verification.h"
#include "storage/search/search.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestFieldCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void fieldsComeBackInOrder()
    {
        FieldsView view(**m_db);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QVERIFY(view.fields().isEmpty());
        const auto size = addField(u" Shoe  size "_s, FieldType::Number);
        const auto club = addField(u"Club"_s, FieldType::Choice, {u"Gold"_s, u"Silver"_s});
        const auto pets = runOrDie(*m_db, SaveRecordTable{{{}, {}, u"Pets"_s, {}}});
        const auto stays = runOrDie(*m_db, SaveRecordTable{{{}, {}, u"Stays"_s, {}}});
        runOrDie(*m_db, SaveField{{{}, {}, pets, u"Name"_s, FieldType::Text, {}}, {}, false});
        QTRY_COMPARE(view.fields().tables.value(0).columns.size(), 1);
        QCOMPARE(view.fields().fields[0].name, u"Shoe size"_s);
        QCOMPARE(view.fields().fields[1].choices, (QStringList{u"Gold"_s, u"Silver"_s}));
        runOrDie(*m_db, OrderFields{{club, size}, {stays, pets}});
        QTRY_COMPARE(view.fields().fields[0].name, u"Club"_s);
        QCOMPARE(view.fields().tables[0].name, u"Stays"_s);
    }

    void namesAreTakenOnceInATable()
    {
        addField(u"Club"_s, FieldType::Text);
        const auto again = runCommand(**m_db, SaveField{{{}, {}, {}, u"CLUB"_s, FieldType::Text, {}}, {}, false}).result();
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Duplicate);
        QCOMPARE(again.error().field, u"name"_s);
        const auto pets = runOrDie(*m_db, SaveRecordTable{{{}, {}, u"Pets"_s, {}}});
        runOrDie(*m_db, SaveField{{{}, {}, pets, u"Club"_s, FieldType::Text, {}}, {}, false});
    }

    void onlyWhoManagesDefinesFields()
    {
        QCOMPARE(SaveField::right, Right::Manage);
        QCOMPARE(RemoveField::right, Right::Manage);
        QCOMPARE(SaveRecordTable::right, Right::Manage);
        QCOMPARE(RemoveRecordTable::right, Right::Manage);
        QCOMPARE(OrderFields::right, Right::Manage);
    }

    void renamingTakesTheValuesAlongAndBack()
    {
        const auto id = addField(u"Size"_s, FieldType::Number);
        setField(m_shop.priya, u"Size"_s, u"38"_s);
        const int version = customer(m_shop.priya).rowVersion;
        FieldDefinition renamed = own().fields.first();
        renamed.name = u"Shoe size"_s;
        const auto written = runCommand(**m_db, SaveField{renamed, {}, false}).result();
        VERIFY_RESULT(written);
        QCOMPARE(written->value, id);
        QCOMPARE(customer(m_shop.priya).fields, (QList<CustomField>{{u"Shoe size"_s, u"38"_s}}));
        QVERIFY(customer(m_shop.priya).rowVersion > version);
        undo(written->changeSet);
        QCOMPARE(own().fields.first().name, u"Size"_s);
        QCOMPARE(customer(m_shop.priya).fields, (QList<CustomField>{{u"Size"_s, u"38"_s}}));
    }

    void freeValuesAreTakenOverInTheirForm()
    {
        setField(m_shop.priya, u"shoe size"_s, u"37,5"_s);
        setField(m_shop.tomas, u"Shoe size"_s, u"44"_s);
        const auto saved =
            runCommand(**m_db, SaveField{{{}, {}, {}, u"Shoe size"_s, FieldType::Number, {}}, {',', {}}, false}).result();
        VERIFY_RESULT(saved);
        QCOMPARE(customer(m_shop.priya).fields, (QList<CustomField>{{u"Shoe size"_s, u"37.5"_s}}));
        QCOMPARE(customer(m_shop.tomas).fields, (QList<CustomField>{{u"Shoe size"_s, u"44"_s}}));
    }

    void retypingTellsWhatDoesNotFit()
    {
        addField(u"Size"_s, FieldType::Text);
        setField(m_shop.priya, u"Size"_s, u"38"_s);
        setField(m_shop.tomas, u"Size"_s, u"very large"_s);
        FieldDefinition number = own().fields.first();
        number.type = FieldType::Number;
        const auto refused = runCommand(**m_db, SaveField{number, {}, false}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Refused);
        QCOMPARE(refused.error().args.value(u"reason"_s), u"values_do_not_fit"_s);
        QCOMPARE(refused.error().args.value(u"count"_s), 1);
        QCOMPARE(refused.error().args.value(u"examples"_s).toStringList(), QStringList{u"very large"_s});
        QCOMPARE(own().fields.first().type, FieldType::Text);
        const auto dropped = runCommand(**m_db, SaveField{number, {}, true}).result();
        VERIFY_RESULT(dropped);
        QVERIFY(customer(m_shop.tomas).fields.isEmpty());
        QCOMPARE(customer(m_shop.priya).fields.size(), 1);
        QVERIFY(found(u"large"_s).isEmpty());
        undo(dropped->changeSet);
        QCOMPARE(customer(m_shop.tomas).fields.first().value, u"very large"_s);
        QCOMPARE(found(u"large"_s), QList<CustomerId>{m_shop.tomas});
    }

    void removingTakesTheValuesAlongAndBack()
    {
        const auto field = addField(u"Size"_s, FieldType::Number);
        setField(m_shop.priya, u"Size"_s, u"38"_s);
        const RecordTable pets = addPets();
        const auto before = customer(m_shop.anneliese).records;
        const auto removedField = runCommand(**m_db, RemoveField{field}).result();
        VERIFY_RESULT(removedField);
        QVERIFY(customer(m_shop.priya).fields.isEmpty());
        const auto removedColumn = runCommand(**m_db, RemoveField{pets.columns[1].id}).result();
        VERIFY_RESULT(removedColumn);
        QCOMPARE(customer(m_shop.anneliese).records.size(), 1); // the other row had nothing else
        const auto removedTable = runCommand(**m_db, RemoveRecordTable{pets.id}).result();
        VERIFY_RESULT(removedTable);
        QVERIFY(customer(m_shop.anneliese).records.isEmpty());
        QVERIFY(own().isEmpty());
        for (const ChangeSetId each : {removedTable->changeSet, removedColumn->changeSet, removedField->changeSet})
            undo(each);
        QCOMPARE(customer(m_shop.anneliese).records, before);
        QCOMPARE(customer(m_shop.priya).fields.first().value, u"38"_s);
        QCOMPARE(own().tables.first().columns.size(), 2);
        verifyDerived();
    }

    void wrongValuesAreRefusedByName()
    {
        addField(u"Size"_s, FieldType::Number);
        Customer priya = customer(m_shop.priya);
        priya.fields = {{u"SIZE"_s, u"large"_s}};
        const auto refused = runCommand(**m_db, UpdateCustomer{priya}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"own_fields"_s);
        QCOMPARE(refused.error().args.value(u"name"_s), u"Size"_s);
        priya.fields = {{u"SIZE"_s, u"38"_s}};
        runOrDie(*m_db, UpdateCustomer{priya});
        QCOMPARE(customer(m_shop.priya).fields, (QList<CustomField>{{u"Size"_s, u"38"_s}}));
    }

    void valuesAndRowsAreSearched()
    {
        setField(m_shop.priya, u"Club"_s, u"Rowing"_s);
        addPets();
        QCOMPARE(found(u"rowing"_s), QList<CustomerId>{m_shop.priya});
        QCOMPARE(found(u"bello"_s), QList<CustomerId>{m_shop.anneliese});
        verifyDerived();
    }

    void theListIsFilteredByThem()
    {
        addField(u"Size"_s, FieldType::Number);
        setField(m_shop.priya, u"Size"_s, u"9"_s);
        setField(m_shop.tomas, u"Size"_s, u"44"_s);
        const RecordTable pets = addPets();
        const QString size = own().fields.first().uid;
        QCOMPARE(listed({size, FieldTest::AtLeast, u"10"_s}), QList<CustomerId>{m_shop.tomas});
        QCOMPARE(listed({size, FieldTest::AtMost, u"10"_s}), QList<CustomerId>{m_shop.priya});
        QCOMPARE(listed({size, FieldTest::Is, u"9"_s}), QList<CustomerId>{m_shop.priya});
        QCOMPARE(listed({size, FieldTest::IsSet, {}}).size(), 2);
        QCOMPARE(listed({pets.columns[0].uid, FieldTest::Contains, u"BELL"_s}), QList<CustomerId>{m_shop.anneliese});
        QCOMPARE(listed({pets.columns[1].uid, FieldTest::AtLeast, u"2020-01-01"_s}), QList<CustomerId>{m_shop.anneliese});
        QVERIFY(listed({pets.columns[1].uid, FieldTest::AtLeast, u"2025-01-01"_s}).isEmpty());
        QVERIFY(listed({u"gone"_s, FieldTest::IsSet, {}}).isEmpty());
        CustomerFilter both;
        both.text = u"bello"_s;
        both.own = {{size, FieldTest::IsSet, {}}};
        const auto none = m_db->read([=](Connection &c) { return CustomerList(c).ids(both, utc(2026, 11, 22)); });
        VERIFY_RESULT(none);
        QVERIFY(none->isEmpty());
    }

private:
    FieldDefinitionId addField(const QString &name, FieldType type, const QStringList &choices = {})
    {
        return runOrDie(*m_db, SaveField{{{}, {}, {}, name, type, choices}, {}, false});
    }

    /// A table with a name and a birthday; Anneliese has Bello, and one of whom only the birthday is known.
    RecordTable addPets()
    {
        const auto id = runOrDie(*m_db, SaveRecordTable{{{}, {}, u"Pets"_s, {}}});
        runOrDie(*m_db, SaveField{{{}, {}, id, u"Name"_s, FieldType::Text, {}}, {}, false});
        runOrDie(*m_db, SaveField{{{}, {}, id, u"Born"_s, FieldType::Date, {}}, {}, false});
        const RecordTable table = own().tables.first();
        Customer owner = customer(m_shop.anneliese);
        owner.records = {{id, {{table.columns[0].uid, u"Bello"_s}}}, {id, {{table.columns[1].uid, u"2021-03-04"_s}}}};
        runOrDie(*m_db, UpdateCustomer{owner});
        return table;
    }

    void setField(CustomerId id, const QString &name, const QString &value)
    {
        Customer changed = customer(id);
        changed.fields = {{name, value}};
        runOrDie(*m_db, UpdateCustomer{changed});
    }

    OwnFields own()
    {
        return m_db->read([](Connection &c) { return FieldStore(c).ownFields(); }).value();
    }
    Customer customer(CustomerId id)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).customer(id); }).value();
    }
    QList<CustomerId> found(const QString &text)
    {
        return m_db->read([=](Connection &c) { return Search(c).customers(text, 10); }).value();
    }
    QList<CustomerId> listed(const FieldCondition &condition)
    {
        CustomerFilter filter;
        filter.own = {condition};
        return m_db->read([=](Connection &c) { return CustomerList(c).ids(filter, utc(2026, 11, 22)); }).value();
    }
    void undo(ChangeSetId changeSet)
    {
        const auto undone = m_db->write(
            u"undo"_s, [&](WriteSession &session) { return History(session.connection()).undo(session, changeSet); });
        VERIFY_RESULT(undone);
        QVERIFY(undone->value.conflicts.isEmpty());
    }
    void verifyDerived();

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
};

void TestFieldCommands::verifyDerived()
{
    const auto found = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
    VERIFY_RESULT(found);
    QVERIFY2(found->isSound(), qPrintable(found->differences.keys().join(u' ')));
}

QTEST_GUILESS_MAIN(TestFieldCommands)

#include "tst_fieldcommands.moc"
