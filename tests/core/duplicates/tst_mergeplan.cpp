// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/mergeplan.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

ContactPoint email(const QString &value, bool primary = false)
{
    return {ContactPointId{7}, ContactKind::Email, {}, value, primary, true};
}

ContactPoint phone(const QString &value, bool primary = false, const QString &label = {})
{
    return {ContactPointId{8}, ContactKind::Phone, label, value, primary, true};
}

Customer anna()
{
    Customer customer;
    customer.id = CustomerId{1};
    customer.uid = u"uid-1"_s;
    customer.rowVersion = 3;
    customer.name = u"Anna Schmidt"_s;
    customer.contacts = {email(u"anna@example.com"_s, true)};
    customer.tags = {u"Wholesale"_s};
    customer.notes = u"Likes tea."_s;
    customer.fields = {{u"Scent"_s, u"Cedar"_s}};
    customer.createdAt = {2000};
    customer.source = u"Friend"_s;
    return customer;
}

Customer twin()
{
    Customer customer;
    customer.id = CustomerId{2};
    customer.uid = u"uid-2"_s;
    customer.name = u"A. Schmidt"_s;
    customer.company = u"Acme"_s;
    customer.contacts = {email(u"ANNA@example.com"_s, true), email(u"second@example.com"_s, true),
                         phone(u"+49 30 55501182"_s, true, u"work"_s)};
    customer.addresses = {{4, {}, u"Weg 1"_s, u"10115"_s, u"Berlin"_s, {}, {}, true}};
    customer.tags = {u"wholesale"_s, u"vip"_s};
    customer.notes = u"Prefers mornings."_s;
    customer.fields = {{u"Scent"_s, u"Rose"_s}, {u"Delivery"_s, u"Door"_s}};
    customer.externalIds = {{u"shopify"_s, u"7"_s}};
    customer.cardNumber = u"290001"_s;
    customer.birthday = {1980, 4, 3};
    customer.lifecycle = Lifecycle::Active;
    customer.customerSince = Instant{500};
    customer.createdAt = {1000};
    customer.source = u"Fair"_s;
    return customer;
}

} // namespace

class TestMergePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivorKeepsItsValuesAndBlanksAreFilled()
    {
        const Customer merged = mergedCustomer({anna(), twin()}, CustomerId{1});
        QCOMPARE(merged.id, CustomerId{1});
        QCOMPARE(merged.uid, u"uid-1"_s);
        QCOMPARE(merged.rowVersion, 3);
        QCOMPARE(merged.name, u"Anna Schmidt"_s);
        QCOMPARE(merged.company, u"Acme"_s);
        QCOMPARE(merged.birthday, (Birthday{1980, 4, 3}));
        QCOMPARE(merged.cardNumber, u"290001"_s);
        QCOMPARE(merged.lifecycle, Lifecycle::Active);
    }

    void earliestDatesAndTheirSourceStay()
    {
        const Customer merged = mergedCustomer({anna(), twin()}, CustomerId{1});
        QCOMPARE(merged.createdAt, Instant{1000});
        QCOMPARE(merged.customerSince, Instant{500});
        QCOMPARE(merged.source, u"Fair"_s);
    }

    void partsAreJoined()
    {
        const Customer merged = mergedCustomer({anna(), twin()}, CustomerId{1});
        QStringList contacts;
        for (const ContactPoint &point : merged.contacts)
            contacts += point.value + (point.primary ? u"*"_s : QString()) + point.label;
        QCOMPARE(contacts, (QStringList{u"anna@example.com*"_s, u"second@example.com"_s, u"+49 30 55501182*work"_s}));
        QCOMPARE(merged.addresses.size(), 1);
        QVERIFY(merged.addresses.first().primary);
        QCOMPARE(merged.tags, (QStringList{u"Wholesale"_s, u"vip"_s}));
        QCOMPARE(merged.notes, u"Likes tea.\n\nPrefers mornings."_s);
        QCOMPARE(merged.fields, (QList<CustomField>{{u"Scent"_s, u"Cedar"_s}, {u"Delivery"_s, u"Door"_s}}));
        QCOMPARE(merged.externalIds.size(), 1);
    }

    void wordsInPlaceOfNumbersAndGapsOfAddresses()
    {
        Customer a;
        a.id = CustomerId{1};
        a.name = u"Ada"_s;
        a.contacts = {{{}, ContactKind::Phone, {}, u"see notes"_s, true, false}};
        a.addresses = {{0, {}, u"Mill Lane 2"_s, u"1000"_s, u"Lisbon"_s, {}, {}, true}};
        Customer b = a;
        b.id = CustomerId{2};
        b.contacts = {{{}, ContactKind::Phone, {}, u"ask her mother"_s, true, false}};
        b.addresses.first().street = u"MILL lane 2"_s;
        b.addresses.first().country = u"PT"_s;
        const Customer merged = mergedCustomer({a, b}, a.id);
        QCOMPARE(merged.contacts.size(), 2);
        QCOMPARE(merged.addresses.size(), 1);
        QCOMPARE(merged.addresses.first().street, u"Mill Lane 2"_s);
        QCOMPARE(merged.addresses.first().country, u"PT"_s);
    }

    void choicesWinButBlanksDoNot()
    {
        MergeChoices choices;
        choices.fields = {{MergeField::Name, CustomerId{2}}, {MergeField::Company, CustomerId{1}}};
        choices.customFields = {{u"Scent"_s, CustomerId{2}}, {u"Delivery"_s, CustomerId{1}}};
        const Customer merged = mergedCustomer({anna(), twin()}, CustomerId{1}, choices);
        QCOMPARE(merged.name, u"A. Schmidt"_s);
        QCOMPARE(merged.company, u"Acme"_s);
        QCOMPARE(merged.fields, (QList<CustomField>{{u"Scent"_s, u"Rose"_s}, {u"Delivery"_s, u"Door"_s}}));
    }

    void furthestStageWins()
    {
        Customer first = anna();
        Customer second = twin();
        first.lifecycle = Lifecycle::Lapsed;
        QCOMPARE(mergedCustomer({first, second}, CustomerId{1}).lifecycle, Lifecycle::Active);
        second.lifecycle = Lifecycle::Prospect;
        QCOMPARE(mergedCustomer({first, second}, CustomerId{1}).lifecycle, Lifecycle::Lapsed);
    }

    void severalAtOnce()
    {
        Customer third = twin();
        third.id = CustomerId{3};
        third.contacts = {phone(u"0171 1234567"_s, true)};
        third.language = u"de"_s;
        const Customer merged = mergedCustomer({anna(), twin(), third}, CustomerId{3});
        QCOMPARE(merged.id, CustomerId{3});
        QCOMPARE(merged.contacts.size(), 4);
        QCOMPARE(std::count_if(merged.contacts.begin(), merged.contacts.end(),
                               [](const ContactPoint &point) { return point.primary; }),
                 2);
        QCOMPARE(merged.language, u"de"_s);
        QVERIFY(validate(merged).isEmpty());
    }

    void everyFieldIsCompared()
    {
        for (const MergeField field : allMergeFields) {
            QVERIFY(haveSame(anna(), anna(), field));
            QVERIFY(field == MergeField::Kind || isBlank(Customer{}, field));
        }
        QVERIFY(!haveSame(anna(), twin(), MergeField::Name));
        QVERIFY(haveSame(anna(), twin(), MergeField::Language));
    }

    void survivorByOrdersThenEntriesThenAge()
    {
        CustomerStats none;
        CustomerStats orders;
        orders.orders = 2;
        CustomerStats calls;
        calls.interactions = 1;
        const QList<Customer> records{anna(), twin()};
        QCOMPARE(defaultSurvivor(records, {orders, calls}), CustomerId{1});
        QCOMPARE(defaultSurvivor(records, {none, calls}), CustomerId{2});
        QCOMPARE(defaultSurvivor(records, {none, none}), CustomerId{2}); // the older one
    }
};

QTEST_GUILESS_MAIN(TestMergePlan)
#include "tst_mergeplan.moc"
