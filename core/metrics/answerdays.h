// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/feedback/surveyanswer.h"
#include "core/metrics/dayfigures.h"
#include "core/reports/share.h"

#include <map>

namespace regulars {

/// In which days people are counted by the latest answer of each. The first three end with a day and are as long as the
/// periods of a dashboard, in whose order they stand; the last one is the calendar month up to a day.
enum class AnswerSpan { Month, Quarter, Year, CalendarMonth };
[[nodiscard]] constexpr AnswerSpan spanOf(DashboardPeriod period)
{
    return AnswerSpan(int(period));
}

/// Of which answers a number is kept.
struct ScoreDay
{
    SurveyKind kind = SurveyKind::Csat;
    CollectedBy by = CollectedBy::Self;
    int day = 0; ///< Julian, local, as the others
    int score = 0;
    friend auto operator<=>(const ScoreDay &, const ScoreDay &) = default;
};
/// Of which people a step is kept.
struct PeopleDay
{
    AnswerSpan span = AnswerSpan::Month;
    AnswerGroup group = AnswerGroup::Promoter;
    int day = 0;
    friend auto operator<=>(const PeopleDay &, const PeopleDay &) = default;
};
/// Of which questions a step is kept.
struct AskedDay
{
    AnswerSpan span = AnswerSpan::Month;
    SurveyKind kind = SurveyKind::Csat;
    int day = 0;
    friend auto operator<=>(const AskedDay &, const AskedDay &) = default;
};

/// What is kept of every local day, so that no figure about answers has to read them again. Scores are sums of what was
/// answered on the day. People and questions are steps: by how many a number rises or falls on that day. All steps up to a
/// day add up to the number at its end; of CalendarMonth those since the first day of its month do.
class AnswerDays
{
public:
    /// The calendar must outlive it.
    explicit AnswerDays(const LocalCalendar &calendar) : m_calendar(calendar) {}

    // `sign` is −1 to take out what was added. What is not counted adds nothing: kinds other than Nps, Csat and Ces, and
    // scores that are not on the scale of the kind.

    /// An answer. Of Nps it counts here as long as nobody knows whose it is.
    void addScore(SurveyKind kind, const SurveyAnswer &answer, int sign = 1);
    /// All answers of one kind of one known customer, in order of time.
    void addPerson(SurveyKind kind, const QList<SurveyAnswer> &answers, int sign = 1);
    /// A question. It counts once it was sent, from the end of the day on which the time to answer is over; one without such
    /// a day from its own.
    void addAsked(const SurveyInvite &invite, int sign = 1);

    // What is not zero.
    [[nodiscard]] const std::map<ScoreDay, qint64> &scores() const { return m_scores; }
    [[nodiscard]] const std::map<PeopleDay, qint64> &people() const { return m_people; }
    /// Those who had answered of those who were asked.
    [[nodiscard]] const std::map<AskedDay, Share> &asked() const { return m_asked; }

private:
    [[nodiscard]] int dayOf(Instant at) const;

    const LocalCalendar &m_calendar;
    std::map<ScoreDay, qint64> m_scores;
    std::map<PeopleDay, qint64> m_people;
    std::map<AskedDay, Share> m_asked;
};

template<>
struct EnumNames<AnswerSpan>
{
    static constexpr std::array<std::pair<AnswerSpan, const char16_t *>, 4> names = {
        {{AnswerSpan::Month, u"month"},
         {AnswerSpan::Quarter, u"quarter"},
         {AnswerSpan::Year, u"year"},
         {AnswerSpan::CalendarMonth, u"calendar_month"}}};
    static constexpr AnswerSpan fallback = AnswerSpan::Month;
};

template<>
struct EnumNames<AnswerGroup>
{
    static constexpr std::array<std::pair<AnswerGroup, const char16_t *>, answerGroupCount> names = {
        {{AnswerGroup::Promoter, u"promoter"},
         {AnswerGroup::Passive, u"passive"},
         {AnswerGroup::Detractor, u"detractor"},
         {AnswerGroup::Satisfied, u"satisfied"},
         {AnswerGroup::NotSatisfied, u"not_satisfied"},
         {AnswerGroup::FoundEasy, u"found_easy"},
         {AnswerGroup::NotFoundEasy, u"not_found_easy"}}};
    static constexpr AnswerGroup fallback = AnswerGroup::Promoter;
};

} // namespace regulars
