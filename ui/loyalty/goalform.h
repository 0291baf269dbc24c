// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/programmefigures.h"
#include "ui/tickets/deskform.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace regulars {

class Formatting;
class TextLabel;

/// What the programme is to bring: a figure, from where to where, until when. Only collects: its owner runs what submitted()
/// brings, and answers with finish() or showFailure().
class GoalForm final : public DeskForm
{
    Q_OBJECT

public:
    /// Begins with the goal there is; without one with where the figures stand now. `formatting` must outlive the form.
    GoalForm(const ProgrammeFigures &figures, const Formatting &formatting, QWidget *parent);

    [[nodiscard]] ProgrammeGoal entered() const;
    void save() override;

Q_SIGNALS:
    void submitted(const regulars::ProgrammeGoal &goal);

private:
    [[nodiscard]] GoalMetric metric() const;
    /// Times this, a figure is what its field holds: hundredths of what a person types.
    [[nodiscard]] double scale() const;
    /// Keeps what stands at the metric that was shown, and shows what was typed at the one that is chosen.
    void changeMetric();
    void showMetric();
    [[nodiscard]] QStringList typed() const;

    ProgrammeFigures m_figures;
    const Formatting &m_formatting;
    TextLabel *m_hint;
    GoalMetric m_shown = GoalMetric::ActiveMembers;
    QHash<GoalMetric, QStringList> m_typed; ///< from and to, as they were typed
};

} // namespace regulars
