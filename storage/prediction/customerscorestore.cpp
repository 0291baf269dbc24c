// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/customerscorestore.h"

#include "storage/base/jsontext.h"
#include "storage/bulk/bulkstatement.h"
#include "storage/journal/writesession.h"
#include "storage/prediction/judgedcustomers.h"
#include "storage/prediction/loyaltymapstore.h"
#include "storage/prediction/riskweightstore.h"
#include "storage/sql/statement.h"

#include <cmath>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr double perMillionth = 1e6;

/// Too large is as good as not known.
std::optional<qint64> millionths(std::optional<double> value)
{
    if (!value || !std::isfinite(*value) || std::abs(*value) > 9e12)
        return std::nullopt;
    return std::llround(*value * perMillionth);
}

std::optional<double> ofMillionths(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return static_cast<double>(row.integer(column)) / perMillionth;
}

std::optional<qint64> dayNumber(QDate day)
{
    return day.isValid() ? std::optional(day.toJulianDay()) : std::nullopt;
}

std::optional<RfmScore> rfmAt(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return RfmScore{static_cast<int>(row.integer(column)), static_cast<int>(row.integer(column + 1)),
                    static_cast<int>(row.integer(column + 2))};
}

std::optional<qint64> part(const std::optional<RfmScore> &score, int RfmScore::*member)
{
    return score ? std::optional<qint64>((*score).*member) : std::nullopt;
}

std::optional<QString> groupName(const std::optional<RfmScore> &score)
{
    return score ? std::optional(nameOf(rfmGroup(*score))) : std::nullopt;
}

ScoreRun runAt(const Statement &row, int column)
{
    return {QDate::fromJulianDay(row.integer(column)), valueOf<ScoreModel>(row.text(column + 1)), row.integer(column + 2),
            row.integer(column + 3), row.integer(column + 4)};
}

KnownImports importsAt(const Statement &row, int column)
{
    return {row.integer(column), row.integer(column + 1)};
}

KnownImports importsNow(Connection &connection)
{
    Statement row(connection, u"SELECT coalesce(max(b.id), 0), coalesce(sum(CASE WHEN s.undone_by_id IS NULL"
                              " OR s.undone_by_id = s.id THEN 1 ELSE 0 END), 0)"
                              " FROM import_batches b LEFT JOIN change_sets s ON s.id = b.change_set_id"_s);
    row.only();
    return importsAt(row, 0);
}

std::optional<RfmGroup> groupAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(valueOf<RfmGroup>(row.text(column)));
}

} // namespace

Result<ScoreState> CustomerScoreStore::state() const
{
    return attempt([&]() -> Result<ScoreState> {
        ScoreState state;
        REGULARS_TRY(weights, RiskWeightStore(m_connection).weights());
        const KnownImports now = importsNow(m_connection);
        Statement last(m_connection, u"SELECT as_of, model, buyers, repeaters, scored, weights, newest_import, imports"
                                     " FROM score_runs WHERE id = 1"_s);
        if (last.next()) {
            state.last = runAt(last, 0);
            state.current = last.text(5) == jsonText(toJson(weights));
            state.knowsImports = importsAt(last, 6) == now;
        }
        Statement months(m_connection,
                         u"SELECT month, newest_import, imports FROM score_months WHERE is_complete = 1 ORDER BY month"_s);
        while (months.next()) {
            state.months += static_cast<int>(months.integer(0));
            state.monthKnowsImports = importsAt(months, 1) == now;
        }
        return state;
    });
}

Result<KnownImports> CustomerScoreStore::imports() const
{
    return attempt([&] { return importsNow(m_connection); });
}

Result<std::optional<ScoreRun>> CustomerScoreStore::runOfMonth(int month) const
{
    return attempt([&]() -> std::optional<ScoreRun> {
        Statement row(m_connection, u"SELECT as_of, model, buyers, repeaters, scored FROM score_months WHERE month = :month"
                                    " AND is_complete = 1"_s);
        return row.bind(u"month", month).next() ? std::optional(runAt(row, 0)) : std::nullopt;
    });
}

