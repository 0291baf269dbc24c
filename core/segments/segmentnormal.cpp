// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentquery.h"
#include "core/segments/segmentvalue.h"

#include <iterator>

namespace regulars {

namespace {

/// Whether the parts of a group of the one kind could as well stand in one of the other that holds it.
bool melts(GroupKind part, GroupKind whole)
{
    return whole == GroupKind::None ? part == GroupKind::Any : part == whole;
}

QStringList canonical(SegmentValueType type, SegmentTest test, const QStringList &values)
{
    const int takes = valuesOf(test);
    QStringList all;
    for (const QString &value : takes < 0 ? values : values.mid(0, takes))
        all += canonicalSegmentValue(type, value).value_or(value);
    return all;
}

SegmentWindow needed(const SegmentWindow &window)
{
    SegmentWindow kept;
    kept.kind = window.kind;
    if (hasDays(window.kind))
        kept.days = window.days;
    if (window.kind == WindowKind::Between && !window.from.isValid() && !window.until.isValid())
        kept.kind = WindowKind::Ever;
    if (kept.kind == WindowKind::Between) {
        kept.from = window.from;
        kept.until = window.until;
    }
    return kept;
}

SegmentWindow needed(SegmentTest test, const SegmentWindow &window)
{
    return test == SegmentTest::Within ? needed(window) : SegmentWindow();
}

SegmentRule normal(const FieldTestRule &rule)
{
    return {FieldTestRule{rule.field, rule.test, canonical(typeOf(rule.field), rule.test, rule.values),
                          needed(rule.test, rule.window)}};
}

SegmentRule normal(const OwnFieldRule &rule)
{
    return {OwnFieldRule{rule.uid, rule.test, canonical(SegmentValueType::Text, rule.test, rule.values),
                         needed(rule.test, rule.window)}};
}

SegmentRule normal(EventRule rule)
{
    rule.window = needed(rule.window);
    for (EventFilter &filter : rule.filters)
        filter.values = canonical(typeOf(filter.property), filter.test, filter.values);
    rule.sum = canonicalSegmentValue(SegmentValueType::Money, rule.sum).value_or(rule.sum);
    if (rule.place != EventPlace::Any) {
        rule.count = EventCount::AtLeast;
        rule.times = 1;
    }
    if (rule.isHasNot())
        rule.count = EventCount::AtMost;
    const bool asksNever = rule.count == EventCount::AtMost || (rule.count == EventCount::Exactly && rule.times == 0);
    rule.orNever = rule.orNever && asksNever;
    return {rule};
}

SegmentRule normal(ConsentRule rule)
{
    QList<ConsentState> states;
    for (const ConsentState state : std::as_const(rule.states)) {
        if (!states.contains(state))
            states += state;
    }
    rule.states = states;
    return {rule};
}

SegmentRule normal(const MembershipRule &rule)
{
    return {rule};
}

SegmentRule normal(const RuleGroup &group)
{
    RuleGroup whole{group.kind, {}};
    for (const SegmentRule &rule : group.rules) {
        SegmentRule part = normalized(rule);
        RuleGroup *inner = part.group();
        if (inner && melts(inner->kind, group.kind))
            std::move(inner->rules.begin(), inner->rules.end(), std::back_inserter(whole.rules));
        else
            whole.rules.push_back(std::move(part));
    }
    if (whole.kind == GroupKind::None && whole.rules.empty())
        whole.kind = GroupKind::All;
    if (whole.kind != GroupKind::None && whole.rules.size() == 1)
        return whole.rules.front();
    return {std::move(whole)};
}

} // namespace

SegmentRule normalized(const SegmentRule &rule)
{
    return std::visit([](const auto &is) { return normal(is); }, rule.is);
}

} // namespace regulars
