// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/commandlinecase.h"

using namespace regulars;

class TestCouponCommand : public QObject, private CommandLineCase
{
    Q_OBJECT

private:
    QString issued(const QStringList &what)
    {
        const Ran ran = call(QStringList{u"coupon"_s, u"issue"_s} + what);
        if (ran.exitCode != 0)
            qWarning("%s", ran.error.constData());
        return ran.object().value(u"codes"_s).toArray().first().toObject().value(u"code"_s).toString();
    }
    int exitCodeOf(const QStringList &rest) { return call(QStringList{u"coupon"_s} + rest).exitCode; }
    QString faultOf(const QString &code)
    {
        return call({u"coupon"_s, u"check"_s, code}).object().value(u"fault"_s).toString();
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        importSmall();
    }

    void couponsAreIssued()
    {
        const Ran many = call({u"coupon"_s, u"issue"_s, u"percent"_s, u"10"_s, u"--count"_s, u"25"_s, u"--batch"_s,
                               u"Fair"_s, u"--minimum"_s, u"20.5"_s, u"--valid-until"_s, u"2031-12-31"_s});
        QVERIFY2(many.exitCode == 0, many.error.constData());
        QCOMPARE(many.object().value(u"issued"_s).toInt(), 25);
        QCOMPARE(many.object().value(u"codes"_s).toArray().size(), 25);
        const QString code = many.object().value(u"codes"_s).toArray().last().toObject().value(u"code"_s).toString();
        const QJsonObject seen = call({u"coupon"_s, u"check"_s, code.toLower()}).object();
        QCOMPARE(seen.value(u"fault"_s).toString(), u"none"_s);
        QCOMPARE(seen.value(u"percent"_s).toInt(), 10);
        QCOMPARE(seen.value(u"minimum"_s).toObject().value(u"minor"_s).toInt(), 2'050);
        QCOMPARE(seen.value(u"valid_until"_s).toString(), u"2031-12-31"_s);
        QCOMPARE(seen.value(u"batch"_s).toString(), u"Fair"_s);
        QCOMPARE(seen.value(u"most_uses"_s).toInt(), 1);
    }

    void aPromotionCodeIsOnesOwn()
    {
        QCOMPARE(issued({u"free_delivery"_s, u"--code"_s, u"ship free"_s, u"--uses"_s, u"0"_s, u"--uses-each"_s, u"1"_s}),
                 u"SHIPFREE"_s);
        QCOMPARE(exitCodeOf({u"issue"_s, u"free_delivery"_s, u"--code"_s, u"SHIP-FREE"_s}), 1);
        QCOMPARE(faultOf(u"shipfree"_s), u"customer_needed"_s);
        const QStringList redeem{u"redeem"_s, u"SHIPFREE"_s, u"--customer"_s, u"ada@example.org"_s};
        QCOMPARE(exitCodeOf(redeem), 0);
        QCOMPARE(exitCodeOf(redeem), 1);
    }

    void aCouponIsUsedOnAnOrder()
    {
        const QString code = issued({u"percent"_s, u"10"_s});
        const Ran used = call({u"coupon"_s, u"redeem"_s, code, u"--order"_s, u"1"_s});
        QVERIFY2(used.exitCode == 0, used.error.constData());
        QCOMPARE(used.object().value(u"amount"_s).toObject().value(u"minor"_s).toInt(), 160);
        QVERIFY(used.object().value(u"change_set"_s).toInt() > 0);
        QCOMPARE(faultOf(code), u"used_up"_s);
        const Ran again = run(with({u"coupon"_s, u"redeem"_s, code}));
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.error.contains("used already"), again.error.constData());
    }

