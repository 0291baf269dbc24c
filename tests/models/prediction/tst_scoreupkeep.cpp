// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demooptions.h"
#include "models/customers/customercommands.h"
#include "models/exchange/importcommands.h"
#include "models/orders/ordercommands.h"
#include "models/prediction/scoreupkeep.h"
#include "models/prediction/shopbacktest.h"
#include "models/prediction/shopprediction.h"
#include "storage/demo/demoloader.h"
#include "storage/journal/history.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const int november = monthNumberOf(today);

ScoreState stateOf(std::optional<QDate> last, QList<int> months, qint64 buyers = 5)
{
    ScoreState state;
    if (last)
        state.last = ScoreRun{*last, ScoreModel::None, buyers, 0, buyers};
    state.months = std::move(months);
    state.current = true;
    return state;
}

} // namespace

/// The small shop: Anneliese bought on 10 and 19 November 2026, Tomás in June 2025, Priya never. It is 22 November.
class TestScoreUpkeep : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    void fill()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_shop = fillSmallShop(*m_db);
    }
    void fillDemo()
    {
        m_db = std::make_unique<TestDatabase>();
        DemoOptions options;
        options.customers = 800;
        options.now = utc(2026, 11, 22, 9);
        m_db->clock().set(options.now);
        VERIFY_RESULT(m_db->write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            m_db->write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
    }
    /// An order of a new customer, in a file of its own.
    void import(const QString &name, const QString &day)
    {
        QFile file(m_db->path(name + u".csv"_s));
        const QByteArray csv = u"Order,Date,Customer,Total\nX-%1,%2,%1,3.50\n"_s.arg(name, day).toUtf8();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        OrderImportOptions options;
        options.file = file.fileName();
        runOrDie(*m_db, ImportOrders{options, {}, {}, {}});
    }
    /// The same file as another program has it open.
    [[nodiscard]] std::unique_ptr<Database> openAgain()
    {
        return Database::open(m_db->file(), m_db->clock(), Database::IfMissing::Fail).value();
    }
    [[nodiscard]] std::optional<ScoreRun> monthRun()
    {
        return m_db->read([](Connection &c) { return CustomerScoreStore(c).runOfMonth(november - 1); }).value();
    }
    [[nodiscard]] Instant computedAt()
    {
        return m_db
            ->read([](Connection &connection) {
                return attempt([&] {
                    Statement row(connection, u"SELECT computed_at FROM score_runs"_s);
                    row.only();
                    return row.instant(0);
                });
            })
            .value();
    }
    /// Returns as soon as it runs, before anything can have come back.
    static void begin(ScoreUpkeep &upkeep)
    {
        upkeep.start(std::chrono::milliseconds(0));
        while (!upkeep.isRunning())
            QCoreApplication::processEvents();
    }
    [[nodiscard]] ScoreState state()
    {
        return m_db->read([](Connection &c) { return CustomerScoreStore(c).state(); }).value();
    }
    [[nodiscard]] std::optional<CustomerScore> score(CustomerId customer)
    {
        return m_db->read([=](Connection &c) { return CustomerScoreStore(c).score(customer); }).value();
    }

private Q_SLOTS:
    void whatIsDueIsTheEndOfTheMonthAndToday()
    {
        const ScoresDue month{{2026, 10, 31}, november - 1};
        const ScoresDue now{today, std::nullopt};
        QCOMPARE(scoresDue(stateOf({}, {}), today), (QList<ScoresDue>{month, now}));
        QCOMPARE(scoresDue(stateOf(today.addDays(-1), {november - 1}), today), QList<ScoresDue>{now});
        QCOMPARE(scoresDue(stateOf(today, {november - 1}), today), QList<ScoresDue>());
        QCOMPARE(scoresDue(stateOf(today, {november - 1}), today, true), QList<ScoresDue>{now});
        QCOMPARE(scoresDue(stateOf(today, {november - 2}), today), QList<ScoresDue>{month});
        QCOMPARE(scoresDue(stateOf(today, {november - 1}, 0), today), QList<ScoresDue>{now}); // there was nobody
        QCOMPARE(scoresDue(stateOf(QDate(2026, 12, 31), {}), {2027, 1, 1}).first().asOf, QDate(2026, 12, 31));
        ScoreState others = stateOf(today, {november - 1});
        others.current = false; // the risk was weighed in another way
        QCOMPARE(scoresDue(others, today), QList<ScoresDue>{now});
    }

    void anImportMakesItDueAgain()
    {
        const ScoresDue month{{2026, 10, 31}, november - 1};
        const ScoresDue now{today, std::nullopt};
        ScoreState state = stateOf(today, {november - 1});
        state.knowsImports = false;
        QCOMPARE(scoresDue(state, today), QList<ScoresDue>{now});
        state.monthKnowsImports = false;
        QCOMPARE(scoresDue(state, today), (QList<ScoresDue>{month, now}));
        state.months = {november - 2, november - 1}; // what was said stands
        QCOMPARE(scoresDue(state, today), QList<ScoresDue>{now});
        state.months = {november - 2};
        QCOMPARE(scoresDue(state, today), (QList<ScoresDue>{month, now}));
    }

    void aSmallShopIsScoredWithoutModels()
    {
        fill();
        const auto run = storeScores(**m_db);
        VERIFY_RESULT(run);
        QCOMPARE(*run, (ScoreRun{today, ScoreModel::None, 2, 1, 2}));
        const auto anneliese = score(m_shop.anneliese);
        QVERIFY(anneliese);
        QVERIFY(!anneliese->probabilityAlive);
        QCOMPARE(anneliese->risk->score, 0);
        QCOMPARE(anneliese->risk->dataPoints, 2); // the call was answered
        QVERIFY(!anneliese->rfm);                 // they are too few
        QVERIFY(!score(m_shop.priya));
        // At the end of October there was only Tomás.
        const auto month = m_db->read([](Connection &c) { return CustomerScoreStore(c).scoresOfMonth(november - 1); });
        VERIFY_RESULT(month);
        QCOMPARE(month->size(), size_t(1));
        QCOMPARE(month->front().customer, m_shop.tomas);
    }

    void theUpkeepSaysItOnceADay()
    {
        fill();
        ScoreUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &ScoreUpkeep::done);
        QSignalSpy failed(&upkeep, &ScoreUpkeep::failed);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(state().last->asOf, today);
        QCOMPARE(state().months, QList<int>{november - 1});
        // Later on the same day nothing is due, on the next one it is.
        runOrDie(*m_db, RecordSale{sale(m_shop.priya, utc(2026, 11, 22, 8), 900)});
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(!score(m_shop.priya));
        m_db->clock().set(utc(2026, 11, 23, 9));
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 3);
        QCOMPARE(state().last->asOf, today.addDays(1));
        QVERIFY(score(m_shop.priya));
        upkeep.stop();
        QVERIFY(!upkeep.isRunning());
    }

    /// The first file is of this year, the second one of years before.
    void importsAreFollowed()
    {
        fill();
        ScoreUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &ScoreUpkeep::done);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 1);
        import(u"Emil"_s, u"2024-05-03"_s);
        QTRY_COMPARE(state().last->buyers, 3);
        QTRY_COMPARE(monthRun()->buyers, 2); // Tomás and Emil
        // What is taken back was never bought.
        VERIFY_RESULT(m_db->write(u"undo"_s, [](WriteSession &session) -> Result<UndoReport> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            return history.undo(session, last.id);
        }));
        QTRY_COMPARE(state().last->buyers, 2);
        QTRY_COMPARE(monthRun()->buyers, 1);
    }

    /// Neither the end of the program nor a window that is locked makes it forget an import.
    void anImportIsNotForgotten()
    {
        fill();
        VERIFY_RESULT(storeScores(**m_db));
        import(u"Emil"_s, u"2024-05-03"_s); // nobody looks
        auto upkeep = std::make_unique<ScoreUpkeep>(**m_db);
        begin(*upkeep);
        upkeep->stop();
        QTRY_VERIFY(!upkeep->isRunning());
        QCOMPARE(state().last->buyers, 2);
        upkeep->start(std::chrono::milliseconds(0));
        QTRY_COMPARE(state().last->buyers, 3);
        QTRY_COMPARE(monthRun()->buyers, 2);
    }

    void startedAgainWhileItEndsItLooksAgain()
    {
        fill();
        ScoreUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &ScoreUpkeep::done);
        begin(upkeep);
        upkeep.stop();
        QVERIFY(upkeep.isRunning());
        begin(upkeep);
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(state().last);
    }

    /// What one writes is no reason for the other one to write.
    void twoProgramsOnOneFileComeToRest_data()
    {
        QTest::addColumn<bool>("hasBuyers");
        QTest::newRow("a shop") << true;
        QTest::newRow("a shop without buyers") << false;
    }
    void twoProgramsOnOneFileComeToRest()
    {
        QFETCH(const bool, hasBuyers);
        if (hasBuyers) {
            fill();
        } else {
            m_db = std::make_unique<TestDatabase>();
            m_db->clock().set(utc(2026, 11, 22, 9));
        }
        const auto other = openAgain();
        ScoreUpkeep here(**m_db);
        ScoreUpkeep there(*other);
        QSignalSpy done(&here, &ScoreUpkeep::done);
        QSignalSpy doneThere(&there, &ScoreUpkeep::done);
        here.start(std::chrono::milliseconds(0));
        QTRY_VERIFY(!done.isEmpty());
        there.start(std::chrono::milliseconds(0));
        QTRY_VERIFY(!doneThere.isEmpty());
        const Instant readAt = computedAt();
        m_db->clock().set(utc(2026, 11, 22, 10));
        // Somebody else writes what is no import: both look, and nothing is due.
        done.clear();
        doneThere.clear();
        const ChangeSet foreign{{}, u"other_process"_s, {}, {}, true};
        (*m_db)->changes().post(foreign);
        other->changes().post(foreign);
        QTRY_VERIFY(!done.isEmpty());
        QTRY_VERIFY(!doneThere.isEmpty());
        QCOMPARE(computedAt(), readAt);
    }

    void anEmptyShopIsLookedAtAgain()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        VERIFY_RESULT(storeScores(**m_db));
        QVERIFY(state().months.isEmpty());
        m_shop = fillSmallShop(*m_db);
        ScoreUpkeep upkeep(**m_db);
        QSignalSpy done(&upkeep, &ScoreUpkeep::done);
        upkeep.start(std::chrono::milliseconds(0));
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(state().last->buyers, 2);
        QCOMPARE(state().months, QList<int>{november - 1});
    }

    void scoresAreWhatIsPredicted()
    {
        fillDemo();
        const auto run = storeScores(**m_db);
        VERIFY_RESULT(run);
        QVERIFY(run->model != ScoreModel::None);
        PredictionQuestion question;
        question.customers = true;
        const Instant now = m_db->clock().now();
        const auto predicted = m_db->read([=](Connection &c) { return predictShop(c, question, now); });
        VERIFY_RESULT(predicted);
        QCOMPARE(qint64(predicted->predictions.size()), run->scored);
        QCOMPARE(predicted->customers, run->buyers);
        QCOMPARE(predicted->repeaters, run->repeaters);
        int risky = 0;
        int scoredByRfm = 0;
        for (const CustomerPrediction &each : predicted->predictions) {
            const auto kept = score(each.id);
            QVERIFY(kept);
            QCOMPARE(kept->probabilityAlive.has_value(), each.probabilityAlive.has_value());
            if (each.probabilityAlive)
                QVERIFY(std::abs(*kept->probabilityAlive - *each.probabilityAlive) < 1e-6);
            QVERIFY(kept->expected->in30Days <= kept->expected->in90Days);
            QVERIFY(kept->expected->in90Days <= kept->expected->in365Days);
            QCOMPARE(kept->nextOrder, each.next.expected);
            QCOMPARE(kept->risk.has_value(), each.risk.has_value());
            QCOMPARE(kept->risk->score, each.risk->score);
            QCOMPARE(kept->risk->dataPoints, each.risk->dataPoints);
            risky += kept->risk->score > 0 ? 1 : 0;
            scoredByRfm += kept->rfm ? 1 : 0;
        }
        QVERIFY(risky > 100);
        QVERIFY(scoredByRfm > 100);
    }

    /// What was said at the end of October is compared when the 90 days after it are over.
    void whatWasSaidIsComparedWithWhatCame()
    {
        fill();
        VERIFY_RESULT(storeScores(**m_db));
        const auto test = [&](int month) {
            const Instant now = m_db->clock().now();
            return m_db->read([=](Connection &c) { return backTestMonth(c, month, ZeroValueOrders::Ignore, now); });
        };
        QCOMPARE(test(november - 2).error().code, ErrorCode::NotFound);
        QCOMPARE(test(november - 1).error().code, ErrorCode::InvalidValue);
        m_db->clock().set(utc(2027, 1, 29, 9)); // the last of them
        QCOMPARE(test(november - 1).error().code, ErrorCode::InvalidValue);
        m_db->clock().set(utc(2027, 1, 30, 9));
        auto tested = test(november - 1);
        VERIFY_RESULT(tested);
        QCOMPARE(tested->run.asOf, QDate(2026, 10, 31));
        QCOMPARE(tested->until, QDate(2027, 1, 29));
        QVERIFY(tested->byRisk);
        QCOMPARE(tested->run.model, ScoreModel::None);
        QCOMPARE(tested->orders, 0); // Anneliese, who has bought, was not known
        QCOMPARE(tested->test.silent, (Share{1, 1}));
        QCOMPARE(tested->test.recall, (Share{0, 1})); // of one order nobody can say much
        runOrDie(*m_db, RecordSale{sale(m_shop.tomas, utc(2026, 12, 1), 900)});
        runOrDie(*m_db, RecordSale{sale(m_shop.tomas, utc(2027, 1, 30, 8), 900)});
        tested = test(november - 1);
        VERIFY_RESULT(tested);
        QCOMPARE(tested->orders, 1);
        QCOMPARE(tested->test.silent, (Share{0, 1}));
    }

    /// What was kept of two customers at the end of a month, one of whom bought twice in the 90 days after it.
    void keptRisksAndOrdersAreCompared()
    {
        fill();
        const auto of = [](CustomerId customer, int risk, double orders) {
            CustomerScore score;
            score.customer = customer;
            score.risk = ChurnRisk{risk, {}, 1};
            score.expected = ExpectedOrders{0, orders, 0};
            return score;
        };
        const std::vector<CustomerScore> said{of(m_shop.anneliese, 20, 1.25), of(m_shop.tomas, 70, 0.5)};
        ScoreWriting writing({QDate(2026, 10, 31), ScoreModel::None, 2, 1, 2}, said, {m_db->clock().now(), {}},
                             november - 1);
        VERIFY_RESULT(
            m_db->write(u"score_customers"_s, [&](WriteSession &session) { return writing.writeSlice(session, 100); }));
        m_db->clock().set(utc(2027, 1, 30, 9));
        const Instant now = m_db->clock().now();
        const auto tested = m_db->read(
            [=](Connection &c) { return backTestMonth(c, november - 1, ZeroValueOrders::Ignore, now); });
        VERIFY_RESULT(tested);
        QCOMPARE(tested->orders, 2); // on 10 and 19 November
        QVERIFY(std::abs(tested->expectedOrders - 1.75) < 1e-6);
        QCOMPARE(tested->test.silent, (Share{1, 2}));
        QCOMPARE(tested->test.precision, (Share{1, 1})); // Tomás, who was said to stay away, did
        QCOMPARE(tested->test.recall, (Share{1, 1}));
        double sum = 0;
        for (const CalibrationBin &bin : tested->test.calibration)
            sum += bin.meanScore * double(bin.churned.of);
        QVERIFY2(std::abs(sum - 0.9) < 1e-6, QByteArray::number(sum).constData()); // 20 and 70 of 100
    }

    void itCanBeGivenUp()
    {
        fillDemo();
        auto upkeep = std::make_unique<ScoreUpkeep>(**m_db);
        QSignalSpy done(upkeep.get(), &ScoreUpkeep::done);
        begin(*upkeep);
        upkeep->stop();
        QTRY_VERIFY(!upkeep->isRunning());
        QCOMPARE(done.size(), 0);
        QVERIFY(!state().last);
        begin(*upkeep);
        upkeep.reset(); // while something runs
        QVERIFY(!state().last);
    }
};

QTEST_GUILESS_MAIN(TestScoreUpkeep)
#include "tst_scoreupkeep.moc"
