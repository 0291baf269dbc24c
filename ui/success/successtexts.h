// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/checkin.h"
#include "core/success/customergoal.h"
#include "core/success/onboardingrow.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for onboarding, goals and check-ins, in the program's language. GUI thread only.
class SuccessTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::SuccessTexts)

public:
    [[nodiscard]] static QString choice(OnboardingChoice choice);
    /// "Stalled", "Running", "Done", "Stopped"
    [[nodiscard]] static ChipText chip(const Onboarding &onboarding, bool stalled);
    /// "2 of 5 steps done"
    [[nodiscard]] static QString progress(const Onboarding &onboarding, const Formatting &formatting);
    /// "Call them, due on 3 November 2026"; of what is over, when it ended.
    [[nodiscard]] static QString next(const Onboarding &onboarding, const Formatting &formatting);
    /// "“Call them” was due 5 days ago", "nothing was done for 9 days"
    [[nodiscard]] static QString stall(const Stall &stall);
    /// "12 of 20 (60 %) were done in time", without the share where there are few.
    [[nodiscard]] static QString figures(const OnboardingFigures &figures, const Formatting &formatting);

    [[nodiscard]] static ChipText chip(const CustomerGoal &goal, QDate today);
    [[nodiscard]] static QString state(GoalState state);
    /// "120 of 200 cups a day, by 31 December 2026"
    [[nodiscard]] static QString aim(const CustomerGoal &goal, const Formatting &formatting);

    [[nodiscard]] static QString mood(CheckInMood mood);
};

} // namespace regulars
