// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rewardtrial.h"

#include "app/cli/loyaltykeys.h"
#include "core/base/textfolding.h"
#include "models/loyalty/rewardruns.h"
#include "storage/loyalty/tierstore.h"
#include "storage/segments/segmentstore.h"

#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredthsPerPoint = 100;

/// What rewards may ask for.
struct Known
{
    TierLadder ladder;
    QMap<QString, QString> segments; ///< names by uid
};

/// What of a reward can be tried out. Points as people count them, amounts in minor units.
QJsonObject jsonOf(const Reward &reward, const Known &known)
{
    QJsonArray tiers;
    for (const TierId id : reward.tiers) {
        if (const Tier *tier = known.ladder.find(id))
            tiers += tier->name;
    }
    QJsonArray segments;
    for (const QString &uid : reward.segments) {
        if (known.segments.contains(uid))
            segments += known.segments.value(uid);
    }
    return {{u"points"_s, jsonPoints(reward.points)},
            {u"cost_minor"_s, reward.costMinor},
            {u"stock"_s, reward.stock ? QJsonValue(*reward.stock) : QJsonValue()},
            {u"limit_per"_s, nameOf(reward.limit.per)},
            {u"limit_times"_s, reward.limit.times},
            {u"valid_from"_s, jsonDate(reward.validFrom)},
            {u"valid_until"_s, jsonDate(reward.validUntil)},
            {u"tiers"_s, tiers},
            {u"segments"_s, segments},
            {u"enabled"_s, reward.enabled}};
}

Result<QList<TierId>> tiersNamed(const QJsonArray &names, const TierLadder &ladder)
{
    QList<TierId> tiers;
    for (const QJsonValue &name : names) {
        const auto found = std::find_if(ladder.tiers.begin(), ladder.tiers.end(),
                                        [&](const Tier &tier) { return folded(tier.name) == folded(name.toString()); });
        if (found == ladder.tiers.end())
            return wrongValue(name.toString());
        tiers += found->id;
    }
    return tiers;
}

Result<QStringList> segmentsNamed(const QJsonArray &names, const QMap<QString, QString> &known)
{
    QStringList segments;
    for (const QJsonValue &name : names) {
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const QString &each) { return folded(each) == folded(name.toString()); });
        if (found == known.end())
            return wrongValue(name.toString());
        segments += found.key();
    }
    return segments;
}

Result<QDate> dayIn(const QJsonObject &json, const QString &key)
{
    const QJsonValue value = json.value(key);
    if (value.isNull())
        return QDate();
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : wrongValue(key);
}

/// The reward with what is said of it otherwise.
Result<Reward> changedReward(const Reward &saved, const QJsonObject &changes, const Known &known)
{
    QJsonObject whole = jsonOf(saved, known);
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (!whole.contains(change.key()))
            return wrongValue(change.key());
        whole.insert(change.key(), change.value());
    }
    Reward changed = saved;
    changed.points = {std::llround(whole.value(u"points"_s).toDouble(-1) * hundredthsPerPoint)};
    changed.costMinor = whole.value(u"cost_minor"_s).toInteger(-1);
    const QJsonValue stock = whole.value(u"stock"_s);
    changed.stock = stock.isNull() ? std::nullopt : std::optional(stock.toInt(-1));
    const QString per = whole.value(u"limit_per"_s).toString();
    changed.limit = {valueOf<EarnPeriod>(per), whole.value(u"limit_times"_s).toInt(-1)};
    if (nameOf(changed.limit.per) != per)
        return wrongValue(u"limit_per"_s);
    REGULARS_TRY(from, dayIn(whole, u"valid_from"_s));
    REGULARS_TRY(until, dayIn(whole, u"valid_until"_s));
    for (const auto &[key, type] : {std::pair(u"tiers"_s, QJsonValue::Array), std::pair(u"segments"_s, QJsonValue::Array),
                                    std::pair(u"enabled"_s, QJsonValue::Bool)}) {
        if (whole.value(key).type() != type)
            return wrongValue(key);
    }
    REGULARS_TRY(tiers, tiersNamed(whole.value(u"tiers"_s).toArray(), known.ladder));
    REGULARS_TRY(segments, segmentsNamed(whole.value(u"segments"_s).toArray(), known.segments));
    changed.validFrom = from;
    changed.validUntil = until;
    changed.tiers = tiers;
    changed.segments = segments;
    changed.enabled = whole.value(u"enabled"_s).toBool();
    if (const QList<Error> errors = validate(changed); !errors.isEmpty())
        return tl::unexpected(errors.first());
    return changed;
}

