// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsbooking.h"

#include <algorithm>
#include <tuple>

namespace regulars {

namespace {

constexpr Instant atOnce{std::numeric_limits<qint64>::min()};

} // namespace

PointsBooking::PointsBooking(const PointsAccount &account, const PointsContext &context)
    : m_account(account), m_context(context)
{
}

Points PointsBooking::active() const
{
    Points sum;
    for (const auto &[sequence, lot] : m_account.lots) {
        if (lot.active && !lot.coversDebt)
            sum += lot.remaining;
    }
    return sum;
}

std::vector<qint64> PointsBooking::spendable(std::optional<Instant> asOf) const
{
    std::vector<std::pair<Instant, qint64>> order;
    for (const auto &[sequence, lot] : m_account.lots) {
        if (!lot.active || lot.coversDebt || !lot.remaining.isPositive())
            continue;
        const Instant expiry = expiryOf(lot.terms, m_account.lastActiveAt, m_context.calendar).value_or(noDate);
        if (!asOf || (!lot.isExpired() && expiry > *asOf))
            order.emplace_back(expiry, sequence);
    }
    std::sort(order.begin(), order.end());
    std::vector<qint64> lots;
    lots.reserve(order.size());
    for (const auto &[expiry, sequence] : order)
        lots.push_back(sequence);
    return lots;
}

std::vector<qint64> PointsBooking::lotsFor(qint64 earned, const PointsSource &source) const
{
    std::vector<qint64> lots;
    if (m_account.lots.contains(earned))
        lots.push_back(earned);
    for (const auto &[sequence, lot] : m_account.lots) {
        if (sequence != earned && !lot.coversDebt && lot.source.isSameRecord(source))
            lots.push_back(sequence);
    }
    const auto others = spendable();
    lots.insert(lots.end(), others.begin(), others.end());
    return lots;
}

std::optional<PointsBooking::Due> PointsBooking::nextDue() const
{
    std::optional<Due> next;
    const auto consider = [&](Instant at, qint64 line, PointsEntryType type) {
        if (at <= m_context.now && (!next || std::tie(at, line) < std::tie(next->at, next->line)))
            next = Due{at, line, type};
    };
    for (const auto &[sequence, lot] : m_account.lots) {
        if (!lot.remaining.isPositive() || lot.coversDebt)
            continue;
        if (lot.isExpired()) {
            consider(atOnce, sequence, PointsEntryType::Expire);
            continue;
        }
        if (!lot.active && lot.terms.unlocksAt)
            consider(*lot.terms.unlocksAt, sequence, PointsEntryType::Activate);
        if (const auto expiry = expiryOf(lot.terms, m_account.lastActiveAt, m_context.calendar))
            consider(*expiry, sequence, PointsEntryType::Expire);
    }
    for (const qint64 reservation : openReservations())
        consider(m_account.entries.at(reservation).heldUntil, reservation, PointsEntryType::Release);
    return next;
}

std::optional<Instant> PointsBooking::nextDueAt() const
{
    const auto due = nextDue();
    return due ? std::optional(due->at) : std::nullopt;
}

void PointsBooking::catchUp()
{
    while (const auto due = nextDue())
        bookDue(*due);
}

void PointsBooking::bookDue(const Due &due)
{
    // What is given back meanwhile does not expire before it was given back.
    Instant at = due.at == atOnce ? m_reached.value_or(m_context.now) : due.at;
    if (m_reached)
        at = std::max(at, *m_reached);
    m_reached = at;
    if (due.type == PointsEntryType::Expire)
        return expire(due.line, at);
    PointsEntry entry;
    entry.occurredAt = at;
    if (due.type == PointsEntryType::Release) {
        release(due.line, entry);
    } else {
        entry.type = PointsEntryType::Activate;
        entry.lot = due.line;
        book(entry);
    }
    settle(at);
}

void PointsBooking::expire(qint64 lot, Instant at)
{
    PointsEntry entry;
    entry.type = PointsEntryType::Expire;
    entry.points = -m_account.lots.at(lot).remaining;
    entry.lot = lot;
    entry.occurredAt = at;
    entry.source = m_account.lots.at(lot).source;
    const qint64 claim = book(entry);
    take(claim, -entry.points, {lot});
}

qint64 PointsBooking::book(PointsEntry entry)
{
    entry.account = m_account.id;
    entry.sequence = m_account.lastSequence + 1;
    entry.posting = m_posting.isEmpty() ? entry.sequence : m_posting.entries.first().sequence;
    entry.recordedAt = m_context.now;
    if (entry.occurredAt == Instant{})
        entry.occurredAt = m_context.now;
    entry.issuer = m_context.issuer;
    entry.user = m_context.user;
    m_account.add(entry);
    m_posting.entries += entry;
    return entry.sequence;
}

void PointsBooking::allocate(qint64 claim, qint64 lot, Points points)
{
    LotAllocation allocation;
    allocation.account = m_account.id;
    allocation.claim = claim;
    allocation.lot = lot;
    allocation.points = points;
    allocation.bookedBy = m_account.lastSequence;
    if (!m_posting.allocations.isEmpty() && m_posting.allocations.last().bookedBy == allocation.bookedBy)
        allocation.ordinal = m_posting.allocations.last().ordinal + 1;
    m_account.add(allocation);
    m_posting.allocations += allocation;
}

Points PointsBooking::take(qint64 claim, Points points, const std::vector<qint64> &lots)
{
    for (const qint64 lot : lots) {
        const Points taken = std::min(points, m_account.lots.at(lot).remaining);
        if (!taken.isPositive())
            continue;
        allocate(claim, lot, taken);
        points -= taken;
    }
    return points;
}

std::vector<PointsClaim::Share> PointsBooking::giveBack(qint64 claim)
{
    Points excess = -m_account.claim(claim).owed();
    std::vector<PointsClaim::Share> given;
    while (excess.isPositive()) {
        const PointsClaim::Share last = m_account.claims.at(claim).shares.back();
        const Points back = std::min(excess, last.points);
        allocate(claim, last.lot, -back);
        given.push_back({last.lot, back});
        excess -= back;
    }
    return given;
}

void PointsBooking::giveBackTo(qint64 claim, qint64 lot, Points points)
{
    allocate(claim, lot, -points);
}

std::vector<PointsClaim::Share> PointsBooking::release(qint64 reservation, PointsEntry line)
{
    line.type = PointsEntryType::Release;
    line.points = m_account.claim(reservation).taken;
    line.reversalOf = reservation;
    if (line.source == PointsSource{})
        line.source = m_account.entries.at(reservation).source;
    book(line);
    return giveBack(reservation);
}

void PointsBooking::cover(qint64 claim)
{
    const Points owed = m_account.claim(claim).owed();
    const bool mayOwe = m_context.terms.negative == NegativePolicy::AllowNegative &&
                        m_account.status != PointsAccountStatus::Closed;
    if (!owed.isPositive() || mayOwe || m_account.mergedInto.isValid())
        return;
    PointsEntry entry;
    entry.type = PointsEntryType::Adjust;
    entry.points = owed;
    entry.terms = LotTerms{};
    entry.coversDebt = true;
    const bool charged = m_context.terms.negative == NegativePolicy::ChargeCash &&
                         m_account.status != PointsAccountStatus::Closed;
    entry.reason = charged ? PointsReason::ChargedInCash : PointsReason::Absorbed;
    entry.source = m_account.entries.at(claim).source;
    take(claim, owed, {book(entry)});
}

void PointsBooking::forgive(const PointsEntry &line)
{
    const qint64 lot = book(line);
    for (const auto &[claim, owed] : debts())
        take(claim, owed, {lot});
}

std::vector<qint64> PointsBooking::openReservations() const
{
    std::vector<qint64> open;
    for (const auto &[sequence, claim] : m_account.claims) {
        const PointsEntry *line = m_account.entry(sequence);
        if (line && line->type == PointsEntryType::Reserve && claim.taken.isPositive())
            open.push_back(sequence);
    }
    return open;
}

std::vector<std::pair<qint64, Points>> PointsBooking::debts() const
{
    std::vector<std::pair<qint64, Points>> all;
    for (const auto &[sequence, claim] : m_account.claims) {
        if (claim.owed().isPositive())
            all.emplace_back(sequence, claim.owed());
    }
    return all;
}

void PointsBooking::uncover()
{
    std::vector<qint64> given;
    for (const auto &[sequence, lot] : m_account.lots) {
        const PointsEntry *line = m_account.entry(sequence);
        if (lot.coversDebt && lot.remaining.isPositive() && line && line->type == PointsEntryType::Adjust)
            given.push_back(sequence);
    }
    for (const qint64 lot : given) {
        PointsEntry entry;
        entry.type = PointsEntryType::Adjust;
        entry.points = -m_account.lots.at(lot).remaining;
        entry.reversalOf = lot;
        entry.coversDebt = true;
        entry.reason = m_account.entries.at(lot).reason;
        entry.source = m_account.entries.at(lot).source;
        book(entry);
        take(lot, -entry.points, {lot});
    }
}

void PointsBooking::swapBridges()
{
    // A later bridge may get back what an earlier one gives up; they are met in this order.
    for (const auto &[sequence, lot] : m_account.lots) {
        const PointsEntry *line = m_account.entry(sequence);
        if (lot.coversDebt && lot.remaining.isPositive() && line && line->type == PointsEntryType::MergeOut)
            swapBridge(sequence);
    }
}

void PointsBooking::swapBridge(qint64 bridge)
{
    take(bridge, m_account.claim(bridge).owed(), {bridge});
    Points left = m_account.lots.at(bridge).remaining;
    const auto shares = m_account.claim(bridge).shares;
    for (auto share = shares.rbegin(); share != shares.rend() && left.isPositive(); ++share) {
        if (share->lot == bridge)
            continue;
        const Points swapped = std::min(left, share->points);
        giveBackTo(bridge, share->lot, swapped);
        take(bridge, swapped, {bridge});
        left -= swapped;
    }
}

void PointsBooking::settle(Instant asOf)
{
    if (m_posting.isEmpty())
        return;
    for (const auto &[claim, owed] : debts())
        take(claim, owed, spendable(asOf));
}

void PointsBooking::finish()
{
    swapBridges();
    uncover();
    m_reached = m_context.now;
    catchUp();
    settle(m_context.now);
}

} // namespace regulars
