// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsexplanation.h"
#include "tests/core/loyalty/loadedaccount.h"
#include "tests/core/loyalty/pointsbook.h"
#include "tests/core/loyalty/unitmodelrequests.h"

#include <QtCore/QRandomGenerator>

#include <array>
#include <functional>

namespace regulars {

using namespace Qt::StringLiterals;

/// A shop's programme in which everything happens, to the ledger and to the model.
class PointsEpisode
{
public:
    static constexpr int accounts = 3;

    explicit PointsEpisode(quint32 seed) : m_random(seed), m_book("UTC"), m_model(accounts)
    {
        constexpr std::array policies{NegativePolicy::AllowNegative, NegativePolicy::FloorZero, NegativePolicy::ChargeCash};
        m_book.terms.negative = policies[m_random.bounded(quint32(policies.size()))];
        m_book.terms.lateReturn = m_random.bounded(3) ? LateReturnPolicy::Reinstate : LateReturnPolicy::ExpireNow;
        m_book.terms.graceDays = m_random.bounded(20);
        m_model.floorsAtZero = m_book.terms.negative != NegativePolicy::AllowNegative;
        m_model.reinstates = m_book.terms.lateReturn == LateReturnPolicy::Reinstate;
        m_model.graceDays = m_book.terms.graceDays;
        for (int id = 1; id <= accounts; ++id)
            m_book.account(id);
        setDay(static_cast<int>(QDate(2026, 1, 1).toJulianDay()));
    }

    /// One random request. What is wrong, or nothing.
    QString step()
    {
        m_fault.clear();
        ++m_steps;
        passTime();
        const int id = 1 + m_random.bounded(accounts);
        request(m_random.bounded(100), id);
        for (int each = 1; each <= accounts && m_fault.isEmpty(); ++each)
            compare(each);
        if (m_fault.isEmpty() && m_steps % 25 == 0)
            m_fault = m_book.faults();
        return m_fault;
    }

    /// Everything once more from the lines alone.
    QString close()
    {
        for (int id = 1; id <= accounts; ++id) {
            const PointsAccount &kept = m_book.account(id);
            const PointsAccount again = replay(kept, m_book.histories[id]);
            if (again.lots != kept.lots || again.claims != kept.claims || again.sums != kept.sums ||
                again.lastActiveAt != kept.lastActiveAt || again.postings.size() != kept.postings.size())
                return u"the lines alone give another account"_s;
            const auto why = explainBalance(kept, m_book.histories[id], m_book.context());
            if (why.balance != m_book.balance(id))
                return u"explained differently"_s;
        }
        return m_book.faults();
    }

    [[nodiscard]] const PointsBook &book() const { return m_book; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] QString what() const { return m_what; }

private:
    /// A line of the ledger and what it is in the model.
    struct Pair
    {
        qint64 line = 0;
        int handle = 0;
        int account = 0;
        int points = 0;
        int order = 0;
        bool undone = false;
    };
    using Request = std::function<Result<PointsPosting>(const PointsAccount &)>;

    void setDay(int day)
    {
        m_day = day;
        m_book.now = {m_book.calendar.startOfDay(QDate::fromJulianDay(day)).ms + 43'200'000 + m_steps};
    }

    Instant startOf(int day) const { return m_book.calendar.startOfDay(QDate::fromJulianDay(day)); }

    void passTime()
    {
        const int chance = m_random.bounded(100);
        if (chance < 30)
            setDay(m_day + 1 + m_random.bounded(6));
        else if (chance < 33)
            setDay(m_day + 40 + m_random.bounded(60));
        else if (chance < 37)
            setClockBack();
        else
            setDay(m_day);
    }

    // What the model has seen fall due by then is booked, as it would be at the start of the program.
    void setClockBack()
    {
        for (int id = 1; id <= accounts; ++id)
            m_book.catchUp(id);
        setDay(m_day - 1 - m_random.bounded(12));
    }

    template<typename T>
    const T *any(const std::vector<T> &from)
    {
        return from.empty() ? nullptr : &from[m_random.bounded(quint32(from.size()))];
    }
    Pair *anyPair(std::vector<Pair> &from) { return from.empty() ? nullptr : &from[m_random.bounded(quint32(from.size()))]; }

    PointsRequest about(int order = 0)
    {
        PointsRequest request;
        request.key = QString::number(++m_keys);
        if (order)
            request.source = {PointsSourceKind::Order, order, 0};
        return request;
    }

    bool isMerged(int id) { return m_book.account(id).mergedInto.isValid(); }

    // What storage would load is enough: the same answer as from everything, and the same account afterwards.
    bool run(int id, qint64 line, const Request &request)
    {
        const PointsAccount &all = m_book.account(id);
        LoadedAccount loaded(all, QString::number(m_keys));
        if (line)
            loaded.loadLine(line);
        const auto posting = request(loaded.account);
        if (m_steps % 8 == 0)
            expectSame(request(all), posting);
        if (!posting) {
            ++m_refused;
            return false;
        }
        m_book.append(posting, PointsEntryType::Earn, id);
        regulars::apply(loaded.account, *posting);
        expectStored(loaded.account, id);
        if (m_random.bounded(8) == 0)
            clickAgain(id, line, request, *posting);
        ++m_done;
        return true;
    }

