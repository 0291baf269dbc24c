// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/surveyanswer.h"

#include <algorithm>
#include <span>

namespace regulars {

namespace {

constexpr int promoterFrom = 9;
constexpr int passiveFrom = 7;
constexpr int satisfiedFrom = 4;
constexpr int easyFrom = 5;

std::span<const SurveyAnswer> within(const QList<SurveyAnswer> &answers, Instant from, Instant until)
{
    const auto before = [](const SurveyAnswer &answer, Instant at) { return answer.at < at; };
    const auto first = std::lower_bound(answers.begin(), answers.end(), from, before);
    const auto end = std::lower_bound(first, answers.end(), std::max(from, until), before);
    return {first, end};
}

template<typename Counts>
Counts countsOf(const QList<SurveyAnswer> &answers, Instant from, Instant until)
{
    Counts counts;
    for (const SurveyAnswer &answer : within(answers, from, until)) {
        auto &scores = answer.by == CollectedBy::Self ? counts.self : counts.staff;
        if (answer.score >= 1 && size_t(answer.score) <= scores.size())
            ++scores[size_t(answer.score - 1)];
    }
    return counts;
}

} // namespace

SurveyKind kindOf(AnswerGroup group)
{
    switch (group) {
    case AnswerGroup::Promoter:
    case AnswerGroup::Passive:
    case AnswerGroup::Detractor:
        return SurveyKind::Nps;
    case AnswerGroup::Satisfied:
    case AnswerGroup::NotSatisfied:
        return SurveyKind::Csat;
    case AnswerGroup::FoundEasy:
    case AnswerGroup::NotFoundEasy:
        break;
    }
    return SurveyKind::Ces;
}

std::optional<AnswerGroup> answerGroup(SurveyKind kind, int score)
{
    switch (kind) {
    case SurveyKind::Nps:
        return score >= promoterFrom  ? AnswerGroup::Promoter
               : score >= passiveFrom ? AnswerGroup::Passive
                                      : AnswerGroup::Detractor;
    case SurveyKind::Csat:
        return score >= satisfiedFrom ? AnswerGroup::Satisfied : AnswerGroup::NotSatisfied;
    case SurveyKind::Ces:
        return score >= easyFrom ? AnswerGroup::FoundEasy : AnswerGroup::NotFoundEasy;
    case SurveyKind::Stars:
    case SurveyKind::Custom:
        break;
    }
    return std::nullopt;
}

std::unordered_map<CustomerId, int> latestScores(SurveyKind kind, const QList<SurveyAnswer> &answers, Instant from,
                                                 Instant until)
{
    std::unordered_map<CustomerId, int> latest;
    for (const SurveyAnswer &answer : within(answers, from, until)) {
        const bool counts = kind == SurveyKind::Nps || answer.by == CollectedBy::Self;
        if (counts && answer.customer.isValid())
            latest[answer.customer] = answer.score;
    }
    return latest;
}

NpsFigures npsFigures(const QList<SurveyAnswer> &answers, Instant from, Instant until)
{
    NpsFigures figures;
    for (const SurveyAnswer &answer : within(answers, from, until)) {
        if (!answer.customer.isValid())
            figures.add(answer.score);
    }
    for (const auto &[customer, score] : latestScores(SurveyKind::Nps, answers, from, until))
        figures.add(score);
    return figures;
}

CsatCounts csatCounts(const QList<SurveyAnswer> &answers, Instant from, Instant until)
{
    return countsOf<CsatCounts>(answers, from, until);
}

CesCounts cesCounts(const QList<SurveyAnswer> &answers, Instant from, Instant until)
{
    return countsOf<CesCounts>(answers, from, until);
}

void addPeople(SurveyKind kind, const QList<SurveyAnswer> &answers, Instant from, Instant until, AnsweringPeople &people)
{
    for (const auto &[customer, score] : latestScores(kind, answers, from, until)) {
        if (const auto group = answerGroup(kind, score))
            ++people.counts[size_t(*group)];
    }
}

} // namespace regulars
