// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/claimstore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectClaim =
    u"SELECT c.id, c.uid, c.customer_id, c.reward_id, c.reward_name, c.kind, c.value, c.points, c.cost_minor, c.state,"
    " c.order_id, c.task_id, c.claimed_at, c.claimed_on, c.valid_until, c.closed_at, c.note, c.row_version,"
    " c.fulfilment_task_id FROM reward_claims c"_s;

RewardClaim readClaim(const Statement &row)
{
    RewardClaim claim;
    claim.id = row.id<RewardClaimId>(0);
    claim.uid = row.text(1);
    claim.customer = row.id<CustomerId>(2);
    claim.reward = row.id<RewardId>(3);
    claim.rewardName = row.text(4);
    claim.kind = valueOf<RewardKind>(row.text(5));
    claim.value = rewardValueOf(jsonObject(row.text(6)));
    claim.points = {row.integer(7)};
    claim.costMinor = row.integer(8);
    claim.state = valueOf<ClaimState>(row.text(9));
    claim.order = row.id<OrderId>(10);
    claim.task = row.id<TaskId>(11);
    claim.claimedAt = row.instant(12);
    claim.claimedOn = dayAt(row, 13);
    claim.validUntil = dayAt(row, 14);
    claim.closedAt = row.optionalInstant(15);
    claim.note = row.text(16);
    claim.rowVersion = static_cast<int>(row.integer(17));
    claim.fulfilment = row.id<TaskId>(18);
    return claim;
}

QList<RewardClaim> readClaims(Statement &rows)
{
    QList<RewardClaim> claims;
    while (rows.next())
        claims += readClaim(rows);
    return claims;
}

Result<RewardClaim> onlyClaim(Statement &row)
{
    if (!row.next())
        return fail(ErrorCode::NotFound, u"claim"_s);
    return readClaim(row);
}

/// What changes during the life of a claim.
void bindLife(Statement &write, WriteSession &session, const RewardClaim &claim)
{
    write.bind(u"state", nameOf(claim.state)).bind(u"order", claim.order).bind(u"task", claim.task);
    write.bind(u"until", dayValue(claim.validUntil)).bind(u"closed", claim.closedAt).bind(u"note", claim.note.trimmed());
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

} // namespace

Result<RewardClaim> ClaimStore::claim(RewardClaimId id) const
{
    return attempt([&] {
        Statement row(m_connection, selectClaim + u" WHERE c.id = :id"_s);
        row.bind(u"id", id);
        return onlyClaim(row);
    });
}

Result<RewardClaim> ClaimStore::claim(const QString &uid) const
{
    return attempt([&] {
        Statement row(m_connection, selectClaim + u" WHERE c.uid = :uid"_s);
        row.bind(u"uid", uid);
        return onlyClaim(row);
    });
}

Result<QList<RewardClaim>> ClaimStore::ofCustomer(CustomerId customer, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, selectClaim + u" WHERE c.customer_id = :customer ORDER BY c.id DESC LIMIT :limit"_s);
        rows.bind(u"customer", customer).bind(u"limit", QVariant(limit));
        return readClaims(rows);
    });
}

Result<QList<RewardClaim>> ClaimStore::ofOrder(OrderId order) const
{
    return attempt([&] {
        Statement rows(m_connection, selectClaim + u" WHERE c.order_id = :order ORDER BY c.id"_s);
        rows.bind(u"order", order);
        return readClaims(rows);
    });
}

Result<RewardClaim> ClaimStore::ofTask(TaskId task) const
{
    return attempt([&] {
        Statement row(m_connection, selectClaim + u" WHERE c.task_id = :task"_s);
        row.bind(u"task", task);
        return onlyClaim(row);
    });
}

Result<QList<RewardClaim>> ClaimStore::overdue(QDate today, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection, selectClaim + u" WHERE c.valid_until < :today AND c.state = 'issued'"
                                                   " ORDER BY c.valid_until, c.id LIMIT :limit"_s);
        rows.bind(u"today", dayValue(today)).bind(u"limit", QVariant(limit));
        return readClaims(rows);
    });
}