    void expectSame(const Result<PointsPosting> &whole, const Result<PointsPosting> &part)
    {
        if (whole.has_value() != part.has_value() || (whole && *whole != *part))
            m_fault = u"what storage loads is not enough"_s;
    }

    void expectStored(const PointsAccount &part, int id)
    {
        const PointsAccount &all = m_book.account(id);
        for (const auto &[sequence, lot] : part.lots) {
            if (lot != all.lots.at(sequence))
                m_fault = u"lot %1 would be stored differently"_s.arg(sequence);
        }
        for (const auto &[sequence, claim] : part.claims) {
            if (claim != all.claims.at(sequence))
                m_fault = u"claim %1 would be stored differently"_s.arg(sequence);
        }
        if (part.sums != all.sums || part.lastSequence != all.lastSequence || part.lastActiveAt != all.lastActiveAt)
            m_fault = u"the header would be stored differently"_s;
    }

    void clickAgain(int id, qint64 line, const Request &request, const PointsPosting &once)
    {
        if (once.isEmpty() || m_what == "catch up"_L1)
            return;
        LoadedAccount loaded(m_book.account(id), QString::number(m_keys));
        if (line)
            loaded.loadLine(line);
        const auto twice = request(loaded.account);
        if (!twice || !twice->repeated || twice->entries != once.entries || twice->allocations != once.allocations)
            m_fault = u"a double click was booked"_s;
    }

    qint64 lineOf(int id, PointsEntryType type)
    {
        const auto &entries = m_book.histories[id].entries;
        for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
            if (entry->type == type)
                return entry->sequence;
        }
        return 0;
    }

    void expectBoth(bool ledger, bool model)
    {
        if (ledger != model && m_fault.isEmpty())
            m_fault = ledger ? u"the model refuses"_s : u"the ledger refuses"_s;
    }

    void look(int id) { m_model.lookAt(id, m_day); }

    // What comes to a joined card goes on to the one in use.
    void forwardFrom(int id)
    {
        for (; isMerged(id); id = static_cast<int>(m_book.account(id).mergedInto.value)) {
            const int to = static_cast<int>(m_book.account(id).mergedInto.value);
            look(to);
            m_model.forward(id, to);
            move(id, to, [&](const PointsAccount &source, const PointsAccount &target) {
                return forwardMerged(source, target, m_book.context());
            });
        }
    }

    bool move(int from, int to,
              const std::function<Result<PointsMove>(const PointsAccount &, const PointsAccount &)> &request)
    {
        LoadedAccount source(m_book.account(from), QString::number(m_keys));
        LoadedAccount target(m_book.account(to), QString::number(m_keys));
        source.loadMoves({to});
        target.loadMoves({from});
        const auto moved = request(source.account, target.account);
        if (m_steps % 8 == 0) {
            const auto whole = request(m_book.account(from), m_book.account(to));
            if (whole.has_value() != moved.has_value() ||
                (whole && (whole->source != moved->source || whole->target != moved->target)))
                m_fault = u"what storage loads is not enough to move"_s;
        }
        if (!m_book.append(moved, from, to)) {
            ++m_refused;
            return false;
        }
        regulars::apply(source.account, moved->source);
        regulars::apply(target.account, moved->target);
        expectStored(source.account, from);
        expectStored(target.account, to);
        ++m_done;
        return true;
    }

    void request(int chance, int id)
    {
        if (chance < 26)
            return earnSome(id);
        if (chance < 44)
            return redeemSome(id);
        if (chance < 50)
            return reserveSome(id);
        if (chance < 57)
            return endReservation();
        if (chance < 67)
            return returnGoods();
        if (chance < 75)
            return returnPayment();
        if (chance < 80)
            return undoSome();
        if (chance < 84)
            return adjustSome(id);
        if (chance < 87)
            return reviveSome(id);
        if (chance < 90)
            return giveAway(id);
        if (chance < 93)
            return isMerged(id) ? unmergeSome(id) : mergeSome(id);
        m_what = u"catch up"_s;
        look(id);
        run(id, 0, [&](const PointsAccount &account) { return Result<PointsPosting>(catchUp(account, m_book.context())); });
    }

    void earnSome(int id);
    void redeemSome(int id);
    void reserveSome(int id);
    void endReservation();
    void returnGoods();
    void returnPayment();
    void undoSome();
    void undoReturn();
    void adjustSome(int id);
    void reviveSome(int id);
    void giveAway(int id);
    void mergeSome(int id);
    void unmergeSome(int id);
    void compare(int id);

    QRandomGenerator m_random;
    PointsBook m_book;
    UnitModel m_model;
    int m_day = 0;
    int m_steps = 0;
    int m_keys = 0;
    int m_done = 0;
    int m_refused = 0;
    QString m_what;
    QString m_fault;
    std::vector<Pair> m_earned;
    std::vector<Pair> m_redeemed;
    std::vector<Pair> m_held;
    std::vector<Pair> m_undone; ///< undos of redemptions, which can be undone
};

} // namespace regulars
