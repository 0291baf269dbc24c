// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journal/rangeundo.h"

#include "storage/journal/writesession.h"
#include "storage/rollups/rebuild.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    Table table;
    qint64 first;
    qint64 last;
};

// Ranges of records, dependents before what they depend on; parts go with their record.
QList<Range> recordRanges(Connection &connection, ChangeSetId changeSet)
{
    Statement rows(connection, u"SELECT table_name, first_id, last_id FROM journal_ranges WHERE change_set_id = :change_set ORDER BY id"_s);
    rows.bind(u"change_set", changeSet);
    QList<Range> ranges;
    while (rows.next()) {
        if (const auto table = tableOf(rows.text(0)); table && entityOf(*table))
            ranges += Range{*table, rows.integer(1), rows.integer(2)};
    }
    const auto rank = [](Table table) {
        switch (table) {
        case Table::Interactions:
            return 0;
        case Table::Returns:
            return 1;
        case Table::Orders:
            return 2;
        case Table::Customers:
            return 3;
        default:
            return 4;
        }
    };
    std::stable_sort(ranges.begin(), ranges.end(), [&](const Range &a, const Range &b) { return rank(a.table) < rank(b.table); });
    return ranges;
}

// A condition that is false for rows on which records of other change sets depend.
QString independence(Table table)
{
    switch (table) {
    case Table::Customers:
        return u" AND NOT EXISTS (SELECT 1 FROM orders d WHERE d.customer_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM returns d WHERE d.customer_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM interactions d WHERE d.customer_id = t.id)"_s;
    case Table::Orders:
        return u" AND NOT EXISTS (SELECT 1 FROM returns d WHERE d.order_id = t.id)"_s;
    case Table::Products:
        return u" AND NOT EXISTS (SELECT 1 FROM order_lines d WHERE d.product_id = t.id)"
               " AND NOT EXISTS (SELECT 1 FROM return_lines d WHERE d.product_id = t.id)"_s;
    default:
        return {};
    }
}

} // namespace

void undoRanges(WriteSession &session, ChangeSetId changeSet, UndoReport &report)
{
    Connection &connection = session.connection();
    const QList<Range> ranges = recordRanges(connection, changeSet);
    for (const Range &range : ranges) {
        const QString name = tableName(range.table);
        const QString where = u" WHERE t.id BETWEEN :first AND :last AND t.change_set_id = :change_set"_s;
        Statement remove(connection, u"DELETE FROM %1 AS t%2 AND t.row_version = 1%3"_s.arg(name, where, independence(range.table)));
        remove.bind(u"first", range.first).bind(u"last", range.last).bind(u"change_set", changeSet).execute();
        report.restored += remove.changedRows();
        Statement rest(connection, u"SELECT t.id FROM %1 t%2"_s.arg(name, where));
        rest.bind(u"first", range.first).bind(u"last", range.last).bind(u"change_set", changeSet);
        while (rest.next())
            report.conflicts += UndoConflict{name, rest.integer(0)};
    }
    if (ranges.isEmpty())
        return;
    rebuildRollups(connection, session.calendar(), session.shop().currency, {}, {});
    session.everythingChanged();
}

} // namespace regulars
