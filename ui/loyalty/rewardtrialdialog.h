// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardruns.h"
#include "ui/loyalty/trialwindow.h"

namespace regulars {

/// Tries a changed reward on the claims of the last 12 months and shows what it would have meant. Begins at once, in the
/// background.
class RewardTrialDialog final : public TrialWindow
{
    Q_OBJECT

public:
    /// `pointName`: as the shop calls its points; empty: points.
    RewardTrialDialog(const TrialServices &services, const Reward &changed, const QString &pointName, QWidget *parent);

    [[nodiscard]] const RewardTrialRun &run() const { return *m_run; }

private:
    void start() override;
    void showOutcome() override;

    const Formatting &m_formatting;
    Reward m_changed;
    QString m_pointName;
    RewardTrialRun *m_run;
    TextLabel *m_about;
    Part m_figures;
    TextLabel *m_people;
    Part m_faults;
    Part m_claimers;
    Part m_reached;
    Part m_missed;
};

} // namespace regulars
