// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/reporttexts.h"

#include "ui/base/formatting.h"

#include <array>
#include <cmath>

namespace regulars {

using namespace Qt::StringLiterals;

QString ReportTexts::span(double ms, const Formatting &formatting)
{
    constexpr double msPerHour = 3'600'000;
    constexpr double hoursInDays = 48;
    if (ms < 0)
        return u"−"_s + span(-ms, formatting);
    if (ms / msPerHour >= hoursInDays)
        return tr("%1 days").arg(formatting.locale().toString(ms / msPerHour / 24, 'f', 1));
    return formatting.duration(static_cast<qint64>(std::llround(ms / 1000)));
}

QString ReportTexts::share(const Share &share, const Formatting &formatting)
{
    return share.hasPercent() ? formatting.percent(share.value(), 0) : counted(share, formatting);
}

QString ReportTexts::counted(const Share &share, const Formatting &formatting)
{
    if (share.of == 0)
        return tr("–", "no figure");
    return tr("%1 of %2", "so many of so many").arg(formatting.number(share.part), formatting.number(share.of));
}

QString ReportTexts::margin(const Share &share, const Formatting &formatting)
{
    if (share.of == 0)
        return tr("nothing to count yet");
    if (!share.hasPercent())
        return tr("too few for a percentage");
    const Interval interval = wilsonInterval(share);
    return tr("%1 to %2 · %3 of %4", "margin in per cent, so many of so many")
        .arg(formatting.percent(interval.low, 0), formatting.percent(interval.high, 0), formatting.number(share.part),
             formatting.number(share.of));
}

QString ReportTexts::spread(const DurationFigures &figures, const Formatting &formatting)
{
    if (figures.count == 0)
        return {};
    return tr("90% within %1 · %Ln ticket(s)", "", static_cast<int>(figures.count)).arg(span(figures.p90Ms, formatting));
}

QString ReportTexts::waiting(const ResponseFigures &figures, const Formatting &formatting)
{
    const auto waiting = static_cast<int>(figures.waiting.calendar.count);
    if (waiting == 0)
        return {};
    return tr("%Ln still wait(s), the longest for %1", "", waiting)
        .arg(span(static_cast<double>(figures.oldestWaitingMs), formatting));
}

QString ReportTexts::ageBand(size_t band)
{
    switch (band) {
    case 0:
        return tr("below 1 day");
    case 1:
        return tr("1 to 3 days");
    case 2:
        return tr("3 to 7 days");
    case 3:
        return tr("7 to 30 days");
    default:
        return tr("over 30 days");
    }
}

QString ReportTexts::categoryName(const QString &name)
{
    return name.isEmpty() ? tr("No category") : name;
}

QString ReportTexts::agentName(const AgentRow &row)
{
    return row.name.isEmpty() ? tr("Nobody") : row.name;
}

QString ReportTexts::lift(const Share &lost, const Share &usual, const Formatting &formatting)
{
    const auto lift = churnLift(lost, usual);
    if (!lift)
        return {};
    const QString times = tr("%1×", "times as many as usual").arg(formatting.locale().toString(*lift, 'f', 1));
    return isCertainlyDifferent(lost, usual) ? times : tr("%1, uncertain").arg(times);
}

QString ReportTexts::churnRule(const TicketChurn &churn, const Formatting &formatting)
{
    return tr("no order within 90 days after the ticket; usually %1 of all who bought within a year before")
        .arg(share(churn.usual, formatting));
}

ReportTexts::Definition ReportTexts::definition(Figure figure)
{
    switch (figure) {
    case Figure::Opened:
        return {tr("New tickets"), tr("Tickets by the day on which they were opened.")};
    case Figure::FirstResponse:
        return {tr("First answer"),
                tr("From the opening by a customer to the first public answer of a person, by the day of opening. Automatic "
                   "answers do not count. What still waits is told beside it, so that ignoring a ticket improves nothing.")};
    case Figure::NextResponse:
        return {tr("Further answers"),
                tr("From the first unanswered message after an answer to the next public answer, by the day of the "
                   "message.")};
    case Figure::Resolution:
        return {tr("Solved within"),
                tr("From the opening to the last time the ticket was solved, by the day of that. In working hours, waiting "
                   "for the customer, for others or on hold is left out; by the clock everything counts.")};
    case Figure::Promises:
        return {tr("Promises kept"),
                tr("Of the promises of your policies that were due in the period, the share that was kept. What is not due "
                   "yet is left out; what is overdue is broken, also while it is being worked on.")};
    case Figure::Reopened:
        return {tr("Opened again"),
                tr("Share of the tickets solved in the period that were opened again within 14 days. Tickets solved less "
                   "than 14 days ago are not counted yet.")};
    case Figure::OneTouch:
        return {tr("Solved at once"),
                tr("Share of the same tickets that needed one public answer and were not opened again. Of calls and visits "
                   "the conversation itself is the answer.")};
    case Figure::Satisfaction:
        return {
            tr("Satisfied (CSAT)"),
            tr("Share of 4 and 5 of 5 among customers' answers about their tickets, by the day of the answer. Scores that "
               "your people typed in are left out, because customers are kinder face to face.")};
    case Figure::Backlog:
        return {tr("Open"), tr("Tickets that were neither solved nor closed at the end of the period, or are open now.")};
    case Figure::Lost:
        return {
            tr("Customers lost after a ticket"),
            tr("Of the customers with a ticket of the category who had bought within a year before it, those without an "
               "order within 90 days after it; each counts once, with the first such ticket of the period. Tickets of the "
               "last 90 days can't tell yet. Usual is the same share of all customers, as of the middle of the period.")};
    }
    return {};
}

QString ReportTexts::definitionsHtml(const QString &timeZone)
{
    QString html;
    for (const Figure figure :
         {Figure::Opened, Figure::FirstResponse, Figure::NextResponse, Figure::Resolution, Figure::Promises,
          Figure::Reopened, Figure::OneTouch, Figure::Satisfaction, Figure::Backlog, Figure::Lost}) {
        const Definition each = definition(figure);
        html += u"<p><b>%1</b><br>%2</p>"_s.arg(each.name.toHtmlEscaped(), each.text.toHtmlEscaped());
    }
    return html + u"<p>%1</p>"_s.arg(groundRules(timeZone).toHtmlEscaped());
}

QString ReportTexts::groundRules(const QString &timeZone)
{
    return tr("Spam, duplicates and test tickets count nowhere; a merged ticket keeps what it had come to. The median is the "
              "middle value, half are faster; percentiles are interpolated between neighbours. Working hours are those of "
              "the policy, or of your first calendar. Fewer than 10 cases have no percentage; margins hold with 95% "
              "confidence. Days are those of %1.")
        .arg(timeZone);
}

} // namespace regulars
