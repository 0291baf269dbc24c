// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/referrallikeness.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

struct Person
{
    QString name;
    QString email;
    QString phone;
    QString street;
    QString postcode;
};

MatchProfile profileOf(const Person &person)
{
    Customer customer;
    customer.name = person.name;
    customer.firstName = person.name.section(u' ', 0, 0);
    customer.lastName = person.name.section(u' ', 1);
    const auto add = [&](ContactKind kind, const QString &value) {
        if (!value.isEmpty())
            customer.contacts += ContactPoint{{}, kind, {}, value, true, true};
    };
    add(ContactKind::Email, person.email);
    add(ContactKind::Phone, person.phone);
    if (!person.street.isEmpty() || !person.postcode.isEmpty())
        customer.addresses += PostalAddress{0, {}, person.street, person.postcode, u"Berlin"_s, {}, u"DE"_s, true};
    return matchProfile(customer, u"DE");
}

} // namespace

class TestReferralLikeness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsInCommon_data()
    {
        QTest::addColumn<Person>("friendly");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nothing") << Person{u"Ben Friend"_s, u"ben@example.com"_s, u"030 1111111"_s, u"Elsewhere 1"_s,
                                           u"20095"_s}
                                 << u"none"_s;
        QTest::newRow("nothing is known") << Person{u"Ben Friend"_s, {}, {}, {}, {}} << u"none"_s;
        QTest::newRow("a tag at the mailbox")
            << Person{u"Ben Friend"_s, u"Anna+ben@example.com"_s, {}, {}, {}} << u"same_email"_s;
        QTest::newRow("the phone, written otherwise")
            << Person{u"Ben Friend"_s, {}, u"+49 30 5550118"_s, {}, {}} << u"same_phone"_s;
        QTest::newRow("the flat") << Person{u"Ben Friend"_s, {}, {}, u"Hauptstr. 5"_s, u"10115"_s} << u"same_address"_s;
        QTest::newRow("the street in another place")
            << Person{u"Ben Friend"_s, {}, {}, u"Hauptstr. 5"_s, u"20095"_s} << u"none"_s;
        QTest::newRow("the name in the same postcode")
            << Person{u"Meyer Anna"_s, {}, {}, u"Elsewhere 1"_s, u"10115"_s} << u"same_name"_s;
        QTest::newRow("the name elsewhere") << Person{u"Anna Meyer"_s, {}, {}, u"Elsewhere 1"_s, u"20095"_s} << u"none"_s;
    }
    void whatIsInCommon()
    {
        QFETCH(Person, friendly);
        const MatchProfile anna = profileOf(
            {u"Anna Meyer"_s, u"anna@example.com"_s, u"030 5550118"_s, u"Hauptstraße 5"_s, u"10115"_s});
        QTEST(nameOf(likenessOf(anna, profileOf(friendly))), "reason");
        QCOMPARE(likenessOf(profileOf(friendly), anna), likenessOf(anna, profileOf(friendly)));
    }
};

QTEST_GUILESS_MAIN(TestReferralLikeness)

#include "tst_referrallikeness.moc"
