// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/prediction/customerscore.h"

#include <QtCore/QMap>

#include <array>

namespace regulars {

class Connection;
class WriteSession;

/// Which files had been imported: an import raises the newest, an undone one lowers the number.
struct KnownImports
{
    qint64 newest = 0; ///< id of the batch; 0: none
    qint64 number = 0; ///< that are not undone
    friend bool operator==(const KnownImports &, const KnownImports &) = default;
};

/// What scores were made of.
struct ScoreSource
{
    Instant readAt; ///< what was recorded after it is not in them
    KnownImports imports;
    RiskWeights weights{}; ///< by which the risk was told
};

/// What is kept of a shop's scores.
struct ScoreState
{
    std::optional<ScoreRun> last;
    QList<int> months;             ///< of which the scores are kept, ascending (monthNumberOf)
    bool current = false;          ///< the last run told the risk by the weights that the shop has now
    bool knowsImports = true;      ///< it was of all that is imported by now
    bool monthKnowsImports = true; ///< so was the newest of the months
};

/// How many customers have which score of recency and which of frequency, 1 … 5 each.
struct RfmGrid
{
    std::array<std::array<qint64, 5>, 5> customers{}; ///< [recency − 1][frequency − 1]

    [[nodiscard]] qint64 at(int recency, int frequency) const
    {
        return customers[static_cast<size_t>(recency - 1)][static_cast<size_t>(frequency - 1)];
    }
};

/// From which group to which; nothing: not scored, as who had not bought for long, or not yet.
using RfmMove = std::pair<std::optional<RfmGroup>, std::optional<RfmGroup>>;

/// SQL: of rows of customers who are not in the recycle bin; the few who are stand in an index, so nobody else is looked up.
inline constexpr QLatin1StringView scoredIsThere{
    "customer_id NOT IN (SELECT id FROM customers WHERE deleted_at IS NOT NULL)"};

/// Keeps what is said of customers: as of the last run, and of each end of a month.
class CustomerScoreStore
{
public:
    /// How many ends of months are kept.
    static constexpr int monthsKept = 25;

    explicit CustomerScoreStore(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<ScoreState> state() const;
    /// Those that there are now.
    [[nodiscard]] Result<KnownImports> imports() const;
    /// Nothing where nothing is kept of the customer.
    [[nodiscard]] Result<std::optional<CustomerScore>> score(CustomerId customer) const;
    /// The run at the end of a month; nothing where none is kept.
    [[nodiscard]] Result<std::optional<ScoreRun>> runOfMonth(int month) const;
    /// All that were kept of a month, by id, without value and what is told of the next order.
    [[nodiscard]] Result<std::vector<CustomerScore>> scoresOfMonth(int month) const;
    /// Of customers who are not in the recycle bin.
    [[nodiscard]] Result<QMap<RiskBand, qint64>> riskBands() const;
    [[nodiscard]] Result<RfmGrid> rfmGrid() const;
    /// Between the ends of two months; `to` 0: until the last run.
    [[nodiscard]] Result<QMap<RfmMove, qint64>> rfmMoves(int from, int to) const;

private:
    Connection &m_connection;
};

/// Writes scores in slices of a transaction each, so that a sale comes in between: rows are replaced from the lowest id up,
/// and the run stands when the last one is written. Of who has objected since it was computed, was merged or is gone,
/// nothing is written.
class ScoreWriting
{
public:
    /// `scores`: by id. A month that is kept already is not written again, unless it is the only one and did not know the
    /// imports that there are now, which these scores do.
    ScoreWriting(const ScoreRun &run, std::vector<CustomerScore> scores, const ScoreSource &source,
                 std::optional<int> month = std::nullopt);

    /// True when it was the last one.
    [[nodiscard]] Result<bool> writeSlice(WriteSession &session, int limit);
    [[nodiscard]] qint64 written() const { return static_cast<qint64>(m_next); }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_scores.size()); }

private:
    [[nodiscard]] bool isMonthKept(Connection &connection) const;
    void beginMonth(Connection &connection) const;
    void clear(Connection &connection, qint64 until) const;
    void writeCurrent(Connection &connection, size_t end) const;
    void writeMonth(Connection &connection, size_t end) const;
    void removeObjected(Connection &connection, qint64 until) const;
    void writeRun(Connection &connection) const;
    void endMonth(Connection &connection) const;

    ScoreRun m_run;
    std::vector<CustomerScore> m_scores;
    ScoreSource m_source;
    std::optional<int> m_month;
    size_t m_next = 0;
    qint64 m_done = 0; ///< the highest id that is written
};

} // namespace regulars
