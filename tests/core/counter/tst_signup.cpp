// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/signup.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// A new member in one line.
class TestSignUp : public QObject
{
    Q_OBJECT

private:
    static QString contact(const Customer &customer, ContactKind kind)
    {
        const ContactPoint *point = customer.contact(kind);
        return point ? point->value : QString();
    }

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("firstName");
        QTest::addColumn<QString>("lastName");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("email");
        QTest::newRow("phone") << u"Anna Berg 0151 2345678"_s << u"Anna"_s << u"Berg"_s << u"0151 2345678"_s << QString();
        QTest::newRow("e-mail") << u"Anna Berg anna@x.de"_s << u"Anna"_s << u"Berg"_s << QString() << u"anna@x.de"_s;
        QTest::newRow("both, commas") << u" Anna  Maria Berg, anna@x.de, +49 (151) 234-5678"_s << u"Anna Maria"_s
                                      << u"Berg"_s << u"+49 (151) 234-5678"_s << u"anna@x.de"_s;
        QTest::newRow("contact first") << u"anna@x.de Anna Berg"_s << u"Anna"_s << u"Berg"_s << QString() << u"anna@x.de"_s;
        QTest::newRow("one name") << u"Priya 030 5550118"_s << u"Priya"_s << QString() << u"030 5550118"_s << QString();
    }
    void lines()
    {
        QFETCH(QString, line);
        const Result<Customer> customer = signUpOf(line);
        QVERIFY(customer);
        QTEST(customer->firstName, "firstName");
        QTEST(customer->lastName, "lastName");
        QTEST(contact(*customer, ContactKind::Phone), "phone");
        QTEST(contact(*customer, ContactKind::Email), "email");
        QCOMPARE(customer->name, (customer->firstName + u' ' + customer->lastName).trimmed());
        QVERIFY(validate(*customer).isEmpty());
    }

    void faults_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("rule");
        QTest::newRow("nothing") << QString() << u"name"_s << u"required"_s;
        QTest::newRow("no name") << u"0151 2345678"_s << u"name"_s << u"required"_s;
        QTest::newRow("no contact") << u"Anna Berg"_s << u"contact"_s << u"required"_s;
        QTest::newRow("no address") << u"Anna Berg anna@"_s << u"email"_s << u"not_an_email"_s;
        QTest::newRow("two addresses") << u"Anna Berg a@x.de b@x.de"_s << u"email"_s << u"not_an_email"_s;
        QTest::newRow("too few digits") << u"Anna Berg 0151"_s << u"phone"_s << u"not_a_phone"_s;
        QTest::newRow("too many digits") << u"Anna Berg 0151 234567890123456789"_s << u"phone"_s << u"not_a_phone"_s;
        QTest::newRow("too long") << QString(301, u'a') << u"line"_s << u"too_long"_s;
    }
    void faults()
    {
        QFETCH(QString, line);
        const Result<Customer> customer = signUpOf(line);
        QVERIFY(!customer);
        QTEST(customer.error().field, "field");
        QTEST(customer.error().args.value(u"rule"_s).toString(), "rule");
    }
};

QTEST_APPLESS_MAIN(TestSignUp)
#include "tst_signup.moc"
