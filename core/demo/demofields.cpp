// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demofields.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int budgetPerMille = 120;
constexpr int cataloguePerMille = 260;
constexpr int petPerMille = 140;
constexpr int secondPetPerMille = 250;
constexpr int bornKnownPerMille = 700;
constexpr int oldestPetDays = 14 * 365;

const QStringList petNames{u"Bruno"_s, u"Luna"_s,  u"Minka"_s, u"Oskar"_s, u"Pepper"_s, u"Bella"_s, u"Mogli"_s,
                           u"Frida"_s, u"Simba"_s, u"Emma"_s,  u"Rocky"_s, u"Lilly"_s,  u"Balu"_s,  u"Nala"_s};

FieldDefinition definition(qint64 id, const QString &name, FieldType type, const QStringList &choices = {},
                           RecordTableId table = {})
{
    return {FieldDefinitionId{id}, u"demo-field-%1"_s.arg(id), table, name, type, choices};
}

OwnFields invented()
{
    const RecordTableId pets{1};
    OwnFields own;
    own.fields = {definition(1, u"Favourite scent"_s, FieldType::Choice,
                             {u"fig"_s, u"linden blossom"_s, u"cedar"_s, u"lavender"_s, u"no scent, please"_s}),
                  definition(2, u"Delivery"_s, FieldType::Text), definition(3, u"Gift budget"_s, FieldType::Number),
                  definition(7, u"Paper catalogue"_s, FieldType::YesNo)};
    own.tables = {{pets,
                   u"demo-table-1"_s,
                   u"Pets"_s,
                   {definition(4, u"Name"_s, FieldType::Text, {}, pets),
                    definition(5, u"Kind"_s, FieldType::Choice, {u"Dog"_s, u"Cat"_s, u"Rabbit"_s, u"Bird"_s}, pets),
                    definition(6, u"Born"_s, FieldType::Date, {}, pets)}}};
    return own;
}

OwnRecord pet(DemoRandom &random, QDate today, const RecordTable &table)
{
    OwnRecord record{table.id, {}};
    record.cells.insert(table.columns[0].uid, random.pick(petNames));
    // Dogs and cats are most of them.
    const int kind = random.chance(850) ? random.below(2) : 2 + random.below(2);
    record.cells.insert(table.columns[1].uid, table.columns[1].choices[kind]);
    if (random.chance(bornKnownPerMille))
        record.cells.insert(table.columns[2].uid, today.addDays(-random.between(60, oldestPetDays)).toString(Qt::ISODate));
    return record;
}

} // namespace

const OwnFields &demoOwnFields()
{
    static const OwnFields own = invented();
    return own;
}

void makeDemoFields(DemoRandom random, QDate today, Customer &customer)
{
    const OwnFields &own = demoOwnFields();
    customer.records.clear();
    if (random.chance(budgetPerMille))
        customer.fields += CustomField{own.fields[2].name, QString::number(random.between(2, 20) * 5)};
    if (random.chance(cataloguePerMille))
        customer.fields += CustomField{own.fields[3].name, random.chance(600) ? u"yes"_s : u"no"_s};
    if (customer.kind != CustomerKind::Person || !random.chance(petPerMille))
        return;
    customer.records += pet(random, today, own.tables[0]);
    if (random.chance(secondPetPerMille))
        customer.records += pet(random, today, own.tables[0]);
}

} // namespace regulars
