// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonvalues.h"
#include "core/segments/segmentrule.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Deeper ones are not read: they are made to break something.
constexpr int deepestRead = 50;

// What is written

QJsonValue jsonOfTexts(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject jsonOf(const RuleGroup &group)
{
    QJsonArray rules;
    for (const SegmentRule &rule : group.rules)
        rules.append(toJson(rule));
    return {{u"group"_s, nameOf(group.kind)}, {u"rules"_s, rules}};
}

QJsonObject withTest(QJsonObject json, SegmentTest test, const QStringList &values, const SegmentWindow &window)
{
    json.insert(u"test"_s, nameOf(test));
    if (!values.isEmpty())
        json.insert(u"values"_s, jsonOfTexts(values));
    if (test == SegmentTest::Within)
        json.insert(u"window"_s, toJson(window));
    return json;
}

QJsonObject jsonOf(const FieldTestRule &rule)
{
    return withTest({{u"field"_s, nameOf(rule.field)}}, rule.test, rule.values, rule.window);
}

QJsonObject jsonOf(const OwnFieldRule &rule)
{
    return withTest({{u"own"_s, rule.uid}}, rule.test, rule.values, rule.window);
}

QJsonObject jsonOf(const EventRule &rule)
{
    QJsonObject json{{u"event"_s, nameOf(rule.event)}, {u"place"_s, nameOf(rule.place)}, {u"window"_s, toJson(rule.window)}};
    QJsonArray filters;
    for (const EventFilter &filter : rule.filters)
        filters.append(withTest({{u"property"_s, nameOf(filter.property)}}, filter.test, filter.values, {}));
    if (!filters.isEmpty())
        json.insert(u"filters"_s, filters);
    json.insert(u"count"_s, nameOf(rule.count));
    json.insert(u"times"_s, rule.times);
    if (!rule.sum.isEmpty())
        json.insert(u"sum"_s, rule.sum);
    if (rule.orNever)
        json.insert(u"or_never"_s, true);
    return json;
}

QJsonObject withNot(QJsonObject json, bool isNot)
{
    if (isNot)
        json.insert(u"not"_s, true);
    return json;
}

QJsonObject jsonOf(const ConsentRule &rule)
{
    QStringList states;
    for (const ConsentState state : rule.states)
        states += nameOf(state);
    const QJsonObject topic{{u"channel"_s, nameOf(rule.topic.channel)}, {u"purpose"_s, nameOf(rule.topic.purpose)}};
    return withNot({{u"consent"_s, topic}, {u"states"_s, jsonOfTexts(states)}}, rule.isNot);
}

QJsonObject jsonOf(const MembershipRule &rule)
{
    return withNot({{u"segment"_s, rule.segment}}, rule.isNot);
}

// What is read

template<typename E>
std::optional<E> known(const QJsonValue &name)
{
    const QString text = name.toString();
    return isNameOf<E>(text) ? std::optional(valueOf<E>(text)) : std::nullopt;
}

std::optional<SegmentWindow> readWindow(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    if (!json.isEmpty() && !known<WindowKind>(json.value("kind"_L1)))
        return std::nullopt;
    return segmentWindowOf(json);
}

template<typename Rule>
std::optional<SegmentRule> readTest(Rule rule, const QJsonObject &json)
{
    const auto test = known<SegmentTest>(json.value("test"_L1));
    if (!test)
        return std::nullopt;
    rule.test = *test;
    rule.values = textsOfJson(json.value("values"_L1));
    if (*test == SegmentTest::Within) {
        const auto window = readWindow(json.value("window"_L1));
        if (!window)
            return std::nullopt;
        rule.window = *window;
    }
    return SegmentRule{rule};
}

std::optional<SegmentRule> readField(const QJsonObject &json)
{
    const auto field = known<SegmentField>(json.value("field"_L1));
    return field ? readTest(FieldTestRule{*field, {}, {}, {}}, json) : std::nullopt;
}

std::optional<EventFilter> readFilter(const QJsonObject &json)
{
    const auto property = known<EventProperty>(json.value("property"_L1));
    const auto test = known<SegmentTest>(json.value("test"_L1));
    if (!property || !test)
        return std::nullopt;
    return EventFilter{*property, *test, textsOfJson(json.value("values"_L1))};
}

std::optional<SegmentRule> readEvent(const QJsonObject &json)
{
    const auto event = known<SegmentEvent>(json.value("event"_L1));
    const auto place = known<EventPlace>(json.value("place"_L1));
    const auto window = readWindow(json.value("window"_L1));
    const auto count = known<EventCount>(json.value("count"_L1));
    if (!event || !place || !window || !count)
        return std::nullopt;
    EventRule rule{*event, *place, {}, *window, *count, 1, {}, false};
    rule.times = json.value("times"_L1).toInt(1);
    rule.sum = json.value("sum"_L1).toString();
    rule.orNever = json.value("or_never"_L1).toBool();
    const QJsonArray filters = json.value("filters"_L1).toArray();
    for (const auto &value : filters) {
        const auto filter = readFilter(value.toObject());
        if (!filter)
            return std::nullopt;
        rule.filters += *filter;
    }
    return SegmentRule{rule};
}

std::optional<SegmentRule> readConsent(const QJsonObject &json)
{
    const QJsonObject topic = json.value("consent"_L1).toObject();
    const auto channel = known<ConsentChannel>(topic.value("channel"_L1));
    const auto purpose = known<ConsentPurpose>(topic.value("purpose"_L1));
    if (!channel || !purpose)
        return std::nullopt;
    ConsentRule rule{{*channel, *purpose}, {}, json.value("not"_L1).toBool()};
    const QJsonArray states = json.value("states"_L1).toArray();
    for (const auto &value : states) {
        const auto state = known<ConsentState>(value);
        if (!state)
            return std::nullopt;
        rule.states += *state;
    }
    return SegmentRule{rule};
}

std::optional<SegmentRule> readRule(const QJsonObject &json, int depth);

std::optional<SegmentRule> readGroup(const QJsonObject &json, int depth)
{
    const auto kind = known<GroupKind>(json.value("group"_L1));
    if (!kind || depth >= deepestRead)
        return std::nullopt;
    RuleGroup group{*kind, {}};
    const QJsonArray rules = json.value("rules"_L1).toArray();
    for (const auto &value : rules) {
        auto rule = readRule(value.toObject(), depth + 1);
        if (!rule)
            return std::nullopt;
        group.rules.push_back(std::move(*rule));
    }
    return SegmentRule{std::move(group)};
}

std::optional<SegmentRule> readRule(const QJsonObject &json, int depth)
{
    if (json.contains("group"_L1))
        return readGroup(json, depth);
    if (json.contains("field"_L1))
        return readField(json);
    if (json.contains("own"_L1))
        return readTest(OwnFieldRule{json.value("own"_L1).toString(), {}, {}, {}}, json);
    if (json.contains("event"_L1))
        return readEvent(json);
    if (json.contains("consent"_L1))
        return readConsent(json);
    if (json.contains("segment"_L1))
        return SegmentRule{MembershipRule{json.value("segment"_L1).toString(), json.value("not"_L1).toBool()}};
    return std::nullopt;
}

} // namespace

QJsonObject toJson(const SegmentRule &rule)
{
    return std::visit([](const auto &is) { return jsonOf(is); }, rule.is);
}

std::optional<SegmentRule> segmentRuleOf(const QJsonObject &json)
{
    return json.isEmpty() ? SegmentRule{} : readRule(json, 0);
}

} // namespace regulars
