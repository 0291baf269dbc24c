// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/fields/fielddefinition.h"
#include "core/segments/segmentfacts.h"
#include "core/segments/segmentrule.h"

namespace regulars {

/// The day as of which is asked, and what the shop has set.
struct SegmentDay
{
    QDate today;
    Qt::DayOfWeek weekStart = Qt::Monday;
    Currency currency{};
    OwnFields own{}; ///< those that there are; a test of one that there is not holds for nobody
};

/// What came of a node of a rule for one customer: "why is this person in or out".
struct RuleOutcome
{
    bool holds = false;
    QStringList found;    ///< of a field: the customer's values, in canonical form
    qint64 times = 0;     ///< of events: how many were counted
    qint64 sumMinor = 0;  ///< of events with money: what those add up to
    QDate day;            ///< of events: of the last one that was counted, or of the first or last one
    bool everDid = false; ///< of events: whether there is any that the filters leave, whenever
    ConsentState consent = ConsentState::Unknown;
    std::vector<RuleOutcome> parts{}; ///< of a group: of every rule in it, also of those that could not change the outcome

    friend bool operator==(const RuleOutcome &, const RuleOutcome &) = default;
};

/// The rule word by word, slowly: what the compiled SQL of storage/segments is held against.
[[nodiscard]] RuleOutcome evaluate(const SegmentRule &rule, const SegmentFacts &facts, const SegmentDay &day);

} // namespace regulars
