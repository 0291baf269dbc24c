// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/challengeawards.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectAward = u"SELECT id, challenge_id, customer_id, span, award_key, basis, orders, claim_uid, reached_at,"
                            " taken_at FROM challenge_awards"_s;

const auto claimTakenKey = u"claim_taken_at"_s; // beside the challenge as it was

QString basisText(const ChallengeAward &award)
{
    QJsonObject basis = toJson(award.basis);
    if (award.claimTakenAt)
        basis.insert(claimTakenKey, award.claimTakenAt->ms);
    return jsonText(basis);
}

ChallengeAward readAward(const Statement &row)
{
    ChallengeAward award;
    award.id = row.id<ChallengeAwardId>(0);
    award.challenge = row.id<ChallengeId>(1);
    award.customer = row.id<CustomerId>(2);
    award.span = row.text(3);
    award.key = row.text(4);
    const QJsonObject basis = jsonObject(row.text(5));
    award.basis = challengeOf(basis);
    award.orders = jsonTexts(row.text(6));
    award.claimUid = row.text(7);
    award.reachedAt = row.instant(8);
    award.takenAt = row.optionalInstant(9);
    // Before it was kept, a claim that was taken with its badge was known by the same instant.
    award.claimTakenAt = basis.contains(claimTakenKey) ? Instant{basis.value(claimTakenKey).toInteger()} : award.takenAt;
    return award;
}

} // namespace

QString ChallengeAward::keyOf(const Challenge &challenge, const QString &span, const QString &customerUid)
{
    return u"challenge/%1/%2/%3"_s.arg(challenge.uid, span, customerUid);
}

QList<ChallengeAward> ChallengeAwards::ofCustomer(CustomerId customer) const
{
    Statement rows(m_connection, selectAward + u" WHERE customer_id = :customer ORDER BY id"_s);
    rows.bind(u"customer", customer);
    QList<ChallengeAward> awards;
    while (rows.next())
        awards += readAward(rows);
    return awards;
}

std::optional<ChallengeAward> ChallengeAwards::ofClaim(const QString &uid) const
{
    Statement row(m_connection, selectAward + u" WHERE claim_uid = :uid AND claim_uid <> ''"_s);
    return row.bind(u"uid", uid).next() ? std::optional(readAward(row)) : std::nullopt;
}

std::optional<ChallengeAward> ChallengeAwards::ofKey(const QString &key) const
{
    Statement row(m_connection, selectAward + u" WHERE award_key = :key"_s);
    return row.bind(u"key", key).next() ? std::optional(readAward(row)) : std::nullopt;
}

bool ChallengeAwards::hasAny(CustomerId customer) const
{
    Statement row(m_connection, u"SELECT 1 FROM challenge_awards WHERE customer_id = :customer LIMIT 1"_s);
    return row.bind(u"customer", customer).next();
}

QList<CustomerId> ChallengeAwards::customers() const
{
    Statement rows(m_connection, u"SELECT DISTINCT customer_id FROM challenge_awards ORDER BY customer_id"_s);
    QList<CustomerId> customers;
    while (rows.next())
        customers += rows.id<CustomerId>(0);
    return customers;
}

void ChallengeAwards::note(WriteSession &session, const ChallengeAward &award) const
{
    session.note(Change{Entity::Customer, ChangeKind::Changed, award.customer.value});
    session.note(Change{Entity::ChallengeAward, ChangeKind::Changed, award.id.value});
}

void ChallengeAwards::insert(WriteSession &session, const ChallengeAward &award)
{
    Statement add(m_connection,
                  u"INSERT INTO challenge_awards (challenge_id, customer_id, span, award_key, basis, orders, claim_uid,"
                  " reached_at) VALUES (:challenge, :customer, :span, :key, :basis, :orders, :claim, :reached)"
                  " RETURNING id"_s);
    add.bind(u"challenge", award.challenge).bind(u"customer", award.customer).bind(u"span", award.span);
    add.bind(u"key", award.key).bind(u"basis", basisText(award));
    add.bind(u"orders", jsonText(QJsonArray::fromStringList(award.orders))).bind(u"claim", award.claimUid);
    add.bind(u"reached", award.reachedAt).only();
    ChallengeAward added = award;
    added.id = add.id<ChallengeAwardId>(0);
    session.follow(Table::ChallengeAwards, added.id.value);
    note(session, added);
}

void ChallengeAwards::update(WriteSession &session, const ChallengeAward &award)
{
    Statement write(m_connection,
                    u"UPDATE challenge_awards SET taken_at = :taken, basis = :basis, orders = :orders WHERE id = :id"_s);
    write.bind(u"taken", award.takenAt).bind(u"basis", basisText(award));
    write.bind(u"orders", jsonText(QJsonArray::fromStringList(award.orders))).bind(u"id", award.id).execute();
    note(session, award);
}

} // namespace regulars
