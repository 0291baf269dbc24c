// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "tests/ui/metrics/dashboardfixture.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/metrics/cohortmodel.h"
#include "ui/metrics/cohorttable.h"
#include "ui/metrics/dashboardcards.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QScrollBar>

using namespace regulars;
using namespace Qt::StringLiterals;

/// The cohorts of the dashboard tell who came again, or what they have brought.
class TestCohortCard : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{Instant{1'795'251'600'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }
    void init() { uitest::failOnWarnings(); }

    void cohortsByRevenue()
    {
        DashboardCards cards(m_formatting);
        cards.resize(1200, 900);
        cards.show();
        QVERIFY(QTest::qWaitForWindowExposed(&cards));
        cards.showDashboard(uitest::sampleDashboard());
        const auto *table = cards.findChild<CohortTable *>();
        QCOMPARE(table->model()->columnCount(), CohortModel::FirstLater + 11);
        QSignalSpy chosen(&cards, &DashboardCards::cohortsChosen);
        auto *measure = cards.findChild<SegmentedControl *>();
        const auto segments = measure->findChildren<QAbstractButton *>();
        QCOMPARE(segments.size(), 2);
        QTest::mouseClick(segments.last(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<CohortMeasure>(), CohortMeasure::Revenue);
        QCOMPARE(table->model()->columnCount(), CohortModel::FirstLater + 12);
        QVERIFY(!table->horizontalScrollBar()->isVisible());
        cards.setCohortMeasure(CohortMeasure::Retention); // as a page that remembers it
        QCOMPARE(measure->currentIndex(), 0);
        QCOMPARE(table->model()->columnCount(), CohortModel::FirstLater + 11);
    }
};

QTEST_MAIN(TestCohortCard)
#include "tst_cohortcard.moc"
