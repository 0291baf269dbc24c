// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/answerchoices.h"

#include "ui/base/formatting.h"
#include "ui/reports/reporttexts.h"

namespace regulars {

namespace {

SurveyKind kindOf(AnswerChoices::Figure figure)
{
    using Figure = AnswerChoices::Figure;
    return figure == Figure::Nps    ? SurveyKind::Nps
           : figure == Figure::Csat ? SurveyKind::Csat
           : figure == Figure::Ces  ? SurveyKind::Ces
                                    : SurveyKind::Custom;
}

BehindFigure behind(AnswerGroup group)
{
    return BehindFigure(int(BehindFigure::Promoters) + int(group));
}

} // namespace

bool AnswerChoices::isOfAnswers(Figure figure)
{
    return kindOf(figure) != SurveyKind::Custom;
}

QString AnswerChoices::words(AnswerGroup group, int people)
{
    switch (group) {
    case AnswerGroup::Promoter:
        return tr("%Ln promoter(s)", "", people);
    case AnswerGroup::Passive:
        return tr("%Ln passive(s)", "neither promoters nor detractors", people);
    case AnswerGroup::Detractor:
        return tr("%Ln detractor(s)", "", people);
    case AnswerGroup::Satisfied:
        return tr("%Ln who are satisfied", "", people);
    case AnswerGroup::NotSatisfied:
        return tr("%Ln who are not satisfied", "", people);
    case AnswerGroup::FoundEasy:
        return tr("%Ln who found it easy", "", people);
    case AnswerGroup::NotFoundEasy:
        return tr("%Ln who did not find it easy", "", people);
    }
    return {};
}

QList<DashboardTile::Choice> AnswerChoices::choices(Figure figure, const AnsweringPeople &people, QDate from, QDate until)
{
    QList<DashboardTile::Choice> choices;
    for (size_t i = 0; i < answerGroupCount; ++i) {
        const auto group = AnswerGroup(i);
        if (regulars::kindOf(group) == kindOf(figure) && people.of(group) > 0)
            choices.append({words(group, int(people.of(group))), {behind(group), from, until}});
    }
    return choices;
}

QString AnswerChoices::responseRate(Figure figure, const ResponseRates &rates, const Formatting &formatting)
{
    if (!isOfAnswers(figure))
        return {};
    const Share &share = figure == Figure::Nps ? rates.nps : figure == Figure::Csat ? rates.csat : rates.ces;
    if (share.of == 0)
        return tr("Response rate: not known, as nobody was asked by Regulars in the period whose time to answer is over.");
    return tr("Response rate: %1 of those who were asked in the period and whose time to answer is over.",
              "a percentage, or 3 of 7")
        .arg(share.hasPercent() ? tr("%1 (%2)", "a percentage, so many of so many")
                                      .arg(formatting.percent(share.value(), 0), ReportTexts::counted(share, formatting))
                                : ReportTexts::counted(share, formatting));
}

} // namespace regulars
