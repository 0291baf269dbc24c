// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/loyalty/pointsepisode.h"

namespace regulars {

inline void PointsEpisode::earnSome(int id)
{
    m_what = u"earn"_s;
    UnitModel::Terms terms;
    LotTerms lot;
    if (m_random.bounded(3) == 0) {
        terms.unlockDay = m_day + m_random.bounded(12);
        lot.unlocksAt = startOf(terms.unlockDay);
    }
    if (const int kind = m_random.bounded(4); kind < 2) {
        terms.goneDay = std::max(m_day, terms.unlockDay) + 1 + m_random.bounded(60);
        lot.expiresAt = startOf(terms.goneDay);
    } else if (kind == 2) {
        terms.months = 1 + m_random.bounded(2);
        terms.activeDay = m_day;
        lot.inactivityMonths = terms.months;
        lot.activeAt = m_book.now;
    }
    EarnRequest earning;
    const int order = m_random.bounded(9);
    const int points = 1 + m_random.bounded(8);
    earning.about = about(order);
    earning.type = m_random.bounded(4) ? PointsEntryType::Earn : PointsEntryType::Bonus;
    earning.points = pts(points);
    earning.terms = lot;
    look(id);
    const bool done = run(id, 0, [&](const PointsAccount &account) { return earn(account, earning, m_book.context()); });
    expectBoth(done, !isMerged(id));
    if (!done)
        return;
    const int handle = m_model.earn(id, order, points, terms, earning.type == PointsEntryType::Earn);
    m_earned.push_back({lineOf(id, earning.type), handle, id, points, order});
}

inline void PointsEpisode::redeemSome(int id)
{
    m_what = u"redeem"_s;
    const int points = 1 + m_random.bounded(12);
    const RedeemRequest redemption{about(m_random.bounded(9)), pts(points)};
    look(id);
    const bool done = run(id, 0,
                          [&](const PointsAccount &account) { return redeem(account, redemption, m_book.context()); });
    const int handle = isMerged(id) ? 0 : m_model.spend(id, points);
    expectBoth(done, handle != 0);
    if (done)
        m_redeemed.push_back({lineOf(id, PointsEntryType::Redeem), handle, id, points, 0});
}

inline void PointsEpisode::reserveSome(int id)
{
    m_what = u"reserve"_s;
    const int points = 1 + m_random.bounded(8);
    const int until = m_day + 1 + m_random.bounded(25);
    const ReserveRequest hold{about(), pts(points), startOf(until)};
    look(id);
    const bool done = run(id, 0, [&](const PointsAccount &account) { return reserve(account, hold, m_book.context()); });
    const int handle = isMerged(id) ? 0 : m_model.hold(id, points, until);
    expectBoth(done, handle != 0);
    if (done)
        m_held.push_back({lineOf(id, PointsEntryType::Reserve), handle, id, points, 0});
}

inline void PointsEpisode::endReservation()
{
    const Pair *held = any(m_held);
    if (!held)
        return;
    look(held->account);
    const int id = held->account;
    if (m_random.bounded(3) == 0) {
        m_what = u"release"_s;
        const PointsRequest why = about();
        const bool done = run(id, held->line, [&](const PointsAccount &account) {
            return releaseReservation(account, why, held->line, m_book.context());
        });
        return expectBoth(done, m_model.freeHeld(held->handle));
    }
    m_what = u"use a reservation"_s;
    const int points = 1 + m_random.bounded(held->points);
    const UseReservationRequest use{about(), held->line, pts(points)};
    const bool done = run(id, held->line,
                          [&](const PointsAccount &account) { return useReservation(account, use, m_book.context()); });
    const int handle = isMerged(id) ? 0 : m_model.useHeld(held->handle, points);
    expectBoth(done, handle != 0);
    if (done)
        m_redeemed.push_back({lineOf(id, PointsEntryType::Redeem), handle, id, points, 0});
}

inline void PointsEpisode::returnGoods()
{
    m_what = u"return goods"_s;
    const Pair *earned = any(m_earned);
    if (!earned)
        return;
    const int id = earned->account;
    std::vector<std::pair<int, int>> kept;
    ClawBackRequest request;
    request.about = about();
    const bool wholeOrder = earned->order && m_random.bounded(3) == 0;
    for (const Pair &other : m_earned) {
        const bool included = wholeOrder ? other.account == id && other.order == earned->order : &other == earned;
        if (!included)
            continue;
        const int after = m_random.bounded(2) ? m_random.bounded(other.points + 1) : 0;
        request.earned += EarnedAfter{other.line, pts(after)};
        kept.emplace_back(other.handle, after);
    }
    look(id);
    const auto claw = [&](const PointsAccount &account) { return clawBack(account, request, m_book.context()); };
    const PointsAccount &all = m_book.account(id);
    LoadedAccount loaded(all, request.about.key);
    for (const EarnedAfter &part : std::as_const(request.earned))
        loaded.loadLine(part.earned);
    const auto posting = claw(loaded.account);
    expectSame(claw(all), posting);
    if (!posting) {
        m_fault = u"a return was refused"_s;
        return;
    }
    ++m_done;
    m_book.append(posting, PointsEntryType::EarnReversal, id);
    regulars::apply(loaded.account, *posting);
    expectStored(loaded.account, id);
    m_model.takeBack(kept);
    forwardFrom(id);
}

inline void PointsEpisode::returnPayment()
{
    m_what = u"return a payment"_s;
    const Pair *redeemed = any(m_redeemed);
    if (!redeemed)
        return;
    const int points = 1 + m_random.bounded(redeemed->points);
    const ReturnRedeemedRequest request{about(), redeemed->line, pts(points)};
    look(redeemed->account);
    const bool done = run(redeemed->account, redeemed->line,
                          [&](const PointsAccount &account) { return returnRedeemed(account, request, m_book.context()); });
    expectBoth(done, m_model.comeBack(redeemed->handle, points));
    if (done)
        forwardFrom(redeemed->account);
}

inline void PointsEpisode::undoSome()
{
    if (m_random.bounded(3) == 0)
        return undoReturn();
    const bool isEarned = m_random.bounded(2) == 0;
    Pair *line = anyPair(isEarned ? m_earned : m_redeemed);
    if (!line)
        return;
    m_what = isEarned ? u"undo an earning"_s : u"undo a redemption"_s;
    const PointsRequest why = about();
    look(line->account);
    const int taken = m_model.taken(line->handle);
    const bool done = run(line->account, line->line,
                          [&](const PointsAccount &account) { return undo(account, why, line->line, m_book.context()); });
    const bool can = !line->undone && (isEarned ? taken < line->points : taken > 0);
    expectBoth(done, can);
    if (!done)
        return;
    line->undone = true;
    if (isEarned) {
        m_model.takeBack({{line->handle, 0}});
    } else {
        const auto type = PointsEntryType::RedeemReversal;
        m_undone.push_back({lineOf(line->account, type), line->handle, line->account, taken, 0});
        m_model.comeBack(line->handle, taken);
    }
    forwardFrom(line->account);
}

inline void PointsEpisode::undoReturn()
{
    m_what = u"redo a redemption"_s;
    Pair *line = anyPair(m_undone);
    if (!line || isMerged(line->account))
        return;
    const PointsRequest why = about();
    look(line->account);
    const bool done = run(line->account, line->line,
                          [&](const PointsAccount &account) { return undo(account, why, line->line, m_book.context()); });
    const bool can = !line->undone && m_model.spendAgain(line->handle, line->points);
    expectBoth(done, can);
    if (!done)
        return;
    line->undone = true;
    for (Pair &redeemed : m_redeemed) {
        if (redeemed.handle == line->handle)
            redeemed.undone = false;
    }
}

inline void PointsEpisode::adjustSome(int id)
{
    m_what = u"adjust"_s;
    const int points = 1 + m_random.bounded(6);
    const bool gives = m_random.bounded(2) == 0;
    AdjustRequest request;
    request.about = about();
    request.about.reason = PointsReason::Goodwill;
    request.points = gives ? pts(points) : pts(-points);
    look(id);
    const bool done = run(id, 0, [&](const PointsAccount &account) { return adjust(account, request, m_book.context()); });
    bool can = !isMerged(id);
    if (can && gives)
        m_model.earn(id, 0, points, {}, false);
    else if (can)
        can = m_model.takeAway(id, points);
    expectBoth(done, can);
}

inline void PointsEpisode::reviveSome(int id)
{
    m_what = u"undo an expiry"_s;
    look(id);
    m_book.catchUp(id);
    std::vector<Pair> pairs;
    for (const PointsEntry &entry : std::as_const(m_book.histories[id].entries)) {
        if (entry.type == PointsEntryType::Expire)
            pairs.push_back({entry.sequence, 0, id, 0, 0});
    }
    const auto handles = m_model.expiries(id);
    if (handles.size() != pairs.size()) {
        m_fault = u"%1 lots expired, in the model %2"_s.arg(pairs.size()).arg(handles.size());
        return;
    }
    for (size_t i = 0; i < pairs.size(); ++i)
        pairs[i].handle = handles[i];
    const Pair *expired = any(pairs);
    if (!expired)
        return;
    const PointsRequest why = about();
    const bool done = run(id, expired->line,
                          [&](const PointsAccount &account) { return undo(account, why, expired->line, m_book.context()); });
    expectBoth(done, m_model.reviveExpired(expired->handle));
    if (done)
        forwardFrom(id);
}

inline void PointsEpisode::giveAway(int id)
{
    m_what = u"give away"_s;
    const int to = 1 + id % accounts;
    const int points = 1 + m_random.bounded(5);
    const TransferRequest gift{about(), pts(points)};
    look(id);
    look(to);
    const bool done = move(id, to, [&](const PointsAccount &source, const PointsAccount &target) {
        return transfer(source, target, gift, m_book.context());
    });
    const bool can = !isMerged(id) && !isMerged(to);
    expectBoth(done, can && m_model.gift(id, to, points) != 0);
}

inline void PointsEpisode::mergeSome(int id)
{
    m_what = u"merge"_s;
    const int to = 1 + id % accounts;
    if (isMerged(to))
        return;
    const PointsRequest why = about();
    look(id);
    look(to);
    const bool done = move(id, to, [&](const PointsAccount &source, const PointsAccount &target) {
        return mergeAccounts(source, target, why, m_book.context());
    });
    expectBoth(done, true);
    m_model.merge(id, to);
    m_book.account(id).status = PointsAccountStatus::Closed;
    m_book.account(id).mergedInto = {to};
}

inline void PointsEpisode::unmergeSome(int id)
{
    m_what = u"take a merge apart"_s;
    const int to = static_cast<int>(m_book.account(id).mergedInto.value);
    const PointsRequest why = about();
    const bool can = !isMerged(to);
    look(id);
    look(to);
    const bool done = move(id, to, [&](const PointsAccount &source, const PointsAccount &target) {
        return unmergeAccounts(source, target, why, m_book.context());
    });
    expectBoth(done, can);
    if (!done)
        return;
    m_model.takeApart(id, to);
    m_book.account(id).status = PointsAccountStatus::Active;
    m_book.account(id).mergedInto = {};
}

inline void PointsEpisode::compare(int id)
{
    look(id);
    const LoadedAccount loaded(m_book.account(id), {});
    const PointsBalance balance = balanceAt(loaded.account, m_book.context());
    UnitModel::Figures figures;
    const auto whole = [](Points points) { return static_cast<int>(points.hundredths / 100); };
    figures.active = whole(balance.active);
    figures.pending = whole(balance.pending);
    figures.reserved = whole(balance.reserved);
    figures.spent = whole(balance.spent);
    figures.expired = whole(balance.expired);
    figures.debt = whole(balance.debt);
    for (const ExpiringPoints &part : expiringPoints(loaded.account, m_book.context()))
        figures.expiring[static_cast<int>(m_book.calendar.date(part.at).toJulianDay())] = whole(part.points);
    const UnitModel::Figures expected = m_model.figures(id);
    if (figures == expected)
        return;
    const auto text = [](const UnitModel::Figures &f) {
        QString all = u"%1 active, %2 pending, %3 reserved, %4 spent, %5 expired, %6 owed;"_s.arg(f.active)
                          .arg(f.pending)
                          .arg(f.reserved)
                          .arg(f.spent)
                          .arg(f.expired)
                          .arg(f.debt);
        for (const auto &[day, points] : f.expiring)
            all += u" %1:%2"_s.arg(day).arg(points);
        return all;
    };
    m_fault = u"account %1: ledger %2 model %3"_s.arg(id).arg(text(figures), text(expected));
}

} // namespace regulars
