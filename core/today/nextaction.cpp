// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/today/nextaction.h"

#include <algorithm>

namespace regulars {

namespace {

/// From 1 on the day itself to next to nothing on the last one on which the line is shown.
double fading(int daysAgo, int lastDay)
{
    return std::max(0.0, 1.0 - double(daysAgo) / double(lastDay + 1));
}

double weightOf(const Attention &line, const std::map<CustomerId, ActionFacts> &facts)
{
    const auto known = facts.find(line.customer);
    const ActionFacts of = known == facts.end() ? ActionFacts{} : known->second;
    const qint64 stake = line.atStake.isPositive() ? line.atStake.minor : std::max<qint64>(0, of.stakeMinor);
    return double(stake) * urgencyOf(line) * consentFactor(of.reach);
}

} // namespace

double consentFactor(Reach reach)
{
    switch (reach) {
    case Reach::May:
        return 1;
    case Reach::Unasked:
        return 0.5;
    case Reach::Refused:
        return 0;
    }
    return 0;
}

double urgencyOf(const Attention &line)
{
    constexpr int lastOfBirthday = 2;
    constexpr int lastOfMilestone = 7;
    constexpr int lastOfWelcome = 10;
    switch (line.kind) {
    case AttentionKind::Slipping:
        return std::clamp(line.rhythm.ratio / lostRatio, 0.0, 1.0);
    case AttentionKind::Birthday:
    case AttentionKind::DayToRemember:
        return fading(line.daysAgo, lastOfBirthday);
    case AttentionKind::Milestone:
        return fading(line.daysAgo, lastOfMilestone);
    case AttentionKind::Welcome:
        return fading(line.daysAgo, lastOfWelcome);
    case AttentionKind::Silent:
        return 0.25;
    case AttentionKind::AtRisk:
    case AttentionKind::Anniversary:
    case AttentionKind::InvalidContact:
    case AttentionKind::NoConsent:
        break;
    }
    return 1;
}

void rankActions(QList<Attention> &lines, const std::map<CustomerId, ActionFacts> &facts)
{
    std::stable_sort(lines.begin(), lines.end(), [&](const Attention &one, const Attention &other) {
        return weightOf(one, facts) > weightOf(other, facts);
    });
}

} // namespace regulars
