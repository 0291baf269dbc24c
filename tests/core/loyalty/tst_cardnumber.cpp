// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/cardnumber.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Numbers of customer cards, their barcodes, and what people type.
class TestCardNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkDigitsAreThoseOfTheLiterature()
    {
        QCOMPARE(dammCheckDigit(u"572"), 4); // the example of Damm's thesis
        QCOMPARE(dammCheckDigit(u"0"), 0);
        QCOMPARE(dammCheckDigit(u""), -1);
        QCOMPARE(dammCheckDigit(u"57a"), -1);
        QCOMPARE(eanCheckDigit(u"400638133393"), 1); // GS1's own example
        QCOMPARE(eanCheckDigit(u"40063813339"), -1);
    }

    void numbersRoundTrip()
    {
        QCOMPARE(*cardNumberOf(123'456'789), u"1234567894"_s);
        for (const qint64 serial : {qint64(0), qint64(1), qint64(42), qint64(123'456'789), highestCardSerial}) {
            const QString number = *cardNumberOf(serial);
            QCOMPARE(number.size(), 10);
            QCOMPARE(number.left(9).toLongLong(), serial);
            QCOMPARE(*parseCardNumber(number), number);
            QCOMPARE(*parseCardNumber(cardNumberForReading(number)), number);
            for (int prefix = firstCardPrefix; prefix <= lastCardPrefix; ++prefix) {
                const QString barcode = cardBarcodeOf(number, prefix);
                QCOMPARE(barcode.size(), 13);
                QCOMPARE(*parseCardNumber(barcode), number);
            }
        }
        QVERIFY(!cardNumberOf(-1));
        QVERIFY(!cardNumberOf(highestCardSerial + 1));
    }

    void slipsAreFound()
    {
        for (qint64 serial = 7; serial < highestCardSerial; serial = serial * 3 + 1) {
            const QString number = *cardNumberOf(serial);
            for (qsizetype i = 0; i < number.size(); ++i) {
                for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                    QString wrong = number;
                    wrong[i] = digit;
                    QCOMPARE(parseCardNumber(wrong).has_value(), wrong == number);
                }
                if (i > 0) {
                    QString swapped = number;
                    std::swap(swapped[i - 1], swapped[i]);
                    QCOMPARE(parseCardNumber(swapped).has_value(), swapped == number);
                }
            }
        }
    }

    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("rule");
        const QString number = *cardNumberOf(123'456'789);
        const QString barcode = cardBarcodeOf(number);
        QTest::newRow("plain") << number << number << QString();
        QTest::newRow("blanks, hyphens, dots") << u" 123-456.789\u00a0"_s + number.back() + u'\n' << number << QString();
        QTest::newRow("arabic digits") << u"١٢٣٤٥٦٧٨٩"_s + number.back() << number << QString();
        QTest::newRow("barcode") << barcode << number << QString();
        QTest::newRow("nothing") << u"  "_s << QString() << u"required"_s;
        QTest::newRow("letters") << u"A23456789"_s + number.back() << QString() << u"not_a_card_number"_s;
        QTest::newRow("too short") << number.left(9) << QString() << u"not_a_card_number"_s;
        QTest::newRow("a product's barcode") << u"4006381333931"_s << QString() << u"not_a_card_number"_s;
        QTest::newRow("a barcode with a slip")
            << barcode.chopped(1) + (barcode.endsWith(u'0') ? u'1' : u'0') << QString() << u"wrong_check_digit"_s;
        QTest::newRow("another shop's barcode") << u"2012345678900"_s << QString() << u"wrong_check_digit"_s;
    }
    void typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, rule);
        const auto parsed = parseCardNumber(typed);
        QTEST(parsed.value_or(QString()), "number");
        if (!parsed) {
            QCOMPARE(parsed.error().field, u"card_number"_s);
            QCOMPARE(parsed.error().args.value(u"rule"_s).toString(), rule);
        }
    }

    void onlyCardsHaveBarcodes()
    {
        QVERIFY(cardBarcodeOf(u"1234567890"_s).isEmpty());
        QVERIFY(cardBarcodeOf(*cardNumberOf(5), 30).isEmpty());
        QVERIFY(cardBarcodeOf(*cardNumberOf(5), 19).isEmpty());
        QVERIFY(cardBarcodeOf(QString()).isEmpty());
        QCOMPARE(cardNumberForReading(u"1234567894"_s), u"123 456 789 4"_s);
    }
};

QTEST_GUILESS_MAIN(TestCardNumber)

#include "tst_cardnumber.moc"
