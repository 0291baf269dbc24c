// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/today/routinestore.h"

#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<RoutineState>> RoutineStore::states(QDate today) const
{
    return attempt([&] {
        Statement row(m_connection,
                      u"SELECT r.checked_at, u.name FROM routine_checks r LEFT JOIN users u ON u.id = r.checked_by"
                      " WHERE r.item = :item AND r.period = :period"_s);
        QList<RoutineState> states;
        for (const auto &[item, name] : EnumNames<RoutineItem>::names) {
            RoutineState state;
            state.item = item;
            row.bind(u"item", nameOf(item)).bind(u"period", startOf(periodOf(item), today).toJulianDay());
            if (row.next()) {
                state.done = true;
                state.doneAt = row.instant(0);
                state.doneBy = row.text(1);
            }
            states += state;
        }
        return states;
    });
}

Result<void> RoutineStore::setDone(WriteSession &session, RoutineItem item, QDate today, bool done)
{
    return attempt([&]() -> Result<void> {
        const qint64 period = startOf(periodOf(item), today).toJulianDay();
        Statement known(m_connection, u"SELECT id FROM routine_checks WHERE item = :item AND period = :period"_s);
        const bool isDone = known.bindAll(nameOf(item), period).next();
        if (isDone == done)
            return {};
        if (isDone) {
            const qint64 id = known.integer(0);
            session.willChange(Table::RoutineChecks, id);
            Statement(m_connection, u"DELETE FROM routine_checks WHERE id = :id"_s).bind(u"id", id).execute();
            return {};
        }
        Statement insert(m_connection, u"INSERT INTO routine_checks (item, period, checked_at, checked_by)"
                                       " VALUES (:item, :period, :now, :user) RETURNING id"_s);
        insert.bindAll(nameOf(item), period, session.now(), session.user()).only();
        session.inserted(Table::RoutineChecks, insert.integer(0));
        return {};
    });
}

} // namespace regulars