Result<QHash<RewardId, int>> ClaimStore::timesInPeriod(CustomerId customer, const QList<Reward> &rewards, QDate today) const
{
    return attempt([&] {
        QHash<RewardId, int> times;
        Statement count(m_connection,
                        u"SELECT count(*) FROM reward_claims WHERE customer_id = :customer AND reward_id = :reward"
                        " AND claimed_on BETWEEN :from AND :until AND state NOT IN ('voided', 'expired')"_s);
        for (const Reward &reward : rewards) {
            if (reward.limit.times == 0)
                continue;
            const auto [from, until] = daysOf(reward.limit.per, today);
            count.bind(u"customer", customer).bind(u"reward", reward.id);
            count.bind(u"from", from.isValid() ? from.toString(Qt::ISODate) : u"0000-01-01"_s);
            count.bind(u"until", until.isValid() ? until.toString(Qt::ISODate) : u"9999-12-31"_s).only();
            times.insert(reward.id, static_cast<int>(count.integer(0)));
        }
        return times;
    });
}

QString ClaimStore::insertRow(WriteSession &session, const RewardClaim &claim, ChangeSetId changeSet, RewardClaimId &id)
{
    const QString uid = claim.uid.isEmpty() ? newUid(session.now()) : claim.uid;
    Statement add(
        m_connection,
        u"INSERT INTO reward_claims (uid, customer_id, reward_id, reward_name, kind, value, points, cost_minor,"
        " state, order_id, task_id, fulfilment_task_id, claimed_at, claimed_on, valid_until, closed_at, note, created_by,"
        " updated_at, updated_by, change_set_id) VALUES (:uid, :customer, :reward, :name, :kind, :value,"
        " :points, :cost, :state, :order, :task, :fulfilment, :claimed_at, :claimed_on, :until, :closed, :note, :user, :now,"
        " :user, :change_set) RETURNING id"_s);
    bindLife(add, session, claim);
    add.bind(u"uid", uid).bind(u"customer", claim.customer).bind(u"reward", claim.reward);
    add.bind(u"name", claim.rewardName).bind(u"kind", nameOf(claim.kind)).bind(u"value", jsonText(toJson(claim.value)));
    add.bind(u"points", QVariant(claim.points.hundredths)).bind(u"cost", QVariant(claim.costMinor));
    add.bind(u"claimed_at", claim.claimedAt).bind(u"claimed_on", dayValue(claim.claimedOn));
    add.bind(u"fulfilment", claim.fulfilment).bind(u"change_set", changeSet).only();
    id = add.id<RewardClaimId>(0);
    return uid;
}

Result<RewardClaimId> ClaimStore::insert(WriteSession &session, const RewardClaim &claim)
{
    return attempt([&] {
        RewardClaimId id;
        insertRow(session, claim, session.changeSet(), id);
        session.inserted(Table::RewardClaims, id.value);
        return id;
    });
}

QString ClaimStore::issue(WriteSession &session, const RewardClaim &claim)
{
    RewardClaimId id;
    const bool isPart = !session.journal().isEmpty();
    const QString uid = insertRow(session, claim, isPart ? session.changeSet() : ChangeSetId(), id);
    session.follow(Table::RewardClaims, id.value);
    return uid;
}

void ClaimStore::setByRule(WriteSession &session, const RewardClaim &claim)
{
    Statement(m_connection, u"UPDATE reward_claims SET state = :state, valid_until = :until, closed_at = :closed"
                            " WHERE id = :id"_s)
        .bind(u"state", nameOf(claim.state))
        .bind(u"until", dayValue(claim.validUntil))
        .bind(u"closed", claim.closedAt)
        .bind(u"id", claim.id)
        .execute();
    session.note(Change{Entity::RewardClaim, ChangeKind::Changed, claim.id.value});
}

Result<void> ClaimStore::update(WriteSession &session, const RewardClaim &claim)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::RewardClaims, claim.id.value);
        Statement write(m_connection,
                        u"UPDATE reward_claims SET state = :state, order_id = :order, task_id = :task, valid_until = :until,"
                        " closed_at = :closed, note = :note, updated_at = :now, updated_by = :user,"
                        " row_version = row_version + 1 WHERE id = :id"_s);
        bindLife(write, session, claim);
        write.bind(u"id", claim.id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound, u"claim"_s);
        return {};
    });
}

} // namespace regulars
