// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"
#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofSubscriptions(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    const QString plan = arguments.value(u"plan"_s).toString();
    if (command == "save_subscription_plan"_L1)
        return tr("Saved the plan “%1”.").arg(plan);
    if (command == "remove_subscription_plan"_L1)
        return tr("Removed the plan “%1”.").arg(plan);
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const QString date = formatting.date(QDate::fromString(arguments.value(u"date"_s).toString(), Qt::ISODate));
    if (command == "start_subscription"_L1)
        return tr("%1 has subscribed to “%2”.", "a customer, a plan").arg(name, plan);
    if (command == "change_subscription"_L1)
        return tr("Changed the subscription of %1 to “%2”.", "a customer, a plan").arg(name, plan);
    if (command == "pause_subscription"_L1)
        return tr("The subscription of %1 to “%2” pauses until %3.", "a customer, a plan, a day").arg(name, plan, date);
    if (command == "resume_subscription"_L1)
        return tr("The subscription of %1 to “%2” goes on.", "a customer, a plan").arg(name, plan);
    if (command == "cancel_subscription"_L1)
        return tr("The subscription of %1 to “%2” ends on %3.", "a customer, a plan, a day").arg(name, plan, date);
    if (command == "reactivate_subscription"_L1)
        return tr("%1 has the subscription to “%2” again.", "a customer, a plan").arg(name, plan);
    if (command == "renew_subscription"_L1)
        return tr("Renewed the subscription of %1 to “%2” until %3.", "a customer, a plan, a day").arg(name, plan, date);
    if (command != "set_subscription_renewal"_L1)
        return {};
    return arguments.value(u"renews"_s).toBool()
               ? tr("The subscription of %1 to “%2” renews by itself.", "a customer, a plan").arg(name, plan)
               : tr("The subscription of %1 to “%2” does not renew by itself any more.", "a customer, a plan")
                     .arg(name, plan);
}

} // namespace regulars
