// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsload.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Cards with lines of the load only, of which none leads to another card that has others.
QList<PointsAccountId> untouchedCards(Connection &connection, ChangeSetId load)
{
    QList<PointsAccountId> cards;
    Statement rows(
        connection,
        u"SELECT a.id FROM points_accounts a WHERE EXISTS (SELECT 1 FROM points_entries e WHERE e.account_id = a.id"
        " AND e.change_set_id = :load) AND NOT EXISTS (SELECT 1 FROM points_entries e WHERE e.account_id = a.id"
        " AND (e.change_set_id IS NULL OR e.change_set_id <> :load)) ORDER BY a.merged_into_id IS NULL, a.id"_s);
    rows.bind(u"load", load);
    while (rows.next())
        cards += rows.id<PointsAccountId>(0);
    return cards;
}

} // namespace

QStringList pointsTables()
{
    return {u"earn_snapshots"_s, u"points_accounts"_s, u"points_entries"_s, u"points_allocations"_s, u"points_lots"_s,
            u"points_claims"_s,  u"earned_orders"_s,   u"earn_uses"_s,      u"points_causes"_s};
}

int removeLoadedPoints(Connection &connection, ChangeSetId load)
{
    int lines = 0;
    const QList<PointsAccountId> cards = untouchedCards(connection, load);
    for (const PointsAccountId card : cards) {
        Statement(connection, u"DELETE FROM timeline_events WHERE kind = 'points' AND customer_id ="
                              " (SELECT customer_id FROM points_accounts WHERE id = :card)"_s)
            .bind(u"card", card)
            .execute();
        for (const QString &table : {u"points_causes"_s, u"earn_uses"_s, u"earned_orders"_s, u"points_claims"_s,
                                     u"points_lots"_s, u"points_allocations"_s, u"points_entries"_s}) {
            Statement remove(connection, u"DELETE FROM %1 WHERE account_id = :card"_s.arg(table));
            remove.bind(u"card", card).execute();
            lines += table == "points_entries"_L1 ? remove.changedRows() : 0;
        }
    }
    for (const PointsAccountId card : cards) {
        Statement(connection, u"DELETE FROM points_accounts WHERE id = :card AND NOT EXISTS"
                              " (SELECT 1 FROM points_accounts o WHERE o.merged_into_id = points_accounts.id)"_s)
            .bind(u"card", card)
            .execute();
    }
    return lines;
}

} // namespace regulars
