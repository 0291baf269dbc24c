// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentrule.h"

#include "core/base/textfolding.h"
#include "core/segments/segmentvalue.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

bool operator==(const RuleGroup &one, const RuleGroup &other)
{
    return one.kind == other.kind && one.rules == other.rules;
}

bool operator==(const SegmentRule &one, const SegmentRule &other)
{
    return one.is == other.is;
}

QList<SegmentTest> testsOf(SegmentValueType type)
{
    using enum SegmentTest;
    switch (type) {
    case SegmentValueType::Text:
        return {Is, IsNot, AnyOf, NoneOf, Contains, NotContains, StartsWith, IsEmpty, IsNotEmpty};
    case SegmentValueType::Texts:
        return {Is, IsNot, AnyOf, AllOf, NoneOf, Contains, NotContains, StartsWith, IsEmpty, IsNotEmpty};
    case SegmentValueType::Number:
    case SegmentValueType::Money:
        return {AtLeast, AtMost, Is, IsNot, Above, Below, IsEmpty, IsNotEmpty};
    case SegmentValueType::Day:
        return {Within, Is, IsNot, AtLeast, AtMost, Above, Below, IsEmpty, IsNotEmpty};
    case SegmentValueType::KeptDay:
        return {Within, IsEmpty, IsNotEmpty};
    case SegmentValueType::Choice:
        return {Is, IsNot, AnyOf, NoneOf, IsEmpty, IsNotEmpty};
    case SegmentValueType::Flag:
        break;
    }
    return {Is, IsNot, IsEmpty, IsNotEmpty};
}

int valuesOf(SegmentTest test)
{
    switch (test) {
    case SegmentTest::AnyOf:
    case SegmentTest::AllOf:
    case SegmentTest::NoneOf:
        return -1;
    case SegmentTest::Within:
    case SegmentTest::IsEmpty:
    case SegmentTest::IsNotEmpty:
        return 0;
    default:
        return 1;
    }
}

namespace {

class RuleCheck
{
public:
    [[nodiscard]] QList<Error> of(const SegmentRule &rule)
    {
        look(rule);
        if (m_deepest > deepestRule)
            m_errors += invalidField(u"depth"_s, u"too_long"_s, {{u"limit"_s, deepestRule}, {u"path"_s, QString()}});
        if (m_conditions > mostRuleConditions)
            m_errors += invalidField(u"conditions"_s, u"too_long"_s,
                                     {{u"limit"_s, mostRuleConditions}, {u"path"_s, QString()}});
        return m_errors;
    }

private:
    void wrong(const QString &field, const QString &rule)
    {
        QStringList places;
        for (const int place : std::as_const(m_path))
            places += QString::number(place);
        m_errors += invalidField(field, rule, {{u"path"_s, places.join(u'.')}});
    }
    void look(const SegmentRule &rule)
    {
        if (const RuleGroup *group = rule.group())
            return lookInto(*group);
        ++m_conditions;
        std::visit([this](const auto &condition) { check(condition); }, rule.is);
    }
    void lookInto(const RuleGroup &group)
    {
        m_deepest = std::max(m_deepest, int(m_path.size()) + 1);
        m_path += 0;
        for (const SegmentRule &rule : group.rules) {
            look(rule);
            ++m_path.last();
        }
        m_path.removeLast();
    }
    void check(const RuleGroup &) {}
    void check(const FieldTestRule &rule)
    {
        const SegmentValueType type = typeOf(rule.field);
        checkTest(type, rule.test, rule.values);
        if (rule.test == SegmentTest::Within)
            checkWindow(rule.window);
        const QStringList choices = choicesOf(rule.field);
        if (!choices.isEmpty() && !isAllIn(rule.values, choices))
            wrong(u"values"_s, u"unknown"_s);
    }
    void check(const OwnFieldRule &rule)
    {
        if (rule.uid.isEmpty())
            wrong(u"own_field"_s, u"required"_s);
        checkCount(rule.test, rule.values);
        if (rule.test == SegmentTest::Within)
            checkWindow(rule.window);
    }
    void check(const EventRule &rule)
    {
        checkWindow(rule.window);
        for (const EventFilter &filter : rule.filters)
            check(rule.event, filter);
        const bool isCounted = rule.place == EventPlace::Any;
        const int fewest = rule.count == EventCount::AtLeast ? 1 : 0;
        if (isCounted && (rule.times < fewest || rule.times > mostEventTimes))
            wrong(u"times"_s, u"out_of_range"_s);
        if (rule.isHasNot() && !rule.orNever && rule.window.kind == WindowKind::Ever)
            wrong(u"window"_s, u"required"_s); // who did not do it ever never did: nobody would be left
        if (!rule.sum.isEmpty())
            checkSum(rule);
    }
    void checkSum(const EventRule &rule)
    {
        if (!hasAmount(rule.event) || rule.place != EventPlace::Any || rule.isHasNot())
            wrong(u"sum"_s, u"not_possible"_s);
        else if (!microOfDecimal(rule.sum))
            wrong(u"sum"_s, u"not_a_number"_s);
    }
    void check(SegmentEvent event, const EventFilter &filter)
    {
        if (!propertiesOf(event).contains(filter.property))
            return wrong(u"filters"_s, u"unknown"_s);
        checkTest(typeOf(filter.property), filter.test, filter.values);
        const QStringList choices = choicesOf(event, filter.property);
        if (!choices.isEmpty() && !isAllIn(filter.values, choices))
            wrong(u"values"_s, u"unknown"_s);
    }
    void check(const ConsentRule &rule)
    {
        if (rule.states.isEmpty())
            wrong(u"states"_s, u"required"_s);
    }
    void check(const MembershipRule &rule)
    {
        if (rule.segment.isEmpty())
            wrong(u"segment"_s, u"required"_s);
    }
    void checkWindow(const SegmentWindow &window)
    {
        if (hasDays(window.kind) && (window.days < 1 || window.days > mostWindowDays))
            return wrong(u"window"_s, u"out_of_range"_s);
        if (window.kind != WindowKind::Between)
            return;
        if (!window.from.isValid() && !window.until.isValid())
            wrong(u"window"_s, u"required"_s);
        else if (window.from.isValid() && window.until.isValid() && window.from > window.until)
            wrong(u"window"_s, u"before_the_beginning"_s);
    }
    void checkTest(SegmentValueType type, SegmentTest test, const QStringList &values)
    {
        if (!testsOf(type).contains(test))
            return wrong(u"test"_s, u"unknown"_s);
        if (!checkCount(test, values))
            return;
        const bool isKnown = std::all_of(values.begin(), values.end(), [type](const QString &value) {
            return canonicalSegmentValue(type, value).has_value();
        });
        const bool isNumber = type == SegmentValueType::Number || type == SegmentValueType::Money;
        if (!isKnown)
            wrong(u"values"_s, isNumber                         ? u"not_a_number"_s
                               : type == SegmentValueType::Flag ? u"unknown"_s
                                                                : u"not_a_date"_s);
    }
    bool checkCount(SegmentTest test, const QStringList &values)
    {
        const int takes = valuesOf(test);
        const bool isBlank = std::any_of(values.begin(), values.end(),
                                         [](const QString &value) { return folded(value).isEmpty(); });
        const bool isRight = takes < 0 ? !values.isEmpty() : values.size() == takes;
        if (!isRight || isBlank)
            wrong(u"values"_s, u"required"_s);
        return isRight && !isBlank;
    }
    [[nodiscard]] static bool isAllIn(const QStringList &values, const QStringList &choices)
    {
        return std::all_of(values.begin(), values.end(), [&](const QString &value) { return choices.contains(value); });
    }

