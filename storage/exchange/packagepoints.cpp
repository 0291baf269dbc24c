// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/packagepoints.h"

#include "storage/exchange/packagerows.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/pointsload.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 every = 1'000;
const auto linesTable = u"points_entries"_s;
const auto joinedColumn = u"merged_into_id"_s;

} // namespace

Result<void> writePoints(Connection &connection, const PackageRowWriter &write, const CancelToken &cancel)
{
    qint64 count = 0;
    for (const QString &table : pointsTables()) {
        Statement rows(connection, u"SELECT * FROM %1"_s.arg(table) + (table == linesTable ? u" ORDER BY id"_s : QString()));
        while (rows.next()) {
            REGULARS_CHECK(write(table, packageRowOf(rows)));
            if (++count % every == 0 && cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
        }
    }
    return {};
}

bool PackagedPoints::isOne(const QString &table)
{
    return pointsTables().contains(table);
}

void PackagedPoints::insert(const QString &table, QJsonObject row)
{
    if (row.contains(joinedColumn)) {
        m_joined.emplace(row.value(u"id"_s).toInteger(), row.value(joinedColumn).toInteger());
        row.remove(joinedColumn);
    }
    if (table == linesTable) {
        const qint64 line = row.value(u"id"_s).toInteger();
        m_firstLine = m_firstLine == 0 ? line : std::min(m_firstLine, line);
        m_lastLine = std::max(m_lastLine, line);
        row.insert(u"change_set_id"_s, 0); // known by the load that brought it, also where it had none
    }
    insertPackageRow(m_session, table, row);
}

void PackagedPoints::finish()
{
    Statement join(m_session.connection(), u"UPDATE points_accounts SET merged_into_id = :into WHERE id = :id"_s);
    for (const auto &[card, into] : m_joined)
        join.bindAll(into, card).execute();
    if (m_lastLine > 0)
        m_session.journal().insertedRange(Table::PointsEntries, m_firstLine, m_lastLine);
}

} // namespace regulars
