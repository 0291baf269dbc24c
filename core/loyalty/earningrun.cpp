// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/earningrun.h"

#include <algorithm>
#include <limits>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int hundredthsPerPoint = 100;
constexpr int wholePercent = 100;
constexpr qint64 mostHundredths = 100'000'000'000'000; // as much as a ledger takes

__extension__ using Wide = __int128;

qint64 held(Wide hundredths)
{
    return static_cast<qint64>(std::min<Wide>(hundredths, mostHundredths));
}

EarnReason reasonOf(EarnTiming timing)
{
    switch (timing) {
    case EarnTiming::NotYetValid:
        return EarnReason::NotYetValid;
    case EarnTiming::NoLongerValid:
        return EarnReason::NoLongerValid;
    case EarnTiming::OtherWeekday:
        return EarnReason::OtherWeekday;
    case EarnTiming::OtherTime:
        return EarnReason::OtherTime;
    case EarnTiming::Holds:
        break;
    }
    return EarnReason::Gives;
}

/// What the limits leave of `hundredths`, and which one keeps back most.
std::pair<qint64, EarnPeriod> leftOf(qint64 hundredths, const QList<EarnLimit> &limits, const EarnContext &context,
                                     const QString &usedAs)
{
    qint64 left = hundredths;
    EarnPeriod by = EarnPeriod::Order;
    for (const EarnLimit &limit : limits) {
        const EarnUse before = limit.per == EarnPeriod::Order ? EarnUse() : context.use(usedAs, limit.per);
        qint64 room = limit.hundredths > 0 ? std::max<qint64>(limit.hundredths - before.hundredths, 0)
                                           : std::numeric_limits<qint64>::max();
        if (limit.times > 0 && before.times >= limit.times)
            room = 0;
        if (room < left) {
            left = room;
            by = limit.per;
        }
    }
    return {left, by};
}

} // namespace

EarnReason conditionOf(const EarnRule &rule, const EarnContext &context)
{
    if (!rule.enabled)
        return EarnReason::Off;
    if (const EarnReason timing = reasonOf(timingOf(rule.window, context.day, context.minute)); timing != EarnReason::Gives)
        return timing;
    if (!rule.tiers.isEmpty() && !rule.tiers.contains(context.tier))
        return EarnReason::OtherTier;
    return EarnReason::Gives;
}

QString groupOf(const EarnProgramme &programme, const EarnRule &rule)
{
    if (programme.stacking == EarnStacking::Best)
        return u""_s;
    return rule.group.trimmed().isEmpty() ? QString() : rule.group.trimmed();
}

void applyLimits(EarnStep &step, const QList<EarnLimit> &limits, const EarnContext &context, const QString &usedAs)
{
    if (step.hundredths <= 0)
        return;
    const auto [left, by] = leftOf(step.hundredths, limits, context, usedAs);
    step.withheld = step.hundredths - left;
    step.hundredths = left;
    if (step.withheld == 0)
        return;
    step.limitedBy = by;
    step.reason = EarnReason::Limit;
}

void applyProgrammeLimits(EarnResult &result, const EarnProgramme &programme, const EarnContext &context)
{
    const auto [left, by] = leftOf(result.hundredths, programme.limits, context, QString());
    if (left == result.hundredths)
        return;
    EarnStep step;
    step.reason = EarnReason::Limit;
    step.hundredths = left - result.hundredths;
    step.withheld = -step.hundredths;
    step.limitedBy = by;
    result.steps += step;
    result.hundredths = left;
}

EarningRun::EarningRun(const EarnProgramme &programme, const EarnOrder &order, const EarnContext &context,
                       EarnAmounts amounts)
    : m_programme(programme),
      m_order(order),
      m_context(context),
      m_amounts(std::move(amounts)),
      m_count(m_amounts.base.size() + 1),
      m_percents(m_count, wholePercent)
{
    m_amounts.base.push_back(m_amounts.shipping);
    m_amounts.quantity.push_back(0);
    for (const EarnRule &rule : programme.rules) {
        if (rule.kind == EarnKind::PerMoney || rule.kind == EarnKind::PerItem)
            addGiver(rule);
        else if (rule.kind == EarnKind::PerOrder || rule.kind == EarnKind::PerVisit)
            addFixed(rule);
    }
    keepBestGivers();
    keepBestFixed();
    roundGivers();
    std::vector<Multiplier> more = multipliers();
    keepBest(more);
    for (const Multiplier &multiplier : more)
        multiplyBy(multiplier);
    finish();
}

void EarningRun::addStep(const EarnStep &step, const EarnRule *rule)
{
    m_result.steps += step;
    m_rules.push_back(rule);
}

bool EarningRun::isFor(const EarnRule &rule, size_t line) const
{
    if (line + 1 == m_count) // shipping is no product
        return rule.scope.products.isEmpty() && rule.scope.categories.isEmpty() && m_amounts.base[line] > 0;
    const EarnLine &bought = m_order.lines[static_cast<qsizetype>(line)];
    return m_amounts.quantity[line] > 0 && rule.scope.contains(bought.product, bought.category);
}