    QList<Error> m_errors;
    RulePath m_path;
    int m_deepest = 0;
    int m_conditions = 0;
};

/// What `each` says of every condition, from the first to the last.
template<typename Each>
void forEveryCondition(const SegmentRule &rule, Each each)
{
    const RuleGroup *group = rule.group();
    if (!group)
        return each(rule);
    for (const SegmentRule &part : group->rules)
        forEveryCondition(part, each);
}

bool movesWithTheDay(const SegmentWindow &window)
{
    return window.kind != WindowKind::Ever && window.kind != WindowKind::Between;
}

/// Whether the value changes by itself: ages, what holds for the last year, and what is said anew each day.
bool movesWithTheDay(SegmentField field)
{
    switch (field) {
    case SegmentField::Age:
    case SegmentField::Lifecycle:
    case SegmentField::NetSpendYear:
    case SegmentField::OverdueRatio:
    case SegmentField::Risk:
    case SegmentField::PActive:
    case SegmentField::ExpectedValue:
    case SegmentField::RfmGroup:
    case SegmentField::RfmRecency:
    case SegmentField::RfmFrequency:
    case SegmentField::RfmMonetary:
    case SegmentField::LoyaltyQuadrant:
    case SegmentField::Points:
    case SegmentField::PointsExpiring:
    case SegmentField::Tier:
    case SegmentField::Subscription:
        return true;
    default:
        return false;
    }
}

bool movesWithTheDay(const SegmentRule &condition)
{
    if (const auto *field = std::get_if<FieldTestRule>(&condition.is))
        return movesWithTheDay(field->field) || (field->test == SegmentTest::Within && movesWithTheDay(field->window));
    if (const auto *own = std::get_if<OwnFieldRule>(&condition.is))
        return own->test == SegmentTest::Within && movesWithTheDay(own->window);
    if (const auto *event = std::get_if<EventRule>(&condition.is))
        return movesWithTheDay(event->window);
    return std::holds_alternative<ConsentRule>(condition.is); // consent expires
}

} // namespace

QList<Error> validate(const SegmentRule &rule)
{
    return RuleCheck().of(rule);
}

QStringList segmentsIn(const SegmentRule &rule)
{
    QStringList uids;
    forEveryCondition(rule, [&](const SegmentRule &condition) {
        if (const auto *membership = std::get_if<MembershipRule>(&condition.is))
            uids += membership->segment;
    });
    uids.removeDuplicates();
    return uids;
}

QStringList ownFieldsIn(const SegmentRule &rule)
{
    QStringList uids;
    forEveryCondition(rule, [&](const SegmentRule &condition) {
        if (const auto *own = std::get_if<OwnFieldRule>(&condition.is))
            uids += own->uid;
    });
    uids.removeDuplicates();
    return uids;
}

bool dependsOnDay(const SegmentRule &rule)
{
    bool depends = false;
    forEveryCondition(rule, [&](const SegmentRule &condition) { depends = depends || movesWithTheDay(condition); });
    return depends;
}

} // namespace regulars
