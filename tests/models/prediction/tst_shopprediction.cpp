// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/prediction/shopprediction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

class TestShopPrediction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyShopHasNotEnoughData()
    {
        TestDatabase db;
        const Instant now = db.clock().now();
        const auto found = db.read([=](Connection &c) { return predictShop(c, {}, now); });
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Refused);
        QCOMPARE(found.error().args.value(u"reason"_s).toString(), u"not_enough_data"_s);
        QCOMPARE(found.error().args.value(u"repeaters"_s).toLongLong(), 0);
        QCOMPARE(found.error().args.value(u"needed"_s).toLongLong(), fewestRepeaters);
    }
};

QTEST_GUILESS_MAIN(TestShopPrediction)
#include "tst_shopprediction.moc"