    void theOrderIsTheOneOfThatNumber()
    {
        write(path(u"more.csv"_s), "Order,Customer,E-mail,Date,SKU,Product,Quantity,Price\n"
                                   "12,Ada Lovelace,ada@example.org,2026-04-01,T1,Tea,4,3.50\n");
        QCOMPARE(call({u"import"_s, path(u"more.csv"_s), u"--currency"_s, u"EUR"_s}).exitCode, 0);
        const QString code = issued({u"percent"_s, u"10"_s});
        QCOMPARE(exitCodeOf({u"redeem"_s, code, u"--order"_s, u"0"_s}), 1);
        QCOMPARE(exitCodeOf({u"redeem"_s, code, u"--order"_s, u""_s}), 2);
        QCOMPARE(faultOf(code), u"none"_s);
        const Ran used = call({u"coupon"_s, u"redeem"_s, code, u"--order"_s, u"12"_s});
        QVERIFY2(used.exitCode == 0, used.error.constData());
        QCOMPARE(used.object().value(u"amount"_s).toObject().value(u"minor"_s).toInt(), 140);
    }

    void aGiftCardIsEmptied()
    {
        const QString code = issued({u"gift_card"_s, u"25"_s, u"--customer"_s, u"ada@example.org"_s});
        const QStringList byAda{u"--customer"_s, u"ada@example.org"_s};
        QCOMPARE(exitCodeOf(QStringList{u"redeem"_s, code} + byAda), 1); // how much?
        const Ran part = call(QStringList{u"coupon"_s, u"redeem"_s, code, u"--amount"_s, u"24.50"_s} + byAda);
        QCOMPARE(part.object().value(u"rest"_s).toObject().value(u"minor"_s).toInt(), 50);
        QCOMPARE(exitCodeOf(QStringList{u"redeem"_s, code, u"--amount"_s, u"0.51"_s} + byAda), 1);
        QCOMPARE(exitCodeOf({u"redeem"_s, code, u"--amount"_s, u"0.50"_s, u"--customer"_s, u"emile@example.org"_s}), 1);
        QCOMPARE(exitCodeOf(QStringList{u"redeem"_s, code, u"--amount"_s, u"0.50"_s} + byAda), 0);
        QCOMPARE(call(QStringList{u"coupon"_s, u"check"_s, code} + byAda).object().value(u"fault"_s).toString(), u"empty"_s);
    }

    void wrongUseIsTold()
    {
        QCOMPARE(exitCodeOf({u"issue"_s}), 2);
        QCOMPARE(exitCodeOf({u"issue"_s, u"teapot"_s}), 2);
        QCOMPARE(exitCodeOf({u"issue"_s, u"percent"_s, u"ten"_s}), 2);
        QCOMPARE(exitCodeOf({u"issue"_s, u"percent"_s, u"0"_s}), 1);
        QCOMPARE(exitCodeOf({u"issue"_s, u"free_delivery"_s, u"10"_s}), 2);
        for (const QString &amount : {u"5,00"_s, u"5.001"_s, u"-5"_s, u".5"_s, u"5."_s, u"1e3"_s, u"9999999999999"_s})
            QVERIFY2(exitCodeOf({u"issue"_s, u"amount"_s, amount}) == 2, qPrintable(amount));
        QCOMPARE(exitCodeOf({u"issue"_s, u"amount"_s, u"5"_s, u"--valid-from"_s, u"soon"_s}), 2);
        QCOMPARE(exitCodeOf({u"issue"_s, u"amount"_s, u"5"_s, u"--count"_s, u"0"_s}), 2);
        QCOMPARE(exitCodeOf({u"issue"_s, u"amount"_s, u"5"_s, u"--uses"_s, u"-1"_s}), 2);
        QCOMPARE(exitCodeOf({u"check"_s}), 2);
        QCOMPARE(exitCodeOf({u"check"_s, u"NOTHING"_s}), 1);
        QCOMPARE(exitCodeOf({u"redeem"_s, u"NOTHING"_s}), 1);
        QCOMPARE(exitCodeOf({u"burn"_s, u"NOTHING"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestCouponCommand)
#include "tst_couponcommand.moc"
