// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsrows.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

PointsRef refOf(const Statement &row, int column)
{
    return {row.id<PointsAccountId>(column), row.integer(column + 1)};
}

LotTerms termsOf(const Statement &row, int column)
{
    LotTerms terms;
    terms.unlocksAt = row.optionalInstant(column);
    terms.expiresAt = row.optionalInstant(column + 1);
    terms.inactivityMonths = static_cast<int>(row.integer(column + 2));
    terms.activeAt = row.optionalInstant(column + 3).value_or(Instant{});
    terms.policyVersion = static_cast<int>(row.integer(column + 4));
    return terms;
}

std::optional<Instant> activeAt(const LotTerms &terms)
{
    return terms.inactivityMonths > 0 ? std::optional(terms.activeAt) : std::nullopt;
}

void bindLinks(Statement &add, const PointsEntry &entry)
{
    add.bind(u"lot", QVariant(entry.lot)).bind(u"reversal", QVariant(entry.reversalOf));
    add.bind(u"undo", QVariant(entry.undoOf)).bind(u"other", entry.counterpart.account);
    add.bind(u"other_line", QVariant(entry.counterpart.sequence)).bind(u"origin", entry.origin.account);
    add.bind(u"origin_line", QVariant(entry.origin.sequence)).bind(u"kind", nameOf(entry.source.kind));
    add.bind(u"source", QVariant(entry.source.id)).bind(u"source_line", QVariant(entry.source.line));
    add.bind(u"snapshot", entry.snapshot);
}

void bindTerms(Statement &add, const std::optional<LotTerms> &terms)
{
    const LotTerms dates = terms.value_or(LotTerms{});
    add.bind(u"terms", QVariant(int(terms.has_value()))).bind(u"unlocks", dates.unlocksAt);
    add.bind(u"expires", dates.expiresAt).bind(u"months", QVariant(dates.inactivityMonths));
    add.bind(u"active_at", activeAt(dates)).bind(u"policy", QVariant(dates.policyVersion));
}

} // namespace

QString entrySelect()
{
    return u"SELECT e.account_id, e.sequence, e.posting, e.type, e.points, e.occurred_at, e.recorded_at, e.has_terms,"
           " e.unlocks_at, e.expires_at, e.inactivity_months, e.active_at, e.policy_version, e.lot, e.reversal_of, e.undo_of,"
           " e.counterpart_account_id, e.counterpart_sequence, e.origin_account_id, e.origin_sequence, e.source_kind,"
           " e.source_id, e.source_line, e.snapshot_id, e.qualifies, e.covers_debt, e.held_until, e.reason, e.note, e.issuer,"
           " e.user_id, e.request_key, e.fingerprint FROM points_entries e"_s;
}

QString standsSql()
{
    return u"(e.points + (SELECT coalesce(sum(b.points), 0) FROM points_entries b WHERE b.account_id = e.account_id"
           " AND b.reversal_of = e.sequence AND b.reversal_of > 0))"_s;
}

PointsEntry readEntry(const Statement &row)
{
    PointsEntry entry;
    entry.account = row.id<PointsAccountId>(0);
    entry.sequence = row.integer(1);
    entry.posting = row.integer(2);
    entry.type = valueOf<PointsEntryType>(row.text(3));
    entry.points = {row.integer(4)};
    entry.occurredAt = row.instant(5);
    entry.recordedAt = row.instant(6);
    if (row.integer(7) != 0)
        entry.terms = termsOf(row, 8);
    entry.lot = row.integer(13);
    entry.reversalOf = row.integer(14);
    entry.undoOf = row.integer(15);
    entry.counterpart = refOf(row, 16);
    entry.origin = refOf(row, 18);
    entry.source = {valueOf<PointsSourceKind>(row.text(20)), row.integer(21), row.integer(22)};
    entry.snapshot = row.id<EarnSnapshotId>(23);
    entry.qualifies = row.integer(24) != 0;
    entry.coversDebt = row.integer(25) != 0;
    entry.heldUntil = row.optionalInstant(26).value_or(Instant{});
    entry.reason = valueOf<PointsReason>(row.text(27));
    entry.note = row.text(28);
    entry.issuer = valueOf<PointsIssuer>(row.text(29));
    entry.user = row.id<UserId>(30);
    entry.key = row.text(31);
    entry.fingerprint = row.text(32);
    return entry;
}

