// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/base/paintedpage.h"
#include "tests/ui/metrics/dashboardfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/metrics/dashboardpaper.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The dashboard's report on paper.
class TestDashboardPaper : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{Instant{1'795'251'600'000}}; // 21 November 2026, 10:00
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    [[nodiscard]] DashboardPaperContent content() const
    {
        return {u"Linden & Co"_s, uitest::sampleDashboard(), SupportComparison{}};
    }
    static void check(const PaperPages &pages, const QString &name)
    {
        constexpr double margin = 18 * pointsPerMillimetre;
        QCOMPARE(uitest::textFaults(pages, margin), QString());
        for (int page = 0; page < pages.count; ++page)
            QVERIFY(uitest::keepsMargin(pages, page, margin - 1, u"%1-%2"_s.arg(name).arg(page)));
    }
    [[nodiscard]] static QStringList wordsOn(const PaperPages &pages, int page)
    {
        QStringList words;
        for (const uitest::PaintedText &text : uitest::textsOf(pages, page))
            words += text.text;
        return words;
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Dark); } // paper is white all the same
    void init() { uitest::failOnWarnings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void everythingIsTold()
    {
        const PaperPages pages = DashboardPaper::pages(content(), m_formatting);
        QCOMPARE(pages.size, officePaper(QLocale(u"en_GB"_s)));
        QCOMPARE(pages.count, 5);
        QCOMPARE(uitest::pdfPages(pdfOf(pages)), pages.count);
        const QStringList cover = wordsOn(pages, 0);
        for (const QString &text : {u"Linden & Co"_s, u"Dashboard"_s, u"22 November 2025 to 21 November 2026"_s,
                                    u"Compared with 22 Nov 2024 to 21 Nov 2025"_s, u"Made on 21 November 2026, 10:00"_s,
                                    u"All days end at midnight, Europe/Berlin."_s, u"Retention rate"_s})
            QVERIFY2(cover.contains(text), qPrintable(text + u" in "_s + cover.join(u" | "_s)));
        const QStringList words = uitest::wordsOf(pages);
        for (const QString &text :
             {u"Figures"_s, u"How it is counted"_s, u"Active, lost and new customers"_s, u"Revenue"_s,
              u"Retention and churn"_s, u"Satisfaction"_s, u"Month by month"_s, u"Cohort retention"_s, u"M11"_s,
              u"Linden & Co · Dashboard of 21 November 2026"_s, u"Page 2 of 5"_s, u"Page 5 of 5"_s})
            QVERIFY2(words.contains(text), qPrintable(text + u" in "_s + words.join(u" | "_s)));
        check(pages, u"dashboard-paper"_s);
    }

    /// Which part of the shop it is stands on every page; what is not told of it says so.
    void ofAPartOfTheShop()
    {
        DashboardPaperContent shown = content();
        shown.dashboard.question.slice = {SliceKind::Channel, u"web"_s, {}};
        shown.dashboard.satisfaction.clear();
        const PaperPages pages = DashboardPaper::pages(shown, m_formatting);
        QVERIFY(wordsOn(pages, 0).contains(u"Channel: Web shop"_s));
        const QString foot = u"Linden & Co · Channel: Web shop · Dashboard of 21 November 2026"_s;
        for (int page = 1; page < pages.count; ++page)
            QVERIFY2(wordsOn(pages, page).contains(foot), qPrintable(wordsOn(pages, page).join(u" | "_s)));
        QVERIFY(wordsOn(pages, 1).join(u' ').contains(u"Only counted of the whole shop"_s));
        check(pages, u"dashboard-part"_s);
    }

    /// The figures of the table are those of the dashboard.
    void theTableHasTheFigures()
    {
        const DashboardPaperContent shown = content();
        const QStringList words = wordsOn(DashboardPaper::pages(shown, m_formatting), 1);
        const CustomerFigures &now = shown.dashboard.customers.now;
        const CustomerFigures &before = shown.dashboard.customers.before;
        for (const auto &[name, value, then] :
             {std::tuple(u"Orders"_s, now.orders, before.orders), std::tuple(u"Buyers"_s, now.buyers, before.buyers),
              std::tuple(u"New customers"_s, now.newCustomers, before.newCustomers)}) {
            const auto at = words.indexOf(name);
            QVERIFY2(at > 0, qPrintable(name + u" in "_s + words.join(u" | "_s)));
            QCOMPARE(words[at + 1], m_formatting.number(value));
            QCOMPARE(words[at + 2], m_formatting.number(then));
        }
        QVERIFY(words.contains(m_formatting.money({*now.averageOrderMinor(), shown.dashboard.currency})));
        QVERIFY(words.contains(m_formatting.percent(now.kept.value())));
    }

    /// Of fewer than ten there are no percentages, and what could not be read says so.
    void fewAreCountedAndWhatIsMissingIsSaid()
    {
        DashboardPaperContent shown = content();
        shown.support.reset();
        shown.dashboard.customers.now.reactivated = 17;
        shown.dashboard.customers.before.reactivated = 7;
        shown.dashboard.customers.now.lost = 30;
        shown.dashboard.customers.before.lost = 20;
        const QStringList words = wordsOn(DashboardPaper::pages(shown, m_formatting), 1);
        const auto back = words.indexOf(u"Won back"_s);
        QVERIFY(back > 0);
        QCOMPARE(words.mid(back, 4), (QStringList{u"Won back"_s, u"17"_s, u"7"_s, u"Lost"_s}));
        QCOMPARE(words.mid(back + 3, 4), (QStringList{u"Lost"_s, u"30"_s, u"20"_s, u"▲ 50.0%"_s}));
        QVERIFY2(words.contains(u"could not be read"_s), qPrintable(words.join(u" | "_s)));
    }

    void lettersWhereThereAreLetters()
    {
        const Formatting american(QLocale(u"en_US"_s), QTimeZone("America/New_York"), m_clock);
        const PaperPages pages = DashboardPaper::pages(content(), american);
        QCOMPARE(pages.size, QSizeF(612, 792));
        check(pages, u"dashboard-letter"_s);
    }

    /// Two charts a page, from the top of one on, however long what is before them; words of heads stay whole.
    void chartsBeginAPage()
    {
        for (const QString &name : {u"en_GB"_s, u"en_US"_s}) {
            const Formatting formatting(QLocale(name), QTimeZone("Europe/Berlin"), m_clock);
            const PaperPages pages = DashboardPaper::pages(content(), formatting);
            const QStringList words = wordsOn(pages, 2);
            QCOMPARE(words.first(), u"Active, lost and new customers"_s);
            QVERIFY(words.contains(u"Revenue"_s) && !words.contains(u"Satisfaction"_s));
            QVERIFY(wordsOn(pages, 3).contains(u"Satisfaction"_s));
            QVERIFY(uitest::wordsOf(pages).contains(u"Retention"_s) && uitest::wordsOf(pages).contains(u"Orders"_s));
        }
    }

    void rightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        check(DashboardPaper::pages(content(), m_formatting), u"dashboard-rtl"_s);
    }

    void aShopWithoutAnything()
    {
        DashboardPaperContent empty;
        empty.shopName = u"New"_s;
        empty.dashboard.question.day = uitest::dashboardDay;
        const PaperPages pages = DashboardPaper::pages(empty, m_formatting);
        QCOMPARE(pages.count, 2);
        QVERIFY(uitest::wordsOf(pages).join(u' ').contains(u"Figures appear with the first order"_s));
    }

    /// One customer, one order: nothing is divided by nothing, and too little is said to be so.
    void aShopOnItsFirstDay()
    {
        DashboardPaperContent first;
        first.shopName = u"New"_s;
        first.dashboard.question.day = uitest::dashboardDay;
        first.dashboard.currency = Currency(u"EUR");
        DayFigures days;
        for (const DayPart &part : dayParts({{int(uitest::dashboardDay.toJulianDay()), 1, 4'990}}, usualActiveDays))
            days.add(part.figure, part.day, part.amount);
        first.dashboard.customers = customerDashboard(days, uitest::dashboardDay, first.dashboard.question.dayBefore(),
                                                      DashboardPeriod::Year);
        const PaperPages pages = DashboardPaper::pages(first, m_formatting);
        const QStringList words = uitest::wordsOf(pages);
        QVERIFY2(words.contains(u"€49.90"_s), qPrintable(words.join(u" | "_s)));
        QVERIFY(words.filter(u"nan"_s).isEmpty() && words.filter(u"inf"_s).isEmpty());
        check(pages, u"dashboard-first"_s);
    }
};

QTEST_MAIN(TestDashboardPaper)
#include "tst_dashboardpaper.moc"
