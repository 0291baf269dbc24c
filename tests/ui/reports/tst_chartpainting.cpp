// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/base/paintedpage.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/reports/chartpainting.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Charts as they are painted on paper and walls.
class TestChartPainting : public QObject
{
    Q_OBJECT

private:
    Theme m_theme;

    [[nodiscard]] PaperPages sheet(const PaintedChart &chart) const
    {
        PaperPages pages{u"chart"_s, QSizeF(480, 240), 1, {}};
        pages.paint = [this, chart](QPainter &painter, int) {
            paintChart(painter, QRectF(10, 10, 460, 220), chart, {m_theme, QLocale(u"en_GB"_s), 9});
        };
        return pages;
    }
    [[nodiscard]] static PaintedChart columns()
    {
        PaintedChart chart;
        chart.places = {u"Jan"_s, u"Feb"_s};
        chart.columns = {{u"regular"_s, ColourRole::Accent, 1, {100, 50}}, {u"lost"_s, ColourRole::Red, 1, {-50, 0}}};
        return chart;
    }
    [[nodiscard]] static qsizetype pixelsOf(const QImage &image, const QColor &colour)
    {
        qsizetype count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
        return count;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAppearance(*qApp, ThemeMode::Light);
        m_theme.setMode(ThemeMode::Light);
    }
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void scalesAreRound_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0 << 1.0;
        QTest::newRow("one") << 0.0 << 1.0 << 0.0 << 1.0 << 1.0;
        QTest::newRow("few") << 0.0 << 7.0 << 0.0 << 8.0 << 2.0;
        QTest::newRow("per cent") << 0.0 << 100.0 << 0.0 << 100.0 << 20.0;
        QTest::newRow("NPS") << -100.0 << 100.0 << -100.0 << 100.0 << 50.0;
        QTest::newRow("both sides") << -37.0 << 812.0 << -200.0 << 1'000.0 << 200.0;
        QTest::newRow("below only") << -8.0 << 0.0 << -8.0 << 0.0 << 2.0;
        QTest::newRow("money") << 0.0 << 41'230.0 << 0.0 << 50'000.0 << 10'000.0;
    }
    void scalesAreRound()
    {
        QFETCH(const double, lowest);
        QFETCH(const double, highest);
        const ChartScale scale = chartScale(lowest, highest);
        QTEST(scale.lowest, "from");
        QTEST(scale.highest, "to");
        QTEST(scale.step, "step");
    }

    void columnsAreAsHighAsTheirValues()
    {
        const PaperPages pages = sheet(columns());
        const QImage image = uitest::pictureOf(pages, 0, u"columns"_s);
        const auto regular = double(pixelsOf(image, m_theme.colour(ColourRole::Accent)));
        const auto lost = double(pixelsOf(image, m_theme.colour(ColourRole::Red)));
        // 100 and 50 above the line, 50 below it; both have a small box in the legend.
        QVERIFY2(regular / lost > 2.8 && regular / lost < 3.1, qPrintable(QString::number(regular / lost)));
        const QStringList words = uitest::wordsOf(pages);
        for (const QString &word : {u"Jan"_s, u"Feb"_s, u"regular"_s, u"lost"_s, u"100"_s, u"0"_s, u"-50"_s})
            QVERIFY2(words.contains(word), qPrintable(word + u" in "_s + words.join(u'|')));
        QCOMPARE(uitest::textFaults(pages, 5), QString());
    }

    void whatIsMissingInterruptsALine()
    {
        PaintedChart chart;
        for (int i = 0; i < 12; ++i)
            chart.places += QLocale(u"en_GB"_s).monthName(i + 1, QLocale::LongFormat) + u" 2026"_s;
        chart.lowest = 0;
        chart.highest = 100;
        chart.lines = {{u"rate"_s, ColourRole::Accent, std::vector<std::optional<double>>(12, 50.0)}};
        const auto whole = pixelsOf(uitest::pictureOf(sheet(chart), 0, u"line"_s), m_theme.colour(ColourRole::Accent));
        chart.lines.front().values[5].reset();
        const auto broken = pixelsOf(uitest::pictureOf(sheet(chart), 0, u"line-broken"_s),
                                     m_theme.colour(ColourRole::Accent));
        QVERIFY2(broken * 10 < whole * 9, qPrintable(u"%1 of %2"_s.arg(broken).arg(whole)));
        QCOMPARE(uitest::textFaults(sheet(chart), 5), QString()); // long names leave some out
    }

    void rightToLeftBeginsAtTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QList<uitest::PaintedText> texts = uitest::textsOf(sheet(columns()));
        const auto at = [&](const QString &word) {
            const auto found = std::find_if(texts.begin(), texts.end(), [&](const auto &each) { return each.text == word; });
            return found == texts.end() ? -1.0 : found->place.center().x();
        };
        QVERIFY(at(u"Feb"_s) > 0 && at(u"Feb"_s) < at(u"Jan"_s));
        QVERIFY(at(u"100"_s) > at(u"Jan"_s));
    }
};

QTEST_MAIN(TestChartPainting)
#include "tst_chartpainting.moc"