bool EarningRun::hasAny(const EarnRule &rule) const
{
    for (size_t i = 0; i + 1 < m_count; ++i) {
        if (isFor(rule, i))
            return true;
    }
    return false;
}

EarnStep EarningRun::stepOf(const EarnRule &rule) const
{
    EarnStep step{rule.uid, rule.kind, {}, conditionOf(rule, m_context)};
    if (rule.kind == EarnKind::Multiplier)
        step.percent = rule.percent;
    for (size_t i = 0; i < m_count; ++i) {
        if (!isFor(rule, i))
            continue;
        step.baseMinor += m_amounts.base[i];
        step.quantityMilli += m_amounts.quantity[i];
    }
    if (step.reason != EarnReason::Gives)
        return step;
    if (!rule.channels.isEmpty() && !rule.channels.contains(m_order.channel))
        step.reason = EarnReason::OtherChannel;
    else if (!hasAny(rule))
        step.reason = EarnReason::NothingInScope;
    else if (step.baseMinor < rule.minimumMinor)
        step.reason = EarnReason::BelowMinimum;
    return step;
}

void EarningRun::addGiver(const EarnRule &rule)
{
    Giver giver{&rule, m_result.steps.size(), std::vector<Wide>(m_count, 0),
                rule.kind == EarnKind::PerMoney ? std::max<qint64>(rule.perMinor, 1) : 1};
    addStep(stepOf(rule), &rule);
    if (m_result.steps.last().reason != EarnReason::Gives)
        return;
    for (size_t i = 0; i < m_count; ++i) {
        const qint64 pieces = m_amounts.quantity[i] / milliPerPiece;
        if (isFor(rule, i))
            giver.shares[i] = Wide(rule.hundredths) * (rule.kind == EarnKind::PerMoney ? m_amounts.base[i] : pieces);
    }
    m_givers.push_back(giver);
}

void EarningRun::addFixed(const EarnRule &rule)
{
    EarnStep step = stepOf(rule);
    if (step.reason == EarnReason::Gives) {
        step.hundredths = rule.hundredths;
        QList<EarnLimit> limits = rule.limits;
        if (rule.kind == EarnKind::PerVisit)
            limits += EarnLimit{EarnPeriod::Day, 0, 1};
        applyLimits(step, limits, m_context, rule.uid);
    }
    addStep(step, &rule);
}

void EarningRun::keepBestGivers()
{
    for (size_t line = 0; line < m_count; ++line) {
        QHash<QString, Giver *> best;
        for (Giver &giver : m_givers) {
            const QString group = groupOf(m_programme, *giver.rule);
            if (group.isNull() || giver.shares[line] == 0)
                continue;
            Giver *&holder = best[group];
            const bool wins = !holder || giver.shares[line] * holder->denominator > holder->shares[line] * giver.denominator;
            Giver *loser = wins ? holder : &giver;
            if (wins)
                holder = &giver;
            if (!loser)
                continue;
            loser->shares[line] = 0;
            const bool isEmpty = std::all_of(loser->shares.begin(), loser->shares.end(),
                                             [](Wide each) { return each == 0; });
            if (isEmpty)
                m_result.steps[loser->step].reason = EarnReason::BetterRule;
        }
    }
}

void EarningRun::keepBestFixed()
{
    QHash<QString, qsizetype> best;
    for (qsizetype i = 0; i < m_result.steps.size(); ++i) {
        EarnStep &step = m_result.steps[i];
        if ((step.kind != EarnKind::PerOrder && step.kind != EarnKind::PerVisit) || step.hundredths == 0)
            continue;
        const QString group = groupOf(m_programme, *m_rules[static_cast<size_t>(i)]);
        if (group.isNull())
            continue;
        const auto holder = best.constFind(group);
        if (holder == best.constEnd()) {
            best.insert(group, i);
            continue;
        }
        EarnStep &other = m_result.steps[*holder];
        EarnStep &loser = step.hundredths > other.hundredths ? other : step;
        if (&loser == &other)
            best.insert(group, i);
        loser.hundredths = loser.withheld = 0;
        loser.reason = EarnReason::BetterRule;
    }
}

qint64 EarningRun::rounded(const Giver &giver, const std::vector<int> &percents) const
{
    const Wide step = m_programme.rounding == EarnRounding::Hundredths ? 1 : hundredthsPerPoint;
    const Wide divisor = Wide(giver.denominator) * wholePercent * step;
    Wide sum = 0;
    Wide points = 0;
    for (size_t i = 0; i < m_count; ++i) {
        sum += giver.shares[i] * percents[i];
        points += giver.shares[i] * percents[i] / divisor;
    }
    return held((m_programme.rounding == EarnRounding::WholePerLine ? points : sum / divisor) * step);
}

