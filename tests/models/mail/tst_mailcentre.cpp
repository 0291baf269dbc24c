// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/mailcentre.h"
#include "tests/models/mail/mailfixture.h"
#include "tests/support/nokeyring.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What the desktop does with mail by itself.
class TestMailCentre : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFetchedWhileTheWindowIsLocked()
    {
        MailFixture desk({u"smtp.linden.example"_s, 0, {}, u"shop"_s}, {u"imap.linden.example"_s, 0, {}, u"shop"_s});
        NoKeyring keyring;
        MailCentre mail(*desk.db, keyring, {});
        QTRY_VERIFY(mail.view().value());
        QSignalSpy failed(&mail, &MailCentre::failed); // nobody knows the password
        mail.setLocked(true);
        mail.fetch();
        QVERIFY(!mail.isBusy());
        mail.setLocked(false); // now what was missed
        QVERIFY(mail.isBusy());
        QTRY_VERIFY(!mail.isBusy());
        QCOMPARE(failed.count(), 1);
        mail.setLocked(true);
        mail.setLocked(false);
        QVERIFY(!mail.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestMailCentre)

#include "tst_mailcentre.moc"
