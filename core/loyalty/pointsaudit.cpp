// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsaudit.h"

#include <cstdlib>
#include <set>
#include <unordered_map>

namespace regulars {

namespace {

using Type = PointsEntryType;

/// Whether points of this sign may stand in such a line, and whether they make a lot.
bool signFits(const PointsEntry &entry)
{
    const qint64 points = entry.points.hundredths;
    const bool reversal = entry.reversalOf != 0;
    switch (entry.type) {
    case Type::Earn:
    case Type::Bonus:
    case Type::TransferIn:
        return points > 0 && !reversal && entry.makesLot();
    case Type::Redeem:
    case Type::Reserve:
    case Type::TransferOut:
        return points < 0 && !reversal && !entry.terms;
    case Type::Expire:
        return points < 0 && !reversal && entry.lot && !entry.terms;
    case Type::Release:
        return points > 0 && reversal && !entry.terms;
    case Type::RedeemReversal:
    case Type::EarnReversal:
        return points != 0 && reversal && !entry.terms;
    case Type::Activate:
        return points == 0 && entry.lot && !entry.terms;
    case Type::Reinstate:
        return points >= 0 && entry.lot && (points > 0) == reversal;
    case Type::Adjust:
        return points == 0 || (entry.makesLot() ? points > 0 && !reversal : points < 0 || reversal);
    case Type::MergeIn:
        return entry.makesLot() ? points > 0 && !reversal : points < 0 || reversal;
    case Type::MergeOut:
        return entry.makesLot() ? points > 0 && !reversal && entry.coversDebt : points <= 0;
    }
    return false;
}

/// What the points of a line of this type may be reversed by.
bool mayReverse(Type reversal, Type root)
{
    switch (reversal) {
    case Type::EarnReversal:
        return root == Type::Earn || root == Type::Bonus;
    case Type::RedeemReversal:
        return root == Type::Redeem;
    case Type::Release:
        return root == Type::Reserve;
    case Type::Reinstate:
        return root == Type::Expire;
    case Type::Adjust:
        return root == Type::Adjust;
    case Type::MergeIn:
    case Type::MergeOut:
        return root == Type::MergeIn || root == Type::MergeOut;
    default:
        return false;
    }
}

bool mustBeCovered(const PointsEntry &root)
{
    return root.type == Type::Redeem || root.type == Type::Reserve || root.type == Type::Expire ||
           root.type == Type::TransferOut || (root.type == Type::MergeOut && !root.makesLot());
}

/// Adds the lines up one after another and notes what cannot be.
class Audit
{
public:
    Audit(const PointsAccount &stored, const PointsHistory &history) : m_stored(stored), m_history(history) {}

    QList<LedgerFault> run()
    {
        auto allocation = m_history.allocations.cbegin();
        for (qsizetype i = 0; i < m_history.entries.size(); ++i) {
            const PointsEntry &entry = m_history.entries[i];
            readEntry(entry, i + 1);
            for (; allocation != m_history.allocations.cend() && allocation->bookedBy <= entry.sequence; ++allocation)
                readAllocation(*allocation);
            const bool endsPosting = i + 1 == m_history.entries.size() || m_history.entries[i + 1].posting != entry.posting;
            if (endsPosting)
                checkPosting(entry.sequence);
        }
        if (allocation != m_history.allocations.cend())
            note(LedgerRule::ReferencesExist, allocation->bookedBy);
        checkAccount();
        return m_faults;
    }

private:
    struct Lot
    {
        qint64 issued = 0;
        qint64 taken = 0;
        bool active = true;
        bool ends = false;
        bool covers = false;
    };
    struct Claim
    {
        qint64 root = 0;
        qint64 taken = 0;
        qint64 allocated = 0;
    };

    void note(LedgerRule rule, qint64 line) { m_faults += LedgerFault{rule, m_history.account, line}; }

    [[nodiscard]] const PointsEntry *line(qint64 sequence) const
    {
        return sequence > 0 && sequence <= m_read ? &m_history.entries[sequence - 1] : nullptr;
    }

    void readEntry(const PointsEntry &entry, qint64 expected);
    void readReferences(const PointsEntry &entry);
    void readAllocation(const LotAllocation &allocation);
    void checkPosting(qint64 last);
    void checkAccount();
    void compareLotsAndClaims();

