// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/duewatch.h"

#include "storage/people/shopstore.h"
#include "storage/sla/slaterms.h"
#include "storage/sql/statement.h"
#include "storage/tickets/teamstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// A clock that waits has a due time only where somebody has set one. Nobody else's tickets are read.
const QString promises =
    u"SELECT q.ticket_id, t.number, t.subject, c.name, q.owner_id, q.team_id, q.pending_until, k.metric, k.instance,"
    " k.warn_at, k.due_at, f.terms_id FROM ticket_queue q JOIN tickets t ON t.id = q.ticket_id"
    " JOIN ticket_facts f ON f.ticket_id = q.ticket_id LEFT JOIN customers c ON c.id = q.customer_id"
    " LEFT JOIN ticket_clocks k ON k.ticket_id = q.ticket_id AND k.ended_at IS NULL"
    "   AND coalesce(k.warn_at, k.due_at) <= :horizon"
    " WHERE (q.owner_id IS NULL OR q.owner_id = :user) AND (k.due_at IS NOT NULL OR q.pending_until <= :horizon)"
    " ORDER BY q.ticket_id"_s;

WatchedPromise readPromise(const Statement &row)
{
    WatchedPromise promise;
    promise.ticket = row.id<TicketId>(0);
    promise.number = row.integer(1);
    promise.subject = row.text(2);
    promise.customerName = row.text(3);
    promise.owner = row.id<UserId>(4);
    promise.team = row.id<TeamId>(5);
    promise.pendingUntil = row.optionalInstant(6);
    if (!row.isNull(7))
        promise.metric = valueOf<SlaMetric>(row.text(7));
    promise.instance = static_cast<int>(row.integer(8));
    promise.warnAt = row.optionalInstant(9);
    promise.dueAt = row.optionalInstant(10);
    return promise;
}

QSet<DueNoticeKey> stillOpen(Connection &connection, QSet<DueNoticeKey> told)
{
    Statement open(connection, u"SELECT 1 FROM ticket_queue WHERE ticket_id = :ticket"_s);
    told.removeIf([&open](const DueNoticeKey &key) { return !open.bindAll(key.ticket).next(); });
    return told;
}

} // namespace

Result<DueReport> watchDue(Connection &connection, const DueWatcher &watcher)
{
    return attempt([&]() -> Result<DueReport> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        REGULARS_TRY(teams, TeamStore(connection).teams());
        SlaTerms terms(connection, shop.timeZone, SlaTerms::Access::Read);
        QList<WatchedPromise> watched;
        Statement rows(connection, promises);
        rows.bind(u"user", watcher.user).bind(u"horizon", watcher.horizon);
        while (rows.next()) {
            WatchedPromise promise = readPromise(rows);
            if (!isToldOf(promise, watcher.user, teams))
                continue;
            promise.hours = &terms.terms(rows.integer(11)).time;
            watched += promise;
        }
        DueReport report{planDueNotices(watched, watcher.told, watcher.now), stillOpen(connection, watcher.told)};
        return report;
    });
}

} // namespace regulars
