// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/challengestore.h"

#include "core/base/jsonvalues.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectChallenge =
    u"SELECT id, uid, name, enabled, metric, scope, target, period, from_day, until_day, tiers, badge_name, badge_colour,"
    " points, reward_id, created_at, row_version, deleted_at FROM challenges"_s;

Challenge readChallenge(const Statement &row)
{
    Challenge challenge;
    challenge.id = row.id<ChallengeId>(0);
    challenge.uid = row.text(1);
    challenge.name = row.text(2);
    challenge.enabled = row.integer(3) != 0;
    challenge.metric = valueOf<ChallengeMetric>(row.text(4));
    challenge.scope = earnScopeOf(jsonObject(row.text(5)));
    challenge.target = row.integer(6);
    challenge.period = valueOf<ChallengePeriod>(row.text(7));
    challenge.from = dayAt(row, 8);
    challenge.until = dayAt(row, 9);
    challenge.tiers = idsOfJson<TierId>(jsonArray(row.text(10)));
    challenge.badgeName = row.text(11);
    challenge.badgeColour = valueOf<TierColour>(row.text(12));
    challenge.points = row.integer(13);
    challenge.reward = row.id<RewardId>(14);
    challenge.createdAt = row.instant(15);
    challenge.rowVersion = static_cast<int>(row.integer(16));
    challenge.deleted = !row.isNull(17);
    return challenge;
}

void bindChallenge(Statement &write, WriteSession &session, const Challenge &challenge)
{
    const bool hasDates = challenge.period == ChallengePeriod::Dates;
    write.bind(u"name", challenge.name.simplified()).bind(u"enabled", QVariant(static_cast<int>(challenge.enabled)));
    write.bind(u"metric", nameOf(challenge.metric)).bind(u"scope", jsonText(toJson(challenge.scope)));
    write.bind(u"target", QVariant(challenge.target)).bind(u"period", nameOf(challenge.period));
    write.bind(u"from", hasDates ? dayValue(challenge.from) : QVariant());
    write.bind(u"until", hasDates ? dayValue(challenge.until) : QVariant());
    write.bind(u"tiers", jsonText(jsonOfIds(challenge.tiers))).bind(u"badge", challenge.badgeName.simplified());
    write.bind(u"colour", nameOf(challenge.badgeColour)).bind(u"points", QVariant(challenge.points));
    write.bind(u"reward", challenge.reward).bind(u"now", session.now()).bind(u"user", session.user());
}

} // namespace

Result<QList<Challenge>> ChallengeStore::challenges() const
{
    return attempt([&] {
        Statement rows(m_connection, selectChallenge + u" WHERE deleted_at IS NULL ORDER BY id"_s);
        QList<Challenge> challenges;
        while (rows.next())
            challenges += readChallenge(rows);
        return challenges;
    });
}

Result<bool> ChallengeStore::hasOffer() const
{
    return attempt([&] {
        return Statement(m_connection, u"SELECT 1 FROM challenges WHERE enabled = 1 AND deleted_at IS NULL LIMIT 1"_s)
            .next();
    });
}

Result<Challenge> ChallengeStore::challenge(ChallengeId id) const
{
    return attempt([&]() -> Result<Challenge> {
        Statement row(m_connection, selectChallenge + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"challenge"_s);
        return readChallenge(row);
    });
}

ChallengeId ChallengeStore::insert(WriteSession &session, const Challenge &challenge)
{
    Statement add(m_connection,
                  u"INSERT INTO challenges (uid, name, enabled, metric, scope, target, period, from_day, until_day, tiers,"
                  " badge_name, badge_colour, points, reward_id, created_at, created_by, updated_at, updated_by,"
                  " change_set_id) VALUES (:uid, :name, :enabled, :metric, :scope, :target, :period, :from, :until,"
                  " :tiers, :badge, :colour, :points, :reward, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    bindChallenge(add, session, challenge);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::Challenges, add.integer(0));
    return add.id<ChallengeId>(0);
}

void ChallengeStore::update(WriteSession &session, const Challenge &challenge)
{
    session.willChange(Table::Challenges, challenge.id.value);
    Statement write(m_connection,
                    u"UPDATE challenges SET name = :name, enabled = :enabled, metric = :metric, scope = :scope,"
                    " target = :target, period = :period, from_day = :from, until_day = :until, tiers = :tiers,"
                    " badge_name = :badge, badge_colour = :colour, points = :points, reward_id = :reward,"
                    " updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    bindChallenge(write, session, challenge);
    write.bind(u"id", challenge.id).execute();
}

Result<ChallengeId> ChallengeStore::save(WriteSession &session, const Challenge &challenge)
{
    return attempt([&]() -> Result<ChallengeId> {
        if (!challenge.id.isValid())
            return insert(session, challenge);
        REGULARS_TRY(before, this->challenge(challenge.id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"challenge"_s);
        if (before.rowVersion != challenge.rowVersion)
            return fail(ErrorCode::Conflict, u"challenge"_s);
        update(session, challenge);
        return challenge.id;
    });
}

Result<void> ChallengeStore::remove(WriteSession &session, ChallengeId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, challenge(id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"challenge"_s);
        return markDeleted(session, Table::Challenges, id.value, true);
    });
}

Result<QHash<ChallengeId, ChallengeFigures>> ChallengeStore::figures() const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT a.challenge_id, count(DISTINCT a.customer_id), count(*) FROM challenge_awards a"
                       " JOIN customers c ON c.id = a.customer_id WHERE a.taken_at IS NULL AND c.deleted_at IS NULL"
                       " GROUP BY a.challenge_id"_s);
        QHash<ChallengeId, ChallengeFigures> figures;
        while (rows.next())
            figures.insert(rows.id<ChallengeId>(0), {rows.integer(1), rows.integer(2)});
        return figures;
    });
}

} // namespace regulars
