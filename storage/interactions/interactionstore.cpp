// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/interactions/interactionstore.h"

#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Binds what INSERT and UPDATE share.
void bindFields(Statement &write, const Interaction &interaction)
{
    write.bind(u"kind", nameOf(interaction.kind)).bind(u"direction", nameOf(interaction.direction));
    write.bind(u"at", interaction.occurredAt).bind(u"time_unknown", int(interaction.timeUnknown));
    write.bind(u"duration", interaction.durationSeconds).bind(u"outcome", nameOf(interaction.outcome));
    write.bind(u"sentiment", interaction.sentiment ? QVariant(int(*interaction.sentiment)) : QVariant());
    write.bind(u"subject", interaction.subject.trimmed())
        .bind(u"body", interaction.body)
        .bind(u"pinned", int(interaction.pinned));
}

} // namespace

Result<Interaction> InteractionStore::interaction(InteractionId id) const
{
    return attempt([&]() -> Result<Interaction> {
        Statement row(m_connection,
                      u"SELECT uid, customer_id, kind, direction, occurred_at, time_unknown, duration_s, outcome, sentiment,"
                      " subject, body, pinned, created_at, row_version, deleted_at FROM interactions WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        Interaction interaction;
        interaction.id = id;
        interaction.uid = row.text(0);
        interaction.customer = row.id<CustomerId>(1);
        interaction.kind = valueOf<InteractionKind>(row.text(2));
        interaction.direction = valueOf<Direction>(row.text(3));
        interaction.occurredAt = row.instant(4);
        interaction.timeUnknown = row.integer(5) != 0;
        if (!row.isNull(6))
            interaction.durationSeconds = int(row.integer(6));
        interaction.outcome = valueOf<Outcome>(row.text(7));
        if (!row.isNull(8))
            interaction.sentiment = Sentiment(row.integer(8));
        interaction.subject = row.text(9);
        interaction.body = row.text(10);
        interaction.pinned = row.integer(11) != 0;
        interaction.createdAt = row.instant(12);
        interaction.rowVersion = int(row.integer(13));
        interaction.deleted = !row.isNull(14);
        return interaction;
    });
}

Result<InteractionId> InteractionStore::insert(WriteSession &session, const Interaction &interaction)
{
    return attempt([&] {
        session.willAffect(interaction.customer);
        Statement write(
            m_connection,
            u"INSERT INTO interactions (uid, customer_id, kind, direction, occurred_at, time_unknown, duration_s,"
            " outcome, sentiment, subject, body, pinned, created_at, created_by, updated_at, updated_by, change_set_id)"
            " VALUES (:uid, :customer, :kind, :direction, :at, :time_unknown, :duration, :outcome, :sentiment,"
            " :subject, :body, :pinned, :now, :user, :now, :user, :change_set) RETURNING id"_s);
        bindFields(write, interaction);
        write.bind(u"uid", interaction.uid.isEmpty() ? newUid(session.now()) : interaction.uid);
        write.bind(u"customer", interaction.customer).bind(u"now", session.now()).bind(u"user", session.user());
        write.bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::Interactions, write.integer(0));
        return write.id<InteractionId>(0);
    });
}

Result<void> InteractionStore::update(WriteSession &session, const Interaction &interaction)
{
    return attempt([&]() -> Result<void> {
        Statement version(m_connection, u"SELECT row_version FROM interactions WHERE id = :id"_s);
        if (!version.bind(u"id", interaction.id).next())
            return fail(ErrorCode::NotFound);
        if (version.integer(0) != interaction.rowVersion)
            return fail(ErrorCode::Conflict);
        session.willChange(Table::Interactions, interaction.id.value);
        Statement write(m_connection,
                        u"UPDATE interactions SET kind = :kind, direction = :direction, occurred_at = :at,"
                        " time_unknown = :time_unknown, duration_s = :duration, outcome = :outcome, sentiment = :sentiment,"
                        " subject = :subject, body = :body, pinned = :pinned, updated_at = :now, updated_by = :user,"
                        " row_version = row_version + 1 WHERE id = :id"_s);
        bindFields(write, interaction);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"id", interaction.id).execute();
        return {};
    });
}

Result<void> InteractionStore::setDeleted(WriteSession &session, InteractionId id, bool deleted)
{
    return attempt([&] { return markDeleted(session, Table::Interactions, id.value, deleted); });
}

} // namespace regulars
