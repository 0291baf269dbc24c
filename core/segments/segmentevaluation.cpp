// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/segments/segmentevaluation.h"

#include "core/segments/segmentvalue.h"

#include <algorithm>
#include <tuple>

namespace regulars {

namespace {

class Evaluation
{
public:
    Evaluation(const SegmentFacts &facts, const SegmentDay &day) : m_facts(facts), m_day(day) {}

    [[nodiscard]] RuleOutcome of(const SegmentRule &rule) const
    {
        return std::visit([this](const auto &is) { return outcome(is); }, rule.is);
    }

private:
    [[nodiscard]] RuleOutcome outcome(const RuleGroup &group) const
    {
        RuleOutcome outcome;
        for (const SegmentRule &rule : group.rules)
            outcome.parts.push_back(of(rule));
        const auto doesHold = [](const RuleOutcome &part) { return part.holds; };
        const auto &parts = outcome.parts;
        switch (group.kind) {
        case GroupKind::All:
            outcome.holds = std::all_of(parts.begin(), parts.end(), doesHold);
            break;
        case GroupKind::Any:
            outcome.holds = std::any_of(parts.begin(), parts.end(), doesHold);
            break;
        case GroupKind::None:
            outcome.holds = std::none_of(parts.begin(), parts.end(), doesHold);
            break;
        }
        return outcome;
    }
    [[nodiscard]] RuleOutcome outcome(const FieldTestRule &rule) const
    {
        RuleOutcome outcome;
        if (const auto values = m_facts.values.find(rule.field); values != m_facts.values.end())
            outcome.found = values->second;
        outcome.found.removeAll(QString());
        outcome.holds = holds({typeOf(rule.field), rule.test, rule.values, span(rule.window)}, outcome.found);
        return outcome;
    }
    [[nodiscard]] RuleOutcome outcome(const OwnFieldRule &rule) const
    {
        RuleOutcome outcome;
        const FieldDefinition *definition = m_day.own.definition(rule.uid);
        if (!definition)
            return outcome;
        const QStringList values = m_facts.own.value(rule.uid);
        const ValueQuestion question{segmentTypeOf(definition->type), rule.test, rule.values, span(rule.window), false};
        outcome.found = values;
        outcome.found.removeAll(QString());
        outcome.holds = definition->table.isValid()
                            ? std::any_of(values.begin(), values.end(),
                                          [&](const QString &cell) { return holds(question, {cell}); })
                            : holds(question, values);
        return outcome;
    }
    [[nodiscard]] RuleOutcome outcome(const EventRule &rule) const
    {
        std::vector<const SegmentEventFacts *> left;
        for (const SegmentEventFacts &event : m_facts.events) {
            if (event.event == rule.event && passes(event, rule.filters))
                left.push_back(&event);
        }
        std::sort(left.begin(), left.end(), [](const SegmentEventFacts *one, const SegmentEventFacts *other) {
            return std::tie(one->at, one->id) < std::tie(other->at, other->id);
        });
        RuleOutcome outcome;
        outcome.everDid = !left.empty();
        if (rule.place != EventPlace::Any && !left.empty()) {
            left = {rule.place == EventPlace::First ? left.front() : left.back()};
            outcome.day = left.front()->day;
        }
        const DaySpan window = span(rule.window);
        for (const SegmentEventFacts *event : left) {
            if (!window.contains(event->day))
                continue;
            ++outcome.times;
            outcome.sumMinor += event->amountMinor;
            outcome.day = event->day;
        }
        outcome.holds = isEnough(rule, outcome);
        return outcome;
    }
    [[nodiscard]] bool isEnough(const EventRule &rule, const RuleOutcome &outcome) const
    {
        if (!rule.sum.isEmpty()) {
            const auto least = minorAtLeast(rule.sum, m_day.currency);
            if (!least || outcome.sumMinor < *least)
                return false;
        }
        if (rule.place != EventPlace::Any)
            return outcome.times > 0;
        switch (rule.count) {
        case EventCount::AtLeast:
            return outcome.times >= rule.times;
        case EventCount::AtMost:
            return outcome.times <= rule.times && (outcome.everDid || rule.orNever);
        case EventCount::Exactly:
            break;
        }
        return outcome.times == rule.times && (outcome.everDid || rule.orNever);
    }
    [[nodiscard]] static bool passes(const SegmentEventFacts &event, const QList<EventFilter> &filters)
    {
        return std::all_of(filters.begin(), filters.end(), [&](const EventFilter &filter) {
            const auto found = event.properties.find(filter.property);
            const QStringList values = found == event.properties.end() ? QStringList() : found->second;
            return holds({typeOf(filter.property), filter.test, filter.values, {}}, values);
        });
    }
    [[nodiscard]] RuleOutcome outcome(const ConsentRule &rule) const
    {
        RuleOutcome outcome;
        if (const auto consent = m_facts.consents.find(rule.topic); consent != m_facts.consents.end())
            outcome.consent = consent->second;
        outcome.holds = rule.states.contains(outcome.consent) != rule.isNot;
        return outcome;
    }
    [[nodiscard]] RuleOutcome outcome(const MembershipRule &rule) const
    {
        RuleOutcome outcome;
        outcome.holds = m_facts.segments.contains(rule.segment) != rule.isNot;
        return outcome;
    }
    [[nodiscard]] DaySpan span(const SegmentWindow &window) const { return spanOf(window, m_day.today, m_day.weekStart); }

    const SegmentFacts &m_facts;
    const SegmentDay &m_day;
};

} // namespace

RuleOutcome evaluate(const SegmentRule &rule, const SegmentFacts &facts, const SegmentDay &day)
{
    return Evaluation(facts, day).of(rule);
}

} // namespace regulars
