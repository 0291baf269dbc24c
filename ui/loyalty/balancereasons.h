// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/pointsexplanation.h"
#include "ui/sla/slareasons.h"

#include <QtCore/QCoreApplication>

namespace regulars {

/// Puts into words why an account of points has the balance that it has. GUI thread only.
class BalanceReasons
{
    Q_DECLARE_TR_FUNCTIONS(regulars::BalanceReasons)

public:
    /// `pointName`: as the shop calls its points; empty: points.
    BalanceReasons(const BalanceExplanation &explanation, const QString &pointName, const Formatting &formatting);

    /// The figures with what they are made of, then what is left of which points, then all lines, the newest first.
    [[nodiscard]] const QList<ReasonLine> &lines() const { return m_lines; }
    /// One line each, details with a bullet: to be copied.
    [[nodiscard]] QString text() const;

private:
    void add(ReasonLine::Kind kind, const QString &text) { m_lines += ReasonLine{kind, text}; }
    void addFigure(BalanceFigure figure, const QString &name, Points points);
    void addFigures();
    void addLots();
    void addLines();
    [[nodiscard]] QString amount(Points points) const;
    /// "Earned on 3 May 2026"
    [[nodiscard]] QString nameOfLine(qint64 sequence) const;
    [[nodiscard]] QString nameOfEntry(const PointsEntry &entry) const;
    [[nodiscard]] QString day(Instant instant) const;

    const BalanceExplanation &m_explanation;
    QString m_pointName;
    const Formatting &m_formatting;
    QList<ReasonLine> m_lines;
};

} // namespace regulars
