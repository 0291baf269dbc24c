// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/pointsstore.h"

#include "core/loyalty/pointsledger.h"
#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/pointsrows.h"
#include "storage/sql/statement.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString sumsText(const PointsAccount &account)
{
    QJsonObject sums;
    for (const auto &[type, name] : EnumNames<PointsEntryType>::names) {
        if (const Points sum = account.sum(type); !sum.isZero())
            sums.insert(QString::fromUtf16(name), sum.hundredths);
    }
    return jsonText(sums);
}

void readSums(PointsAccount &account, const QString &text)
{
    const QJsonObject sums = jsonObject(text);
    for (const auto &[type, name] : EnumNames<PointsEntryType>::names)
        account.sums[static_cast<std::size_t>(type)].hundredths = sums.value(QString::fromUtf16(name)).toInteger();
}

/// What fell due meanwhile, and what covers a debt, is nobody's doing.
bool isAskedFor(const PointsEntry &entry)
{
    if (entry.undoOf)
        return true;
    const bool isGiven = entry.type == PointsEntryType::Adjust || entry.type == PointsEntryType::Bonus;
    return (isGiven || entry.type == PointsEntryType::Redeem) && !entry.coversDebt && !entry.reversalOf;
}

bool isOpen(const PointsAccount &account, qint64 line, const PointsClaim &claim)
{
    const PointsEntry *entry = account.entry(line);
    const bool holds = entry && entry->type == PointsEntryType::Reserve && claim.taken.isPositive();
    return holds || claim.owed().isPositive();
}

void writeClaim(Connection &connection, const PointsAccount &account, qint64 line)
{
    const PointsClaim claim = account.claim(line);
    Statement(connection, u"INSERT INTO points_claims (account_id, line, taken, allocated, open) VALUES (:account, :line,"
                          " :taken, :allocated, :open) ON CONFLICT (account_id, line) DO UPDATE SET taken = excluded.taken,"
                          " allocated = excluded.allocated, open = excluded.open"_s)
        .bind(u"account", account.id)
        .bind(u"line", QVariant(line))
        .bind(u"taken", QVariant(claim.taken.hundredths))
        .bind(u"allocated", QVariant(claim.allocated.hundredths))
        .bind(u"open", QVariant(int(isOpen(account, line, claim))))
        .execute();
}

void writeChanged(Connection &connection, const PointsAccount &account, const PointsPosting &posting)
{
    std::set<qint64> lots;
    std::set<qint64> claims;
    for (const PointsEntry &entry : posting.entries) {
        if (entry.makesLot())
            lots.insert(entry.sequence);
        else if (entry.lot)
            lots.insert(entry.lot);
        if (entry.reversalOf)
            claims.insert(entry.reversalOf);
        else if (entry.points.isNegative())
            claims.insert(entry.sequence);
    }
    for (const LotAllocation &allocation : posting.allocations) {
        lots.insert(allocation.lot);
        claims.insert(allocation.claim);
    }
    for (const qint64 lot : lots)
        writeLot(connection, account.id, account.lots.at(lot));
    for (const qint64 claim : claims)
        writeClaim(connection, account, claim);
}

} // namespace

PointsAccountId PointsStore::accountOf(CustomerId customer) const
{
    Statement row(m_connection, u"SELECT id FROM points_accounts WHERE customer_id = :customer"_s);
    return row.bind(u"customer", customer).next() ? row.id<PointsAccountId>(0) : PointsAccountId();
}

CustomerId PointsStore::customerOf(PointsAccountId account) const
{
    Statement row(m_connection, u"SELECT customer_id FROM points_accounts WHERE id = :id"_s);
    return row.bind(u"id", account).next() ? row.id<CustomerId>(0) : CustomerId();
}

PointsAccountId PointsStore::openAccount(WriteSession &session, CustomerId customer)
{
    if (const PointsAccountId known = accountOf(customer); known.isValid())
        return known;
    Statement add(m_connection,
                  u"INSERT INTO points_accounts (customer_id, opened_at) VALUES (:customer, :now) RETURNING id"_s);
    add.bind(u"customer", customer).bind(u"now", session.now()).only();
    return add.id<PointsAccountId>(0);
}

