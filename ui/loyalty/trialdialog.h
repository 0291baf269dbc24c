// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/simulationrun.h"
#include "ui/loyalty/trialwindow.h"

class QCheckBox;

namespace regulars {

/// Tries changed rules or tiers on the orders of the last 12 months and shows what they would have meant. Begins at once,
/// in the background.
class TrialDialog final : public TrialWindow
{
    Q_OBJECT

public:
    TrialDialog(const TrialServices &services, const TriedChange &change, QWidget *parent);

    [[nodiscard]] const SimulationRun &run() const { return *m_run; }

private:
    void start() override;
    void showOutcome() override;

    const Formatting &m_formatting;
    TriedChange m_change;
    SimulationRun *m_run;
    QCheckBox *m_everybody;
    TextLabel *m_about;
    Part m_figures;
    TextLabel *m_people;
    TextLabel *m_moves;
    Part m_rules;
    Part m_gained;
    Part m_lost;
};

} // namespace regulars