Result<std::optional<CustomerScore>> CustomerScoreStore::score(CustomerId customer) const
{
    return attempt([&]() -> std::optional<CustomerScore> {
        Statement row(m_connection, u"SELECT p_alive, expected_30, expected_90, expected_365, value_minor, next_order,"
                                    " never_back, overdue_ratio, risk, reasons, data_points, rfm_recency, rfm_frequency,"
                                    " rfm_monetary, as_of FROM customer_scores WHERE customer_id = :customer"_s);
        if (!row.bind(u"customer", customer).next())
            return std::nullopt;
        CustomerScore score;
        score.customer = customer;
        score.probabilityAlive = ofMillionths(row, 0);
        if (const auto in30 = ofMillionths(row, 1))
            score.expected = ExpectedOrders{*in30, ofMillionths(row, 2).value_or(0), ofMillionths(row, 3).value_or(0)};
        score.valueMinor = row.optionalInteger(4);
        if (!row.isNull(5))
            score.nextOrder = QDate::fromJulianDay(row.integer(5));
        score.neverBack = ofMillionths(row, 6);
        score.overdueRatio = ofMillionths(row, 7);
        if (!row.isNull(8)) {
            score.risk = ChurnRisk{static_cast<int>(row.integer(8)), riskReasonsOf(row.text(9)),
                                   static_cast<int>(row.integer(10))};
        }
        score.rfm = rfmAt(row, 11);
        score.asOf = QDate::fromJulianDay(row.integer(14));
        return score;
    });
}

Result<std::vector<CustomerScore>> CustomerScoreStore::scoresOfMonth(int month) const
{
    return attempt([&] {
        std::vector<CustomerScore> scores;
        Statement rows(m_connection, u"SELECT customer_id, p_alive, expected_90, risk, rfm_recency, rfm_frequency,"
                                     " rfm_monetary FROM customer_score_months WHERE month = :month ORDER BY customer_id"_s);
        rows.bind(u"month", month);
        while (rows.next()) {
            CustomerScore score;
            score.customer = rows.id<CustomerId>(0);
            score.probabilityAlive = ofMillionths(rows, 1);
            if (const auto in90 = ofMillionths(rows, 2))
                score.expected = ExpectedOrders{0, *in90, 0};
            if (!rows.isNull(3))
                score.risk = ChurnRisk{static_cast<int>(rows.integer(3)), {}, 0};
            score.rfm = rfmAt(rows, 4);
            scores.push_back(score);
        }
        return scores;
    });
}

Result<QMap<RiskBand, qint64>> CustomerScoreStore::riskBands() const
{
    return attempt([&] {
        QMap<RiskBand, qint64> bands{{RiskBand::Low, 0}, {RiskBand::Some, 0}, {RiskBand::High, 0}};
        Statement rows(
            m_connection,
            u"SELECT risk, count(*) FROM customer_scores WHERE risk IS NOT NULL AND %1 GROUP BY risk"_s.arg(scoredIsThere));
        while (rows.next())
            bands[riskBandOf(static_cast<int>(rows.integer(0)))] += rows.integer(1);
        return bands;
    });
}

Result<RfmGrid> CustomerScoreStore::rfmGrid() const
{
    return attempt([&] {
        RfmGrid grid;
        Statement rows(m_connection, u"SELECT rfm_recency, rfm_frequency, count(*) FROM customer_scores"
                                     " WHERE rfm_recency BETWEEN 1 AND 5 AND rfm_frequency BETWEEN 1 AND 5 AND %1"
                                     " GROUP BY rfm_recency, rfm_frequency"_s.arg(scoredIsThere));
        while (rows.next())
            grid.customers[size_t(rows.integer(0) - 1)][size_t(rows.integer(1) - 1)] = rows.integer(2);
        return grid;
    });
}

Result<QMap<RfmMove, qint64>> CustomerScoreStore::rfmMoves(int from, int to) const
{
    return attempt([&] {
        const QString earlier = u"SELECT customer_id, rfm_group FROM customer_score_months"
                                " WHERE month = :from AND rfm_group IS NOT NULL"_s;
        const QString later = to > 0 ? u"SELECT customer_id, rfm_group FROM customer_score_months"
                                       " WHERE month = :to AND rfm_group IS NOT NULL"_s
                                     : u"SELECT customer_id, rfm_group FROM customer_scores WHERE rfm_group IS NOT NULL"_s;
        const QString inOneOfBoth = u"SELECT customer_id, rfm_group AS before, NULL AS after FROM (%1)"
                                    " UNION ALL SELECT customer_id, NULL, rfm_group FROM (%2)"_s.arg(earlier, later);
        Statement rows(m_connection,
                       u"SELECT before, after, count(*) FROM (SELECT b.customer_id, max(b.before) AS before,"
                       " max(b.after) AS after FROM (%1) b WHERE %2 GROUP BY b.customer_id) x GROUP BY before, after"_s.arg(
                           inOneOfBoth, scoredIsThere));
        rows.bind(u"from", from);
        if (to > 0)
            rows.bind(u"to", to);
        QMap<RfmMove, qint64> moves;
        while (rows.next())
            moves[{groupAt(rows, 0), groupAt(rows, 1)}] += rows.integer(2);
        return moves;
    });
}

