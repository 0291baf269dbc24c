// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"
#include "core/loyalty/pointsterms.h"

namespace regulars {

/// Writes one posting to a copy of an account, line by line. The requests (pointsledger, pointsreversal, pointsreservation,
/// pointsmove) are made of its steps; nothing else makes lines.
class PointsBooking
{
public:
    PointsBooking(const PointsAccount &account, const PointsContext &context);

    [[nodiscard]] const PointsAccount &account() const { return m_account; }
    [[nodiscard]] const PointsContext &context() const { return m_context; }
    /// What can be spent now.
    [[nodiscard]] Points active() const;
    /// The lots that can be spent: soonest expiry first, then oldest, what never expires last.
    [[nodiscard]] std::vector<qint64> spendable() const { return spendable(std::nullopt); }
    /// The lot that was earned with the line, other lots of the same order (also those that wait), then what can be spent.
    [[nodiscard]] std::vector<qint64> lotsFor(qint64 earned, const PointsSource &source) const;

    /// Books what fell due until now, by date: lots unlock, lots expire, reservations end. What was missed for days comes
    /// out as if each day had been looked at.
    void catchUp();
    /// When the first of it fell due, or will until now.
    [[nodiscard]] std::optional<Instant> nextDueAt() const;
    /// Appends a line and returns its sequence; account, sequence, posting, times and issuer are filled in where they are
    /// not set.
    qint64 book(PointsEntry entry);
    /// Takes for a claim from the lots in this order, at most so much. Returns what is missing.
    Points take(qint64 claim, Points points, const std::vector<qint64> &lots);
    /// After a reversal was booked: gives back what the claim holds too much. First it owes less, then the lots taken last
    /// get back first, so that many partial returns come out as one. Returns what each lot got.
    std::vector<PointsClaim::Share> giveBack(qint64 claim);
    /// Gives back to a certain lot.
    void giveBackTo(qint64 claim, qint64 lot, Points points);
    /// Frees what a reservation holds.
    std::vector<PointsClaim::Share> release(qint64 reservation, PointsEntry line = {});
    /// Applies the negative policy to what the claim owes.
    void cover(qint64 claim);
    /// Books the line, a lot that covers debts, and pays everything that is owed with it.
    void forgive(const PointsEntry &line);
    /// What each claim owes, oldest first.
    [[nodiscard]] std::vector<std::pair<qint64, Points>> debts() const;
    /// The reservations that still hold something.
    [[nodiscard]] std::vector<qint64> openReservations() const;
    /// The end of each request: what has come back too late expires, debts are paid with what there is.
    void finish();
    [[nodiscard]] PointsPosting posted() const { return m_posting; }

private:
    struct Due
    {
        Instant at;
        qint64 line;
        PointsEntryType type;
    };
    [[nodiscard]] std::vector<qint64> spendable(std::optional<Instant> asOf) const;
    [[nodiscard]] std::optional<Due> nextDue() const;
    void allocate(qint64 claim, qint64 lot, Points points);
    void bookDue(const Due &due);
    void expire(qint64 lot, Instant at);
    void settle(Instant asOf);
    // A shortfall that was covered and is not short any more: the cover is taken back.
    void uncover();
    // The same for a debt that went to another account and came back from there: its claim gives up other lots instead.
    void swapBridges();
    void swapBridge(qint64 bridge);

    PointsAccount m_account;
    const PointsContext &m_context;
    PointsPosting m_posting;
    std::optional<Instant> m_reached; ///< how far catching up has come
};

} // namespace regulars