qint64 EarningRun::roundedAll() const
{
    qint64 all = 0;
    for (const Giver &giver : m_givers)
        all += rounded(giver, m_percents);
    return all;
}

void EarningRun::roundGivers()
{
    for (const Giver &giver : m_givers) {
        EarnStep &step = m_result.steps[giver.step];
        step.hundredths = rounded(giver, m_percents);
        if (step.hundredths == 0 && step.reason == EarnReason::Gives)
            step.reason = EarnReason::Nothing;
    }
}

std::vector<EarningRun::Multiplier> EarningRun::multipliers() const
{
    std::vector<Multiplier> all;
    for (const Tier &tier : m_programme.tiers) {
        if (tier.id != m_context.tier || tier.pointsPercent <= wholePercent)
            continue;
        EarnStep step;
        step.kind = EarnKind::Multiplier;
        step.tier = tier.id;
        step.percent = tier.pointsPercent;
        const QString group = m_programme.stacking == EarnStacking::Best ? u""_s : QString();
        Multiplier multiplier{nullptr, step, group, std::vector<int>(m_count, tier.pointsPercent - wholePercent)};
        if (m_amounts.base.back() == 0)
            multiplier.extra.back() = 0; // there is no shipping
        all.push_back(multiplier);
    }
    for (const EarnRule &rule : m_programme.rules) {
        if (rule.kind != EarnKind::Multiplier)
            continue;
        Multiplier multiplier{&rule, stepOf(rule), groupOf(m_programme, rule), std::vector<int>(m_count, 0)};
        for (size_t i = 0; i < m_count; ++i) {
            if (multiplier.step.reason == EarnReason::Gives && isFor(rule, i))
                multiplier.extra[i] = std::max(rule.percent - wholePercent, 0);
        }
        all.push_back(multiplier);
    }
    return all;
}

void EarningRun::keepBest(std::vector<Multiplier> &multipliers) const
{
    const auto isEmpty = [](const Multiplier &multiplier) {
        return std::all_of(multiplier.extra.begin(), multiplier.extra.end(), [](int each) { return each == 0; });
    };
    for (size_t line = 0; line < m_count; ++line) {
        QHash<QString, Multiplier *> best;
        for (Multiplier &multiplier : multipliers) {
            if (multiplier.group.isNull() || multiplier.extra[line] == 0)
                continue;
            Multiplier *&holder = best[multiplier.group];
            const bool wins = !holder || multiplier.extra[line] > holder->extra[line];
            Multiplier *loser = wins ? holder : &multiplier;
            if (wins)
                holder = &multiplier;
            if (!loser)
                continue;
            loser->extra[line] = 0;
            if (isEmpty(*loser))
                loser->step.reason = EarnReason::BetterRule;
        }
    }
}

void EarningRun::multiplyBy(const Multiplier &multiplier)
{
    EarnStep step = multiplier.step;
    const qint64 before = roundedAll();
    for (size_t i = 0; i < m_count; ++i)
        m_percents[i] += multiplier.extra[i];
    step.hundredths = roundedAll() - before;
    if (step.hundredths == 0 && step.reason == EarnReason::Gives)
        step.reason = EarnReason::Nothing;
    addStep(step, multiplier.rule);
}

void EarningRun::shareOut()
{
    qint64 ofGoods = 0;
    for (const EarnStep &step : m_result.steps) {
        if (step.kind != EarnKind::PerOrder && step.kind != EarnKind::PerVisit)
            ofGoods += step.hundredths;
    }
    std::vector<qint64> weights(m_count, 0);
    for (const Giver &giver : m_givers) {
        for (size_t i = 0; i < m_count; ++i) // thousandths of hundredths, so that small shares weigh something too
            weights[i] += held(giver.shares[i] * m_percents[i] * 10 / giver.denominator);
    }
    const std::vector<qint64> parts = shared(ofGoods, weights);
    for (size_t i = 0; i < m_count; ++i) {
        const bool isShipping = i + 1 == m_count;
        if (!isShipping || m_amounts.base[i] > 0) {
            m_result.lines += EarnShare{isShipping ? OrderLineId() : m_order.lines[static_cast<qsizetype>(i)].id,
                                        m_amounts.base[i], m_percents[i], parts[i]};
        }
    }
}

void EarningRun::finish()
{
    for (qsizetype i = 0; i < m_result.steps.size(); ++i) {
        EarnStep &step = m_result.steps[i];
        const EarnRule *rule = m_rules[static_cast<size_t>(i)];
        const bool isLimited = step.kind == EarnKind::PerOrder || step.kind == EarnKind::PerVisit; // by addFixed()
        if (rule && !isLimited)
            applyLimits(step, rule->limits, m_context, step.rule);
        m_result.hundredths += step.hundredths;
    }
    shareOut();
    applyProgrammeLimits(m_result, m_programme, m_context);
}

} // namespace regulars
