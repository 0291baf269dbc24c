// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/metrics/dashboardfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/formbinder.h"
#include "ui/metrics/dashboardfile.h"
#include "ui/metrics/dashboardtiles.h"
#include "ui/metrics/valuecharts.h"
#include "ui/metrics/valuetermsform.h"
#include "ui/metrics/valuewords.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What customers are worth and what the loyalty programme does, as the dashboard tells it.
class TestValueWords : public QObject
{
    Q_OBJECT

private:
    using Figure = DashboardTexts::Figure;

    FixedClock m_clock{Instant{1'795'251'600'000}}; // 21 November 2026, 10:00
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    /// 40 customers who have brought 10.00, 20.00, … 400.00, and 38 % margin.
    [[nodiscard]] static Dashboard dashboard()
    {
        Dashboard dashboard = uitest::sampleDashboard();
        ValueFigures values;
        values.day = dashboard.question.day;
        values.currency = dashboard.currency;
        values.terms.marginPermille = 380;
        std::vector<qint64> minor;
        for (qint64 i = 1; i <= 40; ++i)
            minor.push_back(i * 1'000);
        values.soFar = spreadOf(minor);
        values.year = {250, 100, 1'000'000, {50, 100}};
        PeriodValues &year = values.of(DashboardPeriod::Year);
        year.orders = spreadOf({1'000, 2'000, 3'000, 4'000, 5'000, 6'000, 7'000, 8'000, 9'000, 90'000});
        year.ordersOfBuyer = spreadOf({1, 1, 1, 1, 1, 1, 1, 2, 2, 9});
        year.boughtOnce = 7;
        year.origins = {50, 10, 2, 20, 6, 12, 0, 0};
        dashboard.values = values;
        ProgrammeFigures programme;
        programme.today = dashboard.question.day;
        programme.currency = dashboard.currency;
        programme.purchases.members = 200;
        programme.participation = {120, 200};
        programme.purchases.ofMembers.back() = {100, 500'000};
        programme.purchases.ofOthers.back() = {100, 400'000};
        programme.outstanding.active = 1'234'500;
        dashboard.programme = programme;
        return dashboard;
    }
    [[nodiscard]] ShownFigure shown(Figure figure, const Dashboard &of) const
    {
        return DashboardFigures::figure(figure, of, m_formatting);
    }

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void everyFigureHasANameAndADefinition()
    {
        QStringList names;
        for (const Figure figure : DashboardTexts::figures) {
            names += DashboardTexts::name(figure);
            QVERIFY(!names.last().isEmpty());
            QVERIFY(!DashboardTexts::definition(figure, dashboard().question, 365).isEmpty());
        }
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void eachValueSaysWhatItIs()
    {
        const Dashboard all = dashboard();
        const ShownFigure soFar = shown(Figure::ValueHistoric, all);
        QCOMPARE(soFar.value, u"€205.00"_s);
        QVERIFY(soFar.details.first().contains(u"40"_s));
        QCOMPARE(soFar.details.mid(1), (QStringList{u"median €205.00"_s, u"at a margin of 38%"_s}));
        // 40.00 × 2.5 × 2 years × 38 %, and 38.00 × (1 + 0.4545 + 0.2066).
        QCOMPARE(shown(Figure::ValueFormula, all).value, u"€76.00"_s);
        QCOMPARE(shown(Figure::ValueDiscounted, all).value, u"€63.12"_s);
        QCOMPARE(shown(Figure::ValueExpected, all).value, u"–"_s);
    }

    void withoutAMarginItIsRevenue()
    {
        Dashboard all = dashboard();
        all.values->terms.marginPermille.reset();
        for (const Figure figure : {Figure::ValueHistoric, Figure::ValueFormula, Figure::ValueDiscounted})
            QVERIFY(shown(figure, all).details.contains(u"revenue, no margin set"_s));
    }

    void littleIsToldOfFew()
    {
        Dashboard all = dashboard();
        all.values->soFar = spreadOf({1'000, 3'000});
        all.values->year.kept = {3, 9};
        all.values->of(DashboardPeriod::Year).origins = {7, 3, 0, 1, 0, 0, 0, 0};
        QVERIFY(!shown(Figure::ValueHistoric, all).details.join(u' ').contains(u"median"_s));
        QVERIFY(ValueWords::choices(Figure::ValueHistoric, all, m_formatting).isEmpty());
        QCOMPARE(shown(Figure::ValueFormula, all).value, u"–"_s);
        QCOMPARE(shown(Figure::ReferralRate, all).value, u"3 of 7"_s);
    }

    void whatIsUnknownIsSaid()
    {
        const ShownFigure rate = shown(Figure::ReferralRate, dashboard());
        QCOMPARE(rate.value, u"20.0%"_s);
        QVERIFY2(rate.details.join(u' ').contains(u"20"_s) && rate.details.join(u' ').contains(u"unknown"_s),
                 qPrintable(rate.details.join(u'|')));
    }

    void ordersHaveAMedianAndBothKindsOfCustomers()
    {
        const Dashboard all = dashboard();
        const QStringList details = shown(Figure::AverageOrder, all).details;
        QVERIFY(details.contains(u"median €55.00"_s));
        QVERIFY(details.contains(u"members €50.00, others €40.00"_s));
        const QString more = ValueWords::more(Figure::AverageOrder, all, m_formatting);
        QVERIFY2(more.contains(u"not the programme's effect"_s), qPrintable(more));
        QVERIFY(shown(Figure::OrderFrequency, all).details.contains(u"median 1"_s));
    }

    /// Who takes part stands ahead of how many members there are.
    void theProgramme()
    {
        Dashboard all = dashboard();
        QCOMPARE(shown(Figure::Participation, all).value, u"120"_s);
        QVERIFY(shown(Figure::Participation, all).details.first().contains(u"200"_s));
        QCOMPARE(shown(Figure::Participation, all).details.last(), u"60%"_s);
        QCOMPARE(shown(Figure::PointsOutstanding, all).value, u"12,345"_s);
        all.programme->purchases.members = 0;
        QCOMPARE(shown(Figure::Participation, all).value, u"–"_s);
        QVERIFY(!ValueWords::isKnown(Figure::Participation, all));
    }

    /// Every tenth opens its people, the highest first.
    void tenthsOpenTheirPeople()
    {
        const auto choices = ValueWords::choices(Figure::ValueHistoric, dashboard(), m_formatting);
        QCOMPARE(choices.size(), 10);
        QCOMPARE(choices.first().people,
                 (PeopleBehind{BehindFigure::ValueTenth, uitest::dashboardDay, uitest::dashboardDay, 10}));
        QCOMPARE(choices.last().people.detail, 1);
        QVERIFY2(choices.first().text.contains(u"€361.00"_s) && choices.first().text.contains(u'4'),
                 qPrintable(choices.first().text));
        QCOMPARE(ValueWords::choices(Figure::Participation, dashboard(), m_formatting).first().people,
                 (PeopleBehind{BehindFigure::TookPart, QDate(2025, 11, 22), uitest::dashboardDay}));
    }

    void tilesSayWhatIsStillRead()
    {
        DashboardTiles tiles(m_formatting);
        tiles.setFigures({Figure::ValueHistoric, Figure::Participation});
        tiles.showDashboard(uitest::sampleDashboard());
        tiles.showMissing(u"Reading…"_s, u"The disk is gone"_s);
        QCOMPARE(tiles.tile(Figure::ValueHistoric)->details(), u"Reading…"_s);
        QCOMPARE(tiles.tile(Figure::Participation)->details(), u"The disk is gone"_s);
        tiles.showDashboard(dashboard());
        QCOMPARE(tiles.tile(Figure::ValueHistoric)->value(), u"€205.00"_s);
        QVERIFY(tiles.tile(Figure::ValueHistoric)->toolTip().contains(u"Bounds of the tenths"_s));
        QVERIFY(tiles.tile(Figure::ValueHistoric)->menu());
    }

    /// A few bring most: each tenth says how much, and opens its people.
    void whatEachTenthHasBrought()
    {
        QWidget window;
        ValueChart chart(m_formatting, &window);
        QSignalSpy spy(&chart, &ValueChart::peopleRequested);
        chart.show(dashboard());
        Q_EMIT chart.chart()->placeOpened(9, 0);
        QCOMPARE(spy.last().first().value<PeopleBehind>().detail, 10);
        const PaintedChart painted = ValueChart::painted(dashboard(), m_formatting);
        QCOMPARE(painted.places.size(), 10);
        QVERIFY(painted.nothing.isEmpty());
        QCOMPARE(painted.columns.front().values.front(), 100); // 10 + 20 + 30 + 40
        QCOMPARE(painted.columns.front().values.back(), 1'540);
        Dashboard few = dashboard();
        few.values->soFar.reset();
        QVERIFY(!ValueChart::painted(few, m_formatting).nothing.isEmpty());
    }

    void whatBecameOfPoints()
    {
        Dashboard all = dashboard();
        QVERIFY(!PointsChart::painted(all, m_formatting).nothing.isEmpty());
        PointsCohort cohort;
        cohort.month = monthNumberOf(uitest::dashboardDay);
        cohort.lots = 20;
        cohort.issued = 110'000;
        cohort.takenBack = 10'000;
        cohort.redeemed = 40'000;
        cohort.remaining = 35'000;
        all.programme->cohorts = {cohort};
        const PaintedChart painted = PointsChart::painted(all, m_formatting);
        QCOMPARE(painted.columns[0].values.front(), 400);
        QCOMPARE(painted.columns[1].values.front(), 350);
        QCOMPARE(painted.columns[2].values.front(), 250);
    }

    void theTableHasThem()
    {
        const QString csv = QString::fromUtf8(DashboardFile::csv(dashboard(), m_formatting));
        QVERIFY(csv.contains(u"\"Customer value so far\""_s));
        QVERIFY(csv.contains(u"\"Members who take part\""_s));
        const QString without = QString::fromUtf8(DashboardFile::csv(uitest::sampleDashboard(), m_formatting));
        QVERIFY(!without.contains(u"Customer value so far"_s));
    }

    void termsAreAskedFor()
    {
        ValueTermsForm form({385, 4, 100}, nullptr);
        auto *binder = form.findChild<FormBinder *>();
        QSignalSpy spy(&form, &ValueTermsForm::submitted);
        QVERIFY(!form.isDirty());
        form.save(); // nothing touched: what was set to a tenth of a per cent stays
        QCOMPARE(spy.last().first().value<ValueTerms>(), (ValueTerms{385, 4, 100}));
        form.setSaving(false);
        binder->setValue(u"margin"_s, {});
        binder->setValue(u"years"_s, 5);
        form.save();
        QCOMPARE(spy.last().first().value<ValueTerms>(), (ValueTerms{std::nullopt, 5, 100}));
        form.setSaving(false);
        binder->setValue(u"years"_s, 6);
        form.save();
        QCOMPARE(spy.size(), 2);
        QVERIFY(!binder->field(u"years"_s).error().isEmpty());
    }
};

QTEST_MAIN(TestValueWords)

#include "tst_valuewords.moc"
