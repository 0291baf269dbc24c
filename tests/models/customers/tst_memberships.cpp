// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/membercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/orders/ordercommands.h"
#include "storage/customers/memberstore.h"
#include "storage/duplicates/duplicatestore.h"
#include "storage/journal/history.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer read(TestDatabase &db, CustomerId id)
{
    return db.read([=](Connection &connection) { return CustomerStore(connection).customer(id); }).value();
}

QList<CustomerId> members(TestDatabase &db, CustomerId group)
{
    return db.read([=](Connection &connection) { return MemberStore(connection).members(group); }).value();
}

GroupFigures figures(TestDatabase &db, CustomerId group)
{
    return db.read([=](Connection &connection) { return MemberStore(connection).figures(group, Currency(u"EUR")); }).value();
}

UndoReport undo(TestDatabase &db, ChangeSetId changeSet)
{
    return db.write(u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); })
        .value()
        .value;
}

CustomerId group(TestDatabase &db, CustomerKind kind, const QString &name)
{
    Customer customer;
    customer.kind = kind;
    customer.name = name;
    return runOrDie(db, CreateCustomer{customer});
}

QString ruleOf(const Error &error)
{
    return error.args.value(u"rule"_s).toString();
}

} // namespace

/// Who belongs to whom, through the commands.
class TestMemberships : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersComeChangeAndGo()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId home = group(db, CustomerKind::Household, u"Bergmann family"_s);
        runOrDie(db, AddMember{home, shop.tomas, u"friend"_s});
        runOrDie(db, AddMember{home, shop.anneliese, {}});
        runOrDie(db, AddMember{home, shop.tomas, u"cousin"_s});
        QCOMPARE(members(db, home), (QList<CustomerId>{shop.anneliese, shop.tomas})); // by what they spent
        QCOMPARE(read(db, shop.tomas).memberships, (QList<Membership>{{home, u"Bergmann family"_s, u"cousin"_s}}));
        const GroupFigures together = figures(db, home);
        QCOMPARE(together.members, 2);
        QCOMPARE(together.orders, 3);
        QCOMPARE(together.net.minor, 10450 + 4500);
        QCOMPARE(*together.lastOrderAt, utc(2026, 11, 19, 16));
        QVERIFY(together.lastContactedAt);
        runOrDie(db, RemoveMember{home, shop.anneliese});
        QCOMPARE(members(db, home), QList<CustomerId>{shop.tomas});
    }

    void theWayUpCountsEverybodyOnce()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId holding = group(db, CustomerKind::Company, u"Holding"_s);
        const CustomerId company = group(db, CustomerKind::Company, u"Company"_s);
        runOrDie(db, AddMember{holding, company, {}});
        runOrDie(db, AddMember{company, shop.anneliese, u"buyer"_s});
        runOrDie(db, AddMember{holding, shop.anneliese, u"director"_s}); // by two ways
        QCOMPARE(figures(db, holding).orders, 2);
        QCOMPARE(figures(db, holding).members, 2);
        const auto everybody = db.read([=](Connection &connection) {
                                     return MemberStore(connection).withMembers(holding);
                                 }).value();
        QCOMPARE(everybody.size(), 3);
        const auto circle = runCommand(*db, AddMember{company, holding, {}}).result();
        QVERIFY(!circle);
        QCOMPARE(ruleOf(circle.error()), u"members_in_circle"_s);
    }

    void formsAreHeldToTheRules()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId home = group(db, CustomerKind::Household, u"Home"_s);
        runOrDie(db, AddMember{home, shop.anneliese, {}});
        Customer household = read(db, home);
        household.kind = CustomerKind::Person;
        const auto person = runCommand(*db, UpdateCustomer{household}).result();
        QVERIFY(!person);
        QCOMPARE(person.error().field, u"kind"_s);
        Customer tomas = read(db, shop.tomas);
        tomas.memberships = {Membership{shop.anneliese, {}, {}}};
        QCOMPARE(ruleOf(runCommand(*db, UpdateCustomer{tomas}).result().error()), u"wrong_group"_s);
        tomas.id = {};
        tomas.uid.clear();
        QCOMPARE(ruleOf(runCommand(*db, CreateCustomer{tomas}).result().error()), u"wrong_group"_s);
    }

    // While the household lies in the recycle bin its members are edited; it comes back with them.
    void aGroupInTheBinKeepsItsMembers()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId home = group(db, CustomerKind::Household, u"Home"_s);
        runOrDie(db, AddMember{home, shop.anneliese, u"mother"_s});
        runOrDie(db, DeleteCustomers{{home}});
        Customer anneliese = read(db, shop.anneliese);
        QVERIFY(anneliese.memberships.isEmpty());
        anneliese.notes = u"Moved"_s;
        runOrDie(db, UpdateCustomer{anneliese});
        runOrDie(db, RestoreCustomers{{home}});
        QCOMPARE(read(db, shop.anneliese).memberships, (QList<Membership>{{home, u"Home"_s, u"mother"_s}}));
        runOrDie(db, DeleteCustomers{{shop.anneliese}});
        QVERIFY(members(db, home).isEmpty());
    }

    void mergedGroupsHaveTheMembersOfBoth()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId acme = group(db, CustomerKind::Company, u"Acme"_s);
        const CustomerId other = group(db, CustomerKind::Company, u"Acme GmbH"_s);
        runOrDie(db, AddMember{acme, shop.anneliese, u"buyer"_s});
        runOrDie(db, AddMember{other, shop.anneliese, u"director"_s}); // of both: stays once
        runOrDie(db, AddMember{other, shop.tomas, {}});
        runOrDie(db, AddMember{other, acme, {}}); // of the one it is merged with: not of itself
        const auto merged = runCommand(*db, MergeCustomers{acme, {other}, {}, {}}).result();
        QVERIFY(merged);
        QCOMPARE(members(db, acme), (QList<CustomerId>{shop.anneliese, shop.tomas}));
        QVERIFY(read(db, acme).memberships.isEmpty());
        QCOMPARE(read(db, shop.anneliese).memberships, (QList<Membership>{{acme, u"Acme"_s, u"buyer"_s}}));
        QVERIFY(undo(db, merged->changeSet).conflicts.isEmpty());
        QCOMPARE(members(db, acme), QList<CustomerId>{shop.anneliese});
        QCOMPARE(members(db, other), (QList<CustomerId>{shop.anneliese, shop.tomas, acme}));
        QCOMPARE(read(db, shop.anneliese).memberships.size(), 2);
    }

    void mergedPeopleBelongToTheGroupsOfBoth()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId home = group(db, CustomerKind::Household, u"Home"_s);
        const CustomerId acme = group(db, CustomerKind::Company, u"Acme"_s);
        runOrDie(db, AddMember{home, shop.tomas, {}});
        runOrDie(db, AddMember{home, shop.anneliese, u"mother"_s});
        Customer anneliese = read(db, shop.anneliese);
        anneliese.dates = {{u"Wedding"_s, {0, 2, 29}}};
        anneliese.memberships += Membership{acme, {}, u"buyer"_s};
        runOrDie(db, UpdateCustomer{anneliese});
        const auto merged = runCommand(*db, MergeCustomers{shop.tomas, {shop.anneliese}, {}, {}}).result();
        QVERIFY(merged);
        QCOMPARE(read(db, shop.tomas).memberships.size(), 2);
        QCOMPARE(read(db, shop.tomas).dates, anneliese.dates);
        QCOMPARE(members(db, home), QList<CustomerId>{shop.tomas});
        QVERIFY(undo(db, merged->changeSet).conflicts.isEmpty());
        QVERIFY(read(db, shop.tomas).dates.isEmpty());
        QCOMPARE(members(db, home).size(), 2);
    }

    // Merging must not close a circle that no form would allow.
    void aMergeThatWouldMakeACircleIsRefused()
    {
        TestDatabase db;
        const CustomerId top = group(db, CustomerKind::Company, u"Top"_s);
        const CustomerId middle = group(db, CustomerKind::Company, u"Middle"_s);
        const CustomerId bottom = group(db, CustomerKind::Company, u"Bottom"_s);
        runOrDie(db, AddMember{top, middle, {}});
        runOrDie(db, AddMember{middle, bottom, {}});
        const auto merged = runCommand(*db, MergeCustomers{bottom, {top}, {}, {}}).result();
        QVERIFY(!merged);
        QCOMPARE(ruleOf(merged.error()), u"members_in_circle"_s);
        QCOMPARE(members(db, top), QList<CustomerId>{middle});
    }

    void relatedPeopleGetAHousehold()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        for (const CustomerId id : {shop.anneliese, shop.tomas}) {
            Customer customer = read(db, id);
            customer.contacts += ContactPoint{{}, ContactKind::Phone, u"home"_s, u"+49 30 555 01"_s, false, true};
            runOrDie(db, UpdateCustomer{customer});
        }
        const auto linked = runCommand(*db, LinkRelated{shop.anneliese, shop.tomas, u"Bergmann family"_s}).result();
        QVERIFY(linked);
        const CustomerId home = linked->value;
        QCOMPARE(members(db, home), (QList<CustomerId>{shop.anneliese, shop.tomas}));
        const Customer household = read(db, home);
        QCOMPARE(household.kind, CustomerKind::Household);
        QCOMPARE(household.name, u"Bergmann family"_s);
        QCOMPARE(household.contacts.size(), 1); // what both have
        const auto likely = db.read([=](Connection &connection) { return DuplicateStore(connection).likely(household, 5); });
        QVERIFY(likely->isEmpty()); // its own members are no question
        // The third one comes into the same household.
        QCOMPARE(runOrDie(db, LinkRelated{shop.priya, shop.tomas, u"Raman family"_s}), home);
        QCOMPARE(members(db, home).size(), 3);
        QVERIFY(undo(db, linked->changeSet).conflicts.isEmpty());
        QVERIFY(read(db, shop.anneliese).memberships.isEmpty());
    }

    void aPersonIsLinkedToTheCompany()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const CustomerId acme = group(db, CustomerKind::Company, u"Acme"_s);
        QCOMPARE(runOrDie(db, LinkRelated{acme, shop.priya, {}}), acme);
        QCOMPARE(members(db, acme), QList<CustomerId>{shop.priya});
        const CustomerId home = group(db, CustomerKind::Household, u"Home"_s);
        const CustomerId away = group(db, CustomerKind::Household, u"Away"_s);
        runOrDie(db, AddMember{home, shop.priya, {}});
        runOrDie(db, AddMember{away, shop.tomas, {}});
        const auto refused = runCommand(*db, LinkRelated{shop.priya, shop.tomas, u"x"_s}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().args.value(u"reason"_s).toString(), u"two_households"_s);
    }
};

QTEST_GUILESS_MAIN(TestMemberships)
#include "tst_memberships.moc"
