// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/mail/deliveryreport.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What reports of failed delivery say about an address.
class TestDeliveryReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deadAddresses_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("diagnostic");
        QTest::addColumn<bool>("dead");
        QTest::newRow("no such mailbox") << u"5.1.1"_s << QString() << true;
        QTest::newRow("no such domain") << u"5.1.2"_s << QString() << true;
        QTest::newRow("no mail there") << u"5.1.10"_s << QString() << true;
        QTest::newRow("sender's fault") << u"5.1.8"_s << QString() << false;
        QTest::newRow("disabled") << u"5.2.1"_s << QString() << true;
        QTest::newRow("full") << u"5.2.2"_s << QString() << false;
        QTest::newRow("too large") << u"5.3.4"_s << QString() << false;
        QTest::newRow("spam") << u"5.7.1"_s << u"550 5.1.1 is what I say of spam"_s << false;
        QTest::newRow("for now") << u"4.1.1"_s << QString() << false;
        QTest::newRow("nothing said") << QString() << u"550 no such user"_s << false;
        QTest::newRow("said in words") << u"5.0.0"_s << u"550-5.1.1 The account does not exist"_s << true;
        QTest::newRow("a version in words") << u"5.0.0"_s << u"mailer 15.1.1 and 5.1.1.4"_s << false;
    }
    void deadAddresses()
    {
        QFETCH(QString, status);
        QFETCH(QString, diagnostic);
        QFETCH(bool, dead);
        QCOMPARE(isDeadAddress({u"ada@example.org"_s, status, diagnostic}), dead);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryReport)

#include "tst_deliveryreport.moc"
