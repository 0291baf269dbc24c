// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/rewardruns.h"
#include "ui/loyalty/trialwindow.h"

namespace regulars {

/// The audit of the catalogue: what each reward costs, how many of those who could have had it claimed it, and whether they
/// came back; with what each figure means. Begins at once, in the background.
class RewardAuditDialog final : public TrialWindow
{
    Q_OBJECT

public:
    RewardAuditDialog(const TrialServices &services, QWidget *parent);

    [[nodiscard]] const RewardAuditRun &run() const { return *m_run; }

private:
    void start() override;
    void showOutcome() override;

    const Formatting &m_formatting;
    RewardAuditRun *m_run;
    TextLabel *m_about;
    Part m_use;
    TextLabel *m_useMeans;
    Part m_effect;
    TextLabel *m_effectMeans;
};

} // namespace regulars
