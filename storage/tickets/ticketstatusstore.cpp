// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketstatusstore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

TicketStatus readStatus(const Statement &row)
{
    TicketStatus status;
    status.id = row.id<TicketStatusId>(0);
    status.uid = row.text(1);
    status.name = row.text(2);
    status.category = valueOf<StatusCategory>(row.text(3));
    status.effects = effectsOf(jsonObject(row.text(4)), status.category);
    status.position = static_cast<int>(row.integer(5));
    status.deleted = !row.isNull(6);
    return status;
}

bool isBuiltIn(TicketStatusId id)
{
    return id.isValid() && id.value <= lastBuiltInStatus;
}

/// Writes all columns of a row that is new.
TicketStatusId insert(WriteSession &session, const TicketStatus &status)
{
    Statement add(session.connection(),
                  u"INSERT INTO ticket_statuses (id, uid, name, name_fold, category, effects, position, change_set_id)"
                  " SELECT CASE WHEN :id > 0 THEN :id WHEN coalesce(max(id), 0) > :last THEN max(id) + 1 ELSE :last + 1 END,"
                  " :uid, :name, :fold, :category, :effects, :position, :change_set FROM ticket_statuses RETURNING id"_s);
    add.bind(u"id", QVariant(status.id.value)).bind(u"last", QVariant(lastBuiltInStatus));
    add.bind(u"uid", status.uid.isEmpty() ? newUid(session.now()) : status.uid);
    add.bind(u"name", status.name.simplified()).bind(u"fold", folded(status.name));
    add.bind(u"category", nameOf(status.category)).bind(u"effects", jsonText(toJson(status.effects)));
    add.bind(u"position", QVariant(status.position)).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::TicketStatuses, add.integer(0));
    return add.id<TicketStatusId>(0);
}

bool hasRow(Connection &connection, TicketStatusId id)
{
    Statement row(connection, u"SELECT 1 FROM ticket_statuses WHERE id = :id"_s);
    return row.bind(u"id", id).next();
}

} // namespace

Result<QList<TicketStatus>> TicketStatusStore::statuses(bool withDeleted) const
{
    return attempt([&] {
        QList<TicketStatus> statuses = builtInStatuses();
        Statement rows(m_connection,
                       u"SELECT id, uid, name, category, effects, position, deleted_at FROM ticket_statuses"_s);
        while (rows.next()) {
            const TicketStatus status = readStatus(rows);
            if (isBuiltIn(status.id) && status.id.value <= statuses.size())
                statuses[status.id.value - 1].effects = status.effects;
            else if (withDeleted || !status.deleted)
                statuses += status;
        }
        std::stable_sort(statuses.begin(), statuses.end(), [](const TicketStatus &a, const TicketStatus &b) {
            return std::tuple(a.category, a.position, a.id) < std::tuple(b.category, b.position, b.id);
        });
        return statuses;
    });
}

Result<TicketStatusId> TicketStatusStore::save(WriteSession &session, const TicketStatus &status)
{
    auto saved = attempt([&]() -> Result<TicketStatusId> {
        if (!status.id.isValid() || (isBuiltIn(status.id) && !hasRow(m_connection, status.id)))
            return insert(session, status);
        session.willChange(Table::TicketStatuses, status.id.value);
        Statement write(m_connection, u"UPDATE ticket_statuses SET name = :name, name_fold = :fold, effects = :effects,"
                                      " position = :position WHERE id = :id"_s);
        write.bind(u"name", isBuiltIn(status.id) ? QString() : status.name.simplified());
        write.bind(u"fold", isBuiltIn(status.id) ? QString() : folded(status.name));
        write.bind(u"effects", jsonText(toJson(status.effects))).bind(u"position", QVariant(status.position));
        write.bind(u"id", status.id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound);
        return status.id;
    });
    if (!saved && saved.error().code == ErrorCode::Duplicate)
        saved.error().field = u"name"_s;
    return saved;
}

Result<void> TicketStatusStore::remove(WriteSession &session, TicketStatusId id)
{
    return attempt([&]() -> Result<void> {
        if (isBuiltIn(id))
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"built_in"_s}});
        if (!hasRow(m_connection, id))
            return fail(ErrorCode::NotFound);
        Statement used(m_connection, u"SELECT 1 FROM ticket_queue q JOIN tickets t ON t.id = q.ticket_id"
                                     " WHERE t.status_id = :id LIMIT 1"_s);
        if (used.bind(u"id", id).next())
            return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"in_use"_s}});
        session.willChange(Table::TicketStatuses, id.value);
        Statement(m_connection, u"UPDATE ticket_statuses SET deleted_at = :now WHERE id = :id"_s)
            .bindAll(session.now(), id)
            .execute();
        return {};
    });
}

} // namespace regulars
