// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/balancereasons.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace regulars {

BalanceReasons::BalanceReasons(const BalanceExplanation &explanation, const QString &pointName, const Formatting &formatting,
                               qsizetype most)
    : m_explanation(explanation), m_pointName(pointName), m_formatting(formatting), m_most(most)
{
    m_entries.reserve(explanation.lines.size());
    for (const ExplainedLine &line : explanation.lines)
        m_entries.insert(line.entry.sequence, &line.entry);
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
    const PointsEntry *entry = m_entries.value(sequence);
    return entry ? nameOfEntry(*entry) : QString();
}

qsizetype BalanceReasons::leaveOut(qsizetype count)
{
    const qsizetype left = std::max<qsizetype>(0, count - m_most);
    if (left > 0) {
        m_hasMore = true;
        add(ReasonLine::Kind::Detail, tr("%n older one(s) are not shown", "", static_cast<int>(left)));
    }
    return left;
}

void BalanceReasons::addFigure(BalanceFigure figure, const QString &name, Points points)
{
    QList<BalancePart> parts;
    std::copy_if(m_explanation.parts.begin(), m_explanation.parts.end(), std::back_inserter(parts),
                 [figure](const BalancePart &part) { return part.figure == figure; });
    if (points.isZero() && parts.isEmpty())
        return;
    add(ReasonLine::Kind::Line, tr("%1: %2", "a figure of a balance, points").arg(name, amount(points)));
    for (qsizetype i = leaveOut(parts.size()); i < parts.size(); ++i)
        add(ReasonLine::Kind::Detail,
            tr("%1: %2", "a line of the ledger, points").arg(nameOfLine(parts.at(i).line), amount(parts.at(i).points)));
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
    QList<const ExplainedLot *> open;
    for (const ExplainedLot &each : m_explanation.lots) {
        if (each.state == LotState::Active || each.state == LotState::Pending)
            open += &each;
    }
    if (open.isEmpty())
        return;
    add(ReasonLine::Kind::Heading, tr("What is left of which points"));
    for (qsizetype i = leaveOut(open.size()); i < open.size(); ++i)
        addLot(*open.at(i));
}

void BalanceReasons::addLot(const ExplainedLot &explained)
{
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

void BalanceReasons::addLines()
{
    const QList<ExplainedLine> &lines = m_explanation.lines;
    if (lines.isEmpty())
        return;
    const qsizetype shown = std::min(lines.size(), m_most);
    add(ReasonLine::Kind::Heading, shown < lines.size() ? tr("The newest lines") : tr("All lines, the newest first"));
    for (qsizetype i = 1; i <= shown; ++i)
        addLine(lines.at(lines.size() - i));
    leaveOut(lines.size());
}

void BalanceReasons::addLine(const ExplainedLine &line)
{
    const QString change = PointsTexts::change(line.entry.points, m_formatting);
    const QString total = PointsTexts::number(line.after.total, m_formatting);
    add(ReasonLine::Kind::Line,
        line.isDue
            ? tr("%1: %2, then %3; falls due now", "a line of the ledger, a change, a total")
                  .arg(nameOfEntry(line.entry), change, total)
            : tr("%1: %2, then %3", "a line of the ledger, a change, a total").arg(nameOfEntry(line.entry), change, total));
    if (!line.entry.note.isEmpty())
        add(ReasonLine::Kind::Detail, line.entry.note.simplified());
    for (const LotAllocation &moved : line.moved) {
        if (moved.lot == line.entry.sequence)
            continue;
        const QString points = amount(moved.points.isNegative() ? -moved.points : moved.points);
        const QString lot = nameOfLine(moved.lot);
        add(ReasonLine::Kind::Detail, moved.points.isNegative()
                                          ? tr("%1 back to: %2", "points, a line of the ledger").arg(points, lot)
                                          : tr("%1 taken from: %2", "points, a line of the ledger").arg(points, lot));
    }
}

} // namespace regulars
