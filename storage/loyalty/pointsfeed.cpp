// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsfeed.h"

#include "storage/loyalty/pointsrows.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryColumns = 33;

} // namespace

Result<QList<PointsRow>> pointsRows(Connection &connection, const PointsFilter &filter, std::optional<qint64> before,
                                    int limit)
{
    return attempt([&] {
        QString sql = entrySelect();
        sql.insert(sql.lastIndexOf(u" FROM "_s), u", e.id, e.customer_id, c.name, e.total_after, l.expires_at,"
                                                 " coalesce(o.number, t.name, k.reward_name, f.name, h.name), u.name"_s);
        sql +=
            u" JOIN customers c ON c.id = e.customer_id"
            " LEFT JOIN points_lots l ON l.account_id = e.account_id AND l.sequence = e.sequence AND l.remaining > 0"
            " LEFT JOIN orders o ON e.source_kind = 'order' AND o.id = e.source_id"
            " LEFT JOIN tiers t ON e.source_kind = 'tier' AND t.id = e.source_id"
            " LEFT JOIN reward_claims k ON e.source_kind = 'reward' AND k.id = e.source_id"
            " LEFT JOIN referrals r ON e.source_kind = 'referral' AND r.id = e.source_id"
            " AND r.created_at <= e.recorded_at" // the id of one whose record was undone is used again
            " LEFT JOIN customers f ON f.id = CASE WHEN r.advocate_id = e.customer_id THEN r.referred_id ELSE r.advocate_id END"
            " LEFT JOIN challenges h ON e.source_kind = 'challenge' AND h.id = e.source_id"
            " LEFT JOIN users u ON u.id = e.user_id"
            " WHERE e.type NOT IN ('activate', 'reserve', 'release') AND e.id < :before"_s;
        if (filter.customer.isValid())
            sql += u" AND e.account_id = (SELECT id FROM points_accounts WHERE customer_id = :customer)"_s;
        Statement rows(connection, sql + u" ORDER BY e.id DESC LIMIT :limit"_s);
        rows.bind(u"before", QVariant(before.value_or(std::numeric_limits<qint64>::max())));
        rows.bind(u"limit", QVariant(limit));
        if (filter.customer.isValid())
            rows.bind(u"customer", filter.customer);
        QList<PointsRow> found;
        while (rows.next()) {
            PointsRow row;
            row.entry = readEntry(rows);
            row.id = rows.integer(entryColumns);
            row.customer = rows.id<CustomerId>(entryColumns + 1);
            row.customerName = rows.text(entryColumns + 2);
            row.totalAfter = {rows.integer(entryColumns + 3)};
            row.expiry = rows.optionalInstant(entryColumns + 4);
            row.sourceName = rows.text(entryColumns + 5);
            row.userName = rows.text(entryColumns + 6);
            found += row;
        }
        return found;
    });
}

} // namespace regulars
