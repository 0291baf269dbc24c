// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/rewardstore.h"

#include "core/base/jsonvalues.h"
#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectReward =
    u"SELECT id, uid, name, description, kind, value, points, cost_minor, stock, limit_per, limit_times, valid_from,"
    " valid_until, tiers, position, enabled, created_at, row_version, deleted_at, segments,"
    " opens_task FROM rewards"_s;

const QString takesPointsSql = u"state NOT IN ('voided', 'expired')"_s;

Reward readReward(const Statement &row)
{
    Reward reward;
    reward.id = row.id<RewardId>(0);
    reward.uid = row.text(1);
    reward.name = row.text(2);
    reward.description = row.text(3);
    reward.kind = valueOf<RewardKind>(row.text(4));
    reward.value = rewardValueOf(jsonObject(row.text(5)));
    reward.points = {row.integer(6)};
    reward.costMinor = row.integer(7);
    if (const auto stock = row.optionalInteger(8))
        reward.stock = static_cast<int>(*stock);
    reward.limit = {valueOf<EarnPeriod>(row.text(9)), static_cast<int>(row.integer(10))};
    reward.validFrom = dayAt(row, 11);
    reward.validUntil = dayAt(row, 12);
    reward.tiers = idsOfJson<TierId>(jsonArray(row.text(13)));
    reward.position = static_cast<int>(row.integer(14));
    reward.enabled = row.integer(15) != 0;
    reward.createdAt = row.instant(16);
    reward.rowVersion = static_cast<int>(row.integer(17));
    reward.deleted = !row.isNull(18);
    reward.segments = textsOfJson(jsonArray(row.text(19)));
    reward.opensTask = row.integer(20) != 0;
    return reward;
}

void bindReward(Statement &write, WriteSession &session, const Reward &reward)
{
    write.bind(u"name", reward.name.simplified()).bind(u"fold", folded(reward.name.simplified()));
    write.bind(u"description", reward.description.trimmed()).bind(u"kind", nameOf(reward.kind));
    write.bind(u"value", jsonText(toJson(reward.value))).bind(u"points", QVariant(reward.points.hundredths));
    write.bind(u"cost", QVariant(reward.costMinor)).bind(u"stock", reward.stock);
    write.bind(u"per", nameOf(reward.limit.per)).bind(u"times", QVariant(reward.limit.times));
    write.bind(u"from", dayValue(reward.validFrom)).bind(u"until", dayValue(reward.validUntil));
    write.bind(u"tiers", jsonText(jsonOfIds(reward.tiers))).bind(u"enabled", QVariant(int(reward.enabled)));
    write.bind(u"segments", jsonText(QJsonArray::fromStringList(reward.segments)));
    write.bind(u"opens_task", QVariant(int(reward.opensTask)));
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

} // namespace

std::optional<int> leftOf(const Reward &reward, qint64 claims)
{
    if (!reward.stock)
        return std::nullopt;
    return static_cast<int>(std::max<qint64>(0, *reward.stock - claims));
}

Result<QList<Reward>> RewardStore::rewards() const
{
    return attempt([&] {
        Statement rows(m_connection, selectReward + u" WHERE deleted_at IS NULL ORDER BY position, id"_s);
        QList<Reward> rewards;
        while (rows.next())
            rewards += readReward(rows);
        return rewards;
    });
}

Result<Reward> RewardStore::reward(RewardId id) const
{
    return attempt([&]() -> Result<Reward> {
        Statement row(m_connection, selectReward + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"reward"_s);
        return readReward(row);
    });
}

RewardId RewardStore::insert(WriteSession &session, const Reward &reward)
{
    Statement add(
        m_connection,
        u"INSERT INTO rewards (uid, name, name_fold, description, kind, value, points, cost_minor, stock,"
        " limit_per, limit_times, valid_from, valid_until, tiers, segments, opens_task, position, enabled, created_at, created_by,"
        " updated_at, updated_by, change_set_id) SELECT :uid, :name, :fold, :description, :kind, :value, :points,"
        " :cost, :stock, :per, :times, :from, :until, :tiers, :segments, :opens_task, coalesce(max(position), 0) + 1, :enabled,"
        " :now, :user, :now, :user, :change_set FROM rewards RETURNING id"_s);
    bindReward(add, session, reward);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::Rewards, add.integer(0));
    return add.id<RewardId>(0);
}

void RewardStore::update(WriteSession &session, const Reward &reward)
{
    session.willChange(Table::Rewards, reward.id.value);
    Statement write(
        m_connection,
        u"UPDATE rewards SET name = :name, name_fold = :fold, description = :description, kind = :kind,"
        " value = :value, points = :points, cost_minor = :cost, stock = :stock, limit_per = :per,"
        " limit_times = :times, valid_from = :from, valid_until = :until, tiers = :tiers,"
        " segments = :segments, opens_task = :opens_task, enabled = :enabled, updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    bindReward(write, session, reward);
    write.bind(u"id", reward.id).execute();
}

Result<RewardId> RewardStore::save(WriteSession &session, const Reward &reward)
{
    return attempt([&]() -> Result<RewardId> {
        if (!reward.id.isValid())
            return insert(session, reward);
        REGULARS_TRY(before, this->reward(reward.id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"reward"_s);
        if (before.rowVersion != reward.rowVersion)
            return fail(ErrorCode::Conflict, u"reward"_s);
        update(session, reward);
        return reward.id;
    });
}

Result<void> RewardStore::remove(WriteSession &session, RewardId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, reward(id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"reward"_s);
        return markDeleted(session, Table::Rewards, id.value, true);
    });
}

Result<void> RewardStore::reorder(WriteSession &session, const QList<RewardId> &rewards)
{
    return attempt([&] {
        Statement write(m_connection, u"UPDATE rewards SET position = :position WHERE id = :id"_s);
        for (qsizetype i = 0; i < rewards.size(); ++i) {
            session.willChange(Table::Rewards, rewards[i].value);
            write.bindAll(i + 1, rewards[i]).execute();
        }
    });
}

Result<QHash<RewardId, RewardFigures>> RewardStore::figures() const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT reward_id, count(*), sum(CASE WHEN state = 'used' THEN 1 ELSE 0 END),"
                                     " count(DISTINCT customer_id), sum(points), sum(cost_minor), max(claimed_at)"
                                     " FROM reward_claims WHERE %1 GROUP BY reward_id"_s.arg(takesPointsSql));
        QHash<RewardId, RewardFigures> figures;
        while (rows.next()) {
            figures.insert(rows.id<RewardId>(0), {rows.integer(1),
                                                  rows.integer(2),
                                                  rows.integer(3),
                                                  {rows.integer(4)},
                                                  rows.integer(5),
                                                  rows.optionalInstant(6)});
        }
        return figures;
    });
}

Result<std::optional<int>> RewardStore::left(const Reward &reward) const
{
    if (!reward.stock)
        return std::optional<int>();
    return attempt([&]() -> std::optional<int> {
        Statement count(m_connection,
                        u"SELECT count(*) FROM reward_claims WHERE reward_id = :reward AND %1"_s.arg(takesPointsSql));
        count.bind(u"reward", reward.id).only();
        return leftOf(reward, count.integer(0));
    });
}

} // namespace regulars
