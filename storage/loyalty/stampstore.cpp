// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/stampstore.h"

#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectLine =
    u"SELECT s.id, s.card_id, s.customer_id, s.kind, s.stamps, s.root_id, s.order_uid, s.claim_uid, s.occurred_at,"
    " s.recorded_at, s.note, s.user_id, CASE WHEN s.kind = 'lapsed' THEN s.basis ELSE '' END FROM stamps s"_s;

StampLine readLine(const Statement &row)
{
    StampLine line;
    line.id = row.id<StampId>(0);
    line.card = row.id<StampCardId>(1);
    line.customer = row.id<CustomerId>(2);
    line.kind = valueOf<StampKind>(row.text(3));
    line.stamps = static_cast<int>(row.integer(4));
    line.root = row.id<StampId>(5);
    line.orderUid = row.text(6);
    line.claimUid = row.text(7);
    line.occurredAt = row.instant(8);
    line.recordedAt = row.instant(9);
    line.note = row.text(10);
    line.user = row.id<UserId>(11);
    if (line.kind == StampKind::Lapsed)
        line.settles = lapsedBasisOf(jsonObject(row.text(12))).settles;
    return line;
}

QList<StampLine> readLines(Statement &rows)
{
    QList<StampLine> lines;
    while (rows.next())
        lines += readLine(rows);
    return lines;
}

} // namespace

QList<StampLine> StampStore::lines(CustomerId customer, StampCardId card) const
{
    Statement rows(m_connection, selectLine + u" WHERE s.customer_id = :customer AND s.card_id = :card ORDER BY s.id"_s);
    rows.bind(u"customer", customer).bind(u"card", card);
    return readLines(rows);
}

QList<StampLine> StampStore::lines(CustomerId customer) const
{
    Statement rows(m_connection, selectLine + u" WHERE s.customer_id = :customer ORDER BY s.id"_s);
    rows.bind(u"customer", customer);
    return readLines(rows);
}

QList<StampLine> StampStore::rootsOfOrder(const QString &uid) const
{
    Statement rows(m_connection, selectLine + u" WHERE s.order_uid = :uid AND s.order_uid <> '' AND s.root_id IS NULL"
                                              " ORDER BY s.id"_s);
    rows.bind(u"uid", uid);
    return readLines(rows);
}

QList<StampLine> StampStore::linesOfRoot(StampId root) const
{
    Statement rows(m_connection, selectLine + u" WHERE s.id = :root OR s.root_id = :root ORDER BY s.id"_s);
    rows.bind(u"root", root);
    return readLines(rows);
}

std::optional<StampLine> StampStore::ofClaim(const QString &uid) const
{
    Statement row(m_connection, selectLine + u" WHERE s.claim_uid = :uid AND s.claim_uid <> '' AND s.root_id IS NULL"_s);
    if (!row.bind(u"uid", uid).next())
        return std::nullopt;
    return readLine(row);
}

std::optional<StampLine> StampStore::line(StampId id) const
{
    Statement row(m_connection, selectLine + u" WHERE s.id = :id"_s);
    if (!row.bind(u"id", id).next())
        return std::nullopt;
    return readLine(row);
}

QList<StampLine> StampStore::fullCardsOf(StampCardId card, ChangeSetId changeSet) const
{
    Statement rows(m_connection, selectLine + u" WHERE s.id IN (SELECT coalesce(f.root_id, f.id) FROM stamps f"
                                              " WHERE f.card_id = :card AND f.kind = 'full' AND f.stamps < 0"
                                              " AND f.change_set_id = :change_set) ORDER BY s.id"_s);
    rows.bind(u"card", card).bind(u"change_set", changeSet);
    return readLines(rows);
}

int StampStore::bookedWith(StampId root, ChangeSetId changeSet) const
{
    Statement sum(m_connection, u"SELECT coalesce(sum(s.stamps), 0) FROM stamps s WHERE (s.id = :root OR s.root_id = :root)"
                                " AND s.change_set_id = :change_set"_s);
    sum.bind(u"root", root).bind(u"change_set", changeSet).only();
    return static_cast<int>(sum.integer(0));
}

bool StampStore::isSettled(StampId root) const
{
    const QList<StampLine> lines = linesOfRoot(root);
    return std::any_of(lines.begin(), lines.end(), [&](const StampLine &line) {
        return regulars::isSettled(this->lines(line.customer, line.card), root);
    });
}

StampBasis StampStore::basis(StampId root) const
{
    Statement row(m_connection, u"SELECT basis FROM stamps WHERE id = :id"_s);
    row.bind(u"id", root).only();
    return stampBasisOf(jsonObject(row.text(0)));
}

QList<CustomerId> StampStore::customersWith(StampCardId card, int stamps) const
{
    Statement rows(m_connection, u"SELECT customer_id FROM stamps WHERE card_id = :card GROUP BY customer_id"
                                 " HAVING sum(stamps) >= :stamps ORDER BY customer_id"_s);
    rows.bind(u"card", card).bind(u"stamps", QVariant(stamps));
    QList<CustomerId> customers;
    while (rows.next())
        customers += rows.id<CustomerId>(0);
    return customers;
}

StampId StampStore::append(WriteSession &session, const StampLine &line, Booked booked, const QString &basis)
{
    const bool isPart = booked == Booked::ByPerson || !session.journal().isEmpty();
    Statement add(m_connection,
                  u"INSERT INTO stamps (card_id, customer_id, kind, stamps, root_id, order_uid, claim_uid, basis,"
                  " occurred_at, recorded_at, note, user_id, change_set_id) VALUES (:card, :customer, :kind,"
                  " :stamps, :root, :order, :claim, :basis, :occurred, :now, :note, :user, :change_set)"
                  " RETURNING id"_s);
    add.bind(u"card", line.card).bind(u"customer", line.customer).bind(u"kind", nameOf(line.kind));
    add.bind(u"stamps", QVariant(line.stamps)).bind(u"root", line.root).bind(u"order", line.orderUid);
    add.bind(u"claim", line.claimUid).bind(u"basis", basis).bind(u"occurred", line.occurredAt);
    add.bind(u"now", line.recordedAt).bind(u"note", line.note).bind(u"user", session.user());
    add.bind(u"change_set", isPart ? session.changeSet() : ChangeSetId()).only();
    const auto id = add.id<StampId>(0);
    if (booked == Booked::ByPerson)
        session.inserted(Table::Stamps, id.value);
    else
        session.follow(Table::Stamps, id.value);
    session.note(Change{Entity::Customer, ChangeKind::Changed, line.customer.value});
    return id;
}

} // namespace regulars
