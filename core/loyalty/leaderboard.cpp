// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/leaderboard.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The first letter, also of two code units; empty: the word has none.
QString initialOf(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const qsizetype units = word[i].isHighSurrogate() && i + 1 < word.size() ? 2 : 1;
        const char32_t letter = units == 2 ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode();
        if (QChar::isLetterOrNumber(letter))
            return word.mid(i, units).toUpper() + u'.';
        i += units - 1;
    }
    return {};
}

} // namespace

QList<LeaderboardRow> leaderboardOf(QList<LeaderboardFigure> figures)
{
    std::stable_sort(figures.begin(), figures.end(),
                     [](const LeaderboardFigure &a, const LeaderboardFigure &b) { return a.amount > b.amount; });
    QList<LeaderboardRow> rows;
    for (const LeaderboardFigure &figure : std::as_const(figures)) {
        if (rows.size() == leaderboardPlaces)
            break;
        const bool isTied = !rows.isEmpty() && rows.last().amount == figure.amount;
        const int rank = isTied ? rows.last().rank : static_cast<int>(rows.size()) + 1;
        rows += LeaderboardRow{rank, leaderboardInitials(figure.name), figure.amount};
    }
    return rows;
}

QString leaderboardInitials(const QString &name)
{
    QStringList initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString initial = initialOf(word); !initial.isEmpty())
            initials += initial;
    }
    if (initials.size() > 2)
        initials = {initials.first(), initials.last()};
    return initials.isEmpty() ? u"?"_s : initials.join(u' ');
}

} // namespace regulars
