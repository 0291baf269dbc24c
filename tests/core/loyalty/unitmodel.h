// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDate>

#include <algorithm>
#include <climits>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

/// The rules of the points ledger once more, slowly: every single point is a coin that lies in a lot or is held by a claim,
/// is moved one at a time, and each day is looked at. Days are Julian day numbers; a lot is gone from `goneDay` on.
class UnitModel
{
public:
    static constexpr int never = INT_MAX;

    struct Terms
    {
        int unlockDay = 0; ///< 0: at once
        int goneDay = never;
        int months = 0;
        int activeDay = 0;
    };
    struct Figures
    {
        int active = 0;
        int pending = 0;
        int reserved = 0;
        int spent = 0;
        int expired = 0;
        int debt = 0;
        std::map<int, int> expiring;
        friend bool operator==(const Figures &, const Figures &) = default;
    };

    bool floorsAtZero = false;
    bool reinstates = true;
    int graceDays = 30;

    explicit UnitModel(int accounts) : m_accounts(static_cast<size_t>(accounts) + 1) {}

    void lookAt(int account, int today);
    int earn(int account, int order, int points, Terms terms, bool isActivity);
    int spend(int account, int points);
    int hold(int account, int points, int untilDay);
    int useHeld(int hold, int points);
    bool freeHeld(int hold);
    bool comeBack(int spent, int points);
    bool spendAgain(int spent, int points);
    void takeBack(const std::vector<std::pair<int, int>> &kept);
    bool takeAway(int account, int points);
    bool reviveExpired(int expiry);
    int gift(int from, int to, int points);
    void merge(int from, int to);
    void forward(int from, int to);
    void takeApart(int from, int to);

    [[nodiscard]] Figures figures(int account) const;
    [[nodiscard]] int taken(int claim) const;
    /// The claims of expired points, in order of appearance.
    [[nodiscard]] std::vector<int> expiries(int account) const;

private:
    enum class LotKind { Points, Cover, Bridge };
    enum class ClaimKind { Spend, Hold, Expiry, Other };
    static constexpr int nobody = 0;
    static constexpr int gone = -1;

    struct Coin
    {
        int lot;
        int holder = nobody;
        qint64 heldSince = 0;
    };
    struct Lot
    {
        int account = 0;
        int order = 0;
        Terms terms;
        bool waits = false;
        bool over = false;
        bool hadGrace = false;
        LotKind kind = LotKind::Points;
        int bridgeTo = 0;
        int origin = 0;
        int movedBy = 0;
    };
    struct Claim
    {
        int account = 0;
        ClaimKind kind = ClaimKind::Other;
        int order = 0;
        int owed = 0;
        int untilDay = never;
        int bridge = 0; ///< the lot from which a debt came
    };
    struct Account
    {
        std::vector<Coin> coins;
        int lastActive = 0;
        int lastLooked = 0;
        int mergedInto = 0;
    };

    int addLot(int account, int order, Terms terms, int coins, LotKind kind = LotKind::Points);
    int addClaim(int account, ClaimKind kind, int order = 0);
    Claim &claim(int handle);
    [[nodiscard]] int goneDay(const Lot &lot) const;
    [[nodiscard]] int free(int lot) const;
    [[nodiscard]] int active(int account) const;
    bool takeBest(int account, int claim, int asOf);
    bool takeFromLot(int account, int claim, int lot);
    int giveOne(int claim);
    void takeMany(int claim, int ownLot, int points);
    void cover(int claim);
    void settle(int account, int asOf);
    void day(int account, int today);
    void finish(int account);
    void swapBridges(int account);
    void moveLots(int from, int to);
    void moveDebts(int from, int to);

    int m_last = 0;
    qint64 m_time = 0;
    std::vector<Account> m_accounts;
    std::map<int, Lot> m_lots;
    std::map<int, Claim> m_claims;
};

