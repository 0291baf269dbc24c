// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/base/paintedpage.h"
#include "tests/ui/loyalty/printfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/couponprint.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Coupons to be cut out.
class TestCouponPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aCouponIsTold()
    {
        const CouponSlip coupon = uitest::sampleCoupon();
        const PaperPages pages = CouponPrint::sheets({coupon}, 4, m_formatting);
        QCOMPARE(pages.count, 1);
        const QString words = uitest::wordsOf(pages).join(u' ');
        for (const QString &text : {u"Bergmann Wohnen"_s, u"10% off everything made of linen"_s, coupon.shownCode,
                                    u"Valid through 31 December 2026"_s, u"From €50. Not together with other coupons."_s,
                                    u"One coupon a person, not for vouchers. No cash value."_s})
            QVERIFY2(words.contains(text), qPrintable(text + u" in "_s + words));
        check(pages, u"coupon"_s);
    }

    void coupons_data()
    {
        QTest::addColumn<int>("rows");
        for (int rows = CouponPrint::fewestRows; rows <= CouponPrint::mostRows; ++rows)
            QTest::addRow("%d", rows) << rows;
    }
    void coupons()
    {
        QFETCH(int, rows);
        const QList<CouponSlip> coupons(11, uitest::sampleCoupon());
        const PaperPages pages = CouponPrint::sheets(coupons, rows, m_formatting);
        QCOMPARE(pages.count, (11 + 2 * rows - 1) / (2 * rows));
        QCOMPARE(uitest::pdfPages(pdfOf(pages)), pages.count);
        QCOMPARE(uitest::wordsOf(pages).count(coupons.first().shownCode), 11);
        check(pages, u"coupons-%1"_s.arg(rows));
    }

    void rowsHaveLimits()
    {
        const QList<CouponSlip> coupons(20, uitest::sampleCoupon());
        QCOMPARE(CouponPrint::sheets(coupons, 0, m_formatting).count, 10);
        QCOMPARE(CouponPrint::sheets(coupons, 99, m_formatting).count, 2);
        QCOMPARE(CouponPrint::sheets({}, 4, m_formatting).count, 1);
    }

    void longTextsStayInTheirPlace_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"de_DE", "ar_EG", "en_US"})
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }
    void longTextsStayInTheirPlace()
    {
        QFETCH(QString, locale);
        const Formatting formatting(QLocale(locale), uitest::printZone, m_clock);
        QApplication::setLayoutDirection(formatting.locale().textDirection());
        CouponSlip coupon = uitest::sampleCoupon();
        coupon.shopName = coupon.gives = uitest::longName.repeated(3);
        coupon.validFrom = QDate(2026, 9, 30);
        coupon.conditions = {uitest::longName.repeated(8), uitest::arabicName, uitest::longName.repeated(9)};
        CouponSlip own = coupon;
        own.code = QString(40, u'W');
        own.shownCode.clear();
        own.gives = uitest::arabicName;
        check(CouponPrint::sheets({coupon, own, uitest::sampleCoupon()}, 5, formatting), u"coupons-long-"_s + locale);
        check(CouponPrint::sheets({coupon, own, uitest::sampleCoupon()}, 3, formatting), u"coupons-long3-"_s + locale);
    }

    void nothingIsWrittenOverTheCode()
    {
        CouponSlip coupon = uitest::sampleCoupon();
        coupon.gives = uitest::longName.repeated(3);
        coupon.conditions = {uitest::longName.repeated(20)};
        constexpr double margin = 8 * pointsPerMillimetre;
        constexpr double side = 26 * pointsPerMillimetre;
        for (int rows = CouponPrint::fewestRows; rows <= CouponPrint::mostRows; ++rows) {
            const PaperPages pages = CouponPrint::sheets({coupon}, rows, m_formatting);
            const double right = pages.size.width() / 2 - 12;
            const double bottom = margin + (pages.size.height() - 2 * margin) / rows - 12;
            const QRectF code(right - side, bottom - side, side, side);
            for (const uitest::PaintedText &text : uitest::textsOf(pages))
                QVERIFY2((text.place & code.adjusted(1, 2, -1, -1)).isEmpty(), qPrintable(text.text));
        }
    }

private:
    static void check(const PaperPages &pages, const QString &name)
    {
        QCOMPARE(uitest::textFaults(pages, 8 * pointsPerMillimetre + 10), QString());
        for (int page = 0; page < pages.count; ++page)
            QVERIFY(uitest::keepsMargin(pages, page, 8 * pointsPerMillimetre - 1, u"%1-%2"_s.arg(name).arg(page)));
    }

    FixedClock m_clock{uitest::printNow};
    Formatting m_formatting{QLocale(u"en_GB"_s), uitest::printZone, m_clock};
};

QTEST_MAIN(TestCouponPrint)
#include "tst_couponprint.moc"
