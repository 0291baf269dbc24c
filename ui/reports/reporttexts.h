// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/supportreport.h"
#include "core/reports/ticketchurn.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace regulars {

class Formatting;

/// The words of reports, in the program's language. GUI thread only.
class ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::ReportTexts)

public:
    /// "14 min", "2 h 5 min", from two days on "3.4 days".
    [[nodiscard]] static QString span(double ms, const Formatting &formatting);
    /// "93%", or "3 of 7" of too few.
    [[nodiscard]] static QString share(const Share &share, const Formatting &formatting);
    /// "3 of 7"; "–" of nothing.
    [[nodiscard]] static QString counted(const Share &share, const Formatting &formatting);
    /// Where the true share lies, and of how many: "91–95% of 412"; only the count of too few.
    [[nodiscard]] static QString margin(const Share &share, const Formatting &formatting);
    /// "90% within 9 h · 41 tickets", or nothing.
    [[nodiscard]] static QString spread(const DurationFigures &figures, const Formatting &formatting);
    /// What waits for an answer, in a sentence; empty when nothing does.
    [[nodiscard]] static QString waiting(const ResponseFigures &figures, const Formatting &formatting);
    /// "Below 1 day", "1 to 3 days" …
    [[nodiscard]] static QString ageBand(size_t band);
    /// A name for tickets without one.
    [[nodiscard]] static QString categoryName(const QString &name);
    [[nodiscard]] static QString agentName(const AgentRow &row);

    /// "1.8×", and whether that is certain; empty where there are too few to tell.
    [[nodiscard]] static QString lift(const Share &lost, const Share &usual, const Formatting &formatting);
    /// Who counts as lost, and how many usually are.
    [[nodiscard]] static QString churnRule(const TicketChurn &churn, const Formatting &formatting);

    /// How each figure is counted: its name and a paragraph.
    struct Definition
    {
        QString name;
        QString text;
    };
    enum class Figure {
        Opened,
        FirstResponse,
        NextResponse,
        Resolution,
        Promises,
        Reopened,
        OneTouch,
        Satisfaction,
        Backlog,
        Lost
    };
    [[nodiscard]] static Definition definition(Figure figure);
    /// The definitions of all figures below each other, and what counts nowhere.
    [[nodiscard]] static QString definitionsHtml(const QString &timeZone);

private:
    [[nodiscard]] static QString groundRules(const QString &timeZone);
};

} // namespace regulars
