// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/loyalty/unitmodel.h"

inline int UnitModel::earn(int account, int order, int points, Terms terms, bool isActivity)
{
    Account &there = m_accounts[static_cast<size_t>(account)];
    if (terms.unlockDay <= there.lastLooked)
        terms.unlockDay = 0;
    if (isActivity)
        there.lastActive = std::max(there.lastActive, there.lastLooked);
    const int lot = addLot(account, order, terms, points);
    finish(account);
    return lot;
}

inline int UnitModel::spend(int account, int points)
{
    if (active(account) < points)
        return 0;
    const int handle = addClaim(account, ClaimKind::Spend);
    for (; points > 0; --points)
        takeBest(account, handle, 0);
    Account &there = m_accounts[static_cast<size_t>(account)];
    there.lastActive = std::max(there.lastActive, there.lastLooked);
    finish(account);
    return handle;
}

inline int UnitModel::hold(int account, int points, int untilDay)
{
    if (active(account) < points)
        return 0;
    const int handle = addClaim(account, ClaimKind::Hold);
    claim(handle).untilDay = untilDay;
    for (; points > 0; --points)
        takeBest(account, handle, 0);
    finish(account);
    return handle;
}

inline int UnitModel::useHeld(int hold, int points)
{
    if (taken(hold) < points)
        return 0;
    const int account = claim(hold).account;
    const int handle = addClaim(account, ClaimKind::Spend);
    while (taken(hold) > 0) {
        Coin *first = nullptr;
        for (Coin &coin : m_accounts[static_cast<size_t>(account)].coins) {
            if (coin.holder == hold && (!first || coin.heldSince < first->heldSince))
                first = &coin;
        }
        first->holder = points > 0 ? handle : nobody;
        first->heldSince = ++m_time;
        --points;
    }
    Account &there = m_accounts[static_cast<size_t>(account)];
    there.lastActive = std::max(there.lastActive, there.lastLooked);
    finish(account);
    return handle;
}

inline bool UnitModel::freeHeld(int hold)
{
    if (taken(hold) == 0)
        return false;
    while (taken(hold) > 0)
        giveOne(hold);
    finish(claim(hold).account);
    return true;
}

inline bool UnitModel::comeBack(int spent, int points)
{
    if (taken(spent) < points || points <= 0)
        return false;
    const int account = claim(spent).account;
    const int today = m_accounts[static_cast<size_t>(account)].lastLooked;
    for (; points > 0; --points) {
        Lot &lot = m_lots.at(giveOne(spent));
        if (!reinstates || lot.hadGrace || lot.kind != LotKind::Points || (!lot.over && goneDay(lot) > today))
            continue;
        lot.terms.months = 0;
        lot.terms.goneDay = today + graceDays + 1;
        lot.over = false;
        lot.hadGrace = true;
    }
    finish(account);
    return true;
}

inline bool UnitModel::spendAgain(int spent, int points)
{
    const int account = claim(spent).account;
    if (active(account) < points)
        return false;
    for (; points > 0; --points)
        takeBest(account, spent, 0);
    finish(account);
    return true;
}

/// Sets what is taken back of lots so that of each so much of what it gave stays given.
inline void UnitModel::takeBack(const std::vector<std::pair<int, int>> &kept)
{
    for (const auto &[lot, keep] : kept) {
        const auto &coins = m_accounts[static_cast<size_t>(m_lots.at(lot).account)].coins;
        const auto issued = std::count_if(coins.begin(), coins.end(),
                                          [of = lot](const Coin &coin) { return coin.lot == of; });
        int more = static_cast<int>(issued) - keep - taken(lot);
        for (; more < 0; ++more)
            giveOne(lot);
        if (more > 0)
            takeMany(lot, lot, more);
    }
    if (!kept.empty())
        finish(m_lots.at(kept.front().first).account);
}

inline bool UnitModel::takeAway(int account, int points)
{
    if (floorsAtZero && active(account) < points)
        return false;
    takeMany(addClaim(account, ClaimKind::Other), 0, points);
    finish(account);
    return true;
}

inline bool UnitModel::reviveExpired(int expiry)
{
    if (taken(expiry) == 0)
        return false;
    const int account = claim(expiry).account;
    const int today = m_accounts[static_cast<size_t>(account)].lastLooked;
    while (taken(expiry) > 0) {
        Lot &lot = m_lots.at(giveOne(expiry));
        if (goneDay(lot) <= today) {
            lot.terms.months = 0;
            lot.terms.goneDay = today + graceDays + 1;
        }
        lot.over = false;
        lot.hadGrace = true;
    }
    finish(account);
    return true;
}

inline int UnitModel::gift(int from, int to, int points)
{
    if (active(from) < points)
        return 0;
    const int out = addClaim(from, ClaimKind::Other);
    int lastLot = 0;
    int arriving = 0;
    for (; points > 0; --points) {
        takeBest(from, out, 0);
        Coin *newest = nullptr;
        for (Coin &coin : m_accounts[static_cast<size_t>(from)].coins) {
            if (coin.holder == out && (!newest || coin.heldSince > newest->heldSince))
                newest = &coin;
        }
        if (newest->lot != lastLot) {
            lastLot = newest->lot;
            Terms terms = m_lots.at(lastLot).terms;
            terms.unlockDay = 0;
            terms.activeDay = std::max(terms.activeDay, m_accounts[static_cast<size_t>(from)].lastActive);
            arriving = addLot(to, 0, terms, 0);
        }
        m_accounts[static_cast<size_t>(to)].coins.push_back(Coin{arriving, nobody, 0});
    }
    finish(from);
    finish(to);
    return out;
}

