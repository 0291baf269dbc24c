// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/answerdays.h"

#include <limits>
#include <vector>

namespace regulars {

namespace {

constexpr std::array periods = {DashboardPeriod::Month, DashboardPeriod::Quarter, DashboardPeriod::Year};

/// What somebody's last answer of a day makes them.
struct LastOfDay
{
    int day = 0;
    AnswerGroup group = AnswerGroup::Promoter;
};

bool isKept(SurveyKind kind)
{
    return kind == SurveyKind::Nps || kind == SurveyKind::Csat || kind == SurveyKind::Ces;
}

bool isKept(SurveyKind kind, const SurveyAnswer &answer)
{
    return isKept(kind) && scaleOf(kind).contains(answer.score);
}

int firstOfNextMonth(int day)
{
    return int(firstOfMonth(monthNumberOf(QDate::fromJulianDay(day)) + 1).toJulianDay());
}

template<typename Key>
void addTo(std::map<Key, qint64> &amounts, const Key &key, qint64 amount)
{
    const auto place = amounts.try_emplace(key, 0).first;
    place->second += amount;
    if (place->second == 0)
        amounts.erase(place);
}

void addTo(std::map<AskedDay, Share> &amounts, const AskedDay &key, qint64 answered, qint64 asked)
{
    const auto place = amounts.try_emplace(key).first;
    place->second.part += answered;
    place->second.of += asked;
    if (place->second.part == 0 && place->second.of == 0)
        amounts.erase(place);
}

} // namespace

int AnswerDays::dayOf(Instant at) const
{
    return int(m_calendar.date(at).toJulianDay());
}

void AnswerDays::addScore(SurveyKind kind, const SurveyAnswer &answer, int sign)
{
    if (isKept(kind, answer) && !(kind == SurveyKind::Nps && answer.customer.isValid()))
        addTo(m_scores, ScoreDay{kind, answer.by, dayOf(answer.at), answer.score}, sign);
}

void AnswerDays::addPerson(SurveyKind kind, const QList<SurveyAnswer> &answers, int sign)
{
    std::vector<LastOfDay> lasts;
    for (const SurveyAnswer &answer : answers) {
        // As latestScores() has it.
        const bool counts = answer.customer.isValid() && (kind == SurveyKind::Nps || answer.by == CollectedBy::Self);
        const auto group = answerGroup(kind, answer.score);
        if (!counts || !group || !isKept(kind, answer))
            continue;
        if (const int day = dayOf(answer.at); lasts.empty() || lasts.back().day != day)
            lasts.push_back({day, *group});
        else
            lasts.back().group = *group;
    }
    for (size_t i = 0; i < lasts.size(); ++i) {
        const auto [day, group] = lasts[i];
        const int next = i + 1 < lasts.size() ? lasts[i + 1].day : std::numeric_limits<int>::max();
        for (const DashboardPeriod period : periods) {
            addTo(m_people, PeopleDay{spanOf(period), group, day}, sign);
            addTo(m_people, PeopleDay{spanOf(period), group, std::min(day + daysOf(period), next)}, -sign);
        }
        addTo(m_people, PeopleDay{AnswerSpan::CalendarMonth, group, day}, sign);
        if (next < firstOfNextMonth(day))
            addTo(m_people, PeopleDay{AnswerSpan::CalendarMonth, group, next}, -sign);
    }
}

void AnswerDays::addAsked(const SurveyInvite &invite, int sign)
{
    if (!isKept(invite.kind) || (invite.state != InviteState::Sent && invite.state != InviteState::Answered))
        return;
    const int asked = dayOf(invite.createdAt);
    const int over = invite.expiresAt ? std::max(asked, dayOf(*invite.expiresAt)) : asked;
    const int answered = invite.state == InviteState::Answered ? sign : 0;
    for (const DashboardPeriod period : periods) {
        const int gone = asked + daysOf(period);
        if (over >= gone)
            continue; // within none of these spans was its time over
        addTo(m_asked, AskedDay{spanOf(period), invite.kind, over}, answered, sign);
        addTo(m_asked, AskedDay{spanOf(period), invite.kind, gone}, -answered, -sign);
    }
}

} // namespace regulars
