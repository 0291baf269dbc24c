// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tier.h"

#include "core/base/textfolding.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void checkRange(int value, int least, int most, const QString &field, QList<Error> &faults, const QVariantMap &where = {})
{
    QVariantMap args = where;
    if (value < least) {
        args.insert(u"limit"_s, least);
        faults += invalidField(field, u"too_small"_s, args);
    } else if (value > most) {
        args.insert(u"limit"_s, most);
        faults += invalidField(field, u"too_large"_s, args);
    }
}

/// Days and months: none or more.
void checkSpan(int value, const QString &field, QList<Error> &faults)
{
    if (value < 0)
        faults += invalidField(field, u"negative"_s);
    else
        checkRange(value, 0, mostGraceDays, field, faults);
}

void checkThresholds(const Tier &tier, const Tier *lower, const QVariantMap &where, QList<Error> &faults)
{
    if (tier.qualifyFrom < 0)
        faults += invalidField(u"qualify_from"_s, u"negative"_s, where);
    else if (lower && tier.qualifyFrom <= lower->qualifyFrom)
        faults += invalidField(u"qualify_from"_s, u"not_above_lower_tier"_s, where);
    if (tier.retainFrom < 0)
        faults += invalidField(u"retain_from"_s, u"negative"_s, where);
    else if (tier.retainFrom > tier.qualifyFrom)
        faults += invalidField(u"retain_from"_s, u"above_qualify"_s, where);
    else if (lower && tier.retainFrom < lower->retainFrom)
        faults += invalidField(u"retain_from"_s, u"below_lower_tier"_s, where);
}

} // namespace

int TierLadder::rankOf(TierId tier) const
{
    const auto found = std::find_if(tiers.begin(), tiers.end(), [&](const Tier &each) { return each.id == tier; });
    return tier.isValid() && found != tiers.end() ? static_cast<int>(found - tiers.begin()) : -1;
}

const Tier *TierLadder::at(int rank) const
{
    return rank >= 0 && rank < tiers.size() ? &tiers[rank] : nullptr;
}

int TierLadder::rankFor(qint64 measure) const
{
    int rank = -1;
    for (int i = 0; i < tiers.size(); ++i) {
        if (tiers[i].qualifyFrom <= std::max<qint64>(measure, 0)) // more returned than bought is nothing bought
            rank = i;
    }
    return rank;
}

bool TierLadder::canBeBought() const
{
    return std::any_of(tiers.begin(), tiers.end(), [](const Tier &tier) { return tier.canBeBought(); });
}

QList<Error> validate(const TierLadder &ladder)
{
    QList<Error> faults;
    if (ladder.tiers.isEmpty())
        faults += invalidField(u"tiers"_s, u"required"_s);
    std::set<QString> names;
    std::set<qint64> products;
    for (int i = 0; i < ladder.tiers.size(); ++i) {
        const Tier &tier = ladder.tiers[i];
        const QVariantMap where{{u"index"_s, i}};
        if (const QString name = tier.name.trimmed(); name.isEmpty())
            faults += invalidField(u"name"_s, u"required"_s, where);
        else if (name.size() > longestTierName)
            faults += invalidField(u"name"_s, u"too_long"_s, {{u"index"_s, i}, {u"limit"_s, longestTierName}});
        else if (!names.insert(folded(name)).second)
            faults += invalidField(u"name"_s, u"twice"_s, where);
        checkThresholds(tier, ladder.at(i - 1), where, faults);
        checkRange(tier.pointsPercent, leastPointsPercent, mostPointsPercent, u"points_percent"_s, faults, where);
        if (tier.entryPoints < 0)
            faults += invalidField(u"entry_points"_s, u"negative"_s, where);
        if (tier.canBeBought() && !products.insert(tier.paidProduct.value).second)
            faults += invalidField(u"paid_product"_s, u"twice"_s, where);
        if (tier.canBeBought())
            checkRange(tier.paidMonths, 1, mostPaidMonths, u"paid_months"_s, faults, where);
    }
    checkSpan(ladder.graceDays, u"grace_days"_s, faults);
    checkSpan(ladder.noticeDays, u"notice_days"_s, faults);
    checkSpan(ladder.entryPointsEveryMonths, u"entry_points_every_months"_s, faults);
    return faults;
}

