// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/feedback/cesfigures.h"
#include "core/feedback/csatfigures.h"
#include "core/feedback/npsfigures.h"

#include <array>
#include <unordered_map>

namespace regulars {

/// An answer as the figures count it.
struct SurveyAnswer
{
    CustomerId customer; ///< not valid: nobody knows who
    Instant at;
    int score = 0;
    CollectedBy by = CollectedBy::Self;
};

/// What somebody's answer makes them.
enum class AnswerGroup {
    Promoter,  ///< of Nps: 9 and 10
    Passive,   ///< 7 and 8
    Detractor, ///< 0 … 6
    Satisfied, ///< of Csat: 4 and 5
    NotSatisfied,
    FoundEasy, ///< of Ces: 5 … 7
    NotFoundEasy
};
inline constexpr size_t answerGroupCount = 7;
[[nodiscard]] SurveyKind kindOf(AnswerGroup group);
/// Nothing of other kinds than Nps, Csat and Ces.
[[nodiscard]] std::optional<AnswerGroup> answerGroup(SurveyKind kind, int score);

/// How many known customers there are of each group.
struct AnsweringPeople
{
    std::array<qint64, answerGroupCount> counts{};

    [[nodiscard]] qint64 of(AnswerGroup group) const { return counts[size_t(group)]; }
    friend bool operator==(const AnsweringPeople &, const AnsweringPeople &) = default;
};

/// All of the following take answers of one kind in order of time, and look at those from `from` until before `until`.

/// Of each known customer the latest score that counts: of Csat and Ces, one that staff did not type in.
[[nodiscard]] std::unordered_map<CustomerId, int> latestScores(SurveyKind kind, const QList<SurveyAnswer> &answers,
                                                               Instant from, Instant until);
/// Of each known customer the latest answer, and every answer of nobody known.
[[nodiscard]] NpsFigures npsFigures(const QList<SurveyAnswer> &answers, Instant from, Instant until);
/// Every answer: who came with two tickets was helped twice.
[[nodiscard]] CsatCounts csatCounts(const QList<SurveyAnswer> &answers, Instant from, Instant until);
[[nodiscard]] CesCounts cesCounts(const QList<SurveyAnswer> &answers, Instant from, Instant until);
/// Adds those who gave one of these answers, each once, by their latest.
void addPeople(SurveyKind kind, const QList<SurveyAnswer> &answers, Instant from, Instant until, AnsweringPeople &people);

} // namespace regulars
