// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/privacy/consentcommands.h"
#include "storage/prediction/customerscorestore.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);
const int october = monthNumberOf(QDate(2026, 10, 1));

CustomerScore whole(CustomerId customer, int risk, RfmScore rfm)
{
    CustomerScore score;
    score.customer = customer;
    score.probabilityAlive = 0.25;
    score.expected = ExpectedOrders{0.5, 1.5, 6.125};
    score.valueMinor = 12'345;
    score.nextOrder = QDate(2026, 12, 1);
    score.neverBack = 0.125;
    score.overdueRatio = 2.5;
    score.risk = ChurnRisk{risk, {{RiskFactor::Overdue, 26.5}, {RiskFactor::Referral, -10}}, 7};
    score.rfm = rfm;
    return score;
}

CustomerScore little(CustomerId customer)
{
    CustomerScore score;
    score.customer = customer;
    return score;
}

ScoreRun run(QDate asOf = today)
{
    return {asOf, ScoreModel::ParetoNbd, 700, 300, 3};
}

} // namespace

class TestCustomerScoreStore : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;

    /// How many slices it took.
    int store(const ScoreRun &of, const std::vector<CustomerScore> &scores, std::optional<int> month = {}, int limit = 100)
    {
        ScoreWriting writing(of, scores, month);
        int slices = 0;
        for (bool last = false; !last;) {
            const auto written = m_db->write(u"score_customers"_s,
                                             [&](WriteSession &session) { return writing.writeSlice(session, limit); });
            if (!written)
                qFatal("%ls", qUtf16Printable(written.error().detail));
            last = written->value;
            ++slices;
        }
        return slices;
    }
    [[nodiscard]] ScoreState state()
    {
        return m_db->read([](Connection &c) { return CustomerScoreStore(c).state(); }).value();
    }
    [[nodiscard]] std::optional<CustomerScore> score(CustomerId customer)
    {
        return m_db->read([=](Connection &c) { return CustomerScoreStore(c).score(customer); }).value();
    }
    [[nodiscard]] std::vector<CustomerScore> month(int number)
    {
        return m_db->read([=](Connection &c) { return CustomerScoreStore(c).scoresOfMonth(number); }).value();
    }
    [[nodiscard]] QMap<RfmMove, qint64> moves(int from, int to)
    {
        return m_db->read([=](Connection &c) { return CustomerScoreStore(c).rfmMoves(from, to); }).value();
    }
    void storeAll()
    {
        store(run(), {whole(m_shop.anneliese, 60, {5, 4, 4}), whole(m_shop.tomas, 30, {1, 1, 2}), little(m_shop.priya)});
        store(run({2026, 10, 31}), {whole(m_shop.anneliese, 10, {3, 3, 3}), whole(m_shop.tomas, 20, {1, 1, 2})}, october);
    }
    void object(ConsentState answer)
    {
        ConsentAnswer said;
        said.customer = m_shop.anneliese;
        said.topics = {{ConsentChannel::Email, ConsentPurpose::Profiling}};
        said.line.state = answer;
        runOrDie(*m_db, RecordConsent{said});
    }

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_shop = fillSmallShop(*m_db);
    }

    void nothingIsSaidAtFirst()
    {
        QVERIFY(!state().last);
        QVERIFY(state().months.isEmpty());
        QVERIFY(!score(m_shop.anneliese));
    }

    void scoresComeBackAsWritten()
    {
        storeAll();
        QCOMPARE(*score(m_shop.anneliese), whole(m_shop.anneliese, 60, {5, 4, 4}));
        CustomerScore empty = little(m_shop.priya);
        QCOMPARE(*score(m_shop.priya), empty);
        QCOMPARE(state().last, run());
        QCOMPARE(state().months, QList<int>{october});
        const std::vector<CustomerScore> then = month(october);
        QCOMPARE(then.size(), size_t(2));
        QCOMPARE(then[0].customer, m_shop.anneliese);
        QCOMPARE(then[0].probabilityAlive, 0.25);
        QCOMPARE(then[0].expected->in90Days, 1.5);
        QCOMPARE(then[0].risk->score, 10);
        QCOMPARE(then[0].rfm, (RfmScore{3, 3, 3}));
        QVERIFY(month(october - 1).empty());
    }

    void slicesReplaceWhatWasSaid()
    {
        storeAll();
        CustomerScore changed = whole(m_shop.tomas, 90, {2, 2, 2});
        QCOMPARE(store(run(today.addDays(1)), {little(m_shop.anneliese), changed}, {}, 1), 2);
        QCOMPARE(*score(m_shop.tomas), changed);
        QVERIFY(!score(m_shop.anneliese)->risk);
        QVERIFY(!score(m_shop.priya)); // is not there any more
        QCOMPARE(state().last->asOf, today.addDays(1));
        QCOMPARE(store(run(), {}), 1);
        QVERIFY(!score(m_shop.tomas));
    }

    void aRunThatWasBrokenOffDoesNotStand()
    {
        ScoreWriting writing(run(), {whole(m_shop.anneliese, 60, {5, 4, 4}), whole(m_shop.tomas, 30, {1, 1, 2})}, october);
        const auto slice = m_db->write(u"score_customers"_s,
                                       [&](WriteSession &session) { return writing.writeSlice(session, 1); });
        VERIFY_RESULT(slice);
        QVERIFY(!slice->value);
        QCOMPARE(writing.written(), 1);
        QVERIFY(state().months.isEmpty());
        store(run({2026, 10, 31}), {whole(m_shop.tomas, 20, {1, 1, 2})}, october);
        QCOMPARE(month(october).size(), size_t(1)); // Anneliese's row was of the run that did not end
    }

    void aMonthIsNeverWrittenAgain()
    {
        storeAll();
        store(run({2026, 10, 31}), {whole(m_shop.anneliese, 99, {5, 5, 5})}, october);
        QCOMPARE(month(october).size(), size_t(2));
        QCOMPARE(month(october)[0].risk->score, 10);
    }

    void monthsGoAfterTwoYears()
    {
        storeAll();
        store(run({2028, 10, 31}), {}, october + 24);
        QCOMPARE(state().months, (QList<int>{october, october + 24}));
        store(run({2028, 11, 30}), {}, october + 25);
        QCOMPARE(state().months, (QList<int>{october + 24, october + 25}));
        QVERIFY(month(october).empty());
    }

    void countsAreOfWhoIsThere()
    {
        storeAll();
        const auto bands = [&] {
            return m_db->read([](Connection &c) { return CustomerScoreStore(c).riskBands(); }).value();
        };
        QCOMPARE(bands(), (QMap<RiskBand, qint64>{{RiskBand::Low, 0}, {RiskBand::Some, 1}, {RiskBand::High, 1}}));
        const RfmGrid grid = m_db->read([](Connection &c) { return CustomerScoreStore(c).rfmGrid(); }).value();
        QCOMPARE(grid.at(5, 4), 1);
        QCOMPARE(grid.at(1, 1), 1);
        QCOMPARE(grid.at(4, 5), 0);
        runOrDie(*m_db, DeleteCustomers{{m_shop.anneliese}});
        QCOMPARE(bands().value(RiskBand::High), 0);
        QVERIFY(score(m_shop.anneliese)); // may come back from the recycle bin
    }

    void movesBetweenGroupsAreCounted()
    {
        storeAll();
        const auto group = [](RfmScore of) { return std::optional(rfmGroup(of)); };
        const QMap<RfmMove, qint64> expected{{{group({3, 3, 3}), group({5, 4, 4})}, 1},
                                             {{group({1, 1, 2}), group({1, 1, 2})}, 1}};
        QCOMPARE(moves(october, 0), expected);
        store(run({2026, 11, 30}), {whole(m_shop.tomas, 5, {4, 2, 2}), whole(m_shop.priya, 5, {5, 1, 1})}, october + 1);
        const QMap<RfmMove, qint64> later{{{group({3, 3, 3}), std::nullopt}, 1},
                                          {{group({1, 1, 2}), group({4, 2, 2})}, 1},
                                          {{std::nullopt, group({5, 1, 1})}, 1}};
        QCOMPARE(moves(october, october + 1), later);
    }

    void whoObjectsIsNotJudgedAnyMore_data()
    {
        QTest::addColumn<ConsentState>("answer");
        QTest::newRow("denied") << ConsentState::Denied;
        QTest::newRow("withdrawn") << ConsentState::Withdrawn;
    }
    void whoObjectsIsNotJudgedAnyMore()
    {
        QFETCH(const ConsentState, answer);
        storeAll();
        object(ConsentState::Granted);
        QVERIFY(score(m_shop.anneliese));
        object(answer);
        QVERIFY(!score(m_shop.anneliese));
        QCOMPARE(month(october).size(), size_t(1));
        // Computed before, written after.
        storeAll();
        QVERIFY(!score(m_shop.anneliese));
        QVERIFY(score(m_shop.tomas));
        store(run({2026, 9, 30}), {whole(m_shop.anneliese, 10, {3, 3, 3})}, october - 1);
        QVERIFY(month(october - 1).empty());
    }

    void whoIsMergedHasNoScoreOfTheirOwn()
    {
        storeAll();
        runOrDie(*m_db, MergeCustomers{m_shop.anneliese, {m_shop.tomas}, {}, {}});
        QVERIFY(!score(m_shop.tomas));
        QVERIFY(score(m_shop.anneliese));
        QCOMPARE(month(october).size(), size_t(1));
    }

    /// Bulk loads are undone by deleting their rows.
    void whatIsGoneLeavesNothing()
    {
        storeAll();
        store(run({2026, 9, 30}), {whole(m_shop.priya, 10, {3, 3, 3})}, october - 1);
        const auto removed = m_db->write(u"test"_s, [&](WriteSession &session) {
            return attempt([&] {
                Statement(session.connection(), u"DELETE FROM customers WHERE id = :id"_s).bindAll(m_shop.priya).execute();
            });
        });
        VERIFY_RESULT(removed);
        QVERIFY(!score(m_shop.priya));
        QVERIFY(month(october - 1).empty());
        QCOMPARE(month(october).size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestCustomerScoreStore)
#include "tst_customerscorestore.moc"
