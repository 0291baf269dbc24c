// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointscohorts.h"

#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

#include <map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfYear = 12;

/// Adds up by the month in which points were given.
class CohortReader
{
public:
    CohortReader(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel)
        : m_connection(connection),
          m_calendar(calendar),
          m_cancel(cancel),
          m_origin(connection, u"SELECT occurred_at, origin_account_id, origin_sequence FROM points_entries"
                               " WHERE account_id = :account AND sequence = :sequence"_s)
    {
    }

    [[nodiscard]] QList<PointsCohort> read()
    {
        readLots();
        readClaims();
        readRemaining();
        QList<PointsCohort> cohorts;
        for (const auto &[month, cohort] : m_cohorts)
            cohorts += cohort;
        return cohorts;
    }

private:
    PointsCohort &cohortOf(Instant at)
    {
        const int month = m_calendar.monthNumber(at);
        PointsCohort &cohort = m_cohorts[month];
        cohort.month = month;
        return cohort;
    }

    void throwIfCancelled() const
    {
        if (m_cancel.isCancelled())
            throw SqlFailure({ErrorCode::Cancelled, {}, {}, {}});
    }

    // What came from another card was given there. What only balances a debt was never there to be spent.
    void readLots()
    {
        throwIfCancelled();
        Statement rows(m_connection, u"SELECT occurred_at, points FROM points_entries WHERE has_terms = 1 AND lot = 0"
                                     " AND origin_sequence = 0 AND covers_debt = 0 AND points > 0"_s);
        while (rows.next()) {
            PointsCohort &cohort = cohortOf(rows.instant(0));
            ++cohort.lots;
            cohort.issued += rows.integer(1);
        }
    }

    // When the points of a lot were given, whatever cards they have been moved to. The columns: occurred_at, covers_debt,
    // origin_account_id, origin_sequence; nothing: they never were there.
    std::optional<Instant> givenAt(const Statement &row, int column)
    {
        if (row.integer(column + 1) != 0)
            return std::nullopt;
        Instant at = row.instant(column);
        qint64 account = row.integer(column + 2);
        qint64 sequence = row.integer(column + 3);
        while (sequence > 0) {
            if (!m_origin.bindAll(account, sequence).next())
                break;
            at = m_origin.instant(0);
            account = m_origin.integer(1);
            sequence = m_origin.integer(2);
        }
        return at;
    }

    void readClaims()
    {
        throwIfCancelled();
        Statement rows(m_connection,
                       u"SELECT a.points, c.type, c.occurred_at, e.occurred_at, e.covers_debt, e.origin_account_id,"
                       " e.origin_sequence FROM points_allocations a"
                       " JOIN points_entries c ON c.account_id = a.account_id AND c.sequence = a.claim"
                       " JOIN points_entries e ON e.account_id = a.account_id AND e.sequence = a.lot"_s);
        while (rows.next()) {
            if (const auto given = givenAt(rows, 3))
                addClaim(cohortOf(*given), *given, rows);
        }
    }

    // What a claim took of a lot, or gave back. What was moved is with another card; what expired is what is left over.
    void addClaim(PointsCohort &cohort, Instant given, const Statement &row)
    {
        const qint64 points = row.integer(0);
        switch (valueOf<PointsEntryType>(row.text(1))) {
        case PointsEntryType::Redeem:
            cohort.redeemed += points;
            if (m_calendar.date(row.instant(2)) <= m_calendar.date(given).addMonths(monthsOfYear))
                cohort.redeemedInYear += points;
            return;
        case PointsEntryType::Reserve: // held for a sale
            cohort.remaining += points;
            return;
        case PointsEntryType::Expire:
        case PointsEntryType::TransferOut:
        case PointsEntryType::MergeOut:
            return;
        default:
            cohort.takenBack += points;
        }
    }

    void readRemaining()
    {
        throwIfCancelled();
        Statement rows(m_connection,
                       u"SELECT l.remaining, e.occurred_at, e.covers_debt, e.origin_account_id, e.origin_sequence"
                       " FROM points_lots l JOIN points_entries e ON e.account_id = l.account_id"
                       " AND e.sequence = l.sequence WHERE l.remaining > 0"_s);
        while (rows.next()) {
            if (const auto given = givenAt(rows, 1))
                cohortOf(*given).remaining += rows.integer(0);
        }
    }

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    const CancelToken &m_cancel;
    Statement m_origin;
    std::map<int, PointsCohort> m_cohorts;
};

} // namespace

QList<PointsCohort> pointsCohorts(Connection &connection, const LocalCalendar &calendar, const CancelToken &cancel)
{
    return CohortReader(connection, calendar, cancel).read();
}

} // namespace regulars
