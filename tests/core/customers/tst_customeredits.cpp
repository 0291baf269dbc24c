// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customeredits.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestCustomerEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSetChangesNothing()
    {
        Customer customer;
        customer.tags = {u"gifts"_s};
        customer.lifecycle = Lifecycle::Active;
        customer.source = u"Fair"_s;
        QVERIFY(CustomerEdits{}.isEmpty());
        QVERIFY(!apply({}, customer));
        QCOMPARE(customer.tags, QStringList{u"gifts"_s});
        QCOMPARE(customer.source, u"Fair"_s);
    }

    void tagsAreAddedOnceAndTakenInAnyCase()
    {
        Customer customer;
        customer.tags = {u"Gifts"_s, u"Käse"_s};
        CustomerEdits edits;
        edits.addTags = {u" gifts "_s, u"VIP"_s, u""_s};
        edits.removeTags = {u"kase"_s};
        QVERIFY(apply(edits, customer));
        QCOMPARE(customer.tags, (QStringList{u"Gifts"_s, u"VIP"_s}));
        QVERIFY(!apply(edits, customer));
    }

    void valuesAreSetAndTakenBack()
    {
        Customer customer;
        CustomerEdits edits;
        edits.lifecycle = std::optional(Lifecycle::Lapsed);
        edits.language = u"de"_s;
        edits.preferredChannel = PreferredChannel::Phone;
        edits.preferredTime = PreferredTime::Evening;
        edits.source = u"Fair 2026"_s;
        edits.doNotContact = true;
        QVERIFY(apply(edits, customer));
        QCOMPARE(customer.lifecycle, Lifecycle::Lapsed);
        QCOMPARE(customer.language, u"de"_s);
        QCOMPARE(customer.preferredChannel, PreferredChannel::Phone);
        QCOMPARE(customer.preferredTime, PreferredTime::Evening);
        QCOMPARE(customer.source, u"Fair 2026"_s);
        QVERIFY(customer.doNotContact);
        QVERIFY(!apply(edits, customer));
        CustomerEdits back;
        back.lifecycle = std::optional<Lifecycle>();
        back.language = QString();
        QVERIFY(apply(back, customer));
        QVERIFY(!customer.lifecycle);
        QVERIFY(customer.language.isEmpty());
        QVERIFY(customer.doNotContact);
    }
};

QTEST_GUILESS_MAIN(TestCustomerEdits)
#include "tst_customeredits.moc"
