// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/base/paintedpage.h"
#include "tests/ui/loyalty/printfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/loyalty/receiptprint.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr double mm = pointsPerMillimetre;

double marginOf(ReceiptPaper paper)
{
    return paper == ReceiptPaper::Roll ? 4 * mm : paper == ReceiptPaper::Half ? 12 * mm : 20 * mm;
}

} // namespace

/// Receipts as they come out of a printer.
class TestReceiptPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingIsTold_data() { papers(); }
    void everythingIsTold()
    {
        QFETCH(ReceiptPaper, paper);
        const PaperPages pages = ReceiptPrint::pages(uitest::sampleReceipt(), paper, m_formatting);
        QCOMPARE(pages.count, 1);
        const QStringList words = uitest::wordsOf(pages);
        for (const QString &text : {u"Bergmann Wohnen"_s,
                                    u"Marktplatz 3, 79098 Freiburg"_s,
                                    u"Receipt 2041"_s,
                                    u"21 Nov 2026, 10:00"_s,
                                    u"Anneliese Bergmann"_s,
                                    u"Ribbon by the metre"_s,
                                    u"−€5.00"_s,
                                    u"€100.13"_s,
                                    u"−€10.01"_s,
                                    u"€4.90"_s,
                                    u"€95.02"_s,
                                    u"€15.17"_s,
                                    u"500 Blossoms"_s,
                                    u"€10.00"_s,
                                    u"Paid with money"_s,
                                    u"€80.02"_s,
                                    u"···· 7894"_s,
                                    u"+80"_s,
                                    u"1,234 Blossoms"_s,
                                    u"80 Blossoms"_s,
                                    u"120 Blossoms are valid through 31 Dec 2026."_s,
                                    u"2041"_s,
                                    u"Thank you for coming!"_s})
            QVERIFY2(words.contains(QString(text).replace(u'−', m_formatting.locale().negativeSign())),
                     qPrintable(text + u" in "_s + words.join(u" | "_s)));
        QVERIFY(words.filter(u"0.085"_s).size() == 1);
        check(pages, paper, u"receipt"_s);
    }

    void aReturnIsTold()
    {
        Receipt receipt = uitest::sampleReceipt();
        receipt.kind = ReceiptKind::Return;
        receipt.number = u"R-9"_s;
        receipt.orderNumber = u"2041"_s;
        receipt.reason = u"Too small"_s;
        receipt.points->earned = Points::whole(-80);
        const PaperPages pages = ReceiptPrint::pages(receipt, ReceiptPaper::Roll, m_formatting);
        const QStringList words = uitest::wordsOf(pages);
        for (const QString &text : {u"Return R-9"_s, u"Goods of purchase 2041"_s, u"Too small"_s, u"Given back"_s,
                                    u"Money back"_s, QString(m_formatting.locale().negativeSign() + u"80"_s)})
            QVERIFY2(words.contains(text), qPrintable(text + u" in "_s + words.join(u" | "_s)));
        check(pages, ReceiptPaper::Roll, u"receipt-return"_s);
    }

    void anAnonymousSaleSaysLittle()
    {
        Receipt receipt;
        receipt.number = u"7"_s;
        receipt.at = uitest::printNow;
        receipt.timeUnknown = true;
        receipt.total = {0, Currency(u"EUR")};
        const PaperPages pages = ReceiptPrint::pages(receipt, ReceiptPaper::Roll, m_formatting);
        const QStringList words = uitest::wordsOf(pages);
        QCOMPARE(words, (QStringList{u"Receipt 7"_s, u"21 Nov 2026"_s, u"Total"_s, u"€0.00"_s, u"7"_s}));
        check(pages, ReceiptPaper::Roll, u"receipt-empty"_s);
    }

    void longReceipts_data() { papers(); }
    void longReceipts()
    {
        QFETCH(ReceiptPaper, paper);
        Receipt receipt = uitest::sampleReceipt();
        receipt.shopName = uitest::longName;
        receipt.customerName = uitest::longName;
        receipt.thanks = QString(u"Come again soon. "_s).repeated(30);
        receipt.number = QString(40, u'X');
        for (int i = 0; i < 97; ++i)
            receipt.lines.append({u"%1 %2"_s.arg(i).arg(uitest::longName.repeated(i % 4)), {}, 1'000, 10'000, 0, 1});
        const PaperPages pages = ReceiptPrint::pages(receipt, paper, m_formatting);
        QCOMPARE(pages.count > 1, paper != ReceiptPaper::Roll);
        QCOMPARE(uitest::pdfPages(pdfOf(pages)), pages.count);
        QVERIFY(uitest::wordsOf(pages).count(u"€0.01"_s) >= 97);
        check(pages, paper, u"receipt-long"_s);
    }

    void amountsOfAnyCurrencyFit_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("locale");
        for (const char *currency : {"EUR", "JPY", "KWD", "CHF", "VND", "ILS", "QQQ", ""}) {
            for (const char *locale : {"en_GB", "de_DE", "ar_EG", "en_IN", "fr_CH"})
                QTest::addRow("%s %s", currency, locale) << QString::fromLatin1(currency) << QString::fromLatin1(locale);
        }
    }
    void amountsOfAnyCurrencyFit()
    {
        QFETCH(QString, currency);
        QFETCH(QString, locale);
        Receipt receipt = uitest::sampleReceipt();
        receipt.total.currency = Currency(currency);
        receipt.total.minor = highestAmountMinor;
        receipt.discountMinor = highestAmountMinor / 2;
        receipt.lines[0].totalMinor = receipt.lines[0].discountMinor = highestAmountMinor / 2;
        receipt.lines[0].unitPriceMicro = 123'456'789'012'345;
        receipt.points->active = highestPoints;
        const Formatting formatting(QLocale(locale), uitest::printZone, m_clock);
        QApplication::setLayoutDirection(formatting.locale().textDirection());
        for (const ReceiptPaper paper : {ReceiptPaper::Roll, ReceiptPaper::Half, ReceiptPaper::Full}) {
            const PaperPages pages = ReceiptPrint::pages(receipt, paper, formatting);
            QCOMPARE(uitest::textFaults(pages, marginOf(paper)), QString());
            QVERIFY(
                uitest::keepsMargin(pages, 0, marginOf(paper), u"receipt-%1-%2-%3"_s.arg(currency, locale).arg(int(paper))));
        }
    }

    void thePaperOfAPrinterDecides()
    {
        QCOMPARE(ReceiptPrint::paperFor({72 * mm, 3'000 * mm}), ReceiptPaper::Roll);
        QCOMPARE(ReceiptPrint::paperFor({80 * mm, 200 * mm}), ReceiptPaper::Roll);
        QCOMPARE(ReceiptPrint::paperFor({148 * mm, 210 * mm}), ReceiptPaper::Half);
        QCOMPARE(ReceiptPrint::paperFor({297 * mm, 210 * mm}), ReceiptPaper::Full);
        QCOMPARE(ReceiptPrint::paperFor({612, 792}), ReceiptPaper::Full);
    }

private:
    static void papers()
    {
        QTest::addColumn<ReceiptPaper>("paper");
        QTest::newRow("roll") << ReceiptPaper::Roll;
        QTest::newRow("half") << ReceiptPaper::Half;
        QTest::newRow("full") << ReceiptPaper::Full;
    }
    static void check(const PaperPages &pages, ReceiptPaper paper, const QString &name)
    {
        QCOMPARE(uitest::textFaults(pages, marginOf(paper)), QString());
        for (int page = 0; page < pages.count; ++page)
            QVERIFY(uitest::keepsMargin(pages, page, marginOf(paper), u"%1-%2-%3"_s.arg(name).arg(int(paper)).arg(page)));
    }

    FixedClock m_clock{uitest::printNow};
    Formatting m_formatting{QLocale(u"en_GB"_s), uitest::printZone, m_clock};
};

QTEST_MAIN(TestReceiptPrint)
#include "tst_receiptprint.moc"
