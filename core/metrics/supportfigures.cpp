// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/supportfigures.h"

#include "core/sla/businesstime.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr int daysOfWeek = 7;
constexpr int fewestDaysAlone = 4;
constexpr qint64 msPerSecond = 1'000;

void addTime(SupportTimes &times, const BusinessTime *hours, Instant from, Instant until)
{
    times.calendar.push_back(qint32((until.ms - from.ms) / msPerSecond));
    if (hours != nullptr)
        times.business.push_back(qint32(hours->between(from, until) / msPerSecond));
}

void addShare(Share &to, const Share &more)
{
    to.part += more.part;
    to.of += more.of;
}

DurationFigures figuresOf(const std::vector<qint32> &seconds)
{
    std::vector<qint64> ms;
    ms.reserve(seconds.size());
    for (const qint32 each : seconds)
        ms.push_back(each * msPerSecond);
    return durationFigures(std::move(ms));
}

/// The days from the first to the last, of those that are there.
template<typename Receive>
void forEachDay(const SupportDayMap &days, QDate from, QDate until, Receive &&receive)
{
    for (auto day = days.lower_bound(from); day != days.end() && day->first <= until; ++day)
        receive(day->first, day->second);
}

SupportPeriod periodOf(const SupportDayMap &days, QDate from, QDate until)
{
    SupportPeriod period;
    SupportTimes replies;
    SupportTimes resolutions;
    forEachDay(days, from, until, [&](QDate, const SupportDayFigures &day) {
        period.opened += day.allOpened();
        period.solved += day.solved;
        replies.append(day.firstReplies);
        resolutions.append(day.resolutions);
        addShare(period.repliedInTime, day.repliedInTime);
        addShare(period.solvedInTime, day.solvedInTime);
        addShare(period.satisfied, day.satisfied);
    });
    period.firstReply = replies.figures();
    period.resolution = resolutions.figures();
    return period;
}

QList<SupportCategory> categoriesOf(const DashboardQuestion &question, const SupportDayMap &days)
{
    std::map<TicketCategoryId, SupportCategory> found;
    forEachDay(days, question.from(), question.day, [&](QDate, const SupportDayFigures &day) {
        for (const auto &[category, opened] : day.opened)
            found[category].opened += opened;
    });
    forEachDay(days, firstDayBefore(question), question.dayBefore(), [&](QDate, const SupportDayFigures &day) {
        for (const auto &[category, opened] : day.opened) {
            if (const auto at = found.find(category); at != found.end())
                at->second.openedBefore += opened;
        }
    });
    QList<SupportCategory> categories;
    for (auto &[category, figures] : found) {
        figures.category = category;
        categories += figures;
    }
    std::stable_sort(categories.begin(), categories.end(),
                     [](const SupportCategory &a, const SupportCategory &b) { return a.opened > b.opened; });
    return categories;
}

} // namespace

void SupportTimes::append(const SupportTimes &more)
{
    business.insert(business.end(), more.business.begin(), more.business.end());
    calendar.insert(calendar.end(), more.calendar.begin(), more.calendar.end());
}

TimeFigures SupportTimes::figures() const
{
    return {figuresOf(business), figuresOf(calendar)};
}

qint64 SupportDayFigures::allOpened() const
{
    qint64 all = 0;
    for (const auto &[category, count] : opened)
        all += count;
    return all;
}

SupportDayTally::SupportDayTally(const LocalCalendar &calendar, QDate from, QDate until)
    : m_calendar(calendar), m_from(calendar.startOfDay(from)), m_until(calendar.startOfDay(until.addDays(1)))
{
    for (QDate day = from; day <= until; day = day.addDays(1))
        m_days.emplace(day, SupportDayFigures());
}

SupportDayFigures *SupportDayTally::dayOf(Instant at)
{
    if (at < m_from || at >= m_until)
        return nullptr;
    const auto day = m_days.find(m_calendar.date(at));
    return day != m_days.end() ? &day->second : nullptr;
}

void SupportDayTally::add(const ReportedTicket &ticket)
{
    const TicketCourse &course = ticket.course;
    if (SupportDayFigures *day = dayOf(ticket.openedAt)) {
        ++day->opened[ticket.category];
        const bool isAnswered = ticket.origin == TicketOrigin::Customer && !course.questions.empty() &&
                                course.questions.front().answered;
        if (isAnswered)
            addTime(day->firstReplies, ticket.hours, course.questions.front().asked, *course.questions.front().answered);
    }
    const auto solvedAt = ticket.merged ? std::nullopt : course.solvedAt();
    SupportDayFigures *day = solvedAt ? dayOf(*solvedAt) : nullptr;
    if (!day)
        return;
    ++day->solved;
    day->resolutions.calendar.push_back(qint32((solvedAt->ms - ticket.openedAt.ms) / msPerSecond));
    if (ticket.hours != nullptr)
        day->resolutions.business.push_back(qint32(workedMs(ticket, *solvedAt) / msPerSecond));
}

void SupportDayTally::addPromise(SlaMetric metric, Instant due, std::optional<bool> isKept)
{
    SupportDayFigures *day = dayOf(due);
    const bool isTold = metric == SlaMetric::FirstResponse || metric == SlaMetric::Resolution;
    if (!day || !isTold || !isKept)
        return;
    addShare(metric == SlaMetric::FirstResponse ? day->repliedInTime : day->solvedInTime, {*isKept ? 1 : 0, 1});
}

void SupportDayTally::addAnswer(Instant at, int score)
{
    constexpr int lowestSatisfied = 4;
    if (SupportDayFigures *day = dayOf(at))
        addShare(day->satisfied, {score >= lowestSatisfied ? 1 : 0, 1});
}

bool SupportFigures::isEmpty() const
{
    return now == SupportPeriod() && before == SupportPeriod() && open.value_or(0) == 0;
}

QDate firstDayBefore(const DashboardQuestion &question)
{
    return question.dayBefore().addDays(1 - daysOf(question.period));
}

SupportFigures supportFigures(const DashboardQuestion &question, const SupportDayMap &days)
{
    SupportFigures figures;
    figures.question = question;
    figures.now = periodOf(days, question.from(), question.day);
    figures.before = periodOf(days, firstDayBefore(question), question.dayBefore());
    figures.weeks = supportWeeks(question.from(), question.day, days);
    figures.categories = categoriesOf(question, days);
    return figures;
}

QList<SupportWeek> supportWeeks(QDate from, QDate until, const SupportDayMap &days)
{
    QList<SupportWeek> weeks;
    for (QDate last = until; last >= from;) {
        QDate first = std::max(last.addDays(1 - daysOfWeek), from);
        if (from.daysTo(first) < fewestDaysAlone)
            first = from;
        SupportWeek week{first, last, 0, 0};
        forEachDay(days, first, last, [&](QDate, const SupportDayFigures &day) {
            week.opened += day.allOpened();
            week.solved += day.solved;
        });
        weeks.prepend(week);
        last = first.addDays(-1);
    }
    return weeks;
}

} // namespace regulars
