// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sla/slastore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

WorkCalendar readCalendar(const Statement &row)
{
    WorkCalendar calendar;
    calendar.id = row.id<WorkCalendarId>(0);
    calendar.uid = row.text(1);
    calendar.name = row.text(2);
    const QTimeZone zone(row.text(3).toUtf8());
    calendar.zone = zone.isValid() ? zone : QTimeZone::utc();
    takeHours(calendar, jsonObject(row.text(4)));
    calendar.deleted = !row.isNull(5);
    return calendar;
}

const QString selectCalendar = u"SELECT id, uid, name, zone, hours, deleted_at FROM work_calendars"_s;

QString isoText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

SlaPolicy readPolicy(const Statement &row)
{
    SlaPolicy policy;
    policy.id = row.id<SlaPolicyId>(0);
    policy.uid = row.text(1);
    policy.name = row.text(2);
    policy.position = static_cast<int>(row.integer(3));
    policy.conditions = slaConditionsOf(jsonObject(row.text(4)));
    policy.calendar = row.id<WorkCalendarId>(5);
    policy.validFrom = QDate::fromString(row.text(6), Qt::ISODate);
    policy.validUntil = QDate::fromString(row.text(7), Qt::ISODate);
    policy.targets = slaTargetsOf(jsonArray(row.text(8)));
    policy.deleted = !row.isNull(9);
    return policy;
}

const QString selectPolicy = u"SELECT id, uid, name, position, conditions, calendar_id, valid_from, valid_until, targets,"
                             " deleted_at FROM sla_policies"_s;

void bindPolicy(Statement &write, const SlaPolicy &policy)
{
    write.bind(u"name", policy.name.trimmed()).bind(u"conditions", jsonText(toJson(policy.conditions)));
    write.bind(u"calendar", policy.calendar).bind(u"from", isoText(policy.validFrom));
    write.bind(u"until", isoText(policy.validUntil)).bind(u"targets", jsonText(toJson(policy.targets)));
}

void markDeleted(WriteSession &session, Table table, qint64 id)
{
    session.willChange(table, id);
    Statement(session.connection(), u"UPDATE %1 SET deleted_at = :now WHERE id = :id"_s.arg(tableName(table)))
        .bindAll(session.now(), id)
        .execute();
}

} // namespace

Result<QList<WorkCalendar>> SlaStore::calendars() const
{
    return attempt([&] {
        Statement rows(m_connection, selectCalendar + u" WHERE deleted_at IS NULL ORDER BY name, id"_s);
        QList<WorkCalendar> calendars;
        while (rows.next())
            calendars += readCalendar(rows);
        return calendars;
    });
}

Result<WorkCalendar> SlaStore::calendar(WorkCalendarId id) const
{
    return attempt([&]() -> Result<WorkCalendar> {
        Statement row(m_connection, selectCalendar + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readCalendar(row);
    });
}

Result<WorkCalendarId> SlaStore::save(WriteSession &session, const WorkCalendar &calendar)
{
    return attempt([&]() -> Result<WorkCalendarId> {
        const QString zone = QString::fromUtf8(calendar.zone.id());
        const QString hours = jsonText(hoursToJson(calendar));
        if (!calendar.id.isValid()) {
            Statement add(m_connection, u"INSERT INTO work_calendars (uid, name, zone, hours, change_set_id)"
                                        " VALUES (:uid, :name, :zone, :hours, :change_set) RETURNING id"_s);
            add.bindAll(newUid(session.now()), calendar.name.trimmed(), zone, hours, session.changeSet()).only();
            session.inserted(Table::WorkCalendars, add.integer(0));
            return add.id<WorkCalendarId>(0);
        }
        REGULARS_CHECK(this->calendar(calendar.id));
        session.willChange(Table::WorkCalendars, calendar.id.value);
        Statement write(m_connection, u"UPDATE work_calendars SET name = :name, zone = :zone, hours = :hours"
                                      " WHERE id = :id"_s);
        write.bindAll(calendar.name.trimmed(), zone, hours, calendar.id).execute();
        return calendar.id;
    });
}

Result<void> SlaStore::removeCalendar(WriteSession &session, WorkCalendarId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_CHECK(calendar(id));
        Statement used(m_connection, u"SELECT 1 FROM sla_policies WHERE calendar_id = :id AND deleted_at IS NULL LIMIT 1"_s);
        if (used.bind(u"id", id).next())
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"in_use"_s}});
        markDeleted(session, Table::WorkCalendars, id.value);
        return {};
    });
}

Result<QList<SlaPolicy>> SlaStore::policies() const
{
    return attempt([&] {
        Statement rows(m_connection, selectPolicy + u" WHERE deleted_at IS NULL ORDER BY position, id"_s);
        QList<SlaPolicy> policies;
        while (rows.next())
            policies += readPolicy(rows);
        return policies;
    });
}

Result<SlaPolicy> SlaStore::policy(SlaPolicyId id) const
{
    return attempt([&]() -> Result<SlaPolicy> {
        Statement row(m_connection, selectPolicy + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readPolicy(row);
    });
}

Result<SlaPolicyId> SlaStore::save(WriteSession &session, const SlaPolicy &policy)
{
    return attempt([&]() -> Result<SlaPolicyId> {
        if (!policy.id.isValid()) {
            Statement add(m_connection,
                          u"INSERT INTO sla_policies (uid, name, position, conditions, calendar_id, valid_from, valid_until,"
                          " targets, change_set_id) SELECT :uid, :name, coalesce(max(position), 0) + 1, :conditions,"
                          " :calendar, :from, :until, :targets, :change_set FROM sla_policies RETURNING id"_s);
            bindPolicy(add, policy);
            add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
            session.inserted(Table::SlaPolicies, add.integer(0));
            return add.id<SlaPolicyId>(0);
        }
        REGULARS_CHECK(this->policy(policy.id));
        session.willChange(Table::SlaPolicies, policy.id.value);
        Statement write(m_connection, u"UPDATE sla_policies SET name = :name, conditions = :conditions,"
                                      " calendar_id = :calendar, valid_from = :from, valid_until = :until,"
                                      " targets = :targets WHERE id = :id"_s);
        bindPolicy(write, policy);
        write.bind(u"id", policy.id).execute();
        return policy.id;
    });
}

Result<void> SlaStore::reorder(WriteSession &session, const QList<SlaPolicyId> &policies)
{
    return attempt([&] {
        Statement write(m_connection, u"UPDATE sla_policies SET position = :position WHERE id = :id"_s);
        for (qsizetype i = 0; i < policies.size(); ++i) {
            session.willChange(Table::SlaPolicies, policies[i].value);
            write.bindAll(i + 1, policies[i]).execute();
        }
    });
}

Result<void> SlaStore::removePolicy(WriteSession &session, SlaPolicyId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_CHECK(policy(id));
        markDeleted(session, Table::SlaPolicies, id.value);
        return {};
    });
}

} // namespace regulars
