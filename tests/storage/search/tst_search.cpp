// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/textfolding.h"
#include "storage/customers/customerstore.h"
#include "storage/search/search.h"
#include "storage/search/searchindex.h"
#include "tests/support/anneliese.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongNumberIsAlsoItsParts()
    {
        QCOMPARE(searchText(u"Order 1234567"_s, {}), u"order 1234567 12345 23456 34567 4567"_s);
        QCOMPARE(searchText(u"Order 12345 and a123456"_s, {}), u"order 12345 and a123456"_s);
    }

    void searchFindsByAnyPart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("prefix") << u"anne"_s << true;
        QTest::newRow("one letter") << u"b"_s << true;
        QTest::newRow("any order, cut short") << u"berg anne"_s << true;
        QTest::newRow("capitals and accents") << u"ÄNNELIESE"_s << true;
        QTest::newRow("infix") << u"ergman"_s << true;
        QTest::newRow("infix and prefix") << u"nelies berg"_s << true;
        QTest::newRow("phone as written") << u"+49 30 5550"_s << true;
        QTest::newRow("phone, national") << u"030 55501182"_s << true;
        QTest::newRow("end of the phone") << u"1182"_s << true;
        QTest::newRow("middle of the phone") << u"305550"_s << true;
        QTest::newRow("last five of the phone") << u"01182"_s << true;
        QTest::newRow("last three of the phone") << u"182"_s << false;
        QTest::newRow("parts of the phone in another order") << u"550118230555"_s << false;
        QTest::newRow("parts of two numbers") << u"40001118"_s << false;
        QTest::newRow("end of a long number in an e-mail") << u"19842"_s << true;
        QTest::newRow("phone and name") << u"5550118 bergm"_s << true;
        QTest::newRow("card number") << u"4000123"_s << true;
        QTest::newRow("e-mail") << u"anneliese@berg"_s << true;
        QTest::newRow("city and tag") << u"berlin gifts"_s << true;
        QTest::newRow("custom field") << u"greyhound"_s << true;
        QTest::newRow("another name") << u"anna"_s << false;
        QTest::newRow("one word too many") << u"anneliese meyer"_s << false;
        QTest::newRow("only signs") << u"\"*'"_s << false;
    }
    void searchFindsByAnyPart()
    {
        QFETCH(QString, text);
        QFETCH(bool, found);
        TestDatabase db;
        const auto added = db.write(u"create_customer"_s, [](WriteSession &session) {
            return CustomerStore(session.connection()).insert(session, anneliese());
        });
        VERIFY_RESULT(added);
        const CustomerId id = added->value;
        const auto ids = db.read([=](Connection &c) { return Search(c).customers(text, 10); });
        VERIFY_RESULT(ids);
        QCOMPARE(*ids, found ? QList<CustomerId>{id} : QList<CustomerId>{});
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