    const PointsAccount &m_stored;
    const PointsHistory &m_history;
    qint64 m_read = 0;
    qint64 m_sum = 0;
    std::array<qint64, pointsEntryTypeCount> m_sums{};
    qint64 m_qualifying = 0;
    std::unordered_map<qint64, Lot> m_lots;
    std::unordered_map<qint64, Claim> m_claims;
    std::map<std::pair<qint64, qint64>, qint64> m_shares;
    std::set<QString> m_keys;
    std::set<qint64> m_touchedLots;
    std::set<qint64> m_touchedClaims;
    std::set<qint64> m_indebted;
    std::set<qint64> m_spendable;
    QList<LedgerFault> m_faults;
};

void Audit::readEntry(const PointsEntry &entry, qint64 expected)
{
    m_read = expected;
    if (entry.sequence != expected || entry.account != m_history.account)
        note(LedgerRule::SequenceHasNoGaps, expected);
    if (!entry.key.isEmpty() && !m_keys.insert(entry.key).second)
        note(LedgerRule::KeysAreUnique, expected);
    if (!signFits(entry))
        note(LedgerRule::SignFitsType, expected);
    m_sum += entry.points.hundredths;
    m_sums[static_cast<std::size_t>(entry.type)] += entry.points.hundredths;
    m_qualifying += entry.qualifies ? entry.points.hundredths : 0;
    if (entry.makesLot()) {
        const bool ends = entry.terms->expiresAt || entry.terms->inactivityMonths > 0;
        m_lots[expected] = {entry.points.hundredths, 0, !entry.terms->unlocksAt, ends, entry.coversDebt};
        m_touchedLots.insert(expected);
    }
    readReferences(entry);
    const qint64 root = entry.reversalOf ? entry.reversalOf : entry.sequence;
    if (entry.reversalOf || (!entry.makesLot() && entry.points.isNegative())) {
        Claim &claim = m_claims[root];
        claim.taken -= entry.points.hundredths;
        const PointsEntry *original = line(root);
        if (claim.taken < 0 || (original && claim.taken > std::llabs(original->points.hundredths)))
            note(LedgerRule::ReversalsWithinOriginal, expected);
        m_touchedClaims.insert(root);
    }
}

void Audit::readReferences(const PointsEntry &entry)
{
    if (entry.reversalOf) {
        const PointsEntry *root = entry.reversalOf < entry.sequence ? line(entry.reversalOf) : nullptr;
        if (!root || root->reversalOf || !mayReverse(entry.type, root->type))
            note(LedgerRule::ReferencesExist, entry.sequence);
    }
    if (entry.undoOf >= entry.sequence || entry.posting > entry.sequence || entry.posting < 1)
        note(LedgerRule::ReferencesExist, entry.sequence);
    if (!entry.lot)
        return;
    const auto lot = m_lots.find(entry.lot);
    if (lot == m_lots.end())
        return note(LedgerRule::ReferencesExist, entry.sequence);
    if (entry.type == Type::Activate)
        lot->second.active = true;
    if (entry.type == Type::Expire && !lot->second.ends)
        note(LedgerRule::OnlyWhatEndsExpires, entry.sequence);
    m_touchedLots.insert(entry.lot);
}

void Audit::readAllocation(const LotAllocation &allocation)
{
    const auto lot = m_lots.find(allocation.lot);
    const PointsEntry *root = line(allocation.claim);
    if (lot == m_lots.end() || !root || allocation.account != m_history.account || allocation.points.isZero())
        return note(LedgerRule::ReferencesExist, allocation.bookedBy);
    const qint64 points = allocation.points.hundredths;
    lot->second.taken += points;
    if (lot->second.taken < 0 || lot->second.taken > lot->second.issued)
        note(LedgerRule::LotIsWithinIssue, allocation.bookedBy);
    const bool spends = root->type == Type::Redeem || root->type == Type::Reserve || root->type == Type::TransferOut;
    if (spends && points > 0 && !lot->second.active)
        note(LedgerRule::PendingIsNotSpent, allocation.bookedBy);
    qint64 &share = m_shares[{allocation.claim, allocation.lot}];
    share += points;
    if (share < 0)
        note(LedgerRule::ShareIsNotNegative, allocation.bookedBy);
    m_claims[allocation.claim].allocated += points;
    m_touchedLots.insert(allocation.lot);
    m_touchedClaims.insert(allocation.claim);
}

void Audit::checkPosting(qint64 last)
{
    for (const qint64 sequence : m_touchedClaims) {
        const Claim &claim = m_claims[sequence];
        const PointsEntry *root = line(sequence);
        if (claim.allocated > claim.taken)
            note(LedgerRule::ClaimIsNotOverallocated, sequence);
        if (root && mustBeCovered(*root) && claim.allocated != claim.taken)
            note(LedgerRule::SpendingIsCovered, sequence);
        if (claim.taken > claim.allocated)
            m_indebted.insert(sequence);
        else
            m_indebted.erase(sequence);
    }
    for (const qint64 sequence : m_touchedLots) {
        const Lot &lot = m_lots[sequence];
        if (lot.active && !lot.covers && lot.taken < lot.issued)
            m_spendable.insert(sequence);
        else
            m_spendable.erase(sequence);
    }
    if (!m_indebted.empty() && !m_spendable.empty())
        note(LedgerRule::DebtIsPaidFirst, last);
    m_touchedClaims.clear();
    m_touchedLots.clear();
}

void Audit::checkAccount()
{
    qint64 left = 0;
    for (const auto &[sequence, lot] : m_lots) {
        left += lot.issued - lot.taken;
        if (lot.covers && lot.taken != lot.issued)
            note(LedgerRule::CoverHoldsNothing, sequence);
    }
    qint64 owed = 0;
    for (const auto &[sequence, claim] : m_claims)
        owed += claim.taken - claim.allocated;
    if (m_sum != left - owed)
        note(LedgerRule::BalanceIsSumOfLines, 0);
    bool same = m_stored.lastSequence == m_history.entries.size() && m_stored.id == m_history.account &&
                m_stored.tierQualifying.hundredths == m_qualifying;
    for (std::size_t type = 0; type < pointsEntryTypeCount; ++type)
        same = same && m_stored.sums[type].hundredths == m_sums[type];
    if (!same)
        note(LedgerRule::AccountMatchesLines, 0);
    if (m_stored.mergedInto.isValid() && (left != 0 || owed != 0))
        note(LedgerRule::MergedAccountIsEmpty, 0);
    compareLotsAndClaims();
}

void Audit::compareLotsAndClaims()
{
    for (const auto &[sequence, stored] : m_stored.lots) {
        const auto lot = m_lots.find(sequence);
        if (lot == m_lots.end() || stored.remaining.hundredths != lot->second.issued - lot->second.taken ||
            stored.issued.hundredths != lot->second.issued || stored.active != lot->second.active)
            note(LedgerRule::AccountMatchesLines, sequence);
    }
    for (const auto &[sequence, stored] : m_stored.claims) {
        const auto claim = m_claims.find(sequence);
        if (claim == m_claims.end() || stored.taken.hundredths != claim->second.taken ||
            stored.allocated.hundredths != claim->second.allocated)
            note(LedgerRule::AccountMatchesLines, sequence);
    }
}

bool arrives(const PointsEntry &entry)
{
    return entry.counterpart.isValid();
}

} // namespace

QList<LedgerFault> verify(const PointsAccount &stored, const PointsHistory &history)
{
    return Audit(stored, history).run();
}

QList<LedgerFault> verifyMoves(const QList<PointsHistory> &histories)
{
    std::map<PointsRef, qint64> left; // what left, and has not arrived
    for (const PointsHistory &history : histories) {
        for (const PointsEntry &entry : history.entries) {
            if (entry.counterpart.account.isValid() && !arrives(entry))
                left[{entry.account, entry.sequence}] = entry.points.hundredths;
        }
    }
    QList<LedgerFault> faults;
    for (const PointsHistory &history : histories) {
        for (const PointsEntry &entry : history.entries) {
            if (!arrives(entry))
                continue;
            const auto leaving = left.find(entry.counterpart);
            if (leaving == left.end())
                faults += LedgerFault{LedgerRule::MovesMatch, entry.account, entry.sequence};
            else
                leaving->second += entry.points.hundredths;
        }
    }
    for (const auto &[ref, rest] : left) {
        if (rest != 0)
            faults += LedgerFault{LedgerRule::MovesMatch, ref.account, ref.sequence};
    }
    return faults;
}

} // namespace regulars
