// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/barcode.h"
#include "tests/ui/base/paintedpage.h"
#include "tests/ui/loyalty/printfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/loyalty/membercardprint.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Cards alone and on sheets.
class TestMemberCardPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void aCardSaysWhoseItIs()
    {
        const PaperPages pages = MemberCardPrint::cards({uitest::sampleCard()});
        QCOMPARE(pages.count, 1);
        QCOMPARE(pages.title, u"Anneliese Bergmann"_s);
        const QString number = *cardNumberOf(123'456'789);
        QCOMPARE(uitest::wordsOf(pages), (QStringList{u"Bergmann Wohnen"_s, u"Gold"_s, u"Anneliese Bergmann"_s,
                                                      u"Card %1"_s.arg(cardNumberForReading(number)),
                                                      u"Show this card and collect Blossoms."_s, cardBarcodeOf(number)}));
        QCOMPARE(uitest::textFaults(pages, 8), QString());
        uitest::pictureOf(pages, 0, u"card"_s, 4);
        QCOMPARE(uitest::pdfPages(pdfOf(pages)), 1);
    }

    void theBarcodeIsSharpAndWide()
    {
        const PaperPages pages = MemberCardPrint::cards({uitest::sampleCard()});
        constexpr double scale = 600 / pointsPerInch; // a card printer
        const QImage image = uitest::pictureOf(pages, 0, u"card-600dpi"_s, scale);
        const BarcodePattern code = *barcodeOfCard(uitest::sampleCard().cardNumber);
        // The row through the middle of the bars, from the first dark pixel on.
        const int y = int(95 * scale);
        int left = 0;
        while (left < image.width() && qGray(image.pixel(left, y)) > 0)
            ++left;
        constexpr int module = 7; // 0.33 mm are 7.8 pixels
        QVERIFY(left + code.columns() * module < image.width());
        for (int i = 0; i < code.columns() * module; ++i)
            QCOMPARE(qGray(image.pixel(left + i, y)) == 0, bool(code.rows.front()[std::size_t(i / module)]));
    }

    void cardsOfAnyKindFit_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("long name") << uitest::longName << *cardNumberOf(1) << false;
        QTest::newRow("mirrored") << uitest::arabicName << *cardNumberOf(1) << true;
        QTest::newRow("another program's") << u"Anneliese Bergmann"_s << u"LOY-0815"_s << false;
        QTest::newRow("without number") << u"Anneliese Bergmann"_s << QString() << false;
        QTest::newRow("no barcode") << u"Anneliese Bergmann"_s << u"Карта 7"_s << false;
        QTest::newRow("long number") << u"Anneliese Bergmann"_s << QString(120, u'8') << false;
        QTest::newRow("too long for bars") << u"Anneliese Bergmann"_s << QString(48, u'W') << false;
    }
    void cardsOfAnyKindFit()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        MemberCard card = uitest::sampleCard();
        card.memberName = name;
        card.shopName = name;
        card.tierName = name;
        card.cardNumber = number;
        card.pointName.clear();
        const PaperPages pages = MemberCardPrint::cards({card});
        QCOMPARE(uitest::textFaults(pages, 8), QString());
        uitest::pictureOf(pages, 0, u"card-"_s + QString::fromLatin1(QTest::currentDataTag()), 4);
    }

    void sheetsHaveTenOnAPage()
    {
        for (const QSizeF &paper : {QSizeF(595, 842), QSizeF(612, 792)}) {
            QCOMPARE(MemberCardPrint::sheets(QList<MemberCard>(10, uitest::sampleCard()), paper).count, 1);
            const PaperPages pages = MemberCardPrint::sheets(QList<MemberCard>(23, uitest::sampleCard()), paper);
            QCOMPARE(pages.count, 3);
            QCOMPARE(uitest::wordsOf(pages).count(u"Anneliese Bergmann"_s), 23);
            QCOMPARE(uitest::textFaults(pages, 14), QString());
            QVERIFY(uitest::keepsMargin(pages, 2, 4, u"cards-%1"_s.arg(paper.width())));
            uitest::pictureOf(pages, 0, u"cards-full-%1"_s.arg(paper.width()));
            QCOMPARE(uitest::pdfPages(pdfOf(pages)), 3);
        }
        QCOMPARE(MemberCardPrint::sheets({}, {595, 842}).count, 1);
    }

    void thePaperDecides()
    {
        const QList<MemberCard> cards(3, uitest::sampleCard());
        QCOMPARE(MemberCardPrint::fitting(cards, {595, 842}).count, 1);
        QCOMPARE(MemberCardPrint::fitting(cards, {612, 792}).count, 1);
        QCOMPARE(MemberCardPrint::fitting(cards, MemberCardPrint::cardSize()).count, 3);
        QCOMPARE(MemberCardPrint::fitting(cards, {420, 595}).count, 3);
    }
};

QTEST_MAIN(TestMemberCardPrint)
#include "tst_membercardprint.moc"
