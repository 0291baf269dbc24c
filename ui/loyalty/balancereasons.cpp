// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/balancereasons.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

BalanceReasons::BalanceReasons(const BalanceExplanation &explanation, const QString &pointName, const Formatting &formatting)
    : m_explanation(explanation), m_pointName(pointName), m_formatting(formatting)
{
    addFigures();
    addLots();
    addLines();
}

QString BalanceReasons::text() const
{
    QStringList texts;
    for (const ReasonLine &line : m_lines) {
        if (line.kind == ReasonLine::Kind::Heading && !texts.isEmpty())
            texts += QString();
        texts += line.kind == ReasonLine::Kind::Detail ? u"• "_s + line.text : line.text;
    }
    return texts.join(u'\n');
}

QString BalanceReasons::amount(Points points) const
{
    return PointsTexts::amount(points, m_pointName, m_formatting);
}

QString BalanceReasons::day(Instant instant) const
{
    return m_formatting.shortDate(m_formatting.calendar().date(instant));
}

QString BalanceReasons::nameOfEntry(const PointsEntry &entry) const
{
    QString what = PointsTexts::entry(entry.type, entry.points);
    if (const QString reason = PointsTexts::reason(entry.reason); !reason.isEmpty())
        what = tr("%1 (%2)", "what a line of the ledger is, the reason for it").arg(what, reason);
    return tr("%1 on %2", "what a line of the ledger is, a day").arg(what, day(entry.occurredAt));
}

QString BalanceReasons::nameOfLine(qint64 sequence) const
{
    const auto found = std::find_if(m_explanation.lines.begin(), m_explanation.lines.end(),
                                    [sequence](const ExplainedLine &line) { return line.entry.sequence == sequence; });
    return found == m_explanation.lines.end() ? QString() : nameOfEntry(found->entry);
}

void BalanceReasons::addFigure(BalanceFigure figure, const QString &name, Points points)
{
    const auto isOfIt = [figure](const BalancePart &part) { return part.figure == figure; };
    if (points.isZero() && std::none_of(m_explanation.parts.begin(), m_explanation.parts.end(), isOfIt))
        return;
    add(ReasonLine::Kind::Line, tr("%1: %2", "a figure of a balance, points").arg(name, amount(points)));
    for (const BalancePart &part : m_explanation.parts) {
        if (isOfIt(part))
            add(ReasonLine::Kind::Detail,
                tr("%1: %2", "a line of the ledger, points").arg(nameOfLine(part.line), amount(part.points)));
    }
}

void BalanceReasons::addFigures()
{
    const PointsBalance &balance = m_explanation.balance;
    add(ReasonLine::Kind::Heading, tr("What there is"));
    addFigure(BalanceFigure::Active, tr("Can be spent"), balance.active);
    addFigure(BalanceFigure::Pending, tr("Waits for the end of the days for returns"), balance.pending);
    addFigure(BalanceFigure::Reserved, tr("Held for sales"), balance.reserved);
    addFigure(BalanceFigure::Debt, tr("Owed: more was taken back than there was"), balance.debt);
    addFigure(BalanceFigure::Spent, tr("Spent so far"), balance.spent);
    addFigure(BalanceFigure::Expired, tr("Expired so far"), balance.expired);
    if (m_lines.size() == 1)
        add(ReasonLine::Kind::Line, tr("Nothing was earned yet."));
}

void BalanceReasons::addLots()
{
    bool isFirst = true;
    for (const ExplainedLot &explained : m_explanation.lots) {
        if (explained.state != LotState::Active && explained.state != LotState::Pending)
            continue;
        if (std::exchange(isFirst, false))
            add(ReasonLine::Kind::Heading, tr("What is left of which points"));
        const PointsLot &lot = explained.lot;
        const QString left = PointsTexts::number(lot.remaining, m_formatting);
        const QString name = nameOfLine(lot.sequence);
        add(ReasonLine::Kind::Line,
            tr("%1: %2 of %3 left", "a line of the ledger, a number, points").arg(name, left, amount(lot.issued)));
        if (explained.state == LotState::Pending && lot.terms.unlocksAt)
            add(ReasonLine::Kind::Detail, tr("can be spent from %1 on", "a day").arg(day(*lot.terms.unlocksAt)));
        if (explained.expiresAt)
            add(ReasonLine::Kind::Detail,
                tr("hold until %1", "points; a day")
                    .arg(m_formatting.shortDate(m_formatting.calendar().date(*explained.expiresAt).addDays(-1))));
    }
}

void BalanceReasons::addLines()
{
    if (m_explanation.lines.isEmpty())
        return;
    add(ReasonLine::Kind::Heading, tr("All lines, the newest first"));
    for (auto line = m_explanation.lines.rbegin(); line != m_explanation.lines.rend(); ++line) {
        const QString change = PointsTexts::change(line->entry.points, m_formatting);
        const QString total = PointsTexts::number(line->after.total, m_formatting);
        add(ReasonLine::Kind::Line, line->isDue
                                        ? tr("%1: %2, then %3; falls due now", "a line of the ledger, a change, a total")
                                              .arg(nameOfEntry(line->entry), change, total)
                                        : tr("%1: %2, then %3", "a line of the ledger, a change, a total")
                                              .arg(nameOfEntry(line->entry), change, total));
        if (!line->entry.note.isEmpty())
            add(ReasonLine::Kind::Detail, line->entry.note.simplified());
        for (const LotAllocation &moved : line->moved) {
            if (moved.lot == line->entry.sequence)
                continue;
            const QString points = amount(moved.points.isNegative() ? -moved.points : moved.points);
            const QString lot = nameOfLine(moved.lot);
            add(ReasonLine::Kind::Detail, moved.points.isNegative()
                                              ? tr("%1 back to: %2", "points, a line of the ledger").arg(points, lot)
                                              : tr("%1 taken from: %2", "points, a line of the ledger").arg(points, lot));
        }
    }
}

} // namespace regulars
