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
    score.asOf = today;
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
    score.asOf = today;
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
    ScoreSource m_source; ///< of what is stored

    /// One slice of one customer.
    bool writeOne(ScoreWriting &writing)
    {
        const auto written = m_db->write(u"score_customers"_s,
                                         [&](WriteSession &session) { return writing.writeSlice(session, 1); });
        return written && written->value;
    }
    void execute(const QString &sql)
    {
        VERIFY_RESULT(m_db->write(
            u"test"_s, [&](WriteSession &session) { return attempt([&] { session.connection().execute(sql); }); }));
    }
    [[nodiscard]] qint64 number(const QString &sql)
    {
        return m_db
            ->read([&](Connection &connection) {
                return attempt([&] {
                    Statement row(connection, sql);
                    row.only();
                    return row.integer(0);
                });
            })
            .value();
    }
    /// A file of the past, of which the change set is `changeSet`.
    void import(qint64 changeSet)
    {
        execute(u"INSERT INTO import_batches (change_set_id, file_name, file_hash, file_size, imported_at, mapping, rows,"
                " orders_created, orders_known, returns_created, customers_created, customers_matched, rejected)"
                " VALUES (%1, 'orders.csv', 'x', 1, 0, '{}', 1, 1, 0, 0, 0, 0, 0)"_s.arg(changeSet));
    }
    [[nodiscard]] KnownImports imports()
    {
        return m_db->read([](Connection &c) { return CustomerScoreStore(c).imports(); }).value();
    }

    /// How many slices it took.
    int store(const ScoreRun &of, const std::vector<CustomerScore> &scores, std::optional<int> month = {}, int limit = 100)
    {
        ScoreWriting writing(of, scores, m_source, month);
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
    [[nodiscard]] std::vector<CustomerScore> bothBuyers() const
    {
        return {whole(m_shop.anneliese, 60, {5, 4, 4}), whole(m_shop.tomas, 30, {1, 1, 2})};
    }
    void storeAll()
    {
        store(run(), {whole(m_shop.anneliese, 60, {5, 4, 4}), whole(m_shop.tomas, 30, {1, 1, 2}), little(m_shop.priya)});
        store(run({2026, 10, 31}), {whole(m_shop.anneliese, 10, {3, 3, 3}), whole(m_shop.tomas, 20, {1, 1, 2})}, october);
    }
    void object(CustomerId customer, ConsentState answer)
    {
        ConsentAnswer said;
        said.customer = customer;
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
        m_source = {utc(2026, 11, 22, 8), {}};
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
        changed.asOf = today.addDays(1);
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
        ScoreWriting writing(run(), bothBuyers(), m_source, october);
        QVERIFY(!writeOne(writing));
        QCOMPARE(writing.written(), 1);
        QVERIFY(state().months.isEmpty());
        QVERIFY(!m_db->read([](Connection &c) { return CustomerScoreStore(c).runOfMonth(october); }).value());
        store(run({2026, 10, 31}), {whole(m_shop.tomas, 20, {1, 1, 2})}, october);
        QCOMPARE(month(october).size(), size_t(1)); // Anneliese's row was of the run that did not end
    }

    void aMonthThatWasNeverEndedGoesWithTheNext()
    {
        ScoreWriting brokenOff(run(), bothBuyers(), m_source, october);
        QVERIFY(!writeOne(brokenOff));
        store(run({2026, 12, 31}), {whole(m_shop.tomas, 20, {1, 1, 2})}, october + 2);
        QCOMPARE(state().months, QList<int>{october + 2});
        QVERIFY(month(october).empty());
        QCOMPARE(number(u"SELECT count(*) FROM score_months"_s), 1);
    }

    /// Each is in the slice that was written before.
    void whoGoesWhileAMonthIsWrittenIsNotInIt_data()
    {
        QTest::addColumn<QString>("how");
        QTest::newRow("objects") << u"objects"_s;
        QTest::newRow("is merged") << u"is merged"_s;
        QTest::newRow("is removed") << u"is removed"_s;
    }
    void whoGoesWhileAMonthIsWrittenIsNotInIt()
    {
        QFETCH(const QString, how);
        const CustomerId ada = runOrDie(*m_db, CreateCustomer{person(u"Ada"_s, u"Lovelace"_s)});
        ScoreWriting writing(run({2026, 10, 31}), {whole(m_shop.priya, 60, {5, 4, 4}), whole(ada, 30, {1, 1, 2})}, m_source,
                             october);
        QVERIFY(!writeOne(writing));
        QCOMPARE(month(october).size(), size_t(1));
        if (how == "objects"_L1)
            object(m_shop.priya, ConsentState::Denied);
        else if (how == "is merged"_L1)
            runOrDie(*m_db, MergeCustomers{m_shop.anneliese, {m_shop.priya}, {}, {}});
        else
            execute(u"DELETE FROM customers WHERE id = %1"_s.arg(m_shop.priya.value));
        QVERIFY(writeOne(writing));
        const std::vector<CustomerScore> kept = month(october);
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].customer, ada);
    }

    /// Computed before, written after.
    void whoIsGoneIsNotWritten()
    {
        execute(u"DELETE FROM customers WHERE id = %1"_s.arg(m_shop.priya.value));
        store(run(), {little(m_shop.priya)});
        store(run({2026, 10, 31}), {whole(m_shop.priya, 10, {3, 3, 3})}, october);
        QVERIFY(!score(m_shop.priya));
        QVERIFY(month(october).empty());
    }

    void importsMakeScoresOld()
    {
        storeAll();
        QVERIFY(state().knowsImports);
        QVERIFY(state().monthKnowsImports);
        const qint64 first = number(u"SELECT min(id) FROM change_sets"_s);
        import(first);
        QCOMPARE(imports(), (KnownImports{1, 1}));
        QVERIFY(!state().knowsImports);
        QVERIFY(!state().monthKnowsImports);
        m_source.imports = imports();
        store(run(), {});
        QVERIFY(state().knowsImports);
        QVERIFY(!state().monthKnowsImports);
        execute(u"UPDATE change_sets SET undone_by_id = id + 1 WHERE id = %1"_s.arg(first));
        QCOMPARE(imports(), (KnownImports{1, 0}));
        QVERIFY(!state().knowsImports);
    }

    /// Whoever begins brings several files; later, what was said at the end of a month stands.
    void theOnlyMonthIsWrittenAgainAfterAnImport()
    {
        storeAll();
        const ScoreSource before = m_source;
        import(number(u"SELECT min(id) FROM change_sets"_s));
        const std::vector<CustomerScore> more{whole(m_shop.anneliese, 30, {3, 3, 3}), whole(m_shop.priya, 40, {3, 3, 3})};
        store(run({2026, 10, 31}), more, october); // from before the import
        QCOMPARE(month(october)[0].risk->score, 10);
        m_source.imports = imports();
        store(run({2026, 10, 31}), more, october, 1);
        QCOMPARE(month(october).size(), size_t(2));
        QCOMPARE(month(october)[0].risk->score, 30);
        QCOMPARE(month(october)[1].customer, m_shop.priya);
        QVERIFY(state().monthKnowsImports);
        m_source = before;
        store(run({2026, 9, 30}), {}, october - 1);
        m_source.imports = imports();
        store(run({2026, 9, 30}), more, october - 1); // there are two by now
        QVERIFY(month(october - 1).empty());
    }

    void aRunIsOfWhenItWasRead()
    {
        storeAll();
        QCOMPARE(number(u"SELECT computed_at FROM score_runs"_s), utc(2026, 11, 22, 8).ms);
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
        object(m_shop.anneliese, ConsentState::Granted);
        QVERIFY(score(m_shop.anneliese));
        object(m_shop.anneliese, answer);
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
        execute(u"DELETE FROM customers WHERE id = %1"_s.arg(m_shop.priya.value));
        QVERIFY(!score(m_shop.priya));
        QVERIFY(month(october - 1).empty());
        QCOMPARE(month(october).size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestCustomerScoreStore)
#include "tst_customerscorestore.moc"
