// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/pointsexplanation.h"

#include "core/loyalty/pointsledger.h"

namespace regulars {

namespace {

// The lines one by one, each with the account as it was after it.
class Explainer
{
public:
    explicit Explainer(const PointsAccount &header) { m_account = replay(header, {}); }

    void read(const QList<PointsEntry> &entries, const QList<LotAllocation> &allocations, bool isDue)
    {
        auto allocation = allocations.cbegin();
        for (const PointsEntry &entry : entries) {
            ExplainedLine line;
            line.entry = entry;
            line.isDue = isDue;
            m_account.add(entry);
            for (; allocation != allocations.cend() && allocation->bookedBy <= entry.sequence; ++allocation) {
                m_account.add(*allocation);
                line.moved += *allocation;
                m_moves[allocation->lot] += *allocation;
            }
            line.after = m_account.balance();
            m_lines += line;
        }
    }

    [[nodiscard]] BalanceExplanation explanation(const LocalCalendar &calendar) const
    {
        BalanceExplanation all;
        all.balance = m_account.balance();
        all.lines = m_lines;
        for (const auto &[sequence, lot] : m_account.lots) {
            const auto moves = m_moves.find(sequence);
            all.lots += ExplainedLot{lot, m_account.stateOf(lot), expiryOf(lot.terms, m_account.lastActiveAt, calendar),
                                     moves == m_moves.end() ? QList<LotAllocation>() : moves->second};
            add(all.parts, lot.active ? BalanceFigure::Active : BalanceFigure::Pending, sequence, lot.remaining);
        }
        for (const auto &[sequence, claim] : m_account.claims) {
            if (const auto figure = figureOf(m_account.entries.at(sequence)))
                add(all.parts, *figure, sequence, claim.taken);
            add(all.parts, BalanceFigure::Debt, sequence, claim.owed());
        }
        return all;
    }

    [[nodiscard]] const PointsAccount &account() const { return m_account; }

private:
    static void add(QList<BalancePart> &parts, BalanceFigure figure, qint64 line, Points points)
    {
        if (!points.isZero())
            parts += BalancePart{figure, line, points};
    }

    static std::optional<BalanceFigure> figureOf(const PointsEntry &root)
    {
        switch (root.type) {
        case PointsEntryType::Reserve:
            return BalanceFigure::Reserved;
        case PointsEntryType::Redeem:
            return BalanceFigure::Spent;
        case PointsEntryType::Expire:
            return BalanceFigure::Expired;
        default:
            return std::nullopt;
        }
    }

    PointsAccount m_account;
    QList<ExplainedLine> m_lines;
    std::map<qint64, QList<LotAllocation>> m_moves;
};

} // namespace

BalanceExplanation explainBalance(const PointsAccount &header, const PointsHistory &history, const PointsContext &context)
{
    Explainer explainer(header);
    explainer.read(history.entries, history.allocations, false);
    const PointsPosting due = catchUp(explainer.account(), context);
    explainer.read(due.entries, due.allocations, true);
    return explainer.explanation(context.calendar);
}

} // namespace regulars