ScoreWriting::ScoreWriting(const ScoreRun &run, std::vector<CustomerScore> scores, const ScoreSource &source,
                           std::optional<int> month)
    : m_run(run), m_scores(std::move(scores)), m_source(source), m_month(month)
{
}

Result<bool> ScoreWriting::writeSlice(WriteSession &session, int limit)
{
    return attempt([&] {
        Connection &connection = session.connection();
        if (m_month && isMonthKept(connection))
            return true;
        if (m_month)
            beginMonth(connection);
        const size_t last = std::min(m_scores.size(), m_next + static_cast<size_t>(limit));
        const bool isLast = last == m_scores.size();
        const qint64 until = isLast ? std::numeric_limits<qint64>::max() : m_scores[last - 1].customer.value;
        clear(connection, until);
        if (m_month)
            writeMonth(connection, last);
        else
            writeCurrent(connection, last);
        removeObjected(connection, until);
        if (isLast) {
            session.note({Entity::CustomerScore, ChangeKind::Changed, 0});
            m_month ? endMonth(connection) : writeRun(connection);
        }
        m_next = last;
        m_done = until;
        return isLast;
    });
}

bool ScoreWriting::isMonthKept(Connection &connection) const
{
    Statement kept(connection, u"SELECT newest_import, imports, (SELECT count(*) FROM score_months WHERE is_complete = 1)"
                               " FROM score_months WHERE month = :month AND is_complete = 1"_s);
    if (!kept.bind(u"month", *m_month).next())
        return false;
    const bool isOnly = kept.integer(2) == 1;
    const bool knowsMore = m_source.imports == importsNow(connection) && m_source.imports != importsAt(kept, 0);
    // Ended by another program while this one was at it, it is left as it is.
    return m_done > 0 || !isOnly || !knowsMore;
}

void ScoreWriting::beginMonth(Connection &connection) const
{
    Statement(connection, u"DELETE FROM customer_score_months WHERE month IN"
                          " (SELECT month FROM score_months WHERE is_complete = 0 AND month <> :month)"_s)
        .bindAll(*m_month)
        .execute();
    Statement(connection, u"DELETE FROM score_months WHERE is_complete = 0 AND month <> :month"_s)
        .bindAll(*m_month)
        .execute();
    Statement(connection,
              u"INSERT INTO score_months (month, as_of, model, buyers, repeaters, scored, computed_at, newest_import,"
              " imports, is_complete) VALUES (:month, :as_of, :model, :buyers, :repeaters, :scored, :read_at, :newest,"
              " :imports, 0) ON CONFLICT (month) DO UPDATE SET as_of = excluded.as_of, model = excluded.model,"
              " buyers = excluded.buyers, repeaters = excluded.repeaters, scored = excluded.scored,"
              " computed_at = excluded.computed_at, newest_import = excluded.newest_import, imports = excluded.imports,"
              " is_complete = 0"_s)
        .bindAll(*m_month, m_run.asOf.toJulianDay(), nameOf(m_run.model), m_run.buyers, m_run.repeaters, m_run.scored,
                 m_source.readAt, m_source.imports.newest, m_source.imports.number)
        .execute();
}

void ScoreWriting::clear(Connection &connection, qint64 until) const
{
    if (m_month) { // the rest of a run that was broken off
        Statement(connection, u"DELETE FROM customer_score_months WHERE month = :month AND customer_id > :done"
                              " AND customer_id <= :until"_s)
            .bindAll(*m_month, m_done, until)
            .execute();
    } else {
        Statement(connection, u"DELETE FROM customer_scores WHERE customer_id > :done AND customer_id <= :until"_s)
            .bindAll(m_done, until)
            .execute();
        LoyaltyMapStore(connection).clear(m_done, until);
    }
}

