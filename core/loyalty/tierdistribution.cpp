// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierdistribution.h"

#include "core/loyalty/tiermembership.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace regulars {

namespace {

bool isNear(qint64 measure, const Tier *next)
{
    return next && measure / nearPercent * 100 + measure % nearPercent * 100 / nearPercent >= next->qualifyFrom;
}

int earnedRankAfterChange(const TierLadder &ladder, const TierCase &member)
{
    const int rank = ladder.rankOf(member.tier);
    const int earned = ladder.rankFor(member.measure);
    const Tier *tier = ladder.at(rank);
    if (!tier || earned >= rank || member.measure >= tier->retainFrom)
        return std::max(rank, earned);
    return rankAfterLoss(ladder, rank, member.measure);
}

int rankAfterChange(const TierLadder &ladder, const TierCase &member)
{
    const Tier *paid = ladder.find(member.paid);
    return std::max(earnedRankAfterChange(ladder, member), paid && paid->canBeBought() ? ladder.rankOf(paid->id) : -1);
}

} // namespace

QList<TierShare> distributionOf(const TierLadder &ladder, const QList<qint64> &measures)
{
    const bool someHaveNone = ladder.rankFor(0) < 0;
    QList<TierShare> shares;
    if (someHaveNone)
        shares += TierShare{};
    for (const Tier &tier : ladder.tiers)
        shares += TierShare{tier.id, 0, 0, 0};
    for (const qint64 measure : measures) {
        const int rank = ladder.rankFor(measure);
        TierShare &share = shares[rank + (someHaveNone ? 1 : 0)];
        ++share.members;
        share.sum += measure;
        if (isNear(measure, ladder.at(rank + 1)))
            ++share.nearNext;
    }
    return shares;
}

QList<TierMove> movesTo(const TierLadder &ladder, const QList<TierCase> &cases)
{
    std::map<std::tuple<int, int, qint64>, TierMove> moves; // by where they go and come from, the highest first
    for (const TierCase &member : cases) {
        const Tier *tier = ladder.at(rankAfterChange(ladder, member));
        const TierId to = tier ? tier->id : TierId();
        const TierId from = member.paid.isValid() ? member.paid : member.tier;
        if (to == from)
            continue;
        const auto key = std::tuple(-ladder.rankOf(to), -ladder.rankOf(from), from.value);
        TierMove &move = moves.try_emplace(key, TierMove{from, to, 0}).first->second;
        ++move.members;
    }
    QList<TierMove> list;
    for (const auto &[key, move] : moves)
        list += move;
    return list;
}

} // namespace regulars
