// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/teamstore.h"

#include "core/base/textfolding.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectTeam =
    u"SELECT id, uid, name, reopening, reopen_days, keeps_owner, close_after_days, position, deleted_at,"
    " assignment FROM teams"_s;

Team readTeam(Connection &connection, const Statement &row)
{
    Team team;
    team.id = row.id<TeamId>(0);
    team.uid = row.text(1);
    team.name = row.text(2);
    team.reopening = valueOf<ReopenPolicy>(row.text(3));
    team.reopenDays = static_cast<int>(row.integer(4));
    team.keepsOwner = row.integer(5) != 0;
    team.closeAfterDays.reset();
    if (!row.isNull(6))
        team.closeAfterDays = static_cast<int>(row.integer(6));
    team.position = static_cast<int>(row.integer(7));
    team.deleted = !row.isNull(8);
    team.assignment = valueOf<TicketAssignment>(row.text(9));
    Statement members(connection, u"SELECT user_id FROM team_members WHERE team_id = :team ORDER BY user_id"_s);
    members.bind(u"team", team.id);
    while (members.next())
        team.members += members.id<UserId>(0);
    return team;
}

void writeMembers(WriteSession &session, TeamId team, QList<UserId> members)
{
    Statement stored(session.connection(), u"SELECT id, user_id FROM team_members WHERE team_id = :team"_s);
    stored.bind(u"team", team);
    QList<qint64> gone;
    while (stored.next()) {
        if (members.removeAll(stored.id<UserId>(1)) == 0)
            gone += stored.integer(0);
    }
    for (const qint64 id : gone) {
        session.willChange(Table::TeamMembers, id);
        Statement(session.connection(), u"DELETE FROM team_members WHERE id = :id"_s).bind(u"id", QVariant(id)).execute();
    }
    Statement add(session.connection(), u"INSERT INTO team_members (team_id, user_id) VALUES (:team, :user) RETURNING id"_s);
    for (const UserId user : members) {
        add.bindAll(team, user).only();
        session.inserted(Table::TeamMembers, add.integer(0));
    }
}

void bindTeam(Statement &write, const Team &team)
{
    write.bind(u"name", team.name.simplified()).bind(u"fold", folded(team.name));
    write.bind(u"reopening", nameOf(team.reopening)).bind(u"days", QVariant(team.reopenDays));
    write.bind(u"keeps", QVariant(int(team.keepsOwner))).bind(u"close", team.closeAfterDays);
    write.bind(u"assignment", nameOf(team.assignment));
}

TeamId insert(WriteSession &session, const Team &team)
{
    Statement add(
        session.connection(),
        u"INSERT INTO teams (uid, name, name_fold, reopening, reopen_days, keeps_owner, close_after_days,"
        " assignment, position, change_set_id) SELECT :uid, :name, :fold, :reopening, :days, :keeps, :close, :assignment,"
        " coalesce(max(position), 0) + 1, :change_set FROM teams RETURNING id"_s);
    bindTeam(add, team);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::Teams, add.integer(0));
    return add.id<TeamId>(0);
}

void update(WriteSession &session, const Team &team)
{
    session.willChange(Table::Teams, team.id.value);
    Statement write(session.connection(), u"UPDATE teams SET name = :name, name_fold = :fold, reopening = :reopening,"
                                          " reopen_days = :days, keeps_owner = :keeps, close_after_days = :close,"
                                          " assignment = :assignment WHERE id = :id"_s);
    bindTeam(write, team);
    write.bind(u"id", team.id).execute();
}

} // namespace

Result<QList<Team>> TeamStore::teams() const
{
    return attempt([&] {
        Statement rows(m_connection, selectTeam + u" WHERE deleted_at IS NULL ORDER BY position, id"_s);
        QList<Team> teams;
        while (rows.next())
            teams += readTeam(m_connection, rows);
        return teams;
    });
}

Result<Team> TeamStore::team(TeamId id) const
{
    return attempt([&]() -> Result<Team> {
        if (!id.isValid())
            return Team{};
        Statement row(m_connection, selectTeam + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readTeam(m_connection, row);
    });
}

Result<TeamId> TeamStore::save(WriteSession &session, const Team &team)
{
    auto saved = attempt([&]() -> Result<TeamId> {
        TeamId id = team.id;
        if (id.isValid()) {
            REGULARS_CHECK(this->team(id));
            update(session, team);
        } else {
            id = insert(session, team);
        }
        writeMembers(session, id, team.members);
        return id;
    });
    if (!saved && saved.error().code == ErrorCode::Duplicate)
        saved.error().field = u"name"_s;
    return saved;
}

Result<void> TeamStore::remove(WriteSession &session, TeamId id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Teams, id.value);
        Statement write(m_connection, u"UPDATE teams SET deleted_at = :now WHERE id = :id"_s);
        write.bindAll(session.now(), id).execute();
        return write.changedRows() == 0 ? Result<void>(fail(ErrorCode::NotFound)) : Result<void>();
    });
}

} // namespace regulars
