// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customertexts.h"
#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofReferrals(const QString &command, const QVariantMap &arguments)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const QString advocate = CustomerTexts::name(arguments.value(u"advocate"_s).toString());
    if (command == "record_referral"_L1)
        return tr("Noted that %1 was referred by %2.", "two customers").arg(name, advocate);
    if (command == "allow_referral"_L1)
        return tr("%1 counts as a friend of %2.", "two customers").arg(name, advocate);
    if (command == "approve_referral"_L1)
        return tr("Rewarded the referral of %1 by %2.", "two customers").arg(name, advocate);
    return command == "reject_referral"_L1 ? tr("Rejected the referral of %1 by %2.", "two customers").arg(name, advocate)
                                           : QString();
}

} // namespace regulars
