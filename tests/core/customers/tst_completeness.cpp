// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/completeness.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer anna()
{
    Customer customer;
    customer.firstName = u"Anna"_s;
    customer.lastName = u"Meier"_s;
    customer.name = u"Anna Meier"_s;
    customer.contacts = {{{}, ContactKind::Email, {}, u"anna@meier.example"_s, true, true},
                         {{}, ContactKind::Phone, {}, u"+49 30 5550"_s, true, true}};
    customer.addresses = {{0, {}, u"Lindenweg 3"_s, u"10999"_s, u"Berlin"_s, {}, u"DE"_s, true}};
    customer.birthday = {0, 2, 29};
    customer.preferredChannel = PreferredChannel::Phone;
    customer.source = u"Friends"_s;
    return customer;
}

} // namespace

/// How much of a customer is known, and what to ask next.
class TestCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsKnown()
    {
        const Completeness completeness = completenessOf(anna());
        QCOMPARE(completeness.percent, 100);
        QVERIFY(!completeness.ask);
    }

    void theMostUsefulComesFirst()
    {
        Customer customer = anna();
        customer.contacts.clear();
        customer.birthday = {};
        customer.preferredChannel = PreferredChannel::None;
        const Completeness completeness = completenessOf(customer);
        QCOMPARE(completeness.missing,
                 (QList<WantedItem>{WantedItem::Phone, WantedItem::Email, WantedItem::Birthday, WantedItem::Preference}));
        QCOMPARE(*completeness.ask, WantedItem::Phone);
        QVERIFY(completeness.percent > 0 && completeness.percent < 50);
        customer.preferredChannel = PreferredChannel::Email;
        QCOMPARE(*completenessOf(customer).ask, WantedItem::Email);
    }

    // Who is reached in the way they prefer is asked for other things than another way.
    void aSecondWayIsWorthLess()
    {
        Customer customer = anna();
        customer.contacts.removeFirst();
        customer.birthday = {};
        QCOMPARE(completenessOf(customer).missing, (QList<WantedItem>{WantedItem::Birthday, WantedItem::Email}));
    }

    void anAddressThatBouncesIsNone()
    {
        Customer customer = anna();
        customer.contacts.last().valid = false;
        QCOMPARE(*completenessOf(customer).ask, WantedItem::Phone);
    }

    void whoWantsNoContactIsNotAskedForAWayTo()
    {
        Customer customer = anna();
        customer.contacts.clear();
        customer.addresses.clear();
        customer.doNotContact = true;
        QVERIFY(!completenessOf(customer).ask);
        QCOMPARE(completenessOf(customer).percent, 100);
        customer.birthday = {};
        QCOMPARE(*completenessOf(customer).ask, WantedItem::Birthday);
    }

    void aNumberIsNoName()
    {
        Customer customer = anna();
        customer.firstName.clear();
        customer.lastName.clear();
        customer.name = u"17850"_s;
        QCOMPARE(*completenessOf(customer).ask, WantedItem::Name);
        customer.name = u"anna@meier.example"_s;
        QCOMPARE(*completenessOf(customer).ask, WantedItem::Name);
    }

    void groupsHaveNoBirthdayButMembers()
    {
        Customer customer = anna();
        customer.kind = CustomerKind::Household;
        customer.birthday = {};
        customer.source.clear();
        QCOMPARE(completenessOf(customer, 0).missing, QList<WantedItem>{WantedItem::Members});
        QCOMPARE(completenessOf(customer, 2).percent, 100);
        customer.kind = CustomerKind::Company;
        QCOMPARE(completenessOf(customer, 2).missing, QList<WantedItem>{WantedItem::Source});
    }

    void inTheBinNobodyIsAsked()
    {
        Customer customer = anna();
        customer.source.clear();
        customer.deleted = true;
        QVERIFY(!completenessOf(customer).ask);
    }

    void everyItemHasItsField()
    {
        for (const CustomerKind kind : {CustomerKind::Person, CustomerKind::Company, CustomerKind::Household}) {
            for (const WantedItem item : {WantedItem::Name, WantedItem::Phone, WantedItem::Email, WantedItem::Address,
                                          WantedItem::Birthday, WantedItem::Preference, WantedItem::Source})
                QVERIFY(!fieldOf(item, kind).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