inline int UnitModel::addLot(int account, int order, Terms terms, int coins, LotKind kind)
{
    const int handle = ++m_last;
    m_lots[handle] = Lot{account, order, terms, terms.unlockDay != 0, false, false, kind, 0, 0, 0};
    auto &all = m_accounts[static_cast<size_t>(account)].coins;
    all.insert(all.end(), static_cast<size_t>(coins), Coin{handle, nobody, 0});
    return handle;
}

inline int UnitModel::addClaim(int account, ClaimKind kind, int order)
{
    const int handle = ++m_last;
    m_claims[handle] = Claim{account, kind, order, 0, never, 0};
    return handle;
}

/// Of a lot: what is taken back of it.
inline UnitModel::Claim &UnitModel::claim(int handle)
{
    if (!m_claims.contains(handle))
        m_claims[handle] = Claim{m_lots.at(handle).account, ClaimKind::Other, m_lots.at(handle).order, 0, never, 0};
    return m_claims[handle];
}

inline int UnitModel::goneDay(const Lot &lot) const
{
    if (!lot.terms.months)
        return lot.terms.goneDay;
    const int last = std::max(lot.terms.activeDay, m_accounts[static_cast<size_t>(lot.account)].lastActive);
    return static_cast<int>(QDate::fromJulianDay(last).addMonths(lot.terms.months).toJulianDay()) + 1;
}

inline int UnitModel::free(int lot) const
{
    const auto &coins = m_accounts[static_cast<size_t>(m_lots.at(lot).account)].coins;
    return static_cast<int>(std::count_if(coins.begin(), coins.end(),
                                          [&](const Coin &coin) { return coin.lot == lot && coin.holder == nobody; }));
}

inline int UnitModel::active(int account) const
{
    return figures(account).active;
}

inline bool UnitModel::takeBest(int account, int claim, int asOf)
{
    Coin *best = nullptr;
    std::pair<int, int> bestOrder;
    int knownLot = 0;
    int knownDay = 0;
    bool usable = false;
    for (Coin &coin : m_accounts[static_cast<size_t>(account)].coins) {
        if (coin.holder != nobody)
            continue;
        if (coin.lot != knownLot) {
            const Lot &lot = m_lots.at(coin.lot);
            knownLot = coin.lot;
            knownDay = goneDay(lot);
            usable = !lot.waits && lot.kind == LotKind::Points && (!asOf || (!lot.over && knownDay > asOf));
        }
        const std::pair<int, int> order(knownDay, coin.lot);
        if (usable && (!best || order < bestOrder)) {
            best = &coin;
            bestOrder = order;
        }
    }
    if (!best)
        return false;
    best->holder = claim;
    best->heldSince = ++m_time;
    return true;
}

inline bool UnitModel::takeFromLot(int account, int claim, int lot)
{
    for (Coin &coin : m_accounts[static_cast<size_t>(account)].coins) {
        if (coin.lot != lot || coin.holder != nobody)
            continue;
        coin.holder = claim;
        coin.heldSince = ++m_time;
        return true;
    }
    return false;
}

/// Gives one coin back, or owes one less. Returns the lot that got it, or 0.
inline int UnitModel::giveOne(int handle)
{
    if (claim(handle).owed > 0) {
        --claim(handle).owed;
        return 0;
    }
    Coin *last = nullptr;
    for (Coin &coin : m_accounts[static_cast<size_t>(claim(handle).account)].coins) {
        if (coin.holder == handle && (!last || coin.heldSince > last->heldSince))
            last = &coin;
    }
    if (!last)
        return 0;
    last->holder = m_lots.at(last->lot).kind == LotKind::Cover ? gone : nobody;
    return last->lot;
}

