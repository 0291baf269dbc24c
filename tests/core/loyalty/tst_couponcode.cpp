// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/couponcode.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

#include <random>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Codes of coupons, and what people type.
class TestCouponCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMistakenForSomethingElse()
    {
        const QString letters = QString::fromUtf16(couponAlphabet);
        QCOMPARE(QSet<QChar>(letters.begin(), letters.end()).size(), 23);
        for (const QString &alike : {u"0OQD"_s, u"1IL"_s, u"2Z"_s, u"5S"_s, u"8B"_s, u"UV"_s}) {
            const auto present = std::count_if(alike.begin(), alike.end(), [&](QChar c) { return letters.contains(c); });
            QVERIFY2(present <= 1, qPrintable(alike));
        }
    }

    void codesRoundTrip()
    {
        QSet<QString> seen;
        for (const qint64 number : {qint64(0), qint64(1), qint64(22), qint64(23), qint64(1'000'000), couponCodes - 1}) {
            const QString code = *couponCodeOf(number);
            QCOMPARE(code.size(), 10);
            seen += code;
            QCOMPARE(*parseCouponCode(code), code);
            QCOMPARE(*parseCouponCode(couponCodeForReading(code).toLower()), code);
        }
        QCOMPARE(seen.size(), 6);
        QVERIFY(!couponCodeOf(-1));
        QVERIFY(!couponCodeOf(couponCodes));
    }

    void twoSlipsAreFound()
    {
        std::mt19937_64 random(3);
        const QString letters = QString::fromUtf16(couponAlphabet);
        for (int round = 0; round < 20; ++round) {
            const QString code = *couponCodeOf(static_cast<qint64>(random() % static_cast<quint64>(couponCodes)));
            for (qsizetype i = 0; i < code.size(); ++i) {
                for (qsizetype j = i; j < code.size(); ++j) {
                    QString swapped = code;
                    std::swap(swapped[i], swapped[j]);
                    QCOMPARE(parseCouponCode(swapped).has_value(), swapped == code);
                    for (int tries = 0; tries < 40; ++tries) {
                        QString wrong = code;
                        wrong[i] = letters[static_cast<qsizetype>(random() % 23)];
                        wrong[j] = letters[static_cast<qsizetype>(random() % 23)];
                        QCOMPARE(parseCouponCode(wrong).has_value(), wrong == code);
                    }
                }
            }
        }
    }

    void typed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rule");
        const QString code = *couponCodeOf(123'456'789);
        QTest::newRow("plain") << code << QString();
        QTest::newRow("small, with blanks and a dash")
            << u' ' + code.left(3).toLower() + u" \u2013 "_s + code.mid(3) << QString();
        QTest::newRow("nothing") << u" - "_s << u"required"_s;
        QTest::newRow("too short") << code.left(9) << u"not_a_code"_s;
        QTest::newRow("too long") << code + u'A' << u"not_a_code"_s;
        QTest::newRow("a letter that is in no code") << u'O' + code.mid(1) << u"not_a_code"_s;
        QTest::newRow("a slip") << code.chopped(1) + (code.endsWith(u'A') ? u'C' : u'A') << u"wrong_check_digit"_s;
    }
    void typed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, rule);
        const auto parsed = parseCouponCode(typed);
        QCOMPARE(parsed.has_value(), rule.isEmpty());
        if (parsed)
            QCOMPARE(*parsed, *couponCodeOf(123'456'789));
        else
            QCOMPARE(parsed.error().args.value(u"rule"_s).toString(), rule);
    }

    void allCodesAreComparedAlike()
    {
        QCOMPARE(normalisedCode(u" summer - 10 "), u"SUMMER10"_s);
        QCOMPARE(normalisedCode(u"ｓｕｍｍｅｒ\u200b10"), u"SUMMER10"_s);
        QCOMPARE(normalisedCode(u""), QString());
        QCOMPARE(couponCodeForReading(u"ACDEFGHJKM"_s), u"ACDEF-GHJKM"_s);
        QCOMPARE(couponCodeForReading(u"SUMMER10"_s), u"SUMMER10"_s);
    }
};

QTEST_GUILESS_MAIN(TestCouponCode)

#include "tst_couponcode.moc"
