// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/rulecheck.h"

#include "core/base/textfolding.h"
#include "core/loyalty/earningrun.h"

#include <algorithm>

namespace regulars {

namespace {

using Kind = RuleConflictKind;

constexpr int daysOfWeek = 7;

__extension__ using Wide = __int128;

bool isForGoods(EarnKind kind)
{
    return kind == EarnKind::PerMoney || kind == EarnKind::PerItem;
}

/// Whether two rules compete at all: of goods with goods, of orders with orders, of the same event.
bool areAlike(const EarnRule &a, const EarnRule &b)
{
    return a.kind == b.kind && (a.kind != EarnKind::Event || a.event == b.event);
}

template<typename T>
bool meet(const QList<T> &a, const QList<T> &b)
{
    return a.isEmpty() || b.isEmpty() || std::any_of(a.begin(), a.end(), [&](const T &each) { return b.contains(each); });
}

template<typename T>
bool covers(const QList<T> &wide, const QList<T> &narrow)
{
    return wide.isEmpty() || (!narrow.isEmpty() &&
                              std::all_of(narrow.begin(), narrow.end(), [&](const T &each) { return wide.contains(each); }));
}

QStringList allFolded(const QStringList &texts)
{
    QStringList list;
    for (const QString &text : texts)
        list += folded(text);
    return list;
}

bool namesAll(const EarnScope &scope)
{
    return scope.products.isEmpty() && scope.categories.isEmpty();
}

/// Whether something may be in both. A product and a category may always meet: which category a product has is not known
/// here.
bool meet(const EarnScope &a, const EarnScope &b)
{
    if (namesAll(a) || namesAll(b)) {
        const EarnScope &named = namesAll(a) ? b : a;
        const EarnScope &other = namesAll(a) ? a : b;
        if (namesAll(named))
            return true;
        const QStringList except = allFolded(other.exceptCategories);
        const auto isLeftOut = [&](const QString &category) { return except.contains(folded(category)); };
        return std::any_of(named.products.begin(), named.products.end(),
                           [&](ProductId product) { return !other.exceptProducts.contains(product); }) ||
               !std::all_of(named.categories.begin(), named.categories.end(), isLeftOut);
    }
    const bool shareCategory = !a.categories.isEmpty() && !b.categories.isEmpty() &&
                               meet(allFolded(a.categories), allFolded(b.categories));
    const bool shareProduct = !a.products.isEmpty() && !b.products.isEmpty() && meet(a.products, b.products);
    const bool isMixed = (!a.products.isEmpty() && !b.categories.isEmpty()) ||
                         (!a.categories.isEmpty() && !b.products.isEmpty());
    return shareCategory || shareProduct || isMixed;
}

bool covers(const EarnScope &wide, const EarnScope &narrow)
{
    if (wide == narrow)
        return true;
    return namesAll(wide) && wide.exceptProducts.isEmpty() && wide.exceptCategories.isEmpty();
}

bool covers(const EarnWindow &wide, const EarnWindow &narrow)
{
    if (wide == narrow)
        return true;
    const bool begins = !wide.validFrom.isValid() || (narrow.validFrom.isValid() && narrow.validFrom >= wide.validFrom);
    const bool ends = !wide.validUntil.isValid() || (narrow.validUntil.isValid() && narrow.validUntil <= wide.validUntil);
    const bool sameHours = wide.fromMinute == narrow.fromMinute && wide.untilMinute == narrow.untilMinute;
    return begins && ends && covers(wide.weekdays, narrow.weekdays) && (wide.isWholeDay() || sameHours);
}

/// The first day from today on on which both windows hold at some minute. What two ranges share begins with one of them,
/// so their beginnings are all that has to be tried; weekdays repeat after a week.
QDate firstSharedDay(const EarnWindow &a, const EarnWindow &b, QDate today)
{
    QDate first = today;
    for (const QDate from : {a.validFrom, b.validFrom}) {
        if (from.isValid())
            first = std::max(first, from);
    }
    for (int i = 0; i <= daysOfWeek; ++i) {
        const QDate day = first.addDays(i);
        for (const int minute : {0, a.fromMinute, b.fromMinute}) {
            if (timingOf(a, day, minute) == EarnTiming::Holds && timingOf(b, day, minute) == EarnTiming::Holds)
                return day;
        }
    }
    return {};
}

/// Whether `a` gives more than `b`, or as much and is asked first.
bool isBetter(const EarnRule &a, const EarnRule &b, bool isFirst)
{
    const Wide left = a.kind == EarnKind::Multiplier ? a.percent : Wide(a.hundredths) * b.perMinor;
    const Wide right = a.kind == EarnKind::Multiplier ? b.percent : Wide(b.hundredths) * a.perMinor;
    if (a.kind == EarnKind::PerMoney || a.kind == EarnKind::Multiplier)
        return left > right || (left == right && isFirst);
    return a.hundredths > b.hundredths || (a.hundredths == b.hundredths && isFirst);
}

/// What a rule gives at the least when it holds.
qint64 leastOf(const EarnRule &rule)
{
    if (rule.kind == EarnKind::Multiplier)
        return 0;
    return rule.kind == EarnKind::PerMoney
               ? static_cast<qint64>(Wide(rule.hundredths) * rule.minimumMinor / std::max<qint64>(rule.perMinor, 1))
               : rule.hundredths;
}

/// One look through a programme.
class Check
{
public:
    Check(const EarnProgramme &programme, QDate today) : m_programme(programme), m_today(today)
    {
        for (const EarnRule &rule : programme.rules) {
            if (rule.enabled)
                checkRule(rule);
        }
        checkPairs();
        checkTiers();
    }
    [[nodiscard]] QList<RuleConflict> found() const { return m_found; }

private:
    void add(Kind kind, const EarnRule &rule, const QString &other = {})
    {
        RuleConflict conflict;
        conflict.kind = kind;
        conflict.rule = rule.uid;
        conflict.other = other;
        m_found += conflict;
    }

