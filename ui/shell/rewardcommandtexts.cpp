// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customertexts.h"
#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofRewards(const QString &command, const QVariantMap &arguments)
{
    const QString reward = arguments.value(u"reward"_s).toString();
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "save_reward"_L1)
        return tr("Saved the reward “%1”.").arg(reward);
    if (command == "delete_reward"_L1)
        return tr("Deleted the reward “%1”.").arg(reward);
    if (command == "move_reward"_L1)
        return tr("Moved the reward “%1”.").arg(reward);
    if (command == "change_reward_stock"_L1)
        return count < 0 ? tr("%n less of “%1”.", "a reward", -count).arg(reward)
                         : tr("%n more of “%1”.", "a reward", count).arg(reward);
    if (command == "expire_claims"_L1)
        return tr("%n reward(s) were not used in time; the points are back.", "", count);
    if (command == "restore_claims"_L1)
        return tr("%n reward(s) are their members' again.", "", count);
    const QString text = ofClaims(command, reward, CustomerTexts::name(arguments.value(u"name"_s).toString()));
    return text.isEmpty() ? ofCoupons(command, arguments) : text;
}

QString CommandTexts::ofClaims(const QString &command, const QString &reward, const QString &name)
{
    if (command == "claim_reward"_L1)
        return tr("%1 has got “%2”.", "a customer, a reward").arg(name, reward);
    if (command == "reserve_claim"_L1)
        return tr("“%2” of %1 is held for an order.", "a customer, a reward").arg(name, reward);
    if (command == "use_claim"_L1)
        return tr("“%2” of %1 was used.", "a customer, a reward").arg(name, reward);
    if (command == "release_claim"_L1 || command == "restore_claim"_L1)
        return tr("%1 has “%2” again.", "a customer, a reward").arg(name, reward);
    return command == "void_claim"_L1
               ? tr("%1 gave “%2” back and has the points again.", "a customer, a reward").arg(name, reward)
               : QString();
}

QString CommandTexts::ofCoupons(const QString &command, const QVariantMap &arguments)
{
    const QString code = arguments.value(u"code"_s).toString();
    const QString batch = arguments.value(u"batch"_s).toString();
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "redeem_coupon"_L1)
        return tr("The coupon %1 was used.").arg(code);
    if (command == "issue_coupons"_L1) {
        if (!code.isEmpty())
            return tr("Issued the coupon %1.").arg(code);
        return batch.isEmpty() ? tr("Issued %n coupon(s).", "", count)
                               : tr("Issued %n coupon(s) of the batch “%1”.", "", count).arg(batch);
    }
    if (command != "void_coupons"_L1)
        return {};
    if (!code.isEmpty())
        return tr("Withdrew the coupon %1.").arg(code);
    return batch.isEmpty() ? tr("Withdrew %n coupon(s).", "", count)
                           : tr("Withdrew %n coupon(s) of the batch “%1”.", "", count).arg(batch);
}

} // namespace regulars
