// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/scan.h"

#include "core/loyalty/cardnumber.h"
#include "core/loyalty/couponcode.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What a text at the counter may mean, and in which order.
class TestScan : public QObject
{
    Q_OBJECT

private:
    static qsizetype placeOf(const QList<ScanMeaning> &meanings, ScanKind kind, const QString &value)
    {
        return meanings.indexOf(ScanMeaning{kind, value});
    }

private Q_SLOTS:
    void likeliest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const QString card = *cardNumberOf(123'456'789);
        const QString coupon = *couponCodeOf(4'711);
        const auto row = [](const char *name, const QString &typed, ScanKind kind, const QString &value) {
            QTest::newRow(name) << typed << static_cast<int>(kind) << value;
        };
        row("card", card, ScanKind::MemberCard, card);
        row("card as people read it", cardNumberForReading(card), ScanKind::MemberCard, card);
        row("barcode of a card", cardBarcodeOf(card), ScanKind::MemberCard, card);
        row("barcode with the scanner's blanks", u"  %1 "_s.arg(cardBarcodeOf(card)), ScanKind::MemberCard, card);
        row("coupon", coupon, ScanKind::Coupon, coupon);
        row("coupon as people read it", couponCodeForReading(coupon).toLower(), ScanKind::Coupon, coupon);
        row("EAN-13 of a product", u"4006381333931"_s, ScanKind::Product, u"4006381333931"_s);
        row("EAN-8 of a product", u"96385074"_s, ScanKind::Product, u"96385074"_s);
        row("UPC-A of a product", u"036000291452"_s, ScanKind::Product, u"036000291452"_s);
        row("order with its sign", u"# 2041"_s, ScanKind::Order, u"2041"_s);
        row("e-mail address", u"anna@berg.example"_s, ScanKind::Email, u"anna@berg.example"_s);
        row("name", u"anna berg"_s, ScanKind::Coupon, u"ANNABERG"_s);
    }
    void likeliest()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        QFETCH(QString, value);
        const QList<ScanMeaning> meanings = scanOf(typed);
        QVERIFY(!meanings.isEmpty());
        QCOMPARE(static_cast<int>(meanings.first().kind), kind);
        QCOMPARE(meanings.first().value, value);
    }

    void numbersHaveEveryReading()
    {
        const QList<ScanMeaning> order = scanOf(u"2041");
        QVERIFY(placeOf(order, ScanKind::MemberCard, u"2041"_s) < placeOf(order, ScanKind::Order, u"2041"_s));
        QVERIFY(placeOf(order, ScanKind::Product, u"2041"_s) >= 0);
        // A card of another programme is looked up as it stands, with its blanks and without.
        const QList<ScanMeaning> foreign = scanOf(u"4 007 2219 0064");
        QCOMPARE(foreign.first(), (ScanMeaning{ScanKind::MemberCard, u"4 007 2219 0064"_s}));
        QVERIFY(placeOf(foreign, ScanKind::MemberCard, u"400722190064"_s) > 0);
        QVERIFY(placeOf(foreign, ScanKind::Phone, u"4 007 2219 0064"_s) > 0);
        // One digit of ours wrong: no card of ours, and it stands as it is.
        const QString card = *cardNumberOf(42);
        const QString wrong = card.chopped(1) + QChar(card.back() == u'9' ? u'0' : card.back().unicode() + 1);
        QCOMPARE(placeOf(scanOf(wrong), ScanKind::MemberCard, wrong), 0);
        const QList<ScanMeaning> sku = scanOf(u"LT-1");
        QVERIFY(placeOf(sku, ScanKind::Product, u"LT-1"_s) >= 0);
        QVERIFY(placeOf(sku, ScanKind::Order, u"LT1"_s) > 0);
        QCOMPARE(scanOf(u"Ö 1").last(), (ScanMeaning{ScanKind::Name, u"Ö 1"_s}));
    }

    void phonesAreDialled()
    {
        const QList<ScanMeaning> phone = scanOf(u"0151 2345678");
        QVERIFY(placeOf(phone, ScanKind::Phone, u"0151 2345678"_s) > 0);
        QCOMPARE(phone.last(), (ScanMeaning{ScanKind::Name, u"0151 2345678"_s}));
        QVERIFY(placeOf(scanOf(u"+49 (151) 234"), ScanKind::Phone, u"+49 (151) 234"_s) >= 0);
        const QList<ScanMeaning> name = scanOf(u"Bergmann");
        QVERIFY(std::none_of(name.begin(), name.end(),
                             [](const ScanMeaning &meaning) { return meaning.kind == ScanKind::Phone; }));
    }

    void nothingAndTooMuch()
    {
        QVERIFY(scanOf(u"").isEmpty());
        QVERIFY(scanOf(u"  \t ").isEmpty());
        QVERIFY(scanOf(u"#").size() <= 1);
        const QList<ScanMeaning> much = scanOf(QString(100'000, u'7'));
        QVERIFY(!much.isEmpty());
        for (const ScanMeaning &meaning : much)
            QVERIFY(meaning.value.size() <= longestScan);
    }

    void gtins()
    {
        QVERIFY(isGtin(u"4006381333931"));
        QVERIFY(isGtin(u"96385074"));
        QVERIFY(isGtin(u"036000291452"));
        QVERIFY(isGtin(u"10614141000415"));
        QVERIFY(!isGtin(u"4006381333932"));
        QVERIFY(!isGtin(u"400638133393"));
        QVERIFY(!isGtin(u""));
        QVERIFY(!isGtin(u"9638507x"));
    }
};

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
