// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/memberstatement.h"

#include "core/loyalty/pointsprogramme.h"

#include <algorithm>

namespace regulars {

namespace {

bool isOnlyHeld(PointsEntryType type)
{
    return type == PointsEntryType::Reserve || type == PointsEntryType::Release;
}

} // namespace

StatementHistory statementHistory(const BalanceExplanation &explanation, QDate from, QDate until,
                                  const LocalCalendar &calendar)
{
    QList<StatementLine> lines;
    for (const ExplainedLine &line : explanation.lines) {
        if (!line.entry.points.isZero() && !isOnlyHeld(line.entry.type))
            lines.append({line.entry, {}, {}, line.isDue});
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const StatementLine &a, const StatementLine &b) { return a.entry.occurredAt < b.entry.occurredAt; });
    StatementHistory history;
    for (StatementLine &line : lines) {
        const QDate day = calendar.date(line.entry.occurredAt);
        if (until.isValid() && day > until)
            continue;
        history.after += line.entry.points;
        line.balance = history.after;
        if (from.isValid() && day < from)
            history.before = history.after;
        else
            history.lines.append(line);
    }
    return history;
}

Money MemberStatement::worth() const
{
    return {valueOfPoints(balance.active, pointValueMicro, currency), currency};
}

Points MemberStatement::withoutEnd() const
{
    Points rest = balance.active + balance.pending;
    for (const ExpiringPoints &part : expiring)
        rest -= part.points;
    return std::max(Points(), rest);
}

} // namespace regulars
