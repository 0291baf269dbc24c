// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/metrics/dashboardfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/metrics/answerchoices.h"
#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/dashboardfigures.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QMenu>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What customers said, on tiles and charts, and whom it opens.
class TestAnswerChoices : public QObject
{
    Q_OBJECT

private:
    using Figure = DashboardTexts::Figure;

    FixedClock m_clock{Instant{1'795'251'600'000}}; // 21 November 2026, 10:00
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    static Dashboard dashboard(const CesCounts &now, const CesCounts &before = {})
    {
        Dashboard dashboard = uitest::sampleDashboard(DashboardPeriod::Quarter);
        dashboard.said.ces = cesFigures(now);
        dashboard.saidBefore.ces = cesFigures(before);
        dashboard.said.people.counts = {7, 0, 2, 12, 1, 8, 0};
        dashboard.responded.csat = {12, 40};
        dashboard.responded.ces = {3, 7};
        for (SatisfactionMonth &month : dashboard.satisfaction)
            month.satisfaction.people.counts = {5, 1, 0, 3, 0, 9, 9};
        return dashboard;
    }
    ShownFigure effort(const Dashboard &dashboard) const
    {
        return DashboardFigures::figure(Figure::Ces, dashboard, m_formatting);
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }

    void effortIsAMeanWithItsMargin()
    {
        const ShownFigure shown = effort(dashboard({{1, 0, 0, 1, 2, 3, 3}, {}}, {{0, 0, 0, 10, 0, 0, 0}, {}}));
        QCOMPARE(shown.value, u"5.4"_s);
        QCOMPARE(shown.before, u"4.0"_s);
        QVERIFY2(shown.change.contains(u"1.4"_s), qPrintable(shown.change));
        QCOMPARE(shown.tone, Tone::Good);
        QVERIFY2(shown.details.first().contains(u"1.1"_s), qPrintable(shown.details.first()));
        QVERIFY2(shown.details.last().contains(u"80"_s), qPrintable(shown.details.last()));
    }

    void ofFewItOnlyCounts()
    {
        const ShownFigure shown = effort(dashboard({{0, 0, 0, 2, 0, 0, 7}, {}}));
        QCOMPARE(shown.value, u"–"_s);
        QVERIFY(shown.change.isEmpty());
        QVERIFY2(shown.details.last().contains(u"7 of 9"_s), qPrintable(shown.details.last()));
        QCOMPARE(effort(dashboard({})).details.size(), 1);
    }

    void aPartByOrdersIsNotTold()
    {
        Dashboard part = dashboard({{0, 0, 0, 10, 0, 0, 0}, {}});
        part.question.slice = {SliceKind::Channel, u"web"_s, {}};
        QCOMPARE(effort(part).value, u"–"_s);
    }

    void groupsOfNobodyAreNotOffered()
    {
        const Dashboard sample = dashboard({});
        const auto choices = [&](Figure figure) {
            return AnswerChoices::choices(figure, sample.said.people, sample.question.from(), sample.question.day);
        };
        QCOMPARE(choices(Figure::Nps).size(), 2);
        QCOMPARE(choices(Figure::Nps).first().people,
                 (PeopleBehind{BehindFigure::Promoters, sample.question.from(), sample.question.day}));
        QCOMPARE(choices(Figure::Nps).last().people.figure, BehindFigure::Detractors);
        QCOMPARE(choices(Figure::Csat).size(), 2);
        QCOMPARE(choices(Figure::Csat).last().people.figure, BehindFigure::NotSatisfied);
        QCOMPARE(choices(Figure::Ces).size(), 1);
        QCOMPARE(choices(Figure::Ces).first().people.figure, BehindFigure::FoundEasy);
        QVERIFY(choices(Figure::Churn).isEmpty());
    }

    void theResponseRateOfThoseAsked()
    {
        const ResponseRates rates = dashboard({}).responded;
        const auto words = [&](Figure figure) { return AnswerChoices::responseRate(figure, rates, m_formatting); };
        QVERIFY2(words(Figure::Csat).contains(u"30"_s), qPrintable(words(Figure::Csat)));
        QVERIFY2(words(Figure::Ces).contains(u"3 of 7"_s), qPrintable(words(Figure::Ces)));
        QVERIFY2(!words(Figure::Ces).contains(u'%'), qPrintable(words(Figure::Ces)));
        QVERIFY(words(Figure::Nps).contains(u"not known"_s));
        QVERIFY(words(Figure::Churn).isEmpty());
    }

    void aMonthOfTheChartOpensItsPeople()
    {
        QWidget window;
        SatisfactionChart chart(m_formatting, &window);
        const Dashboard sample = dashboard({});
        chart.show(sample.satisfaction, sample.question.day);
        QSignalSpy spy(&chart, &SatisfactionChart::peopleRequested);
        Q_EMIT chart.chart()->placeOpened(11, 0);
        QCOMPARE(chart.menu()->actions().size(), 3); // nobody is a detractor or not satisfied
        chart.menu()->actions().first()->trigger();
        chart.menu()->close();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<PeopleBehind>(),
                 (PeopleBehind{BehindFigure::Promoters, QDate(2026, 11, 1), sample.question.day}));
    }
};

QTEST_MAIN(TestAnswerChoices)

#include "tst_answerchoices.moc"
