// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsmove.h"

namespace regulars {

class Connection;
class WriteSession;

/// The ledger of points: loads of an account what a request needs (see PointsAccount), and appends what core/loyalty
/// answers. Everything throws SqlFailure.
class PointsStore
{
public:
    /// Lines that a person books, and gifts that come with what a person does, are in the history and go with its undo; what
    /// follows from another record is kept true to it.
    enum class Booked { ByPerson, AsGift, ByRule };

    explicit PointsStore(Connection &connection) : m_connection(connection) {}

    /// Not valid: the customer has none.
    [[nodiscard]] PointsAccountId accountOf(CustomerId customer) const;
    [[nodiscard]] CustomerId customerOf(PointsAccountId account) const;
    /// The customer's account, a new one if there is none.
    [[nodiscard]] PointsAccountId openAccount(WriteSession &session, CustomerId customer);

    /// Header, open lots, claims that owe, and reservations. NotFound is thrown.
    [[nodiscard]] PointsAccount account(PointsAccountId id) const;
    /// More of it, for a request about a line.
    void loadLine(PointsAccount &account, qint64 sequence) const;
    /// What was booked under the key.
    void loadKey(PointsAccount &account, const QString &key) const;
    /// For a move between two accounts: the lines that moved before, in either direction.
    void loadMoves(PointsAccount &account, PointsAccountId other) const;
    /// All lines, in order.
    [[nodiscard]] PointsHistory history(PointsAccountId id) const;

    /// Appends the posting and brings `account` up to date.
    void append(WriteSession &session, PointsAccount &account, const PointsPosting &posting, Booked booked);
    /// Keeps when something falls due next.
    void writeDue(WriteSession &session, const PointsAccount &account) { writeHeader(session, account); }
    /// Keeps status and mergedInto.
    void writeStatus(WriteSession &session, const PointsAccount &account);

private:
    void writeHeader(WriteSession &session, const PointsAccount &account);
    void loadLots(PointsAccount &account) const;
    void loadLot(PointsAccount &account, qint64 sequence) const;
    void loadClaim(PointsAccount &account, qint64 line) const;
    void loadEntry(PointsAccount &account, qint64 sequence) const;

    Connection &m_connection;
};

} // namespace regulars
