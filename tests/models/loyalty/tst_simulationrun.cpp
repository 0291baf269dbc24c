// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/simulationrun.h"
#include "tests/models/loyalty/pointsfixture.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Trying out in the background.
class TestSimulationRun : public QObject
{
    Q_OBJECT

private:
    static TriedChange doubled(const PointsFixture &fixture)
    {
        PointsProgramme changed = fixture.programme;
        changed.earning.rules.first().hundredths = 200;
        return {changed, {}};
    }

private Q_SLOTS:
    void itComparesWithWhatIsSaved()
    {
        PointsFixture fixture;
        TaskCentre tasks;
        SimulationRun run(*fixture.db, tasks);
        QCOMPARE(run.state(), SimulationRun::State::Idle);
        run.start(doubled(fixture), true);
        QCOMPARE(run.state(), SimulationRun::State::Running);
        QCOMPARE(tasks.tasks().size(), 1);
        QTRY_COMPARE(run.state(), SimulationRun::State::Done);
        const ProgrammeSimulation &figures = run.outcome()->figures;
        QCOMPARE(figures.orders, 2); // Tomás has bought in another year
        QCOMPARE(figures.before.hundredths, 10'400);
        QCOMPARE(figures.after.hundredths, 20'900);
        QCOMPARE(run.outcome()->names.value(fixture.shop.anneliese), u"Anneliese Bergmann"_s);
        QCOMPARE(run.outcome()->currency, Currency(u"EUR"));
        QTRY_COMPARE(tasks.tasks().size(), 0);
    }

    void purchasesBeforeJoiningEarnNothing()
    {
        PointsFixture fixture;
        TaskCentre tasks;
        fixture.buy(fixture.shop.anneliese, 1'000);
        SimulationRun run(*fixture.db, tasks);
        run.start(doubled(fixture));
        QTRY_COMPARE(run.state(), SimulationRun::State::Done);
        QCOMPARE(run.outcome()->figures.before.hundredths, 1'000);
        QCOMPARE(run.outcome()->figures.before.hundredths, fixture.balance(fixture.shop.anneliese).active.hundredths);
    }

    void aNewQuestionTakesThePlaceOfTheOldOne()
    {
        PointsFixture fixture;
        TaskCentre tasks;
        SimulationRun run(*fixture.db, tasks);
        QSignalSpy changes(&run, &SimulationRun::changed);
        run.start({}, true);
        run.start(doubled(fixture), true);
        QTRY_COMPARE(run.state(), SimulationRun::State::Done);
        QCOMPARE(run.outcome()->figures.after.hundredths, 20'900);
        QCOMPARE(changes.size(), 3); // begun twice, done once
    }

    void whatIsNotGivenIsAsItIsSaved()
    {
        PointsFixture fixture;
        TaskCentre tasks;
        fixture.buy(fixture.shop.anneliese, 1'000);
        SimulationRun run(*fixture.db, tasks);
        TierLadder steeper = fixture.ladder();
        steeper.tiers.last().qualifyFrom = 11'000;
        steeper.tiers.last().retainFrom = 11'000;
        run.start({{}, steeper});
        QTRY_COMPARE(run.state(), SimulationRun::State::Done);
        QCOMPARE(run.outcome()->question.after.points, run.outcome()->question.before.points);
        QCOMPARE(run.outcome()->figures.before.hundredths, run.outcome()->figures.after.hundredths);
        QCOMPARE(run.outcome()->figures.moves, (QList<TierMove>{{fixture.silver, fixture.gold, 1}}));
    }

    void itCanBeStopped()
    {
        PointsFixture fixture;
        TaskCentre tasks;
        SimulationRun run(*fixture.db, tasks);
        run.start(doubled(fixture), true);
        run.stop();
        QTRY_VERIFY(run.state() != SimulationRun::State::Running);
        QCOMPARE(run.state(), run.outcome() ? SimulationRun::State::Done : SimulationRun::State::Idle);
        QTRY_COMPARE(tasks.tasks().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSimulationRun)
#include "tst_simulationrun.moc"
