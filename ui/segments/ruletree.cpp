// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/ruletree.h"

#include <algorithm>
#include <utility>

namespace regulars {

namespace {

RulePath parentOf(const RulePath &path)
{
    return path.first(std::max<qsizetype>(0, path.size() - 1));
}

RulePath with(RulePath path, int place)
{
    path += place;
    return path;
}

bool isWithin(const RulePath &path, const RulePath &whole)
{
    return path.size() >= whole.size() && path.first(whole.size()) == whole;
}

/// Where `path` stands once what stood at `gone` is away.
RulePath without(RulePath path, const RulePath &gone)
{
    const qsizetype level = gone.size() - 1;
    if (path.size() > level && path.first(level) == gone.first(level) && path[level] > gone[level])
        --path[level];
    return path;
}

} // namespace

SegmentRule RuleTree::withGroup(const SegmentRule &rule)
{
    if (rule.group())
        return rule;
    RuleGroup group;
    group.rules.push_back(rule);
    return {std::move(group)};
}

const SegmentRule *RuleTree::at(const SegmentRule &rule, const RulePath &path)
{
    const SegmentRule *found = &rule;
    for (const int place : path) {
        const RuleGroup *group = found->group();
        if (!group || place < 0 || std::size_t(place) >= group->rules.size())
            return nullptr;
        found = &group->rules[std::size_t(place)];
    }
    return found;
}

SegmentRule *RuleTree::at(SegmentRule &rule, const RulePath &path)
{
    return const_cast<SegmentRule *>(at(std::as_const(rule), path));
}

int RuleTree::depth(const SegmentRule &rule)
{
    const RuleGroup *group = rule.group();
    if (!group)
        return 0;
    int deepest = 0;
    for (const SegmentRule &part : group->rules)
        deepest = std::max(deepest, depth(part));
    return deepest + 1;
}

int RuleTree::conditions(const SegmentRule &rule)
{
    const RuleGroup *group = rule.group();
    if (!group)
        return 1;
    int count = 0;
    for (const SegmentRule &part : group->rules)
        count += conditions(part);
    return count;
}

RulePath RuleTree::insert(SegmentRule &rule, const RulePath &place, const SegmentRule &part)
{
    if (place.isEmpty())
        return {};
    const RulePath parent = parentOf(place);
    SegmentRule *holder = at(rule, parent);
    RuleGroup *group = holder ? holder->group() : nullptr;
    const bool fits = int(place.size()) + depth(part) <= deepestRule &&
                      conditions(rule) + conditions(part) <= mostRuleConditions;
    if (!group || !fits)
        return {};
    const int to = std::clamp(place.last(), 0, int(group->rules.size()));
    group->rules.insert(group->rules.begin() + to, part);
    return with(parent, to);
}

bool RuleTree::remove(SegmentRule &rule, const RulePath &path)
{
    if (path.isEmpty() || !at(rule, path))
        return false;
    std::vector<SegmentRule> &rules = at(rule, parentOf(path))->group()->rules;
    rules.erase(rules.begin() + path.last());
    return true;
}

RulePath RuleTree::duplicate(SegmentRule &rule, const RulePath &path)
{
    const SegmentRule *found = path.isEmpty() ? nullptr : at(std::as_const(rule), path);
    if (!found)
        return {};
    const SegmentRule copy = *found;
    return insert(rule, with(parentOf(path), path.last() + 1), copy);
}

RulePath RuleTree::move(SegmentRule &rule, const RulePath &path, const RulePath &before)
{
    const SegmentRule *found = path.isEmpty() ? nullptr : at(std::as_const(rule), path);
    if (!found || before.isEmpty() || isWithin(parentOf(before), path))
        return {};
    SegmentRule changed = rule;
    const SegmentRule part = *found;
    remove(changed, path);
    const RulePath moved = insert(changed, without(before, path), part);
    if (!moved.isEmpty())
        rule = std::move(changed);
    return moved;
}

RulePath RuleTree::moveUp(SegmentRule &rule, const RulePath &path)
{
    const SegmentRule *part = path.isEmpty() ? nullptr : at(std::as_const(rule), path);
    if (!part)
        return {};
    const RulePath parent = parentOf(path);
    if (path.last() == 0)
        return parent.isEmpty() ? RulePath() : move(rule, path, parent);
    const RulePath above = with(parent, path.last() - 1);
    const RuleGroup *group = at(std::as_const(rule), above)->group();
    if (group && !part->group()) {
        const RulePath into = move(rule, path, with(above, int(group->rules.size())));
        if (!into.isEmpty())
            return into;
    }
    return move(rule, path, above);
}

RulePath RuleTree::moveDown(SegmentRule &rule, const RulePath &path)
{
    const SegmentRule *part = path.isEmpty() ? nullptr : at(std::as_const(rule), path);
    if (!part)
        return {};
    const RulePath parent = parentOf(path);
    const RulePath below = with(parent, path.last() + 1);
    const SegmentRule *next = at(std::as_const(rule), below);
    if (!next)
        return parent.isEmpty() ? RulePath() : move(rule, path, with(parentOf(parent), parent.last() + 1));
    if (next->group() && !part->group()) {
        const RulePath into = move(rule, path, with(below, 0));
        if (!into.isEmpty())
            return into;
    }
    return move(rule, path, with(parent, path.last() + 2));
}

QString textOf(const RulePath &path)
{
    QStringList places;
    for (const int place : path)
        places += QString::number(place);
    return places.join(u'.');
}

RulePath rulePathOf(const QString &text)
{
    RulePath path;
    for (const QString &place : text.split(u'.', Qt::SkipEmptyParts))
        path += place.toInt();
    return path;
}

} // namespace regulars
