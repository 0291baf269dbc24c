// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/success/checkin.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto everybodyKey = u"everybody"_s;
const auto tiersKey = u"tiers"_s;

bool isPossible(int months)
{
    return months >= 0 && months <= mostCheckInMonths;
}

} // namespace

QList<Error> validate(const CheckIn &checkIn, QDate today)
{
    QList<Error> errors;
    if (!checkIn.heldOn.isValid())
        errors += invalidField(u"held_on"_s, u"required"_s);
    else if (checkIn.heldOn > today)
        errors += invalidField(u"held_on"_s, u"in_the_future"_s);
    if (checkIn.note.size() > longestCheckInNote)
        errors += invalidField(u"note"_s, u"too_long"_s, {{u"limit"_s, longestCheckInNote}});
    return errors;
}

bool CheckInPlan::isEmpty() const
{
    return everybody == 0 && std::all_of(byTier.begin(), byTier.end(), [](const auto &tier) { return tier.second == 0; });
}

QList<Error> validate(const CheckInPlan &plan)
{
    QList<Error> errors;
    const auto check = [&errors](const QString &field, int months) {
        if (months < 0)
            errors += invalidField(field, u"negative"_s);
        else if (months > mostCheckInMonths)
            errors += invalidField(field, u"too_large"_s, {{u"limit"_s, mostCheckInMonths}});
    };
    check(everybodyKey, plan.everybody);
    for (const auto &[tier, months] : plan.byTier)
        check(u"tier_"_s + tier, months);
    return errors;
}

QJsonObject toJson(const CheckInPlan &plan)
{
    QJsonObject tiers;
    for (const auto &[tier, months] : plan.byTier)
        tiers.insert(tier, months);
    return {{everybodyKey, plan.everybody}, {tiersKey, tiers}};
}

CheckInPlan checkInPlanOf(const QJsonObject &json)
{
    CheckInPlan plan;
    if (const int months = json.value(everybodyKey).toInt(); isPossible(months))
        plan.everybody = months;
    const QJsonObject tiers = json.value(tiersKey).toObject();
    for (auto tier = tiers.begin(); tier != tiers.end(); ++tier) {
        if (const int months = tier.value().toInt(-1); isPossible(months))
            plan.byTier.emplace(tier.key(), months);
    }
    return plan;
}

int checkInMonths(const CheckInPlan &plan, const QString &tierUid)
{
    const auto own = plan.byTier.find(tierUid);
    return own == plan.byTier.end() ? plan.everybody : own->second;
}

QDate nextCheckIn(int months, QDate lastContact, QDate lastCheckIn, QDate added)
{
    if (months <= 0)
        return {};
    // A day that is not valid lies before all others.
    const QDate spoken = std::max(lastContact, lastCheckIn);
    const QDate from = spoken.isValid() ? spoken : added;
    return from.isValid() ? from.addMonths(months) : QDate();
}

} // namespace regulars
