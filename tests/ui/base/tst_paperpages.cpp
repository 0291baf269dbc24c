// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/base/paintedpage.h"
#include "tests/ui/uitest.h"

#include <QtCore/QTemporaryDir>
#include <QtPrintSupport/QPrinter>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Blocks on pages, and pages on devices.
class TestPaperPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void blocksFillPages()
    {
        QCOMPARE(heights(onPages({gapBlock(40), gapBlock(60), gapBlock(1)}, 100)), (QList<QList<double>>{{40, 60}, {1}}));
        QCOMPARE(heights(onPages({}, 100)), (QList<QList<double>>{{}}));
        QCOMPARE(heights(onPages({gapBlock(10), gapBlock(150), gapBlock(10)}, 100)),
                 (QList<QList<double>>{{10}, {150}, {10}}));
    }

    void headingsStayWithWhatFollows()
    {
        PaperBlock heading = gapBlock(20);
        heading.keepsWithNext = true;
        QCOMPARE(heights(onPages({gapBlock(70), heading, gapBlock(20)}, 100)), (QList<QList<double>>{{70}, {20, 20}}));
        QCOMPARE(heights(onPages({gapBlock(60), heading, gapBlock(20)}, 100)), (QList<QList<double>>{{60, 20, 20}}));
        QCOMPARE(heights(onPages({gapBlock(60), heading, heading, gapBlock(1)}, 100)),
                 (QList<QList<double>>{{60}, {20, 20, 1}}));
        QCOMPARE(heights(onPages({heading}, 100)), (QList<QList<double>>{{20}}));
    }

    void tablesHaveTheirHeadOnEachPage()
    {
        const PaperBlock head = gapBlock(10);
        QList<PaperBlock> blocks{head};
        for (int i = 0; i < 5; ++i) {
            PaperBlock row = gapBlock(40);
            row.head = std::make_shared<const PaperBlock>(head);
            blocks += row;
        }
        QCOMPARE(heights(onPages(blocks, 100)), (QList<QList<double>>{{10, 40, 40}, {10, 40, 40}, {10, 40}}));
    }

    void aPdfHasThePagesAndTheirSize()
    {
        const FlowShape shape{{226.8, 400}, 10, 10, 0, Paper::Inks::Black};
        QList<PaperBlock> blocks;
        for (int i = 0; i < 90; ++i)
            blocks += textBlock(shape.width(), u"Line %1"_s.arg(i), {});
        const PaperPages pages = flowOver(u"Many lines"_s, blocks, shape);
        QVERIFY(pages.count > 1);
        QCOMPARE(uitest::wordsOf(pages).size(), 90);
        QCOMPARE(uitest::textFaults(pages, 10), QString());
        const QByteArray pdf = pdfOf(pages);
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(uitest::pdfPages(pdf), pages.count);
        QVERIFY(pdf.contains("/MediaBox [0 0 227") || pdf.contains("/MediaBox [0 0 226.8"));
    }

    void aPrinterGetsThePaperOfThePages()
    {
        QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"out.pdf"_s));
        const FlowShape shape{{226.8, 400}, 10, 10, 0, Paper::Inks::Black};
        const PaperPages pages = flowOver(u"Lines"_s, {gapBlock(300), textBlock(100, u"Second page"_s, {}), gapBlock(300)},
                                          shape);
        QCOMPARE(pages.count, 2);
        QVERIFY(paintOn(printer, pages));
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QCOMPARE(uitest::pdfPages(pdf), 2);
        QVERIFY(pdf.contains("/MediaBox [0 0 227") || pdf.contains("/MediaBox [0 0 226.8"));
    }

    void officePaperIsWhatPeopleUse()
    {
        QCOMPARE(officePaper(QLocale(u"de_DE"_s)), QSizeF(595, 842));
        QCOMPARE(officePaper(QLocale(u"en_US"_s)), QSizeF(612, 792));
    }

    void paragraphsBreakAndEnd()
    {
        const PaperStyle style;
        const QString words = QString(u"Linen throw with fringes "_s).repeated(10);
        const double line = Paper::lineHeight(style);
        QCOMPARE(Paper::paragraphHeight(100, words, style, 2), 2 * line);
        QVERIFY(Paper::paragraphHeight(100, words, style) > 5 * line);
        QCOMPARE(Paper::paragraphHeight(100, u"Linen"_s, style), line);
        QCOMPARE(Paper::paragraphHeight(100, {}, style), 0.0);
        const FlowShape shape{{120, 400}, 10, 10, 0, Paper::Inks::Black};
        const PaperPages pages = flowOver({}, {textBlock(100, words, style, Qt::AlignLeft, 2)}, shape);
        QCOMPARE(uitest::wordsOf(pages).size(), 2);
        QVERIFY(uitest::wordsOf(pages).last().endsWith(u'…'));
        QCOMPARE(uitest::textFaults(pages, 10), QString());
        // A word that is wider than the paper is broken anywhere.
        const QString long1 = QString(90, u'W');
        const PaperPages broken = flowOver({}, {textBlock(100, long1, style)}, shape);
        QCOMPARE(uitest::wordsOf(broken).join(QString()), long1);
        QCOMPARE(uitest::textFaults(broken, 10), QString());
    }

    void figuresAreMadeSmallerNotShorter()
    {
        const FlowShape shape{{120, 100}, 10, 10, 0, Paper::Inks::Black};
        const QString amount = u"€10,000,000,000,000.00"_s;
        const PaperPages pages = flowOver({}, {pairBlock(u"Total"_s, amount, {}, {13, QFont::Bold})}, shape);
        QVERIFY(uitest::wordsOf(pages).contains(amount));
        QCOMPARE(uitest::textFaults(pages, 10), QString());
    }

    void papersFollowEachOther()
    {
        const FlowShape shape{{200, 100}, 10, 10, 0, Paper::Inks::Black};
        QList<PaperBlock> blocks;
        for (int i = 0; i < 20; ++i)
            blocks += textBlock(shape.width(), u"Anna %1"_s.arg(i), {});
        const PaperPages first = flowOver({}, blocks, shape);
        QVERIFY(first.count > 1);
        const PaperPages second = flowOver({}, {textBlock(shape.width(), u"Bruno"_s, {})}, shape);
        const PaperPages both = joined(u"Both"_s, {first, second});
        QCOMPARE(both.title, u"Both"_s);
        QCOMPARE(both.size, QSizeF(200, 100));
        QCOMPARE(both.count, first.count + 1);
        QCOMPARE(uitest::wordsOf(both), uitest::wordsOf(first) + uitest::wordsOf(second));
    }

    void rightToLeftStandsOnTheOtherSide()
    {
        const FlowShape shape{{200, 100}, 10, 10, 0, Paper::Inks::Black};
        const PaperPages pages = flowOver({}, {pairBlock(u"Total"_s, u"84"_s, {}, {})}, shape);
        QCOMPARE(uitest::textsOf(pages).first().place.left(), 10.0);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QList<uitest::PaintedText> mirrored = uitest::textsOf(pages);
        QVERIFY(std::abs(mirrored.first().place.right() - 190) < 0.5);
        QVERIFY(std::abs(mirrored.last().place.left() - 10) < 1.5);
    }

private:
    static QList<QList<double>> heights(const QList<QList<PaperBlock>> &pages)
    {
        QList<QList<double>> all;
        for (const QList<PaperBlock> &page : pages) {
            QList<double> one;
            for (const PaperBlock &block : page)
                one += block.height;
            all += one;
        }
        return all;
    }
};

QTEST_MAIN(TestPaperPages)
#include "tst_paperpages.moc"
