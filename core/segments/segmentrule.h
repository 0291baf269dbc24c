// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/privacy/consent.h"
#include "core/segments/segmentcatalog.h"
#include "core/segments/segmentwindow.h"

#include <variant>
#include <vector>

namespace regulars {

/// What is asked of a value. An empty value fails every test but IsNot, NoneOf, NotContains and IsEmpty. Texts are compared
/// without regard to case and accents.
enum class SegmentTest {
    Is,
    IsNot,
    AnyOf, ///< at least one of the given; of several values: one of them is
    AllOf, ///< of several values: each of the given is there
    NoneOf,
    Contains,
    NotContains,
    StartsWith,
    AtLeast,
    AtMost,
    Above,
    Below,
    Within, ///< the day lies in the window; of a day that is kept each year: any of its anniversaries
    IsEmpty,
    IsNotEmpty
};
[[nodiscard]] QList<SegmentTest> testsOf(SegmentValueType type);
/// How many values the test takes: 0, 1, or several (-1).
[[nodiscard]] int valuesOf(SegmentTest test);

/// A test of what is known of the customer.
struct FieldTestRule
{
    SegmentField field = SegmentField::Orders;
    SegmentTest test = SegmentTest::AtLeast;
    QStringList values;     ///< in canonical form; tiers by uid
    SegmentWindow window{}; ///< of Within

    friend bool operator==(const FieldTestRule &, const FieldTestRule &) = default;
};

/// A test of a field of the shop's own, or of a column of its own tables: that there is a row for which it holds.
struct OwnFieldRule
{
    QString uid;
    SegmentTest test = SegmentTest::IsNotEmpty;
    QStringList values;
    SegmentWindow window{};

    friend bool operator==(const OwnFieldRule &, const OwnFieldRule &) = default;
};

/// What an event must be like to count.
struct EventFilter
{
    EventProperty property = EventProperty::Channel;
    SegmentTest test = SegmentTest::Is;
    QStringList values;

    friend bool operator==(const EventFilter &, const EventFilter &) = default;
};

/// Which events are looked at: all of the kind, or only the first or last that the filters leave, whenever that was.
enum class EventPlace { Any, First, Last };
/// How many there must be.
enum class EventCount { AtLeast, AtMost, Exactly };

/// "Did so often, in that time": of the events that the filters leave, those in the window are counted.
struct EventRule
{
    SegmentEvent event = SegmentEvent::Order;
    EventPlace place = EventPlace::Any;
    QList<EventFilter> filters; ///< all must hold
    SegmentWindow window;
    EventCount count = EventCount::AtLeast; ///< of place Any; the first and last are there or not
    int times = 1;                          ///< 0 … 100000; AtMost 0 and Exactly 0: "has not"
    QString sum;                            ///< money: they add up to at least that; empty: no matter
    bool orNever = false;                   ///< of "has not" and AtMost: also those who never did (by the filters, whenever)

    /// Whether nobody is meant who did it in the window.
    [[nodiscard]] bool isHasNot() const { return place == EventPlace::Any && count != EventCount::AtLeast && times == 0; }
    friend bool operator==(const EventRule &, const EventRule &) = default;
};
inline constexpr int mostEventTimes = 100'000;

/// How the customer's consent stands, expired ones as Expired.
struct ConsentRule
{
    ConsentTopic topic;
    QList<ConsentState> states; ///< one of them
    bool isNot = false;

    friend bool operator==(const ConsentRule &, const ConsentRule &) = default;
};

/// Whether the customer is in another segment now.
struct MembershipRule
{
    QString segment; ///< uid
    bool isNot = false;

    friend bool operator==(const MembershipRule &, const MembershipRule &) = default;
};

struct SegmentRule;
enum class GroupKind { All, Any, None };

/// Several conditions. Without any: All and None hold for everybody, Any for nobody.
struct RuleGroup
{
    GroupKind kind = GroupKind::All;
    std::vector<SegmentRule> rules;

    friend bool operator==(const RuleGroup &, const RuleGroup &);
};

/// A condition, or a group of them. A new one is an empty group: everybody.
struct SegmentRule
{
    std::variant<RuleGroup, FieldTestRule, OwnFieldRule, EventRule, ConsentRule, MembershipRule> is;

    [[nodiscard]] const RuleGroup *group() const { return std::get_if<RuleGroup>(&is); }
    [[nodiscard]] RuleGroup *group() { return std::get_if<RuleGroup>(&is); }
    friend bool operator==(const SegmentRule &, const SegmentRule &);
};
inline constexpr int deepestRule = 5;
inline constexpr int mostRuleConditions = 60;

/// Where a node stands: the places in the groups from the top on.
using RulePath = QList<int>;

/// What is wrong with the rule, all at once; `args["path"]` says where ("0.2"), `field` what: values, window, times, sum,
/// states, segment, filters, depth, conditions, test.
[[nodiscard]] QList<Error> validate(const SegmentRule &rule);

/// The uids of the segments and of the shop's own fields that it asks for.
[[nodiscard]] QStringList segmentsIn(const SegmentRule &rule);
[[nodiscard]] QStringList ownFieldsIn(const SegmentRule &rule);
/// Whether membership may change only because a day ends: it has windows or ages.
[[nodiscard]] bool dependsOnDay(const SegmentRule &rule);

/// As it is kept. Conditions that this version does not know are not read: then nothing comes back.
[[nodiscard]] QJsonObject toJson(const SegmentRule &rule);
[[nodiscard]] std::optional<SegmentRule> segmentRuleOf(const QJsonObject &json);

template<>
struct EnumNames<SegmentTest>
{
    static constexpr std::array<std::pair<SegmentTest, const char16_t *>, 15> names = {
        {{SegmentTest::Is, u"is"},
         {SegmentTest::IsNot, u"is_not"},
         {SegmentTest::AnyOf, u"any_of"},
         {SegmentTest::AllOf, u"all_of"},
         {SegmentTest::NoneOf, u"none_of"},
         {SegmentTest::Contains, u"contains"},
         {SegmentTest::NotContains, u"not_contains"},
         {SegmentTest::StartsWith, u"starts_with"},
         {SegmentTest::AtLeast, u"at_least"},
         {SegmentTest::AtMost, u"at_most"},
         {SegmentTest::Above, u"above"},
         {SegmentTest::Below, u"below"},
         {SegmentTest::Within, u"within"},
         {SegmentTest::IsEmpty, u"is_empty"},
         {SegmentTest::IsNotEmpty, u"is_not_empty"}}};
    static constexpr SegmentTest fallback = SegmentTest::IsNotEmpty;
};

template<>
struct EnumNames<EventPlace>
{
    static constexpr std::array<std::pair<EventPlace, const char16_t *>, 3> names = {
        {{EventPlace::Any, u"any"}, {EventPlace::First, u"first"}, {EventPlace::Last, u"last"}}};
    static constexpr EventPlace fallback = EventPlace::Any;
};

template<>
struct EnumNames<EventCount>
{
    static constexpr std::array<std::pair<EventCount, const char16_t *>, 3> names = {
        {{EventCount::AtLeast, u"at_least"}, {EventCount::AtMost, u"at_most"}, {EventCount::Exactly, u"exactly"}}};
    static constexpr EventCount fallback = EventCount::AtLeast;
};

template<>
struct EnumNames<GroupKind>
{
    static constexpr std::array<std::pair<GroupKind, const char16_t *>, 3> names = {
        {{GroupKind::All, u"all"}, {GroupKind::Any, u"any"}, {GroupKind::None, u"none"}}};
    static constexpr GroupKind fallback = GroupKind::All;
};

} // namespace regulars