PointsAccount PointsStore::account(PointsAccountId id) const
{
    Statement row(m_connection,
                  u"SELECT status, merged_into_id, last_sequence, last_active_at, sums, qualifying,"
                  " (SELECT id FROM loyalty_programmes ORDER BY id LIMIT 1) FROM points_accounts WHERE id = :id"_s);
    row.bind(u"id", id).only();
    PointsAccount account;
    account.id = id;
    account.status = valueOf<PointsAccountStatus>(row.text(0));
    account.mergedInto = row.id<PointsAccountId>(1);
    account.lastSequence = row.integer(2);
    account.lastActiveAt = row.optionalInstant(3).value_or(Instant{});
    readSums(account, row.text(4));
    account.tierQualifying = {row.integer(5)};
    account.program = row.id<LoyaltyProgramId>(6);
    loadLots(account);
    std::vector<qint64> open;
    Statement claims(m_connection, u"SELECT line FROM points_claims WHERE account_id = :id AND open = 1 ORDER BY line"_s);
    claims.bind(u"id", id);
    while (claims.next())
        open.push_back(claims.integer(0));
    for (const qint64 line : open)
        loadClaim(account, line);
    return account;
}

void PointsStore::loadLots(PointsAccount &account) const
{
    std::vector<PointsLot> lots;
    Statement rows(m_connection, lotSelect() + u" WHERE l.account_id = :account AND l.remaining > 0 ORDER BY l.sequence"_s);
    rows.bind(u"account", account.id);
    while (rows.next())
        lots.push_back(readLot(rows));
    for (const PointsLot &lot : lots) {
        account.lots.insert({lot.sequence, lot});
        loadEntry(account, lot.sequence);
    }
}

void PointsStore::loadLot(PointsAccount &account, qint64 sequence) const
{
    if (account.lots.contains(sequence))
        return;
    Statement row(m_connection, lotSelect() + u" WHERE l.account_id = :account AND l.sequence = :sequence"_s);
    if (!row.bind(u"account", account.id).bind(u"sequence", QVariant(sequence)).next())
        return;
    const PointsLot lot = readLot(row);
    account.lots.insert({sequence, lot});
    loadEntry(account, sequence);
    if (lot.coversDebt)
        loadClaim(account, sequence);
}

void PointsStore::loadClaim(PointsAccount &account, qint64 line) const
{
    if (account.claims.contains(line))
        return;
    Statement row(m_connection,
                  u"SELECT taken, allocated FROM points_claims WHERE account_id = :account AND line = :line"_s);
    if (!row.bind(u"account", account.id).bind(u"line", QVariant(line)).next())
        return;
    loadEntry(account, line);
    // Its shares are what its allocations come to, in their order.
    QList<LotAllocation> allocations;
    Statement rows(m_connection,
                   allocationSelect() + u" WHERE account_id = :account AND claim = :line ORDER BY booked_with, ordinal"_s);
    rows.bind(u"account", account.id).bind(u"line", QVariant(line));
    while (rows.next())
        allocations += readAllocation(rows);
    PointsAccount shares;
    for (const LotAllocation &allocation : allocations)
        shares.add(allocation);
    PointsClaim claim = shares.claim(line);
    claim.taken = {row.integer(0)};
    account.claims.insert({line, claim});
    for (const PointsClaim::Share &share : claim.shares)
        loadLot(account, share.lot);
}

void PointsStore::loadEntry(PointsAccount &account, qint64 sequence) const
{
    if (account.entries.contains(sequence))
        return;
    Statement row(m_connection, entrySelect() + u" WHERE e.account_id = :account AND e.sequence = :sequence"_s);
    if (row.bind(u"account", account.id).bind(u"sequence", QVariant(sequence)).next())
        account.entries.insert({sequence, readEntry(row)});
}

void PointsStore::loadLine(PointsAccount &account, qint64 sequence) const
{
    loadEntry(account, sequence);
    const PointsEntry *line = account.entry(sequence);
    if (!line)
        return;
    const qint64 root = line->reversalOf ? line->reversalOf : sequence;
    loadEntry(account, root);
    Statement rows(m_connection, entrySelect() + u" WHERE e.account_id = :account AND e.reversal_of = :root"_s);
    rows.bind(u"account", account.id).bind(u"root", QVariant(root));
    while (rows.next()) {
        const PointsEntry entry = readEntry(rows);
        account.entries.insert({entry.sequence, entry});
    }
    loadLot(account, root);
    loadClaim(account, root);
}