qint64 insertEntry(Connection &connection, const PointsEntry &entry, const EntryPlace &place)
{
    Statement add(
        connection,
        u"INSERT INTO points_entries (account_id, customer_id, sequence, posting, type, points, total_after, occurred_at,"
        " recorded_at, has_terms, unlocks_at, expires_at, inactivity_months, active_at, policy_version, lot, reversal_of, undo_of,"
        " counterpart_account_id, counterpart_sequence, origin_account_id, origin_sequence, source_kind, source_id,"
        " source_line, snapshot_id, qualifies, covers_debt, held_until, reason, note, issuer, user_id, request_key,"
        " fingerprint, change_set_id) VALUES (:account, :customer, :sequence, :posting, :type, :points, :total, :occurred, :recorded,"
        " :terms, :unlocks, :expires, :months, :active_at, :policy, :lot, :reversal, :undo, :other, :other_line, :origin,"
        " :origin_line, :kind, :source, :source_line, :snapshot, :qualifies, :covers, :held, :reason, :note, :issuer,"
        " :user, :key, :fingerprint, :change_set) RETURNING id"_s);
    add.bind(u"account", entry.account).bind(u"sequence", QVariant(entry.sequence));
    add.bind(u"posting", QVariant(entry.posting)).bind(u"type", nameOf(entry.type));
    add.bind(u"points", QVariant(entry.points.hundredths)).bind(u"occurred", entry.occurredAt);
    add.bind(u"recorded", entry.recordedAt).bind(u"total", QVariant(place.total.hundredths));
    bindTerms(add, entry.terms);
    bindLinks(add, entry);
    const bool holds = entry.type == PointsEntryType::Reserve;
    add.bind(u"qualifies", QVariant(int(entry.qualifies))).bind(u"covers", QVariant(int(entry.coversDebt)));
    add.bind(u"held", holds ? std::optional(entry.heldUntil) : std::nullopt).bind(u"reason", nameOf(entry.reason));
    add.bind(u"note", entry.note).bind(u"issuer", nameOf(entry.issuer)).bind(u"user", entry.user);
    add.bind(u"key", entry.key.isEmpty() ? QVariant() : QVariant(entry.key)).bind(u"fingerprint", entry.fingerprint);
    add.bind(u"customer", place.customer).bind(u"change_set", place.changeSet).only();
    return add.integer(0);
}

QString allocationSelect()
{
    return u"SELECT account_id, claim, lot, points, booked_with, ordinal FROM points_allocations"_s;
}

LotAllocation readAllocation(const Statement &row)
{
    return {row.id<PointsAccountId>(0), row.integer(1), row.integer(2),
            Points{row.integer(3)},     row.integer(4), static_cast<int>(row.integer(5))};
}

void insertAllocation(Connection &connection, const LotAllocation &allocation)
{
    Statement(connection, u"INSERT INTO points_allocations (account_id, claim, booked_with, ordinal, lot, points)"
                          " VALUES (:account, :claim, :line, :ordinal, :lot, :points)"_s)
        .bind(u"account", allocation.account)
        .bind(u"claim", QVariant(allocation.claim))
        .bind(u"line", QVariant(allocation.bookedBy))
        .bind(u"ordinal", QVariant(allocation.ordinal))
        .bind(u"lot", QVariant(allocation.lot))
        .bind(u"points", QVariant(allocation.points.hundredths))
        .execute();
}

QString lotSelect()
{
    return u"SELECT l.sequence, l.issued, l.remaining, l.active, l.unlocks_at, l.expires_at, l.inactivity_months, l.active_at,"
           " l.policy_version, l.expired_with, l.reinstated_with, e.covers_debt, e.source_kind, e.source_id, e.source_line,"
           " e.snapshot_id FROM points_lots l JOIN points_entries e ON e.account_id = l.account_id"
           " AND e.sequence = l.sequence"_s;
}

PointsLot readLot(const Statement &row)
{
    PointsLot lot;
    lot.sequence = row.integer(0);
    lot.issued = {row.integer(1)};
    lot.remaining = {row.integer(2)};
    lot.active = row.integer(3) != 0;
    lot.terms = termsOf(row, 4);
    lot.expiredBy = row.integer(9);
    lot.reinstatedBy = row.integer(10);
    lot.coversDebt = row.integer(11) != 0;
    lot.source = {valueOf<PointsSourceKind>(row.text(12)), row.integer(13), row.integer(14)};
    lot.snapshot = row.id<EarnSnapshotId>(15);
    return lot;
}

void writeLot(Connection &connection, PointsAccountId account, const PointsLot &lot)
{
    Statement write(
        connection,
        u"INSERT INTO points_lots (account_id, sequence, issued, remaining, active, unlocks_at, expires_at,"
        " inactivity_months, active_at, policy_version, expired_with, reinstated_with) VALUES (:account, :sequence, :issued,"
        " :remaining, :active, :unlocks, :expires, :months, :active_at, :policy, :expired, :reinstated)"
        " ON CONFLICT (account_id, sequence) DO UPDATE SET remaining = excluded.remaining,"
        " active = excluded.active, unlocks_at = excluded.unlocks_at, expires_at = excluded.expires_at,"
        " inactivity_months = excluded.inactivity_months, active_at = excluded.active_at,"
        " policy_version = excluded.policy_version, expired_with = excluded.expired_with,"
        " reinstated_with = excluded.reinstated_with"_s);
    write.bind(u"account", account).bind(u"sequence", QVariant(lot.sequence));
    write.bind(u"issued", QVariant(lot.issued.hundredths)).bind(u"remaining", QVariant(lot.remaining.hundredths));
    write.bind(u"active", QVariant(int(lot.active))).bind(u"unlocks", lot.terms.unlocksAt);
    write.bind(u"expires", lot.terms.expiresAt).bind(u"months", QVariant(lot.terms.inactivityMonths));
    write.bind(u"active_at", activeAt(lot.terms)).bind(u"policy", QVariant(lot.terms.policyVersion));
    write.bind(u"expired", QVariant(lot.expiredBy)).bind(u"reinstated", QVariant(lot.reinstatedBy)).execute();
}

} // namespace regulars
