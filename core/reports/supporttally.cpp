// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/supporttally.h"

#include "core/sla/businesstime.h"

#include <algorithm>

namespace regulars {

namespace {

constexpr qint64 reopenMs = reopenDays * msPerDay;

/// Solved in one go: of a call or a visit the conversation itself is the one touch.
bool isOneTouch(const ReportedTicket &ticket)
{
    const bool spoken = ticket.channel == TicketChannel::Phone || ticket.channel == TicketChannel::Counter;
    return spoken ? ticket.course.replies <= 1 : ticket.course.replies == 1;
}

template<typename Row>
void sortByOpened(std::vector<Row> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.opened > b.opened; });
}

std::vector<qint64> joined(std::vector<qint64> values, const std::vector<qint64> &more)
{
    values.insert(values.end(), more.begin(), more.end());
    return values;
}

} // namespace

qint64 workedMs(const ReportedTicket &ticket, Instant solvedAt)
{
    qint64 worked = ticket.hours->between(ticket.openedAt, solvedAt);
    for (const OpenStretch &wait : ticket.course.waits)
        worked -= ticket.hours->between(wait.from, std::min(wait.until.value_or(solvedAt), solvedAt));
    return worked;
}

void SupportTally::Times::add(const BusinessTime *hours, Instant from, Instant until)
{
    calendar.push_back(until.ms - from.ms);
    if (hours != nullptr)
        business.push_back(hours->between(from, until));
}

TimeFigures SupportTally::Times::figures() const
{
    return {durationFigures(business), durationFigures(calendar)};
}

SupportTally::SupportTally(const SupportQuestion &question, const LocalCalendar &calendar, Instant now)
    : m_question(question),
      m_from(calendar.startOfDay(question.from)),
      m_until(calendar.startOfDay(question.until.addDays(1))),
      m_now(now),
      m_asOf(std::min(m_until, now))
{
    for (QDate day = question.from; day <= question.until; day = day.addDays(1)) {
        if (day > question.from && calendar.startOfDay(day) > now)
            break; // of days to come there is nothing to tell
        m_dayEnds.push_back(std::min(calendar.startOfDay(day.addDays(1)), now));
    }
    m_ageChange.resize(m_dayEnds.size() + 1);
    m_openedOn.resize(m_dayEnds.size());
    m_solvedOn.resize(m_dayEnds.size());
}

int SupportTally::dayOf(Instant at) const
{
    const auto end = std::upper_bound(m_dayEnds.begin(), m_dayEnds.end(), at);
    return static_cast<int>(
        std::min<std::ptrdiff_t>(end - m_dayEnds.begin(), static_cast<std::ptrdiff_t>(m_dayEnds.size()) - 1));
}

void SupportTally::add(const ReportedTicket &ticket)
{
    if (isInside(ticket.openedAt)) {
        ++m_opened;
        ++m_channels[ticket.channel].opened;
        ++m_categories[ticket.category].opened;
    }
    addQuestions(ticket);
    addDays(ticket);
    if (!ticket.merged) {
        addSolution(ticket);
        addReopening(ticket);
    }
}

void SupportTally::addQuestions(const ReportedTicket &ticket)
{
    const TicketCourse &course = ticket.course;
    const bool isOpen = !course.open.empty() && !course.open.back().until;
    for (size_t i = 0; i < course.questions.size(); ++i) {
        const AnsweredStretch &question = course.questions[i];
        if (question.answered && isInside(*question.answered))
            ++m_agents[question.by].replies;
        if (!isInside(question.asked))
            continue;
        const bool first = i == 0 && ticket.origin == TicketOrigin::Customer;
        addQuestion(first ? m_first : m_next, ticket, question, isOpen);
        if (first && question.answered)
            m_agents[question.by].firstResponse.push_back(question.answered->ms - question.asked.ms);
    }
}

void SupportTally::addQuestion(Responses &to, const ReportedTicket &ticket, const AnsweredStretch &question, bool isOpen)
{
    if (question.answered) {
        to.answered.add(ticket.hours, question.asked, *question.answered);
    } else if (isOpen) {
        to.waiting.add(ticket.hours, question.asked, m_now);
        to.oldestMs = std::max(to.oldestMs, m_now.ms - question.asked.ms);
    } else if (!ticket.merged) {
        ++to.neverAnswered; // of a merged one the ticket that has it now tells
    }
}

void SupportTally::addSolution(const ReportedTicket &ticket)
{
    const TicketCourse &course = ticket.course;
    const auto solvedAt = course.solvedAt();
    if (!solvedAt || !isInside(*solvedAt))
        return;
    const qint64 took = solvedAt->ms - ticket.openedAt.ms;
    m_solved.calendar.push_back(took);
    m_solvedBeforeOpened += took < 0 ? 1 : 0;
    if (ticket.hours != nullptr)
        m_solved.business.push_back(workedMs(ticket, *solvedAt));
    m_channels[ticket.channel].resolution.push_back(took);
    m_categories[ticket.category].resolution.push_back(took);
}

