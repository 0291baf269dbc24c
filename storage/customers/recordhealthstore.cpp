// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/recordhealthstore.h"

#include "storage/customers/recordissues.h"
#include "storage/duplicates/duplicatestore.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysPerWeek = 7;
constexpr int daysKept = 400;
const QString duplicateName = u"duplicate"_s;

} // namespace

Result<RecordHealth> RecordHealthStore::health(Instant now, QDate today) const
{
    return attempt([&]() -> Result<RecordHealth> {
        RecordHealth health;
        count(health, now);
        REGULARS_TRY(pairs, DuplicateStore(m_connection).counts());
        health.duplicates.count = pairs.same + pairs.review;
        compare(health, today);
        REGULARS_TRY(noted, isNoted(today));
        health.noted = noted;
        return health;
    });
}

Result<bool> RecordHealthStore::isNoted(QDate today) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT 1 FROM health_snapshots WHERE day = :today LIMIT 1"_s);
        return row.bind(u"today", today.toJulianDay()).next();
    });
}

void RecordHealthStore::count(RecordHealth &health, Instant now) const
{
    // In the order in which the rows lie: with a WHERE an index of names would lead through them, four times as slow.
    QStringList sums;
    for (const auto &[issue, name] : EnumNames<RecordIssue>::names)
        sums += u"coalesce(sum(CASE WHEN c.deleted_at IS NULL AND %1 THEN 1 ELSE 0 END), 0)"_s.arg(issueCondition(issue));
    Statement row(m_connection, u"SELECT %1 FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id"_s.arg(
                                    sums.join(u", "_s)));
    for (const auto &[issue, name] : EnumNames<RecordIssue>::names)
        bindIssue(row, issue, now);
    row.only();
    int column = 0;
    for (const auto &[issue, name] : EnumNames<RecordIssue>::names)
        health.issues[issue].count = row.integer(column++);
}

void RecordHealthStore::compare(RecordHealth &health, QDate today) const
{
    Statement rows(m_connection, u"SELECT issue, count FROM health_snapshots WHERE day ="
                                 " (SELECT max(day) FROM health_snapshots WHERE day BETWEEN :oldest AND :week_ago)"_s);
    rows.bind(u"oldest", today.addDays(-2 * daysPerWeek).toJulianDay());
    rows.bind(u"week_ago", today.addDays(-daysPerWeek).toJulianDay());
    while (rows.next()) {
        const QString name = rows.text(0);
        if (name == duplicateName)
            health.duplicates.weekAgo = rows.integer(1);
        else if (isNameOf<RecordIssue>(name))
            health.issues[valueOf<RecordIssue>(name)].weekAgo = rows.integer(1);
    }
}

Result<void> RecordHealthStore::note(WriteSession &session, QDate today, const RecordHealth &health)
{
    return attempt([&] {
        Statement(session.connection(), u"DELETE FROM health_snapshots WHERE day < :oldest"_s)
            .bind(u"oldest", today.addDays(-daysKept).toJulianDay())
            .execute();
        Statement insert(session.connection(), u"INSERT INTO health_snapshots (day, issue, count)"
                                               " VALUES (:day, :issue, :count) ON CONFLICT (day, issue) DO NOTHING"_s);
        const qint64 day = today.toJulianDay();
        for (auto figure = health.issues.begin(); figure != health.issues.end(); ++figure)
            insert.bindAll(day, nameOf(figure.key()), figure->count).execute();
        insert.bindAll(day, duplicateName, health.duplicates.count).execute();
    });
}

} // namespace regulars
