// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customertexts.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/shell/commandtexts.h"

using namespace Qt::StringLiterals;

namespace regulars {

QString CommandTexts::ofLoyalty(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const int count = arguments.value(u"count"_s).toInt();
    if (command == "save_tiers"_L1)
        return tr("Saved the %n tier(s) of the loyalty programme.", "", count);
    if (command == "join_programme"_L1)
        return name.isEmpty() || count == 0 ? tr("%n customer(s) joined the loyalty programme.", "", count)
                                            : tr("%1 joined the loyalty programme.", "a customer").arg(name);
    if (command == "leave_programme"_L1)
        return name.isEmpty() ? tr("%n customer(s) left the loyalty programme.", "", count)
                              : tr("%1 left the loyalty programme.", "a customer").arg(name);
    const QString tier = arguments.value(u"tier"_s).toString();
    if (command == "give_tier"_L1)
        return name.isEmpty() ? tr("%n customer(s) have the tier “%1” now.", "", count).arg(tier)
                              : tr("%1 has the tier “%2” now.", "a customer, a tier").arg(name, tier);
    if (command == "note_points_notice"_L1)
        return name.isEmpty() ? tr("Noted that %n member(s) were told of points that expire.", "", count)
                              : tr("Noted that %1 was told of points that expire.", "a customer").arg(name);
    if (command == "note_tier_notice"_L1)
        return name.isEmpty() ? tr("Noted that %n member(s) were told about their tier.", "", count)
                              : tr("Noted that %1 was told about the tier.", "a customer").arg(name);
    if (const QString text = ofProgramme(command, arguments); !text.isEmpty())
        return text;
    if (const QString text = ofPoints(command, arguments, formatting); !text.isEmpty())
        return text;
    if (const QString text = ofReferrals(command, arguments); !text.isEmpty())
        return text;
    if (const QString text = ofRewards(command, arguments); !text.isEmpty())
        return text;
    if (const QString text = ofStamps(command, arguments); !text.isEmpty())
        return text;
    if (const QString text = ofChallenges(command, arguments); !text.isEmpty())
        return text;
    return command == "review_tiers"_L1 ? tr("Reviewed tiers: %n member(s) have another one now.", "", count) : QString();
}

QString CommandTexts::ofProgramme(const QString &command, const QVariantMap &arguments)
{
    if (command == "set_programme_goal"_L1)
        return arguments.value(u"removed"_s).toBool() ? tr("Removed the goal of the loyalty programme.")
                                                      : tr("Saved the goal of the loyalty programme.");
    return command == "save_points_programme"_L1 ? tr("Saved how points are earned.") : QString();
}

QString CommandTexts::ofPoints(const QString &command, const QVariantMap &arguments, const Formatting &formatting)
{
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const Points points{arguments.value(u"points"_s).toLongLong()};
    const QString amount = PointsTexts::amount(points.isNegative() ? -points : points,
                                               arguments.value(u"point_name"_s).toString(), formatting);
    if (command == "redeem_points"_L1)
        return tr("%1 spent %2.", "a customer, points").arg(name, amount);
    if (command == "adjust_points"_L1 && points.isNegative())
        return tr("Took %2 from %1.", "a customer, points").arg(name, amount);
    if (command == "adjust_points"_L1 || command == "give_event_points"_L1)
        return tr("Gave %1 %2.", "a customer, points").arg(name, amount);
    if (command != "set_points_status"_L1)
        return {};
    const QString status = arguments.value(u"status"_s).toString();
    if (status == "closed"_L1)
        return tr("Closed the card of %1.", "a customer").arg(name);
    return status == "suspended"_L1 ? tr("Suspended the card of %1.", "a customer").arg(name)
                                    : tr("The card of %1 can be used again.", "a customer").arg(name);
}

QString CommandTexts::ofChallenges(const QString &command, const QVariantMap &arguments)
{
    const QString challenge = arguments.value(u"challenge"_s).toString();
    if (command == "save_challenge"_L1)
        return tr("Saved the challenge “%1”.").arg(challenge);
    return command == "remove_challenge"_L1 ? tr("Removed the challenge “%1”.").arg(challenge) : QString();
}

QString CommandTexts::ofStamps(const QString &command, const QVariantMap &arguments)
{
    const QString card = arguments.value(u"card"_s).toString();
    if (command == "save_stamp_card"_L1)
        return tr("Saved the stamp card “%1”.").arg(card);
    if (command == "remove_stamp_card"_L1)
        return tr("Removed the stamp card “%1”.").arg(card);
    if (command != "give_stamps"_L1)
        return {};
    const QString name = CustomerTexts::name(arguments.value(u"name"_s).toString());
    const int count = arguments.value(u"count"_s).toInt();
    return count < 0 ? tr("Took %n stamp(s) from %1.", "a customer", -count).arg(name)
                     : tr("Gave %n stamp(s) to %1.", "a customer", count).arg(name);
}

} // namespace regulars
