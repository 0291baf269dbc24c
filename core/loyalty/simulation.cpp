// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/simulation.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

constexpr int hundredthsPerPoint = 100;
const auto ladderKey = u"ladder"_s;

/// Above every id that is stored.
constexpr qint64 firstUnsavedTier = 1LL << 60;

EarnProgramme earningOf(const ProgrammeVariant &variant)
{
    EarnProgramme earning = variant.points.earning;
    earning.tiers = variant.ladder.tiers;
    if (!variant.points.givesPoints)
        earning.rules.clear();
    return earning;
}

bool asksForTiers(const EarnProgramme &earning)
{
    return std::any_of(earning.tiers.begin(), earning.tiers.end(),
                       [](const Tier &tier) { return tier.pointsPercent > 100; }) ||
           std::any_of(earning.rules.begin(), earning.rules.end(),
                       [](const EarnRule &rule) { return rule.enabled && !rule.tiers.isEmpty(); });
}

/// Without tiers nobody moves between them, and with equal ones nobody does either.
bool needsTiers(const ProgrammeVariant &before, const ProgrammeVariant &after)
{
    return before.ladder != after.ladder || asksForTiers(earningOf(before)) || asksForTiers(earningOf(after));
}

/// Puts a member among those with the largest differences.
void insertAmong(QList<SimulatedMember> &members, const SimulatedMember &member, auto isFurther)
{
    if (members.size() == ProgrammeSimulation::mostNamed && !isFurther(member, members.last()))
        return;
    members.insert(std::upper_bound(members.begin(), members.end(), member, isFurther), member);
    if (members.size() > ProgrammeSimulation::mostNamed)
        members.removeLast();
}

} // namespace

ProgrammeVariant withIds(ProgrammeVariant variant)
{
    for (int i = 0; i < variant.ladder.tiers.size(); ++i) {
        if (TierId &id = variant.ladder.tiers[i].id; !id.isValid())
            id = TierId{firstUnsavedTier + i};
    }
    QList<EarnRule> &rules = variant.points.earning.rules;
    for (int i = 0; i < rules.size(); ++i) {
        if (rules[i].uid.isEmpty())
            rules[i].uid = u"#%1"_s.arg(i + 1);
    }
    return variant;
}

VariantRun::VariantRun(const ProgrammeVariant &variant, bool needsTiers)
    : m_variant(variant), m_earning(earningOf(variant)), m_needsTiers(needsTiers), m_uses(m_earning), m_tiers(variant.ladder)
{
    for (const EarnRule &rule : std::as_const(m_earning.rules)) {
        if (rule.kind != EarnKind::Event)
            m_rules[{rule.uid, 0}] = {rule.uid, rule.name, {}};
    }
}

void VariantRun::beginMember(QDate joinedOn)
{
    m_uses.clear();
    m_lastVisit = {};
    m_ofMember = 0;
    if (m_needsTiers)
        m_tiers.begin(joinedOn);
}

TierId VariantRun::tierOn(QDate day)
{
    return m_needsTiers ? m_tiers.tierOn(day) : TierId();
}

qint64 VariantRun::measureOf(const PlayedOrder &order, qint64 hundredths)
{
    switch (m_variant.ladder.metric) {
    case TierMetric::NetSpend:
        return order.netMinor;
    case TierMetric::PointsEarned:
        return hundredths / hundredthsPerPoint;
    case TierMetric::Orders:
        return order.counts ? 1 : 0;
    case TierMetric::Visits:
        break;
    }
    if (!order.counts || m_lastVisit == order.day)
        return 0;
    m_lastVisit = order.day;
    return 1;
}

void VariantRun::note(const EarnResult &result)
{
    for (const EarnStep &step : result.steps) {
        SimulatedRule &rule = m_rules[{step.rule, step.tier.value}];
        rule.rule = step.rule;
        rule.tier = step.tier;
        rule.times += step.hundredths != 0 ? 1 : 0;
        rule.hundredths += step.hundredths;
        rule.withheld += step.withheld;
    }
    m_sums.hundredths += result.hundredths;
    m_sums.orders += result.hundredths > 0 ? 1 : 0;
    m_ofMember += result.hundredths;
}

EarnResult VariantRun::earn(const PlayedOrder &order, TierId tier)
{
    const EarnContext context{order.day, order.minute, tier, m_uses.before(order.day)};
    EarnResult result = pointsOf(m_earning, order.order, context, order.returned);
    m_uses.add(result, order.day);
    return result;
}

