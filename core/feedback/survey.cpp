// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/feedback/survey.h"

namespace regulars {

using namespace Qt::StringLiterals;

SurveyScale scaleOf(SurveyKind kind)
{
    switch (kind) {
    case SurveyKind::Nps:
        return {0, 10};
    case SurveyKind::Ces:
        return {1, 7};
    case SurveyKind::Csat:
    case SurveyKind::Stars:
    case SurveyKind::Custom:
        break;
    }
    return {1, 5};
}

bool isBestScore(SurveyKind kind, const SurveyScale &scale, int score)
{
    return kind == SurveyKind::Nps ? score >= 9 : score == scale.high;
}

QList<Error> validate(const Survey &survey)
{
    QList<Error> faults;
    if (survey.question.trimmed().isEmpty())
        faults += invalidField(u"question"_s, u"required"_s);
    else if (survey.question.size() > longestQuestion)
        faults += invalidField(u"question"_s, u"too_long"_s, {{u"limit"_s, longestQuestion}});
    if (survey.kind == SurveyKind::Custom ? survey.scale.low >= survey.scale.high : survey.scale != scaleOf(survey.kind))
        faults += invalidField(u"scale"_s, u"not_a_choice"_s);
    return faults;
}

QList<Error> validate(const SurveyResponse &response, Instant now)
{
    QList<Error> faults;
    if (!response.scale.contains(response.score))
        faults += invalidField(u"score"_s, u"not_a_choice"_s);
    if (response.comment.size() > longestComment)
        faults += invalidField(u"comment"_s, u"too_long"_s, {{u"limit"_s, longestComment}});
    if (response.at > now)
        faults += invalidField(u"at"_s, u"in_the_future"_s);
    return faults;
}

} // namespace regulars
