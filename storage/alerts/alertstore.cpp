// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/alerts/alertstore.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto rulesKey = u"alert_rules"_s;

} // namespace

Result<QList<AlertRule>> AlertStore::rules() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(rulesKey));
    return alertRulesOf(jsonArray(text));
}

Result<void> AlertStore::saveRule(WriteSession &session, const AlertRule &rule)
{
    REGULARS_TRY(all, rules());
    for (AlertRule &each : all) {
        if (each.kind == rule.kind)
            each = rule;
    }
    return ShopStore(m_connection).setSetting(session, rulesKey, jsonText(toJson(all)));
}

Result<AlertsTold> AlertStore::told(AlertKind kind, Instant since) const
{
    return attempt([&] {
        AlertsTold told;
        Statement last(m_connection, u"SELECT coalesce(r.customer_id, f.customer_id), max(f.happened_at)"
                                     " FROM alert_firings f LEFT JOIN customer_redirects r"
                                     " ON r.old_customer_id = f.customer_id WHERE f.kind = :kind AND f.happened_at >= :since"
                                     " GROUP BY 1"_s);
        last.bind(u"kind", nameOf(kind)).bind(u"since", since);
        while (last.next())
            told.last.emplace(last.id<CustomerId>(0), last.instant(1));
        // The open tasks are few: they are walked, not what was ever told.
        Statement open(m_connection,
                       u"SELECT t.customer_id FROM tasks t WHERE t.closed_at IS NULL"
                       " AND t.deleted_at IS NULL AND EXISTS (SELECT 1"
                       " FROM alert_firings f WHERE f.task_uid = t.uid AND f.reason <> '' AND f.kind = :kind)"_s);
        open.bind(u"kind", nameOf(kind));
        while (open.next())
            told.open.insert(open.id<CustomerId>(0));
        return told;
    });
}

Result<bool> AlertStore::wasTold(AlertKind kind, const QString &key) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT 1 FROM alert_firings WHERE kind = :kind AND cause_key = :key"_s);
        return row.bindAll(nameOf(kind), key).next();
    });
}

Result<bool> AlertStore::hasOpenTask(AlertKind kind, CustomerId customer) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT 1 FROM tasks t WHERE t.customer_id = :customer AND t.closed_at IS NULL"
                                    " AND t.deleted_at IS NULL AND EXISTS (SELECT 1 FROM alert_firings f"
                                    " WHERE f.task_uid = t.uid AND f.reason <> '' AND f.kind = :kind)"_s);
        return row.bind(u"customer", customer).bind(u"kind", nameOf(kind)).next();
    });
}

Result<void> AlertStore::note(WriteSession &session, const AlertCause &cause, const QString &taskUid)
{
    return attempt([&] {
        Statement write(m_connection,
                        u"INSERT INTO alert_firings (kind, cause_key, customer_id, happened_at, fired_at, task_uid, reason)"
                        " VALUES (:kind, :key, :customer, :happened, :now, :task, :reason)"
                        " ON CONFLICT (kind, cause_key) DO NOTHING"_s);
        const auto add = [&](const QString &key, const QString &reason) {
            write.bindAll(nameOf(cause.reason.kind), key, cause.customer, cause.happenedAt, session.now(), taskUid, reason)
                .execute();
        };
        add(cause.key, jsonText(toJson(cause.reason)));
        for (const QString &other : cause.others)
            add(other, QString());
    });
}

} // namespace regulars