QJsonArray jsonMembers(const QList<RewardMember> &members, const TriedRewards &tried)
{
    QJsonArray list;
    for (const RewardMember &member : members)
        list.append(QJsonObject{{u"customer"_s, member.customer.value},
                                {u"name"_s, tried.names.value(member.customer)},
                                {u"claims_before"_s, member.before},
                                {u"claims_after"_s, member.after},
                                {u"most_points"_s, jsonPoints(member.most)}});
    return list;
}

/// One row for each reason, in the order in which they are asked.
QJsonArray jsonFaults(const RewardSimulation &found)
{
    std::map<RewardFault, std::pair<qint64, qint64>> all;
    for (const auto &[fault, times] : found.before.faults)
        all[fault].first = times;
    for (const auto &[fault, times] : found.after.faults)
        all[fault].second = times;
    QJsonArray list;
    for (const auto &[fault, times] : all)
        list.append(
            QJsonObject{{u"fault"_s, nameOf(fault)}, {u"claims_before"_s, times.first}, {u"claims_after"_s, times.second}});
    return list;
}

Answer answerOf(const TriedRewards &tried)
{
    const RewardSimulation &found = tried.figures;
    Answer answer;
    answer.facts.add(u"reward"_s, tried.question.before.name);
    answer.facts.add(u"from"_s, jsonDate(found.days.from)).add(u"until"_s, jsonDate(found.days.until));
    answer.facts.add(u"members"_s, found.members).add(u"claims"_s, found.claims).add(u"claimers"_s, found.claimers);
    for (const auto &[suffix, side] : {std::pair(u"_before"_s, &found.before), std::pair(u"_after"_s, &found.after)}) {
        answer.facts.add(u"claims"_s + suffix, side->claims).add(u"claimers"_s + suffix, side->claimers);
        answer.facts.add(u"points"_s + suffix, jsonPoints(side->points));
        answer.facts.add(u"cost"_s + suffix, jsonMoney({side->costMinor, tried.currency}));
        answer.facts.add(u"reach"_s + suffix, side->reach);
        answer.facts.add(u"dates_aside"_s + suffix, side->isWithoutDates);
    }
    answer.facts.add(u"members_with_fewer"_s, found.fewer).add(u"members_with_more"_s, found.more);
    answer.facts.add(u"newly_reached"_s, found.newlyReached).add(u"out_of_reach"_s, found.outOfReach);
    answer.facts.add(u"faults"_s, jsonFaults(found));
    answer.facts.add(u"most_lost"_s, jsonMembers(found.mostLost, tried));
    answer.facts.add(u"reached_by"_s, jsonMembers(found.reachedBy, tried));
    answer.facts.add(u"missed_by"_s, jsonMembers(found.missedBy, tried));
    return answer;
}

} // namespace

Result<Answer> simulateRewardCalled(const Invocation &invocation, Connection &connection, const QJsonObject &changes)
{
    const QCommandLineParser &given = invocation.options;
    if (given.isSet(u"everybody"_s))
        return wrongValue(u"--everybody"_s); // only members have rewards
    REGULARS_TRY(saved, rewardCalled(connection, given.value(u"reward"_s)));
    REGULARS_TRY(ladder, TierStore(connection).ladder());
    REGULARS_TRY(segments, SegmentStore(connection).names());
    const Known known{ladder, segments};
    if (given.isSet(u"show-rules"_s)) {
        Answer answer;
        const QJsonObject json = jsonOf(saved, known);
        for (auto value = json.begin(); value != json.end(); ++value)
            answer.facts.add(value.key(), value.value());
        return answer;
    }
    REGULARS_TRY(changed, changedReward(saved, changes, known));
    REGULARS_TRY(from, dayOf(invocation, u"from"_s));
    REGULARS_TRY(until, dayOf(invocation, u"until"_s));
    const auto tried = tryReward(connection, changed, from, until, invocation.clock.now(), terminalProgress());
    if (!tried && tried.error().code == ErrorCode::InvalidValue)
        return wrongValue(u"--from"_s); // after the last day
    REGULARS_CHECK(tried);
    return answerOf(*tried);
}

} // namespace regulars
