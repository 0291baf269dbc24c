// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sla/slaexplanationview.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// A line of the explanation why a ticket is due when it is.
struct ReasonLine
{
    enum class Kind { Heading, Line, Detail };
    Kind kind = Kind::Line;
    QString text;
};

/// Puts an explanation into words. GUI thread only.
class SlaReasons
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SlaReasons)

public:
    /// Times are those of the hours by which the ticket is judged.
    SlaReasons(const SlaExplanation &explanation, const Formatting &formatting);

    [[nodiscard]] const QList<ReasonLine> &lines() const { return m_lines; }
    /// One line each, details with a bullet: to be copied.
    [[nodiscard]] QString text() const;

private:
    void add(ReasonLine::Kind kind, const QString &text) { m_lines += ReasonLine{kind, text}; }
    void addPolicies();
    void addClock(const ExplainedClock &explained);
    void addSpan(const ExplainedSpan &part);
    void addEnd(const SlaClock &clock);
    [[nodiscard]] QString when(Instant instant) const;

    const SlaExplanation &m_explanation;
    const Formatting &m_formatting;
    QList<ReasonLine> m_lines;
};

} // namespace regulars