inline void UnitModel::moveLots(int from, int to)
{
    const int out = addClaim(from, ClaimKind::Other);
    const std::map<int, Lot> lots = m_lots;
    for (const auto &[handle, lot] : lots) {
        if (lot.account != from || lot.kind != LotKind::Points || free(handle) == 0)
            continue;
        Terms terms = lot.terms;
        if (!lot.waits)
            terms.unlockDay = 0;
        terms.activeDay = std::max(terms.activeDay, m_accounts[static_cast<size_t>(from)].lastActive);
        const int arriving = addLot(to, lot.order, terms, free(handle));
        m_lots.at(arriving).origin = handle;
        m_lots.at(arriving).movedBy = out;
        while (takeFromLot(from, out, handle))
            continue;
    }
}

inline void UnitModel::moveDebts(int from, int to)
{
    const std::map<int, Claim> claims = m_claims;
    for (const auto &[handle, debt] : claims) {
        if (debt.account != from || debt.owed == 0)
            continue;
        const int bridge = addLot(from, debt.order, {}, debt.owed, LotKind::Bridge);
        for (; claim(handle).owed > 0; --claim(handle).owed)
            takeFromLot(from, handle, bridge);
        const int there = addClaim(to, ClaimKind::Other, debt.order);
        claim(there).bridge = bridge;
        m_lots.at(bridge).bridgeTo = there;
        takeMany(there, 0, debt.owed);
    }
}

inline void UnitModel::merge(int from, int to)
{
    const std::map<int, Claim> claims = m_claims;
    for (const auto &[handle, held] : claims) {
        if (held.account == from && held.kind == ClaimKind::Hold && taken(handle) > 0)
            while (taken(handle) > 0)
                giveOne(handle);
    }
    finish(from);
    moveLots(from, to);
    moveDebts(from, to);
    m_accounts[static_cast<size_t>(from)].mergedInto = to;
    finish(from);
    finish(to);
}

inline void UnitModel::forward(int from, int to)
{
    const std::map<int, Lot> lots = m_lots;
    for (const auto &[handle, lot] : lots) {
        if (lot.account != from || lot.kind != LotKind::Bridge)
            continue;
        while (takeFromLot(from, claim(handle).account == from ? handle : 0, handle))
            giveOne(lot.bridgeTo);
    }
    moveLots(from, to);
    moveDebts(from, to);
    finish(from);
    finish(to);
}

inline void UnitModel::takeApart(int from, int to)
{
    m_accounts[static_cast<size_t>(from)].mergedInto = 0;
    for (auto &[handle, lot] : m_lots) {
        if (lot.account != to || !lot.origin || m_lots.at(lot.origin).account != from || lot.kind != LotKind::Points)
            continue;
        int back = free(handle);
        if (!back)
            continue;
        claim(handle);
        while (takeFromLot(to, handle, handle))
            continue;
        Lot &origin = m_lots.at(lot.origin);
        for (Coin &coin : m_accounts[static_cast<size_t>(from)].coins) {
            if (back > 0 && coin.lot == lot.origin && coin.holder == lot.movedBy) {
                coin.holder = nobody;
                --back;
            }
        }
        if (lot.hadGrace || lot.terms.months) {
            const int unlockDay = origin.terms.unlockDay;
            origin.terms = lot.terms;
            origin.terms.activeDay = std::max(origin.terms.activeDay, m_accounts[static_cast<size_t>(to)].lastActive);
            origin.terms.unlockDay = unlockDay;
            origin.over = false;
            origin.hadGrace = true;
        }
    }
    const std::map<int, Claim> claims = m_claims;
    for (const auto &[handle, debt] : claims) {
        if (debt.account != to || !debt.bridge || m_lots.at(debt.bridge).account != from)
            continue;
        const int points = taken(handle);
        while (taken(handle) > 0)
            giveOne(handle);
        if (points > 0)
            takeMany(debt.bridge, debt.bridge, points);
    }
    finish(from);
    finish(to);
}

inline int UnitModel::taken(int handle) const
{
    const auto found = m_claims.find(handle);
    if (found == m_claims.end())
        return 0;
    const auto &coins = m_accounts[static_cast<size_t>(found->second.account)].coins;
    const auto held = std::count_if(coins.begin(), coins.end(), [&](const Coin &coin) { return coin.holder == handle; });
    return found->second.owed + static_cast<int>(held);
}

inline std::vector<int> UnitModel::expiries(int account) const
{
    std::vector<int> all;
    for (const auto &[handle, there] : m_claims) {
        if (there.account == account && there.kind == ClaimKind::Expiry)
            all.push_back(handle);
    }
    return all;
}

inline UnitModel::Figures UnitModel::figures(int account) const
{
    Figures figures;
    const Lot *lot = nullptr;
    int known = 0;
    for (const Coin &coin : m_accounts[static_cast<size_t>(account)].coins) {
        if (coin.holder == gone)
            continue;
        if (coin.holder != nobody) {
            const ClaimKind kind = m_claims.at(coin.holder).kind;
            figures.reserved += kind == ClaimKind::Hold;
            figures.spent += kind == ClaimKind::Spend;
            figures.expired += kind == ClaimKind::Expiry;
            continue;
        }
        if (coin.lot != known)
            lot = &m_lots.at(known = coin.lot);
        (lot->waits ? figures.pending : figures.active) += 1;
        if (const int day = goneDay(*lot); day != never)
            ++figures.expiring[day];
    }
    for (const auto &[handle, debt] : m_claims)
        figures.debt += debt.account == account ? debt.owed : 0;
    return figures;
}
