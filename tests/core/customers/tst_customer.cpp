// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customer.h"
#include "core/customers/customerstats.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer named(const QString &name)
{
    Customer customer;
    customer.name = name;
    return customer;
}

ContactPoint email(const QString &value, bool primary = false, bool valid = true)
{
    return {{}, ContactKind::Email, {}, value, primary, valid};
}

ContactPoint phone(const QString &value)
{
    return {{}, ContactKind::Phone, {}, value, false, true};
}

/// "field:rule" of each error.
QStringList rules(const QList<Error> &errors)
{
    QStringList texts;
    for (const Error &error : errors)
        texts += error.field + u':' + error.args.value(u"rule"_s).toString();
    return texts;
}

} // namespace

Q_DECLARE_METATYPE(regulars::Customer)
Q_DECLARE_METATYPE(regulars::ContactKind)
Q_DECLARE_METATYPE(regulars::CustomerStats)

class TestCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsThatBreakRulesAreAllNamed_data()
    {
        QTest::addColumn<Customer>("customer");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *tag, const Customer &customer, const QStringList &expected) {
            QTest::newRow(tag) << customer << expected;
        };
        row("only a name", named(u"Priya Raman"_s), {});
        row("nothing at all", {}, {u"name:required"_s});
        row("only white space", named(u" \t\u00a0"_s), {u"name:required"_s});
        row("name at the limit", named(QString(200, u'a')), {});
        row("name too long", named(QString(201, u'a')), {u"name:too_long"_s});

        Customer onlyPhone;
        onlyPhone.contacts = {phone(u"+49 30 5550 1182"_s)};
        row("a contact stands for the name", onlyPhone, {});

        Customer bad = named(u"A"_s);
        bad.contacts = {email(u"not an address"_s), email(u"a@b.example"_s), phone(u"call me"_s), phone(QString())};
        bad.birthday = {1980, 2, 30};
        bad.notes = QString(100'001, u'n');
        row("all at once", bad,
            {u"notes:too_long"_s, u"birthday:not_a_date"_s, u"email:not_an_email"_s, u"phone:not_a_phone"_s,
             u"phone:not_a_phone"_s});

        Customer repeated = named(u"A"_s);
        repeated.tags = {u"Home"_s, u"gifts"_s, u"hôme"_s, u"  "_s};
        repeated.fields = {{u"Shoe size"_s, u"39"_s}, {u"Shoe size "_s, u"40"_s}, {QString(), u"x"_s}};
        row("tags and fields twice or without a name", repeated,
            {u"tags:duplicate"_s, u"tags:required"_s, u"field_name:duplicate"_s, u"field_name:required"_s});
    }
    void fieldsThatBreakRulesAreAllNamed()
    {
        QFETCH(Customer, customer);
        QTEST(rules(validate(customer)), "expected");
    }

    void birthdays_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::addColumn<bool>("valid");
        QTest::newRow("full") << 1980 << 11 << 15 << true;
        QTest::newRow("without year") << 0 << 11 << 15 << true;
        QTest::newRow("29 February without year") << 0 << 2 << 29 << true;
        QTest::newRow("29 February of a leap year") << 2000 << 2 << 29 << true;
        QTest::newRow("29 February of no leap year") << 1900 << 2 << 29 << false;
        QTest::newRow("no day") << 1980 << 11 << 0 << false;
        QTest::newRow("thirteenth month") << 0 << 13 << 1 << false;
    }
    void birthdays()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        QTEST((Birthday{year, month, day}.isValid()), "valid");
    }

    void displayNamePrefersWhatWasEntered()
    {
        Customer customer;
        customer.contacts = {phone(u"030 1234567"_s)};
        QCOMPARE(displayName(customer), u"030 1234567"_s);
        customer.company = u"Café Lumière GmbH"_s;
        QCOMPARE(displayName(customer), u"Café Lumière GmbH"_s);
        customer.lastName = u"Bergmann"_s;
        QCOMPARE(displayName(customer), u"Bergmann"_s);
        customer.firstName = u"Anneliese"_s;
        QCOMPARE(displayName(customer), u"Anneliese Bergmann"_s);
        customer.name = u"  Frau  Bergmann "_s;
        QCOMPARE(displayName(customer), u"Frau Bergmann"_s);
    }

    void matchKeys_data()
    {
        QTest::addColumn<ContactKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("key");
        QTest::newRow("mail case and space")
            << ContactKind::Email << u" Anneliese@Bergmann.EXAMPLE "_s << u"anneliese@bergmann.example"_s;
        QTest::newRow("plus") << ContactKind::Phone << u"+49 30 5550-1182"_s << u"493055501182"_s;
        QTest::newRow("double zero") << ContactKind::Phone << u"0049 (30) 5550 1182"_s << u"493055501182"_s;
        QTest::newRow("trunk zero in brackets") << ContactKind::Phone << u"+49 (0)30 5550 1182"_s << u"493055501182"_s;
        QTest::newRow("trunk zero after double zero")
            << ContactKind::Phone << u"0049 (0) 30 5550 1182"_s << u"493055501182"_s;
        QTest::newRow("national number keeps its zero") << ContactKind::Phone << u"(0)30 5550 1182"_s << u"03055501182"_s;
        QTest::newRow("Arabic digits") << ContactKind::Phone << u"٠١٢٣٤٥"_s << u"012345"_s;
    }
    void matchKeys()
    {
        QFETCH(ContactKind, kind);
        QFETCH(QString, value);
        QTEST(matchKey(kind, value), "key");
    }

    void plausibility_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEmail");
        QTest::addColumn<bool>("isPhone");
        QTest::newRow("mail") << u"a@b.example"_s << true << false;
        QTest::newRow("plus tag") << u"jo+shop@mail.co.example"_s << true << false;
        QTest::newRow("no local part") << u"@b.example"_s << false << false;
        QTest::newRow("two at signs") << u"a@b@c.example"_s << false << false;
        QTest::newRow("no dot") << u"a@localhost"_s << false << false;
        QTest::newRow("dot first") << u"a@.example"_s << false << false;
        QTest::newRow("dot last") << u"a@b.example."_s << false << false;
        QTest::newRow("space inside") << u"a b@c.example"_s << false << false;
        QTest::newRow("phone") << u"+49 (30) 5550/11-82"_s << false << true;
        QTest::newRow("four digits") << u"1234"_s << false << false;
        QTest::newRow("five digits") << u"12345"_s << false << true;
        QTest::newRow("twenty-one digits") << QString(21, u'1') << false << false;
        QTest::newRow("letters") << u"0800 FLOWERS"_s << false << false;
        QTest::newRow("empty") << QString() << false << false;
    }
    void plausibility()
    {
        QFETCH(QString, text);
        QTEST(isPlausibleEmail(text), "isEmail");
        QTEST(isPlausiblePhone(text), "isPhone");
    }

    void theBestContactIsChosen()
    {
        Customer customer;
        QVERIFY(customer.contact(ContactKind::Email) == nullptr);
        const auto best = [&](const QList<ContactPoint> &contacts) {
            customer.contacts = contacts;
            return customer.contact(ContactKind::Email)->value;
        };
        QCOMPARE(best({phone(u"12345"_s), email(u"only"_s)}), u"only"_s);
        QCOMPARE(best({email(u"first"_s), email(u"second"_s)}), u"first"_s);
        QCOMPARE(best({email(u"first"_s), email(u"primary"_s, true)}), u"primary"_s);
        QCOMPARE(best({email(u"bounced"_s, true, false), email(u"works"_s)}), u"works"_s);
        QCOMPARE(best({email(u"works"_s), email(u"bounced"_s, true, false)}), u"works"_s);
        QCOMPARE(best({email(u"bounced"_s, false, false), email(u"primary"_s, true, false)}), u"primary"_s);
        QVERIFY(customer.contact(ContactKind::Phone) == nullptr);
    }

    void thePrimaryAddressIsChosen()
    {
        Customer customer;
        QVERIFY(customer.address() == nullptr);
        PostalAddress home;
        home.city = u"Berlin"_s;
        PostalAddress work;
        work.city = u"Potsdam"_s;
        customer.addresses = {home, work};
        QCOMPARE(customer.address()->city, u"Berlin"_s);
        customer.addresses[1].primary = true;
        QCOMPARE(customer.address()->city, u"Potsdam"_s);
        QVERIFY(PostalAddress().isEmpty());
        QVERIFY(!home.isEmpty());
    }

    void lifecycleFollowsTheOrders_data()
    {
        QTest::addColumn<int>("orders");
        QTest::addColumn<int>("daysSinceLast");
        QTest::addColumn<QString>("expected");
        QTest::newRow("never bought") << 0 << 0 << u"prospect"_s;
        QTest::newRow("today") << 1 << 0 << u"new"_s;
        QTest::newRow("last day as new") << 1 << 29 << u"new"_s;
        QTest::newRow("first order a month ago") << 1 << 30 << u"active"_s;
        QTest::newRow("second order today") << 2 << 0 << u"active"_s;
        QTest::newRow("last day as active") << 9 << 364 << u"active"_s;
        QTest::newRow("a year ago") << 9 << 365 << u"lapsed"_s;
    }
    void lifecycleFollowsTheOrders()
    {
        QFETCH(int, orders);
        QFETCH(int, daysSinceLast);
        const Instant now{1'700'000'000'000};
        CustomerStats stats;
        stats.orders = orders;
        if (orders > 0)
            stats.lastOrderAt = Instant{now.ms - daysSinceLast * 86'400'000LL};
        QTEST(nameOf(lifecycleOf(stats, now)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestCustomer)
#include "tst_customer.moc"
