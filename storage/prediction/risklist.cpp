// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/risklist.h"

#include "storage/prediction/customerscorestore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString orderOf(const RiskFilter &filter)
{
    const QString direction = filter.descending ? u" DESC"_s : u" ASC"_s;
    switch (filter.sort) {
    case RiskSort::AtStake:
        return u"s.risk * coalesce(s.value_minor, 0)%1, s.risk%1"_s.arg(direction);
    case RiskSort::Risk:
        return u"s.risk%1, coalesce(s.value_minor, 0) DESC"_s.arg(direction);
    case RiskSort::Value:
        return u"s.value_minor IS NULL, s.value_minor%1"_s.arg(direction); // what is not known is last in any case
    case RiskSort::NextOrder:
        return u"s.next_order IS NULL, s.next_order%1"_s.arg(direction);
    }
    return u"s.risk"_s;
}

} // namespace

Result<QList<qint64>> RiskList::ids(const RiskFilter &filter) const
{
    return attempt([&] {
        const auto [from, until] = filter.band ? scoresOf(*filter.band) : std::pair(0, mostRisk);
        Statement rows(m_connection,
                       u"SELECT s.customer_id FROM customer_scores s WHERE s.risk >= :from AND s.risk <= :until AND s.%1"
                       " ORDER BY %2, s.customer_id"_s.arg(scoredIsThere, orderOf(filter)));
        rows.bind(u"from", from).bind(u"until", until);
        QList<qint64> ids;
        while (rows.next())
            ids += rows.integer(0);
        return ids;
    });
}

Result<QList<RiskRow>> RiskList::rows(const QList<qint64> &ids) const
{
    return attempt([&]() -> Result<QList<RiskRow>> {
        const CustomerScoreStore scores(m_connection);
        Statement customer(m_connection, u"SELECT c.name, s.last_order_at FROM customers c"
                                         " LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.id = :id"_s);
        QList<RiskRow> rows;
        for (const qint64 id : ids) {
            REGULARS_TRY(score, scores.score(CustomerId{id}));
            if (!score || !customer.bind(u"id", id).next())
                continue;
            rows.append({customer.text(0), *score, customer.optionalInstant(1)});
        }
        return rows;
    });
}

} // namespace regulars
