// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsexplanation.h"
#include "ui/sla/slareasons.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <limits>

namespace regulars {

/// Puts into words why an account of points has the balance that it has. GUI thread only.
class BalanceReasons
{
    Q_DECLARE_TR_FUNCTIONS(regulars::BalanceReasons)

public:
    static constexpr qsizetype allLines = std::numeric_limits<qsizetype>::max();

    /// `pointName`: as the shop calls its points; empty: points. Of each list that is longer than `most` the newest are
    /// told, and how many there are besides.
    BalanceReasons(const BalanceExplanation &explanation, const QString &pointName, const Formatting &formatting,
                   qsizetype most = allLines);

    /// The figures with what they are made of, then what is left of which points, then all lines, the newest first.
    [[nodiscard]] const QList<ReasonLine> &lines() const { return m_lines; }
    /// Whether something was left out.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// One line each, details with a bullet: to be copied.
    [[nodiscard]] QString text() const;

private:
    void add(ReasonLine::Kind kind, const QString &text) { m_lines += ReasonLine{kind, text}; }
    void addFigure(BalanceFigure figure, const QString &name, Points points);
    void addFigures();
    void addLots();
    void addLot(const ExplainedLot &explained);
    void addLines();
    void addLine(const ExplainedLine &line);
    /// How many of so many, the older ones, are left out; says so.
    qsizetype leaveOut(qsizetype count);
    [[nodiscard]] QString amount(Points points) const;
    /// "Earned on 3 May 2026"
    [[nodiscard]] QString nameOfLine(qint64 sequence) const;
    [[nodiscard]] QString nameOfEntry(const PointsEntry &entry) const;
    [[nodiscard]] QString day(Instant instant) const;

    const BalanceExplanation &m_explanation;
    QString m_pointName;
    const Formatting &m_formatting;
    qsizetype m_most;
    QHash<qint64, const PointsEntry *> m_entries; ///< by their sequence
    QList<ReasonLine> m_lines;
    bool m_hasMore = false;
};

} // namespace regulars