void PointsStore::loadKey(PointsAccount &account, const QString &key) const
{
    if (key.isEmpty())
        return;
    Statement first(m_connection, u"SELECT account_id, posting FROM points_entries WHERE request_key = :key"
                                  " ORDER BY account_id <> :account, id LIMIT 1"_s);
    if (!first.bind(u"key", key).bind(u"account", account.id).next())
        return;
    PointsPosting posting;
    Statement lines(m_connection, entrySelect() + u" WHERE e.account_id = :account AND e.sequence >= :posting"
                                                  " AND e.posting = :posting ORDER BY e.sequence"_s);
    lines.bind(u"account", first.id<PointsAccountId>(0)).bind(u"posting", QVariant(first.integer(1)));
    while (lines.next())
        posting.entries += readEntry(lines);
    account.postings.insert_or_assign(key, posting);
}

void PointsStore::loadMoves(PointsAccount &account, PointsAccountId other) const
{
    std::vector<qint64> moves;
    Statement rows(m_connection,
                   u"SELECT sequence FROM points_entries WHERE account_id = :account AND counterpart_account_id = :other"
                   " AND type IN ('merge_in', 'merge_out') ORDER BY sequence"_s);
    rows.bind(u"account", account.id).bind(u"other", other);
    while (rows.next())
        moves.push_back(rows.integer(0));
    for (const qint64 line : moves)
        loadLine(account, line);
}

PointsHistory PointsStore::history(PointsAccountId id) const
{
    PointsHistory history;
    history.account = id;
    Statement lines(m_connection, entrySelect() + u" WHERE e.account_id = :account ORDER BY e.sequence"_s);
    lines.bind(u"account", id);
    while (lines.next())
        history.entries += readEntry(lines);
    Statement rows(m_connection, allocationSelect() + u" WHERE account_id = :account ORDER BY booked_with, ordinal"_s);
    rows.bind(u"account", id);
    while (rows.next())
        history.allocations += readAllocation(rows);
    return history;
}

void PointsStore::append(WriteSession &session, PointsAccount &account, const PointsPosting &posting, Booked booked)
{
    if (posting.repeated || posting.isEmpty())
        return;
    Points total = account.total();
    apply(account, posting);
    const bool isPart = booked != Booked::ByRule || !session.journal().isEmpty();
    const CustomerId customer = customerOf(account.id);
    for (const PointsEntry &entry : posting.entries) {
        total += entry.points;
        const qint64 id = insertEntry(m_connection, entry, {customer, total, isPart ? session.changeSet() : ChangeSetId()});
        if (booked != Booked::ByRule && isAskedFor(entry))
            session.inserted(Table::PointsEntries, id);
        else
            session.follow(Table::PointsEntries, id);
    }
    for (const LotAllocation &allocation : posting.allocations)
        insertAllocation(m_connection, allocation);
    writeChanged(m_connection, account, posting);
    writeHeader(session, account);
    session.note(Change{Entity::Customer, ChangeKind::Changed, customer.value});
}

void PointsStore::writeHeader(WriteSession &session, const PointsAccount &account)
{
    const PointsBalance balance = account.balance();
    Statement(m_connection,
              u"UPDATE points_accounts SET last_sequence = :sequence, last_active_at = :active_at, sums = :sums,"
              " qualifying = :qualifying, active = :active, pending = :pending, debt = :debt, due_at = :due"
              " WHERE id = :id"_s)
        .bind(u"sequence", QVariant(account.lastSequence))
        .bind(u"active_at", account.lastActiveAt == Instant{} ? std::nullopt : std::optional(account.lastActiveAt))
        .bind(u"sums", sumsText(account))
        .bind(u"qualifying", QVariant(account.tierQualifying.hundredths))
        .bind(u"active", QVariant(balance.active.hundredths))
        .bind(u"pending", QVariant(balance.pending.hundredths))
        .bind(u"debt", QVariant(balance.debt.hundredths))
        .bind(u"due", nextDueAt(account, session.calendar()))
        .bind(u"id", account.id)
        .execute();
}

void PointsStore::writeStatus(WriteSession &session, const PointsAccount &account)
{
    Statement(m_connection, u"UPDATE points_accounts SET status = :status, merged_into_id = :into WHERE id = :id"_s)
        .bind(u"status", nameOf(account.status))
        .bind(u"into", account.mergedInto)
        .bind(u"id", account.id)
        .execute();
    session.note(Change{Entity::Customer, ChangeKind::Changed, customerOf(account.id).value});
}

} // namespace regulars
