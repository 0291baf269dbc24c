// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/ticketcourse.h"

#include <algorithm>

namespace regulars {

namespace {

/// Goes through the lines.
class Replay
{
public:
    Replay(TicketCourse &course, TicketOrigin origin, Instant openedAt) : m_course(course)
    {
        m_course.open.push_back({openedAt, {}});
        if (origin == TicketOrigin::Customer)
            m_course.questions.push_back({openedAt, {}, {}});
    }

    void apply(const ReportLine &line)
    {
        switch (line.kind) {
        case ReportLine::Kind::Status:
            return setStatus(static_cast<StatusCategory>(line.value), line.at);
        case ReportLine::Kind::Owner:
            m_owner = UserId{line.value};
            return;
        case ReportLine::Kind::Discarded:
            return setDiscarded(line.value != 0, line.at);
        case ReportLine::Kind::CustomerMessage:
            if (!isAsked())
                m_course.questions.push_back({line.at, {}, {}});
            return;
        case ReportLine::Kind::Reply:
            ++m_course.replies;
            if (isAsked()) {
                m_course.questions.back().answered = line.at;
                m_course.questions.back().by = UserId{line.value};
            }
            return;
        }
    }

private:
    [[nodiscard]] bool isAsked() const { return !m_course.questions.empty() && !m_course.questions.back().answered; }
    static void close(std::vector<OpenStretch> &stretches, Instant at)
    {
        if (!stretches.empty() && !stretches.back().until)
            stretches.back().until = at;
    }
    void setOpen(bool open, Instant at)
    {
        if (open) {
            m_course.open.push_back({at, {}});
            return;
        }
        close(m_course.open, at);
        // Records of elsewhere may end before they begin.
        if (!m_course.open.empty() && *m_course.open.back().until < m_course.open.back().from)
            m_course.open.pop_back();
    }
    void setStatus(StatusCategory category, Instant at)
    {
        const bool wasUnfinished = isUnfinished(m_category);
        const bool isNow = isUnfinished(category);
        const bool counts = !m_course.discardedAt;
        m_category = category;
        if (wasUnfinished != isNow && counts) {
            setOpen(isNow, at);
            if (isNow) {
                m_course.reopened.push_back(at);
            } else {
                m_course.solved.push_back(at);
                m_course.solvedBy.push_back(m_owner);
            }
        }
        const bool isHeld = !m_course.waits.empty() && !m_course.waits.back().until;
        if (isWaiting(category) && !isHeld)
            m_course.waits.push_back({at, {}});
        else if (!isWaiting(category))
            close(m_course.waits, at);
    }
    void setDiscarded(bool discarded, Instant at)
    {
        if (discarded == m_course.discardedAt.has_value())
            return;
        m_course.discardedAt = discarded ? std::optional(at) : std::nullopt;
        if (isUnfinished(m_category))
            setOpen(!discarded, at);
    }

    TicketCourse &m_course;
    StatusCategory m_category = StatusCategory::New;
    UserId m_owner;
};

} // namespace

void TicketCourse::clear()
{
    open.clear();
    waits.clear();
    questions.clear();
    solved.clear();
    solvedBy.clear();
    reopened.clear();
    replies = 0;
    discardedAt.reset();
}

std::optional<Instant> TicketCourse::solvedAt() const
{
    if (solved.empty() || discardedAt || (!open.empty() && !open.back().until))
        return std::nullopt;
    return solved.back();
}

bool TicketCourse::isReopenedWithin(Instant solvedThen, qint64 ms) const
{
    return std::any_of(reopened.begin(), reopened.end(),
                       [=](Instant at) { return at >= solvedThen && at.ms <= solvedThen.ms + ms; });
}

void replayCourse(TicketCourse &course, TicketOrigin origin, Instant openedAt, const std::vector<ReportLine> &lines)
{
    course.clear();
    Replay replay(course, origin, openedAt);
    for (const ReportLine &line : lines)
        replay.apply(line);
}

} // namespace regulars
