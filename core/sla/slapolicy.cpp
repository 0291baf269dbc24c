// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sla/slapolicy.h"

#include "core/base/jsonvalues.h"
#include "core/base/textfolding.h"

#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

bool carriesOne(const QStringList &carried, const QStringList &wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString &tag) { return carried.contains(folded(tag)); });
}

/// Of a customer whom nobody knows, nobody knows what they have spent.
bool isOfValue(const SlaConditions &conditions, const SlaSubject &subject)
{
    if (!conditions.minimumNetMinor && !conditions.maximumNetMinor)
        return true;
    return subject.kind && subject.netMinor >= conditions.minimumNetMinor.value_or(subject.netMinor) &&
           subject.netMinor <= conditions.maximumNetMinor.value_or(subject.netMinor);
}

void checkTargets(const SlaPolicy &policy, QList<Error> &faults)
{
    std::set<std::pair<SlaMetric, TicketPriority>> seen;
    for (const SlaTarget &target : policy.targets) {
        const QVariantMap where{{u"metric"_s, nameOf(target.metric)}, {u"priority"_s, nameOf(target.priority)}};
        if (!seen.emplace(target.metric, target.priority).second)
            faults += invalidField(u"targets"_s, u"twice"_s, where);
        if (target.minutes < 1)
            faults += invalidField(u"targets"_s, u"not_positive"_s, where);
        if (target.warnPercent < 1 || target.warnPercent > 99)
            faults += invalidField(u"targets"_s, u"not_a_percentage"_s, where);
    }
    for (const TicketPriority priority : allTicketPriorities) {
        const auto response = targetOf(policy, SlaMetric::FirstResponse, priority);
        const auto resolution = targetOf(policy, SlaMetric::Resolution, priority);
        if (response && resolution && resolution->minutes < response->minutes)
            faults += invalidField(u"targets"_s, u"solution_before_response"_s, {{u"priority"_s, nameOf(priority)}});
    }
}

} // namespace

QList<SlaMismatch> mismatches(const SlaPolicy &policy, const SlaSubject &subject)
{
    const SlaConditions &conditions = policy.conditions;
    QList<SlaMismatch> found;
    if (!conditions.teams.isEmpty() && !conditions.teams.contains(subject.team))
        found += SlaMismatch::Team;
    if (!conditions.categories.isEmpty() && !conditions.categories.contains(subject.category))
        found += SlaMismatch::Category;
    if (!conditions.customerTags.isEmpty() && !carriesOne(subject.customerTags, conditions.customerTags))
        found += SlaMismatch::CustomerTag;
    if (!conditions.tiers.isEmpty() && !conditions.tiers.contains(subject.tier))
        found += SlaMismatch::Tier;
    if (conditions.kind && conditions.kind != subject.kind)
        found += SlaMismatch::CustomerKind;
    if (!isOfValue(conditions, subject))
        found += SlaMismatch::LifetimeValue;
    if (policy.validFrom.isValid() && subject.openedOn < policy.validFrom)
        found += SlaMismatch::NotYetValid;
    if (policy.validUntil.isValid() && subject.openedOn > policy.validUntil)
        found += SlaMismatch::NoLongerValid;
    return found;
}

const SlaPolicy *policyFor(const QList<SlaPolicy> &policies, const SlaSubject &subject)
{
    const auto found = std::find_if(policies.begin(), policies.end(), [&](const SlaPolicy &policy) {
        return !policy.deleted && mismatches(policy, subject).isEmpty();
    });
    return found == policies.end() ? nullptr : &*found;
}

std::optional<SlaTarget> targetOf(const SlaPolicy &policy, SlaMetric metric, TicketPriority priority)
{
    for (const SlaTarget &target : policy.targets) {
        if (target.metric == metric && target.priority == priority)
            return target;
    }
    return std::nullopt;
}

QList<Error> validate(const SlaPolicy &policy)
{
    QList<Error> faults;
    if (policy.name.trimmed().isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    if (!policy.calendar.isValid())
        faults += invalidField(u"calendar"_s, u"required"_s);
    if (policy.validFrom.isValid() && policy.validUntil.isValid() && policy.validUntil < policy.validFrom)
        faults += invalidField(u"valid_until"_s, u"before_the_start"_s);
    const SlaConditions &asked = policy.conditions;
    if (asked.minimumNetMinor && asked.maximumNetMinor && *asked.maximumNetMinor < *asked.minimumNetMinor)
        faults += invalidField(u"maximum"_s, u"below_the_least"_s);
    if (policy.targets.isEmpty())
        faults += invalidField(u"targets"_s, u"required"_s);
    checkTargets(policy, faults);
    return faults;
}

QJsonObject toJson(const SlaConditions &conditions)
{
    return {{u"teams"_s, jsonOfIds(conditions.teams)},
            {u"categories"_s, jsonOfIds(conditions.categories)},
            {u"customer_tags"_s, QJsonArray::fromStringList(conditions.customerTags)},
            {u"tiers"_s, jsonOfIds(conditions.tiers)},
            {u"customer_kind"_s, conditions.kind ? nameOf(*conditions.kind) : QString()},
            {u"minimum_net_minor"_s, jsonOfAmount(conditions.minimumNetMinor)},
            {u"maximum_net_minor"_s, jsonOfAmount(conditions.maximumNetMinor)}};
}

QJsonArray toJson(const QList<SlaTarget> &targets)
{
    QJsonArray array;
    for (const SlaTarget &target : targets) {
        array.append(QJsonObject{{u"metric"_s, nameOf(target.metric)},
                                 {u"priority"_s, nameOf(target.priority)},
                                 {u"minutes"_s, target.minutes},
                                 {u"warn_percent"_s, target.warnPercent}});
    }
    return array;
}

QList<SlaTarget> slaTargetsOf(const QJsonArray &json)
{
    QList<SlaTarget> targets;
    for (const auto &value : json) {
        const QJsonObject target = value.toObject();
        const QString metric = target.value("metric"_L1).toString();
        const QString priority = target.value("priority"_L1).toString();
        const int minutes = target.value("minutes"_L1).toInt();
        if (!isNameOf<SlaMetric>(metric) || !isNameOf<TicketPriority>(priority) || minutes < 1)
            continue;
        targets += SlaTarget{valueOf<SlaMetric>(metric), valueOf<TicketPriority>(priority), minutes,
                             target.value("warn_percent"_L1).toInt(SlaTarget{}.warnPercent)};
    }
    return targets;
}

SlaConditions slaConditionsOf(const QJsonObject &json)
{
    SlaConditions conditions;
    conditions.teams = idsOfJson<TeamId>(json.value("teams"_L1));
    conditions.categories = idsOfJson<TicketCategoryId>(json.value("categories"_L1));
    conditions.customerTags = textsOfJson(json.value("customer_tags"_L1));
    conditions.tiers = idsOfJson<TierId>(json.value("tiers"_L1));
    if (const QString kind = json.value("customer_kind"_L1).toString(); isNameOf<CustomerKind>(kind))
        conditions.kind = valueOf<CustomerKind>(kind);
    conditions.minimumNetMinor = amountOfJson(json.value("minimum_net_minor"_L1));
    conditions.maximumNetMinor = amountOfJson(json.value("maximum_net_minor"_L1));
    return conditions;
}

} // namespace regulars