void VariantRun::play(const PlayedOrder &order)
{
    const TierId tier = tierOn(order.day);
    const bool isForTier = m_needsTiers && m_variant.ladder.metric == TierMetric::PointsEarned;
    EarnResult result;
    if (order.earns && (order.inTime || isForTier))
        result = earn(order, tier);
    if (order.inTime)
        note(result);
    if (m_needsTiers)
        m_tiers.add(order.day, measureOf(order, result.hundredths));
}

qint64 VariantRun::endMember()
{
    m_sums.members += m_ofMember > 0 ? 1 : 0;
    return m_ofMember;
}

SimulatedVariant VariantRun::result(Currency currency) const
{
    SimulatedVariant sums = m_sums;
    sums.costMinor = valueOfPoints({sums.hundredths}, m_variant.points.pointValueMicro, currency);
    const auto add = [&](const QString &rule, qint64 tier) {
        if (const auto found = m_rules.find({rule, tier}); found != m_rules.end())
            sums.rules += found->second;
    };
    for (const EarnRule &rule : m_earning.rules)
        add(rule.uid, 0);
    for (const Tier &tier : m_earning.tiers)
        add(QString(), tier.id.value);
    add(QString(), 0);
    return sums;
}

ProgrammeSimulator::ProgrammeSimulator(const ProgrammeVariant &before, const ProgrammeVariant &after, Currency currency)
    : m_before(withIds(before)),
      m_after(withIds(after)),
      m_currency(currency),
      m_needsTiers(needsTiers(m_before, m_after)),
      m_beforeRun(m_before, m_needsTiers),
      m_afterRun(m_after, m_needsTiers)
{
}

bool ProgrammeSimulator::needsEarlierPoints() const
{
    return m_needsTiers &&
           (m_before.ladder.metric == TierMetric::PointsEarned || m_after.ladder.metric == TierMetric::PointsEarned);
}

void ProgrammeSimulator::beginMember(CustomerId customer, QDate joinedOn)
{
    m_member = customer;
    m_plays = false;
    m_beforeRun.beginMember(joinedOn);
    m_afterRun.beginMember(joinedOn);
}

void ProgrammeSimulator::play(const PlayedOrder &order)
{
    const bool plays = order.earns && order.inTime;
    m_plays = m_plays || plays;
    m_result.orders += plays ? 1 : 0;
    m_beforeRun.play(order);
    m_afterRun.play(order);
}

void ProgrammeSimulator::endMember(QDate today)
{
    const TierId tierBefore = m_beforeRun.tierOn(today);
    const TierId tierAfter = m_afterRun.tierOn(today);
    if (tierBefore != tierAfter)
        ++m_moves[{tierBefore, tierAfter}];
    if (!m_plays)
        return;
    ++m_result.members;
    compare({m_member, m_beforeRun.endMember(), m_afterRun.endMember(), tierBefore, tierAfter});
}

void ProgrammeSimulator::compare(const SimulatedMember &member)
{
    const qint64 valueBefore = m_before.points.pointValueMicro;
    const qint64 valueAfter = m_after.points.pointValueMicro;
    const bool bothPay = valueBefore > 0 && valueAfter > 0;
    const auto gain = [&](const SimulatedMember &each) {
        return Wide(each.after) * (bothPay ? valueAfter : 1) - Wide(each.before) * (bothPay ? valueBefore : 1);
    };
    const Wide difference = gain(member);
    if (difference > 0) {
        ++m_result.more;
        insertAmong(m_result.mostGained, member, [&](const auto &a, const auto &b) { return gain(a) > gain(b); });
    } else if (difference < 0) {
        ++m_result.less;
        insertAmong(m_result.mostLost, member, [&](const auto &a, const auto &b) { return gain(a) < gain(b); });
    }
}

ProgrammeSimulation ProgrammeSimulator::result() const
{
    ProgrammeSimulation result = m_result;
    result.before = m_beforeRun.result(m_currency);
    result.after = m_afterRun.result(m_currency);
    for (const auto &[move, members] : m_moves)
        result.moves += TierMove{move.first, move.second, members};
    return result;
}

QJsonObject toJson(const ProgrammeVariant &variant)
{
    QJsonObject json = toJson(variant.points);
    json.insert(ladderKey, toJson(variant.ladder));
    return json;
}

ProgrammeVariant programmeVariantOf(const QJsonObject &json, const ProgrammeVariant &otherwise)
{
    QJsonObject points = json;
    points.remove(ladderKey);
    QJsonObject whole = toJson(otherwise.points);
    for (auto value = points.begin(); value != points.end(); ++value)
        whole.insert(value.key(), value.value());
    const QJsonObject ladder = json.value(ladderKey).toObject();
    return {pointsProgrammeOf(whole), ladder.isEmpty() ? otherwise.ladder : tierLadderOf(ladder)};
}

} // namespace regulars