void ScoreWriting::writeCurrent(Connection &connection, size_t end) const
{
    BulkStatement insert(connection,
                         u"INSERT INTO customer_scores (customer_id, as_of, p_alive, expected_30, expected_90, expected_365,"
                         " value_minor, next_order, never_back, overdue_ratio, risk, reasons, data_points, rfm_recency,"
                         " rfm_frequency, rfm_monetary, rfm_group) VALUES (:customer, :as_of, :alive, :in30, :in90, :in365,"
                         " :value, :next, :never, :ratio, :risk, :reasons, :points, :recency, :frequency, :monetary,"
                         " :group)"_s);
    for (size_t i = m_next; i < end; ++i) {
        const CustomerScore &score = m_scores[i];
        const auto expected = [&](double ExpectedOrders::*member) {
            return millionths(score.expected ? std::optional((*score.expected).*member) : std::nullopt);
        };
        const QString reasons = riskReasonsText(score.risk ? score.risk->reasons : std::vector<RiskReason>());
        const std::optional<QString> group = groupName(score.rfm);
        insert.run(score.customer, m_run.asOf.toJulianDay(), millionths(score.probabilityAlive),
                   expected(&ExpectedOrders::in30Days), expected(&ExpectedOrders::in90Days),
                   expected(&ExpectedOrders::in365Days), score.valueMinor, dayNumber(score.nextOrder),
                   millionths(score.neverBack), millionths(score.overdueRatio),
                   score.risk ? std::optional<qint64>(score.risk->score) : std::nullopt, reasons,
                   score.risk ? score.risk->dataPoints : 0, part(score.rfm, &RfmScore::recency),
                   part(score.rfm, &RfmScore::frequency), part(score.rfm, &RfmScore::monetary), group);
    }
    LoyaltyMapStore(connection).insert(std::span(m_scores).subspan(m_next, end - m_next));
}

void ScoreWriting::writeMonth(Connection &connection, size_t end) const
{
    BulkStatement insert(
        connection, u"INSERT INTO customer_score_months (month, customer_id, p_alive, expected_90, risk, rfm_recency,"
                    " rfm_frequency, rfm_monetary, rfm_group) VALUES (:month, :customer, :alive, :in90, :risk, :recency,"
                    " :frequency, :monetary, :group)"_s);
    for (size_t i = m_next; i < end; ++i) {
        const CustomerScore &score = m_scores[i];
        const std::optional<QString> group = groupName(score.rfm);
        insert.run(*m_month, score.customer, millionths(score.probabilityAlive),
                   millionths(score.expected ? std::optional(score.expected->in90Days) : std::nullopt),
                   score.risk ? std::optional<qint64>(score.risk->score) : std::nullopt, part(score.rfm, &RfmScore::recency),
                   part(score.rfm, &RfmScore::frequency), part(score.rfm, &RfmScore::monetary), group);
    }
}

void ScoreWriting::removeObjected(Connection &connection, qint64 until) const
{
    const QString table = m_month ? u"customer_score_months"_s : u"customer_scores"_s;
    Statement remove(connection,
                     u"DELETE FROM %1 WHERE %2 customer_id > :done AND customer_id <= :until AND %3"_s.arg(
                         table, m_month ? u"month = :month AND"_s : QString(), mayNotBeJudged(table + u".customer_id"_s)));
    if (m_month)
        remove.bind(u"month", *m_month);
    remove.bind(u"done", QVariant(m_done)).bind(u"until", QVariant(until)).execute();
    if (!m_month)
        LoyaltyMapStore(connection).removeObjected(m_done, until);
}

void ScoreWriting::writeRun(Connection &connection) const
{
    Statement(connection,
              u"INSERT INTO score_runs (id, as_of, model, buyers, repeaters, scored, computed_at, weights, newest_import,"
              " imports) VALUES (1, :as_of, :model, :buyers, :repeaters, :scored, :read_at, :weights, :newest, :imports)"
              " ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of, model = excluded.model, buyers = excluded.buyers,"
              " repeaters = excluded.repeaters, scored = excluded.scored, computed_at = excluded.computed_at,"
              " weights = excluded.weights, newest_import = excluded.newest_import, imports = excluded.imports"_s)
        .bindAll(m_run.asOf.toJulianDay(), nameOf(m_run.model), m_run.buyers, m_run.repeaters, m_run.scored, m_source.readAt,
                 jsonText(toJson(m_source.weights)), m_source.imports.newest, m_source.imports.number)
        .execute();
}

void ScoreWriting::endMonth(Connection &connection) const
{
    Statement(connection, u"UPDATE score_months SET is_complete = 1 WHERE month = :month"_s).bindAll(*m_month).execute();
    const int oldest = *m_month - CustomerScoreStore::monthsKept + 1;
    Statement(connection, u"DELETE FROM customer_score_months WHERE month < :oldest"_s).bindAll(oldest).execute();
    Statement(connection, u"DELETE FROM score_months WHERE month < :oldest"_s).bindAll(oldest).execute();
}

} // namespace regulars
