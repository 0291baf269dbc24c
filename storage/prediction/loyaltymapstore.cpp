// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/prediction/loyaltymapstore.h"

#include "core/prediction/customerscore.h"
#include "storage/bulk/bulkstatement.h"
#include "storage/prediction/customerscorestore.h"
#include "storage/prediction/judgedcustomers.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> emotionAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

} // namespace

Result<std::optional<LoyaltyPlace>> LoyaltyMapStore::place(CustomerId customer) const
{
    return attempt([&]() -> std::optional<LoyaltyPlace> {
        Statement row(m_connection, u"SELECT behaviour, emotion, data_points, reasons FROM customer_loyalty"
                                    " WHERE customer_id = :customer"_s);
        if (!row.bind(u"customer", customer).next())
            return std::nullopt;
        return LoyaltyPlace{static_cast<int>(row.integer(0)), emotionAt(row, 1), static_cast<int>(row.integer(2)),
                            loyaltyReasonsOf(row.text(3))};
    });
}

Result<std::vector<LoyaltyPoint>> LoyaltyMapStore::points() const
{
    return attempt([&] {
        std::vector<LoyaltyPoint> points;
        Statement rows(m_connection, u"SELECT behaviour, emotion, count(*) FROM customer_loyalty WHERE %1"
                                     " GROUP BY behaviour, emotion ORDER BY behaviour, emotion"_s.arg(scoredIsThere));
        while (rows.next())
            points.push_back({static_cast<int>(rows.integer(0)), emotionAt(rows, 1), rows.integer(2)});
        return points;
    });
}

std::unordered_set<CustomerId> LoyaltyMapStore::peopleIn(LoyaltyQuadrant quadrant) const
{
    const bool unknown = quadrant == LoyaltyQuadrant::Unknown;
    const bool regular = quadrant == LoyaltyQuadrant::Loyal || quadrant == LoyaltyQuadrant::Habitual;
    const bool fond = quadrant == LoyaltyQuadrant::Loyal || quadrant == LoyaltyQuadrant::Fond;
    Statement rows(m_connection, unknown ? u"SELECT customer_id FROM customer_loyalty WHERE emotion IS NULL"_s
                                         : u"SELECT customer_id FROM customer_loyalty WHERE behaviour >= :from_behaviour"
                                           " AND behaviour <= :to_behaviour AND emotion >= :from_emotion"
                                           " AND emotion <= :to_emotion"_s);
    if (!unknown) {
        rows.bind(u"from_behaviour", regular ? regularBehaviour : 0);
        rows.bind(u"to_behaviour", regular ? mostLoyalty : regularBehaviour - 1);
        rows.bind(u"from_emotion", fond ? fondEmotion : 0);
        rows.bind(u"to_emotion", fond ? mostLoyalty : fondEmotion - 1);
    }
    std::unordered_set<CustomerId> found;
    while (rows.next())
        found.insert(rows.id<CustomerId>(0));
    return found;
}

void LoyaltyMapStore::clear(qint64 done, qint64 until)
{
    Statement(m_connection, u"DELETE FROM customer_loyalty WHERE customer_id > :done AND customer_id <= :until"_s)
        .bindAll(done, until)
        .execute();
}

void LoyaltyMapStore::insert(std::span<const CustomerScore> scores)
{
    BulkStatement insert(m_connection,
                         u"INSERT INTO customer_loyalty (customer_id, behaviour, emotion, reasons, data_points)"
                         " VALUES (:customer, :behaviour, :emotion, :reasons, :points)"_s);
    for (const CustomerScore &score : scores) {
        if (!score.loyalty)
            continue;
        const LoyaltyPlace &place = *score.loyalty;
        const QString reasons = loyaltyReasonsText(place.reasons);
        const auto emotion = place.emotion ? std::optional<qint64>(*place.emotion) : std::nullopt;
        insert.run(score.customer, place.behaviour, emotion, reasons, place.dataPoints);
    }
}

void LoyaltyMapStore::removeObjected(qint64 done, qint64 until)
{
    Statement(m_connection, u"DELETE FROM customer_loyalty WHERE customer_id > :done AND customer_id <= :until AND %1"_s.arg(
                                mayNotBeJudged(u"customer_loyalty.customer_id"_s)))
        .bindAll(done, until)
        .execute();
}

} // namespace regulars