    [[nodiscard]] bool isOver(const EarnRule &rule) const
    {
        return rule.window.validUntil.isValid() && rule.window.validUntil < m_today;
    }

    [[nodiscard]] bool canHold(const EarnRule &rule) const
    {
        const auto isThere = [&](TierId id) {
            return std::any_of(m_programme.tiers.begin(), m_programme.tiers.end(),
                               [&](const Tier &tier) { return tier.id == id; });
        };
        if (!rule.tiers.isEmpty() && std::none_of(rule.tiers.begin(), rule.tiers.end(), isThere))
            return false;
        if (rule.kind != EarnKind::Event && !meet(rule.scope, m_programme.basis.scope))
            return false;
        return firstSharedDay(rule.window, rule.window, m_today).isValid();
    }

    void checkRule(const EarnRule &rule)
    {
        if (isOver(rule)) {
            add(Kind::Over, rule);
            return;
        }
        if (!canHold(rule)) {
            add(Kind::NeverHolds, rule);
            return;
        }
        checkLimits(rule, rule.limits, false);
        checkLimits(rule, m_programme.limits, true);
        const auto givesForIt = [&](const EarnRule &each) {
            return each.enabled && isForGoods(each.kind) && mayMeet(each, rule);
        };
        if (rule.kind == EarnKind::Multiplier &&
            std::none_of(m_programme.rules.begin(), m_programme.rules.end(), givesForIt))
            add(Kind::NothingToMultiply, rule);
    }

    void checkLimits(const EarnRule &rule, const QList<EarnLimit> &limits, bool ofProgramme)
    {
        for (const EarnLimit &limit : limits) {
            if (limit.hundredths == 0 || limit.hundredths >= leastOf(rule))
                continue;
            add(Kind::LimitBelowRule, rule);
            m_found.last().limit = limit.per;
            m_found.last().ofProgramme = ofProgramme;
        }
    }

    [[nodiscard]] bool mayMeet(const EarnRule &a, const EarnRule &b) const
    {
        return meet(a.scope, b.scope) && meet(a.tiers, b.tiers) && meet(a.channels, b.channels) &&
               firstSharedDay(a.window, b.window, m_today).isValid();
    }

    [[nodiscard]] static bool isAlwaysBeatenBy(const EarnRule &rule, const EarnRule &other, bool otherIsFirst)
    {
        return isBetter(other, rule, otherIsFirst) && other.limits.isEmpty() && other.minimumMinor <= rule.minimumMinor &&
               covers(other.scope, rule.scope) && covers(other.window, rule.window) && covers(other.tiers, rule.tiers) &&
               covers(other.channels, rule.channels);
    }

    void checkPair(const EarnRule &a, const EarnRule &b)
    {
        const QString group = groupOf(m_programme, a);
        const bool addUp = group.isNull() || group != groupOf(m_programme, b);
        if (!mayMeet(a, b))
            return;
        if (addUp) {
            add(Kind::BothGive, a, b.uid);
            m_found.last().from = firstSharedDay(a.window, b.window, m_today);
        } else if (isAlwaysBeatenBy(a, b, false)) {
            add(Kind::AlwaysBeaten, a, b.uid);
        } else if (isAlwaysBeatenBy(b, a, true)) {
            add(Kind::AlwaysBeaten, b, a.uid);
        }
    }

    void checkPairs()
    {
        const QList<EarnRule> &rules = m_programme.rules;
        for (qsizetype i = 0; i < rules.size(); ++i) {
            for (qsizetype j = i + 1; j < rules.size(); ++j) {
                const bool both = rules[i].enabled && rules[j].enabled && areAlike(rules[i], rules[j]);
                if (both && !isOver(rules[i]) && !isOver(rules[j]))
                    checkPair(rules[i], rules[j]);
            }
        }
    }

    /// A rule for some tiers is a gain of those that the tier below does not have.
    void checkTiers()
    {
        for (qsizetype i = 1; i < m_programme.tiers.size(); ++i) {
            const Tier &tier = m_programme.tiers[i];
            const Tier &lower = m_programme.tiers[i - 1];
            const auto isGain = [&](const EarnRule &rule) {
                return rule.enabled && rule.tiers.contains(tier.id) && !rule.tiers.contains(lower.id);
            };
            if (tier.pointsPercent > lower.pointsPercent || tier.entryPoints > 0 || !tier.benefits.trimmed().isEmpty() ||
                std::any_of(m_programme.rules.begin(), m_programme.rules.end(), isGain))
                continue;
            RuleConflict conflict;
            conflict.kind = Kind::TierWithoutGain;
            conflict.tier = tier.id;
            m_found += conflict;
        }
    }

    const EarnProgramme &m_programme;
    const QDate m_today;
    QList<RuleConflict> m_found;
};

} // namespace

QList<RuleConflict> conflictsOf(const EarnProgramme &programme, QDate today)
{
    return Check(programme, today).found();
}

} // namespace regulars
