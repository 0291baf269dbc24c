// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/leaderboardfigures.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Lines of a card that was joined with another count for who has it now.
const QString pointsOfMonth = u"SELECT coalesce(r.customer_id, e.customer_id) AS who, sum(e.points) AS amount"
                              " FROM points_entries e LEFT JOIN customer_redirects r ON r.old_customer_id = e.customer_id"
                              " WHERE e.recorded_at >= :from AND e.recorded_at < :until"
                              " AND e.type IN ('earn', 'bonus', 'earn_reversal')"
                              " GROUP BY coalesce(r.customer_id, e.customer_id)"_s;
const QString badgesOfMonth = u"SELECT a.customer_id AS who, count(*) AS amount FROM challenge_awards a"
                              " WHERE a.reached_at >= :from AND a.reached_at < :until AND a.taken_at IS NULL"
                              " GROUP BY a.customer_id"_s;

} // namespace

Result<QList<LeaderboardFigure>> leaderboardFigures(Connection &connection, LeaderboardBy by, Instant from, Instant until)
{
    return attempt([&] {
        QList<LeaderboardFigure> figures;
        if (by == LeaderboardBy::Off)
            return figures;
        Statement rows(connection, u"SELECT c.name, f.amount FROM (%1) f JOIN customers c ON c.id = f.who"
                                   " JOIN loyalty_members m ON m.customer_id = c.id WHERE c.deleted_at IS NULL"
                                   " AND m.left_on IS NULL AND f.amount > 0 ORDER BY f.amount DESC, c.id LIMIT :limit"_s.arg(
                                       by == LeaderboardBy::Points ? pointsOfMonth : badgesOfMonth));
        rows.bind(u"from", from).bind(u"until", until).bind(u"limit", QVariant(leaderboardPlaces));
        while (rows.next())
            figures += LeaderboardFigure{rows.text(0), rows.integer(1)};
        return figures;
    });
}

} // namespace regulars
