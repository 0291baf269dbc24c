// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/segments/segmentfigures.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysOfYear = 365;
const auto membersNow = u" FROM segment_members m%1 WHERE m.segment_id = :segment AND m.exited_at IS NULL"_s;

void readEver(Connection &connection, SegmentId segment, SegmentFigures &figures)
{
    Statement row(connection, u"SELECT count(*), coalesce(sum(s.net_minor), 0)"_s +
                                  membersNow.arg(u" LEFT JOIN customer_stats s ON s.customer_id = m.customer_id"_s));
    row.bind(u"segment", segment).only();
    figures.members = row.integer(0);
    figures.netMinor = row.integer(1);
}

void readYears(Connection &connection, SegmentId segment, const Shop &shop, Instant now, SegmentFigures &figures)
{
    const LocalCalendar calendar(shop.timeZone);
    const QDate first = calendar.date(now).addDays(1 - daysOfYear);
    Statement rows(
        connection,
        u"WITH sold AS (SELECT o.customer_id, o.ordered_at, o.total_minor - (SELECT coalesce(sum(r.total_minor), 0)"
        " FROM returns r WHERE r.order_id = o.id AND r.deleted_at IS NULL) AS net"_s +
            membersNow.arg(u" JOIN orders o ON o.customer_id = m.customer_id"_s) +
            u" AND o.deleted_at IS NULL AND o.status <> 'cancelled' AND o.ordered_at >= :before"
            " AND o.ordered_at < :tomorrow),"
            " each_one AS (SELECT customer_id, sum(CASE WHEN ordered_at >= :year THEN net ELSE 0 END) AS net,"
            " max(CASE WHEN ordered_at >= :year THEN 1 ELSE 0 END) AS this_year,"
            " max(CASE WHEN ordered_at < :year THEN 1 ELSE 0 END) AS year_before"
            " FROM sold WHERE net > 0 GROUP BY customer_id)"
            " SELECT coalesce(sum(net), 0), coalesce(sum(this_year), 0), coalesce(sum(year_before), 0),"
            " coalesce(sum(this_year * year_before), 0) FROM each_one"_s);
    rows.bind(u"segment", segment).bind(u"year", calendar.startOfDay(first));
    rows.bind(u"before", calendar.startOfDay(first.addDays(-daysOfYear)));
    rows.bind(u"tomorrow", calendar.startOfDay(first.addDays(daysOfYear))).only();
    figures.netMinorYear = rows.integer(0);
    figures.boughtYear = rows.integer(1);
    figures.boughtYearBefore = rows.integer(2);
    figures.keptYear = rows.integer(3);
}

void readAnswers(Connection &connection, SegmentId segment, SegmentFigures &figures)
{
    Statement rows(connection,
                   u"WITH answers AS (SELECT r.score, row_number() OVER (PARTITION BY r.customer_id"
                   " ORDER BY r.responded_at DESC, r.id DESC) AS place"_s +
                       membersNow.arg(u" JOIN survey_responses r ON r.customer_id = m.customer_id"_s) +
                       u" AND r.kind = 'nps' AND r.deleted_at IS NULL) SELECT score FROM answers WHERE place = 1"_s);
    rows.bind(u"segment", segment);
    while (rows.next())
        figures.nps.add(rows.integer(0));
}

void readMailable(Connection &connection, SegmentId segment, Instant now, SegmentFigures &figures)
{
    Statement row(
        connection,
        u"SELECT count(*)"_s +
            membersNow.arg(u" JOIN customers c ON c.id = m.customer_id JOIN consent_states t"
                           " ON t.customer_id = m.customer_id AND t.channel = 'email' AND t.purpose = 'offers'"_s) +
            u" AND c.do_not_contact = 0 AND t.state = 'granted'"
            " AND (t.effective_until IS NULL OR t.effective_until > :now)"
            " AND EXISTS (SELECT 1 FROM customer_contacts k WHERE k.customer_id = m.customer_id"
            " AND k.kind = 'email' AND k.is_valid = 1)"_s);
    row.bind(u"segment", segment).bind(u"now", now).only();
    figures.mayBeMailed = row.integer(0);
}

QStringList textsOf(Connection &connection, const QString &sql, int limit)
{
    Statement rows(connection, sql);
    rows.bind(u"limit", limit);
    QStringList texts;
    while (rows.next())
        texts += rows.text(0);
    return texts;
}

} // namespace

Result<SegmentFigures> segmentFigures(Connection &connection, SegmentId segment, const Shop &shop, Instant now)
{
    return attempt([&] {
        SegmentFigures figures;
        readEver(connection, segment, figures);
        readYears(connection, segment, shop, now, figures);
        readAnswers(connection, segment, figures);
        readMailable(connection, segment, now, figures);
        return figures;
    });
}

Result<QStringList> usedCities(Connection &connection, int limit)
{
    return attempt([&] {
        return textsOf(connection,
                       u"SELECT city, count(*) AS used FROM customer_addresses WHERE city <> '' GROUP BY city"
                       " ORDER BY used DESC, city LIMIT :limit"_s,
                       limit);
    });
}

Result<QStringList> usedSources(Connection &connection, int limit)
{
    return attempt([&] {
        return textsOf(connection,
                       u"SELECT source, count(*) AS used FROM customers WHERE source <> '' AND deleted_at IS NULL"
                       " GROUP BY source ORDER BY used DESC, source LIMIT :limit"_s,
                       limit);
    });
}

Result<QList<std::pair<QString, QString>>> soldProducts(Connection &connection, int limit)
{
    return attempt([&] {
        Statement rows(
            connection,
            u"SELECT p.sku, p.name FROM products p LEFT JOIN (SELECT product_id, count(*) AS sold FROM order_lines"
            " WHERE product_id IS NOT NULL GROUP BY product_id) s ON s.product_id = p.id WHERE p.sku <> ''"
            " ORDER BY coalesce(s.sold, 0) DESC, p.name, p.id LIMIT :limit"_s);
        rows.bind(u"limit", limit);
        QList<std::pair<QString, QString>> products;
        while (rows.next())
            products.emplaceBack(rows.text(0), rows.text(1));
        return products;
    });
}

} // namespace regulars