void SupportTally::addReopening(const ReportedTicket &ticket)
{
    const TicketCourse &course = ticket.course;
    size_t last = course.solved.size();
    bool again = false;
    for (size_t i = 0; i < course.solved.size(); ++i) {
        if (!isInside(course.solved[i]))
            continue;
        last = i;
        again = again || course.isReopenedWithin(course.solved[i], reopenMs);
    }
    if (last == course.solved.size())
        return;
    ++m_agents[course.solvedBy[last]].solved;
    // What happens within 14 days is known after 14 days.
    if (course.solved[last].ms + reopenMs > m_now.ms) {
        ++m_tooEarly;
        return;
    }
    for (Share *share : {&m_reopened, &m_channels[ticket.channel].reopened, &m_categories[ticket.category].reopened,
                         &m_agents[course.solvedBy[last]].reopened}) {
        ++share->of;
        share->part += again ? 1 : 0;
    }
    ++m_oneTouch.of;
    m_oneTouch.part += !again && isOneTouch(ticket) ? 1 : 0;
}

void SupportTally::addDays(const ReportedTicket &ticket)
{
    const TicketCourse &course = ticket.course;
    if (isInside(ticket.openedAt))
        ++m_openedOn[static_cast<size_t>(dayOf(ticket.openedAt))];
    for (const Instant solved : course.solved) {
        if (isInside(solved))
            ++m_solvedOn[static_cast<size_t>(dayOf(solved))];
    }
    for (const OpenStretch &stretch : course.open) {
        addBacklog(ticket, stretch);
        if (stretch.from < m_asOf && stretch.until.value_or(noDate) >= m_asOf) {
            m_age.add(ticket.hours, ticket.openedAt, m_asOf);
            ++m_agents[ticket.owner].open;
        }
    }
}

/// The ends of days at which the ticket is open are neighbours, and so are those at which it is of one age: only where a
/// band begins and ends is noted.
void SupportTally::addBacklog(const ReportedTicket &ticket, const OpenStretch &stretch)
{
    const auto firstEndAfter = [this](qint64 ms) {
        return std::upper_bound(m_dayEnds.begin(), m_dayEnds.end(), Instant{ms}) - m_dayEnds.begin();
    };
    const auto begin = firstEndAfter(stretch.from.ms);
    const auto end = stretch.until ? firstEndAfter(stretch.until->ms) : static_cast<std::ptrdiff_t>(m_dayEnds.size());
    auto from = begin;
    for (size_t band = 0; band < ageBandCount && from < end; ++band) {
        auto to = end;
        if (band < ageBandDays.size()) {
            const qint64 limit = ticket.openedAt.ms + ageBandDays[band] * msPerDay;
            to = std::clamp(std::lower_bound(m_dayEnds.begin(), m_dayEnds.end(), Instant{limit}) - m_dayEnds.begin(), from,
                            end);
        }
        ++m_ageChange[static_cast<size_t>(from)][band];
        --m_ageChange[static_cast<size_t>(to)][band];
        from = to;
    }
}

ResponseFigures SupportTally::figuresOf(const Responses &responses)
{
    ResponseFigures figures;
    figures.answered = responses.answered.figures();
    figures.waiting = responses.waiting.figures();
    figures.atLeast = Times{joined(responses.answered.business, responses.waiting.business),
                            joined(responses.answered.calendar, responses.waiting.calendar)}
                          .figures();
    figures.oldestWaitingMs = responses.oldestMs;
    figures.neverAnswered = responses.neverAnswered;
    return figures;
}

SupportReport SupportTally::report() const
{
    SupportReport report;
    report.question = m_question;
    report.asOf = m_asOf;
    report.opened = m_opened;
    report.firstResponse = figuresOf(m_first);
    report.nextResponse = figuresOf(m_next);
    report.resolution = {m_solved.figures(), m_solvedBeforeOpened, static_cast<qint64>(m_age.calendar.size()),
                         m_age.figures()};
    report.reopened = m_reopened;
    report.oneTouch = m_oneTouch;
    report.tooEarly = m_tooEarly;
    SupportDay day{m_question.from, 0, 0, {}};
    for (size_t i = 0; i < m_dayEnds.size(); ++i, day.date = day.date.addDays(1)) {
        day.opened = m_openedOn[i];
        day.solved = m_solvedOn[i];
        for (size_t band = 0; band < ageBandCount; ++band)
            day.open[band] += m_ageChange[i][band];
        report.days.push_back(day);
    }
    for (const auto &[channel, volume] : m_channels)
        report.channels.push_back({{}, channel, {}, volume.opened, durationFigures(volume.resolution), volume.reopened});
    for (const auto &[category, volume] : m_categories)
        report.categories.push_back(
            {category, TicketChannel::Other, {}, volume.opened, durationFigures(volume.resolution), volume.reopened});
    sortByOpened(report.channels);
    sortByOpened(report.categories);
    for (const auto &[user, agent] : m_agents) {
        report.agents.push_back({user,
                                 {},
                                 agent.solved,
                                 static_cast<qint64>(agent.firstResponse.size()),
                                 agent.replies,
                                 agent.open,
                                 durationFigures(agent.firstResponse),
                                 agent.reopened});
    }
    std::stable_sort(report.agents.begin(), report.agents.end(),
                     [](const AgentRow &a, const AgentRow &b) { return a.solved > b.solved; });
    return report;
}

} // namespace regulars
