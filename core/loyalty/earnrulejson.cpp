// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonvalues.h"
#include "core/loyalty/earnrule.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QJsonArray jsonOf(const QList<OrderChannel> &channels)
{
    QJsonArray array;
    for (const OrderChannel channel : channels)
        array.append(nameOf(channel));
    return array;
}

} // namespace

QJsonArray toJson(const QList<EarnLimit> &limits)
{
    QJsonArray array;
    for (const EarnLimit &limit : limits) {
        array.append(
            QJsonObject{{u"per"_s, nameOf(limit.per)}, {u"hundredths"_s, limit.hundredths}, {u"times"_s, limit.times}});
    }
    return array;
}

QList<EarnLimit> earnLimitsOf(const QJsonArray &json)
{
    QList<EarnLimit> limits;
    for (const auto &value : json) {
        const QJsonObject limit = value.toObject();
        limits += EarnLimit{valueOf<EarnPeriod>(limit.value("per"_L1).toString()), limit.value("hundredths"_L1).toInteger(),
                            limit.value("times"_L1).toInt()};
    }
    return limits;
}

QJsonObject toJson(const EarnScope &scope)
{
    return {{u"products"_s, jsonOfIds(scope.products)},
            {u"categories"_s, QJsonArray::fromStringList(scope.categories)},
            {u"except_products"_s, jsonOfIds(scope.exceptProducts)},
            {u"except_categories"_s, QJsonArray::fromStringList(scope.exceptCategories)}};
}

EarnScope earnScopeOf(const QJsonObject &json)
{
    return {idsOfJson<ProductId>(json.value("products"_L1)), textsOfJson(json.value("categories"_L1)),
            idsOfJson<ProductId>(json.value("except_products"_L1)), textsOfJson(json.value("except_categories"_L1))};
}

QJsonObject toJson(const EarnWindow &window)
{
    QJsonArray weekdays;
    for (const int day : window.weekdays)
        weekdays.append(day);
    return {{u"valid_from"_s, window.validFrom.toString(Qt::ISODate)},
            {u"valid_until"_s, window.validUntil.toString(Qt::ISODate)},
            {u"weekdays"_s, weekdays},
            {u"from_minute"_s, window.fromMinute},
            {u"until_minute"_s, window.untilMinute}};
}

EarnWindow earnWindowOf(const QJsonObject &json)
{
    EarnWindow window;
    window.validFrom = QDate::fromString(json.value("valid_from"_L1).toString(), Qt::ISODate);
    window.validUntil = QDate::fromString(json.value("valid_until"_L1).toString(), Qt::ISODate);
    for (const auto &day : json.value("weekdays"_L1).toArray())
        window.weekdays += day.toInt();
    window.fromMinute = json.value("from_minute"_L1).toInt();
    window.untilMinute = json.value("until_minute"_L1).toInt();
    return window;
}

QJsonObject toJson(const EarnRule &rule)
{
    return {{u"id"_s, rule.id.value},
            {u"uid"_s, rule.uid},
            {u"name"_s, rule.name},
            {u"position"_s, rule.position},
            {u"enabled"_s, rule.enabled},
            {u"kind"_s, nameOf(rule.kind)},
            {u"event"_s, nameOf(rule.event)},
            {u"hundredths"_s, rule.hundredths},
            {u"per_minor"_s, rule.perMinor},
            {u"percent"_s, rule.percent},
            {u"scope"_s, toJson(rule.scope)},
            {u"window"_s, toJson(rule.window)},
            {u"tiers"_s, jsonOfIds(rule.tiers)},
            {u"channels"_s, jsonOf(rule.channels)},
            {u"minimum_minor"_s, rule.minimumMinor},
            {u"limits"_s, toJson(rule.limits)},
            {u"group"_s, rule.group}};
}

EarnRule earnRuleOf(const QJsonObject &json)
{
    EarnRule rule;
    const QString kind = json.value("kind"_L1).toString();
    rule.id = EarnRuleId{json.value("id"_L1).toInteger()};
    rule.uid = json.value("uid"_L1).toString();
    rule.name = json.value("name"_L1).toString();
    rule.position = json.value("position"_L1).toInt();
    rule.kind = valueOf<EarnKind>(kind);
    rule.enabled = isNameOf<EarnKind>(kind) && json.value("enabled"_L1).toBool(true);
    rule.event = valueOf<EarnEvent>(json.value("event"_L1).toString());
    rule.hundredths = json.value("hundredths"_L1).toInteger(rule.hundredths);
    rule.perMinor = json.value("per_minor"_L1).toInteger(rule.perMinor);
    rule.percent = json.value("percent"_L1).toInt(rule.percent);
    rule.scope = earnScopeOf(json.value("scope"_L1).toObject());
    rule.window = earnWindowOf(json.value("window"_L1).toObject());
    rule.tiers = idsOfJson<TierId>(json.value("tiers"_L1));
    for (const auto &name : json.value("channels"_L1).toArray()) {
        if (isNameOf<OrderChannel>(name.toString()))
            rule.channels += valueOf<OrderChannel>(name.toString());
    }
    rule.minimumMinor = json.value("minimum_minor"_L1).toInteger();
    rule.limits = earnLimitsOf(json.value("limits"_L1).toArray());
    rule.group = json.value("group"_L1).toString();
    return rule;
}

} // namespace regulars
