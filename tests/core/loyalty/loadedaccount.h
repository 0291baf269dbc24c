// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsaccount.h"

namespace regulars {

/// Of an account only what storage has to load for a request (see PointsAccount), so that the tests prove that it is enough.
class LoadedAccount
{
public:
    LoadedAccount(const PointsAccount &all, const QString &key) : m_all(all)
    {
        account.id = all.id;
        account.program = all.program;
        account.status = all.status;
        account.mergedInto = all.mergedInto;
        account.lastSequence = all.lastSequence;
        account.lastActiveAt = all.lastActiveAt;
        account.sums = all.sums;
        account.tierQualifying = all.tierQualifying;
        for (const auto &[sequence, lot] : all.lots) {
            if (!lot.remaining.isZero())
                loadLot(sequence);
        }
        for (const auto &[sequence, claim] : all.claims) {
            const bool held = all.entries.at(sequence).type == PointsEntryType::Reserve && claim.taken.isPositive();
            if (held || claim.owed().isPositive())
                loadClaim(sequence);
        }
        if (const auto posting = all.postings.find(key); posting != all.postings.end())
            account.postings.insert(*posting);
    }

    /// For a request about a line.
    void loadLine(qint64 sequence)
    {
        const PointsEntry &line = m_all.entries.at(sequence);
        const qint64 root = line.reversalOf ? line.reversalOf : sequence;
        for (const auto &[other, entry] : m_all.entries) {
            if (other == root || entry.reversalOf == root)
                account.entries.insert({other, entry});
        }
        if (m_all.lots.contains(root))
            loadLot(root);
        loadClaim(root);
    }

    /// For a move between this account and another one: the lines that moved before, in either direction.
    void loadMoves(PointsAccountId other)
    {
        for (const auto &[sequence, entry] : m_all.entries) {
            const bool moved = entry.type == PointsEntryType::MergeIn || entry.type == PointsEntryType::MergeOut;
            if (moved && entry.counterpart.account == other)
                loadLine(sequence);
        }
    }

    PointsAccount account;

private:
    void loadLot(qint64 sequence)
    {
        if (!account.lots.insert({sequence, m_all.lots.at(sequence)}).second)
            return;
        account.entries.insert({sequence, m_all.entries.at(sequence)});
        if (m_all.lots.at(sequence).coversDebt)
            loadClaim(sequence);
    }

    void loadClaim(qint64 sequence)
    {
        const auto claim = m_all.claims.find(sequence);
        if (claim == m_all.claims.end() || !account.claims.insert(*claim).second)
            return;
        account.entries.insert({sequence, m_all.entries.at(sequence)});
        for (const PointsClaim::Share &share : claim->second.shares)
            loadLot(share.lot);
    }

    const PointsAccount &m_all;
};

} // namespace regulars
