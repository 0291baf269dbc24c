// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineevent.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for what becomes of a customer's subscriptions, onboardings, goals and check-ins, in the program's language;
/// only for events of which isMilestone() holds. Any thread.
class MilestoneTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::MilestoneTexts)

public:
    /// "Subscribed to “Coffee box”", "Goal reached: Twice the turnover".
    [[nodiscard]] static QString title(const TimelineEvent &event);
    /// Its days, target and note; empty when there is nothing more to tell.
    [[nodiscard]] static QString detail(const TimelineEvent &event, const Formatting &formatting);
    [[nodiscard]] static Tone tone(const TimelineEvent &event);
    [[nodiscard]] static IconName icon(TimelineKind kind);

private:
    [[nodiscard]] static QString subscription(const TimelineEvent &event);
    [[nodiscard]] static QString goal(const TimelineEvent &event);
    [[nodiscard]] static QString until(const TimelineEvent &event, const Formatting &formatting);
};

} // namespace regulars
