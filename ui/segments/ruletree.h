// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/segments/segmentrule.h"

namespace regulars {

/// Changes to a rule whose top is a group, by the places of its parts. What can't be done leaves the rule as it is.
class RuleTree
{
public:
    /// The rule with a group on top: a single condition comes to stand in one.
    [[nodiscard]] static SegmentRule withGroup(const SegmentRule &rule);
    /// Null when nothing stands there.
    [[nodiscard]] static const SegmentRule *at(const SegmentRule &rule, const RulePath &path);
    [[nodiscard]] static SegmentRule *at(SegmentRule &rule, const RulePath &path);
    /// How many groups stand in each other: 1 for one without others, 0 for a condition.
    [[nodiscard]] static int depth(const SegmentRule &rule);
    [[nodiscard]] static int conditions(const SegmentRule &rule);

    /// Puts it at that place of a group; behind the last one where the place is beyond. The new path, empty when it does not
    /// fit: too deep, too many conditions, or no group there.
    static RulePath insert(SegmentRule &rule, const RulePath &place, const SegmentRule &part);
    static bool remove(SegmentRule &rule, const RulePath &path);
    /// A copy right behind it; its path.
    static RulePath duplicate(SegmentRule &rule, const RulePath &path);
    /// Takes it to where `before` stands now. The new path, empty when that can't be: into itself, or too deep.
    static RulePath move(SegmentRule &rule, const RulePath &path, const RulePath &before);
    /// One line up or down as it is read: past a condition, into a group and out of one. The new path.
    static RulePath moveUp(SegmentRule &rule, const RulePath &path);
    static RulePath moveDown(SegmentRule &rule, const RulePath &path);
};

/// The path as errors have it: "0.2".
[[nodiscard]] QString textOf(const RulePath &path);
[[nodiscard]] RulePath rulePathOf(const QString &text);

} // namespace regulars