QJsonObject toJson(const Tier &tier)
{
    return {{u"id"_s, tier.id.value},
            {u"uid"_s, tier.uid},
            {u"name"_s, tier.name},
            {u"position"_s, tier.position},
            {u"colour"_s, nameOf(tier.colour)},
            {u"qualify_from"_s, tier.qualifyFrom},
            {u"retain_from"_s, tier.retainFrom},
            {u"points_percent"_s, tier.pointsPercent},
            {u"entry_points"_s, tier.entryPoints},
            {u"benefits"_s, tier.benefits},
            {u"paid_product"_s, tier.paidProduct.value},
            {u"paid_months"_s, tier.paidMonths}};
}

QJsonObject toJson(const TierLadder &ladder)
{
    QJsonArray tiers;
    for (const Tier &tier : ladder.tiers)
        tiers.append(toJson(tier));
    return {{u"tiers"_s, tiers},
            {u"metric"_s, nameOf(ladder.metric)},
            {u"period"_s, nameOf(ladder.period)},
            {u"downgrade"_s, nameOf(ladder.downgrade)},
            {u"grace_days"_s, ladder.graceDays},
            {u"notice_days"_s, ladder.noticeDays},
            {u"drops_at_once"_s, ladder.dropsAtOnce},
            {u"entry_points_every_months"_s, ladder.entryPointsEveryMonths}};
}

Tier tierOf(const QJsonObject &json)
{
    Tier tier;
    tier.id = TierId{json.value("id"_L1).toInteger()};
    tier.uid = json.value("uid"_L1).toString();
    tier.name = json.value("name"_L1).toString();
    tier.position = json.value("position"_L1).toInt();
    tier.colour = valueOf<TierColour>(json.value("colour"_L1).toString());
    tier.qualifyFrom = json.value("qualify_from"_L1).toInteger();
    tier.retainFrom = json.value("retain_from"_L1).toInteger();
    tier.pointsPercent = json.value("points_percent"_L1).toInt(tier.pointsPercent);
    tier.entryPoints = json.value("entry_points"_L1).toInteger();
    tier.benefits = json.value("benefits"_L1).toString();
    tier.paidProduct = ProductId{json.value("paid_product"_L1).toInteger()};
    tier.paidMonths = json.value("paid_months"_L1).toInt(tier.paidMonths);
    return tier;
}

TierLadder tierLadderOf(const QJsonObject &json)
{
    TierLadder ladder;
    for (const auto &tier : json.value("tiers"_L1).toArray())
        ladder.tiers += tierOf(tier.toObject());
    std::stable_sort(ladder.tiers.begin(), ladder.tiers.end(),
                     [](const Tier &a, const Tier &b) { return a.position < b.position; });
    ladder.metric = valueOf<TierMetric>(json.value("metric"_L1).toString());
    ladder.period = valueOf<TierPeriod>(json.value("period"_L1).toString());
    if (const QString downgrade = json.value("downgrade"_L1).toString(); !downgrade.isEmpty())
        ladder.downgrade = valueOf<TierDowngrade>(downgrade);
    ladder.graceDays = json.value("grace_days"_L1).toInt(ladder.graceDays);
    ladder.noticeDays = json.value("notice_days"_L1).toInt(ladder.noticeDays);
    ladder.dropsAtOnce = json.value("drops_at_once"_L1).toBool(ladder.dropsAtOnce);
    ladder.entryPointsEveryMonths = json.value("entry_points_every_months"_L1).toInt(ladder.entryPointsEveryMonths);
    return ladder;
}

} // namespace regulars
