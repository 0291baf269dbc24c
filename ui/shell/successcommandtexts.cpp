// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/success/customergoal.h"
#include "ui/customers/customertexts.h"
#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofSuccess(const QString &command, const QVariantMap &arguments)
{
    const QString form = arguments.value(u"template"_s).toString();
    if (command == "save_onboarding_template"_L1)
        return tr("Saved the onboarding template “%1”.").arg(form);
    if (command == "remove_onboarding_template"_L1)
        return tr("Removed the onboarding template “%1”.").arg(form);
    if (command == "start_due_onboardings"_L1)
        return tr("Started the onboarding of %n new customer(s).", "", arguments.value(u"count"_s).toInt());
    if (command == "save_check_in_plan"_L1)
        return tr("Saved how often you check in.");
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    if (command == "start_onboarding"_L1)
        return tr("Started the onboarding “%2” of %1.", "a customer, a template").arg(name, form);
    if (command == "tick_onboarding_step"_L1) {
        const QString step = arguments.value(u"step"_s).toString();
        return arguments.value(u"done"_s).toBool() ? tr("“%2” is done for %1.", "a customer, a step").arg(name, step)
                                                   : tr("“%2” is to be done for %1.", "a customer, a step").arg(name, step);
    }
    if (command == "change_onboarding"_L1)
        return tr("Changed the onboarding of %1.", "a customer").arg(name);
    if (command == "stop_onboarding"_L1)
        return arguments.value(u"stopped"_s).toBool() ? tr("Stopped the onboarding of %1.", "a customer").arg(name)
                                                      : tr("The onboarding of %1 goes on.", "a customer").arg(name);
    if (command == "note_check_in"_L1)
        return tr("Noted the check-in with %1.", "a customer").arg(name);
    if (command == "remove_check_in"_L1)
        return tr("Removed the check-in with %1.", "a customer").arg(name);
    const QString goal = arguments.value(u"goal"_s).toString();
    if (command == "save_customer_goal"_L1)
        return tr("Saved the goal “%2” of %1.", "a customer, a goal").arg(name, goal);
    if (command == "remove_customer_goal"_L1)
        return tr("Removed the goal “%2” of %1.", "a customer, a goal").arg(name, goal);
    if (command != "close_customer_goal"_L1)
        return {};
    return valueOf<GoalState>(arguments.value(u"state"_s).toString()) == GoalState::Open
               ? tr("Opened the goal “%2” of %1 again.", "a customer, a goal").arg(name, goal)
               : tr("Closed the goal “%2” of %1.", "a customer, a goal").arg(name, goal);
}

} // namespace regulars