inline void UnitModel::takeMany(int handle, int ownLot, int points)
{
    const int account = claim(handle).account;
    std::vector<int> lots;
    if (ownLot)
        lots.push_back(ownLot);
    for (const auto &[number, lot] : m_lots) {
        if (lot.account == account && number != ownLot && lot.order && lot.order == claim(handle).order &&
            lot.kind == LotKind::Points)
            lots.push_back(number);
    }
    for (; points > 0; --points) {
        const bool own = std::any_of(lots.begin(), lots.end(), [&](int lot) { return takeFromLot(account, handle, lot); });
        if (!own && !takeBest(account, handle, 0))
            ++claim(handle).owed;
    }
    cover(handle);
}

inline void UnitModel::cover(int handle)
{
    Claim &short_ = claim(handle);
    if (!floorsAtZero || !short_.owed || m_accounts[static_cast<size_t>(short_.account)].mergedInto)
        return;
    const int lot = addLot(short_.account, 0, {}, short_.owed, LotKind::Cover);
    for (; short_.owed > 0; --short_.owed)
        takeFromLot(short_.account, handle, lot);
}

inline void UnitModel::settle(int account, int asOf)
{
    for (auto &[handle, debt] : m_claims) {
        if (debt.account != account)
            continue;
        while (debt.owed > 0 && takeBest(account, handle, asOf))
            --debt.owed;
    }
}

/// Everything that is due on this day or was overlooked, the oldest first.
inline void UnitModel::day(int account, int today)
{
    while (true) {
        std::map<int, int> frees;
        for (const Coin &coin : m_accounts[static_cast<size_t>(account)].coins) {
            if (coin.holder == nobody)
                ++frees[coin.lot];
        }
        std::optional<std::tuple<int, int, int>> next; // day, handle, what
        const auto consider = [&](int due, int handle, int what) {
            if (due <= today && (!next || std::tuple(due, handle, what) < *next))
                next = {due, handle, what};
        };
        for (const auto &[lot, count] : frees) {
            const Lot &there = m_lots.at(lot);
            if (there.kind != LotKind::Points)
                continue;
            if (there.over) {
                consider(INT_MIN, lot, 1);
                continue;
            }
            if (there.waits)
                consider(there.terms.unlockDay, lot, 0);
            consider(goneDay(there), lot, 1);
        }
        for (const auto &[handle, held] : m_claims) {
            if (held.account == account && held.kind == ClaimKind::Hold && taken(handle) > 0)
                consider(held.untilDay, handle, 2);
        }
        if (!next)
            return;
        const auto [due, handle, what] = *next;
        if (what == 0) {
            m_lots.at(handle).waits = false;
        } else if (what == 2) {
            while (taken(handle) > 0)
                giveOne(handle);
        } else {
            const int expiry = addClaim(account, ClaimKind::Expiry);
            while (takeFromLot(account, expiry, handle))
                continue;
            m_lots.at(handle).over = true;
            continue;
        }
        settle(account, std::max(due, today));
    }
}

inline void UnitModel::lookAt(int account, int today)
{
    Account &there = m_accounts[static_cast<size_t>(account)];
    for (int each = there.lastLooked + 1; there.lastLooked && each < today; ++each)
        day(account, each);
    there.lastLooked = today;
    day(account, today);
}

inline void UnitModel::swapBridges(int account)
{
    for (const auto &[handle, lot] : m_lots) {
        if (lot.account != account || lot.kind != LotKind::Bridge)
            continue;
        while (free(handle) > 0) {
            if (claim(handle).owed > 0) {
                --claim(handle).owed;
            } else {
                Coin *last = nullptr;
                for (Coin &coin : m_accounts[static_cast<size_t>(account)].coins) {
                    if (coin.holder == handle && coin.lot != handle && (!last || coin.heldSince > last->heldSince))
                        last = &coin;
                }
                if (!last)
                    break;
                last->holder = m_lots.at(last->lot).kind == LotKind::Cover ? gone : nobody;
            }
            takeFromLot(account, handle, handle);
        }
    }
}

inline void UnitModel::finish(int account)
{
    swapBridges(account);
    const int today = m_accounts[static_cast<size_t>(account)].lastLooked;
    day(account, today);
    settle(account, today);
}
