// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/supportwords.h"

#include "ui/base/formatting.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/reports/reporttexts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double msPerMinute = 60'000;
constexpr double palerSolved = 0.4;

Tone toneOf(double difference, bool moreIsGood)
{
    if (difference == 0)
        return Tone::Neutral;
    return (difference > 0) == moreIsGood ? Tone::Good : Tone::Danger;
}

/// In working hours where they are known of any of them.
const DurationFigures &told(const TimeFigures &times, bool byHours)
{
    return byHours ? times.business : times.calendar;
}

} // namespace

QString SupportWords::name(Figure figure)
{
    switch (figure) {
    case Figure::Opened:
        return tr("New tickets");
    case Figure::Solved:
        return tr("Solved", "tickets");
    case Figure::FirstReply:
        return tr("Median first reply");
    case Figure::Resolution:
        return tr("Median to the solution");
    case Figure::Satisfied:
        return tr("CSAT of tickets");
    case Figure::Open:
        return tr("Open now");
    case Figure::Overdue:
        return tr("Overdue now");
    }
    return {};
}

QString SupportWords::definition(Figure figure)
{
    switch (figure) {
    case Figure::Opened:
        return tr("Tickets that were opened in the period. Spam, duplicates and tests count nowhere.");
    case Figure::Solved:
        return tr("Tickets that were solved in the period, the last time, and have not been opened again.");
    case Figure::FirstReply:
        return tr("Half of the tickets that customers opened in the period had their first reply within this time. In "
                  "working hours, where the shop has set them. In time: of the promises of a first reply that were due "
                  "in the period, the share that was kept.");
    case Figure::Resolution:
        return tr("Half of the tickets that were solved in the period were solved within this time. In working hours, where "
                  "the shop has set them, and without what was waited for the customer or others. In time: of the promises "
                  "of a solution that were due in the period, the share that was kept.");
    case Figure::Satisfied:
        return tr("The share of answers with 4 or 5 of 5 among those that customers gave about their tickets. Answers that "
                  "staff typed in are left out.");
    case Figure::Open:
        return tr("Tickets that somebody has to see to. What is snoozed is left out, as in the list of tickets.");
    case Figure::Overdue:
        return tr("Of the open tickets, those past the time that was promised.");
    }
    return {};
}

SupportWords::Line SupportWords::count(qint64 now, qint64 before, const Formatting &formatting)
{
    Line line;
    line.value = formatting.number(now);
    line.before = formatting.number(before);
    if (std::min(now, before) < fewestForPercent) {
        line.change = now == before ? QString() : tr("%1 before", "so many").arg(line.before);
        return line;
    }
    const double share = double(now) / double(before) - 1;
    const QString digits = formatting.percent(std::abs(share), 0);
    line.change = digits == formatting.percent(0, 0) ? tr("= 0", "a figure has not changed")
                  : share > 0                        ? tr("▲ %1", "a figure is higher by so much").arg(digits)
                                                     : tr("▼ %1", "a figure is lower by so much").arg(digits);
    return line;
}

SupportWords::Line SupportWords::time(const TimeFigures &now, const TimeFigures &before, const Share &inTime,
                                      const Formatting &formatting)
{
    const bool byHours = now.business.count > 0;
    const DurationFigures &figures = told(now, byHours);
    const DurationFigures &then = told(before, byHours);
    Line line;
    if (figures.count > 0)
        line.value = ReportTexts::span(figures.medianMs, formatting);
    line.before = then.count > 0 ? ReportTexts::span(then.medianMs, formatting) : u"–"_s;
    if (figures.count >= fewestForPercent && then.count >= fewestForPercent) {
        const double minutes = std::round((figures.medianMs - then.medianMs) / msPerMinute);
        const QString span = ReportTexts::span(std::abs(minutes) * msPerMinute, formatting);
        line.change = minutes == 0  ? tr("= 0", "a figure has not changed")
                      : minutes > 0 ? tr("▲ %1", "a figure is higher by so much").arg(span)
                                    : tr("▼ %1", "a figure is lower by so much").arg(span);
        line.tone = toneOf(minutes, false);
    }
    if (inTime.of > 0)
        line.detail = tr("%1 in time", "a percentage, or 3 of 7").arg(ReportTexts::share(inTime, formatting));
    else if (figures.count > 0)
        line.detail = tr("of %Ln ticket(s)", "", int(figures.count));
    return line;
}

SupportWords::Line SupportWords::satisfied(const Share &now, const Share &before, const Formatting &formatting)
{
    Line line;
    line.value = ReportTexts::share(now, formatting);
    line.before = ReportTexts::share(before, formatting);
    if (now.hasPercent() && before.hasPercent()) {
        const auto difference = pointsBetween(before, now);
        line.change = DashboardTexts::change(difference, 1, formatting);
        line.tone = toneOf(difference.value_or(0), true);
    }
    line.detail = now.of == 0 ? tr("No answers yet") : tr("of %Ln answer(s)", "", int(now.of));
    return line;
}

SupportWords::Line SupportWords::line(Figure figure, const SupportFigures &figures, const Formatting &formatting)
{
    Line line;
    switch (figure) {
    case Figure::Opened:
        return count(figures.now.opened, figures.before.opened, formatting);
    case Figure::Solved:
        return count(figures.now.solved, figures.before.solved, formatting);
    case Figure::FirstReply:
        return time(figures.now.firstReply, figures.before.firstReply, figures.now.repliedInTime, formatting);
    case Figure::Resolution:
        return time(figures.now.resolution, figures.before.resolution, figures.now.solvedInTime, formatting);
    case Figure::Satisfied:
        return satisfied(figures.now.satisfied, figures.before.satisfied, formatting);
    case Figure::Open:
        if (figures.open)
            line.value = formatting.number(*figures.open);
        return line;
    case Figure::Overdue:
        if (figures.overdue)
            line.value = formatting.number(*figures.overdue);
        return line;
    }
    return line;
}

SupportWords::Line SupportWords::line(const SupportCategory &category, const Formatting &formatting)
{
    return count(category.opened, category.openedBefore, formatting);
}

QString SupportWords::title()
{
    return tr("Support");
}

PaintedChart SupportWords::chart(const SupportFigures &figures, const Formatting &formatting)
{
    PaintedChart chart;
    chart.title = title();
    chart.hint = tr("new and solved tickets by week");
    if (!SupportFigures::isTold(figures.question.slice))
        chart.nothing = tr("Tickets belong to customers, not to orders or goods");
    else if (figures.isEmpty())
        chart.nothing = tr("Figures appear with the first ticket of these days.");
    ColumnChart::Series opened{tr("new", "tickets"), ColourRole::Accent, 1, {}};
    ColumnChart::Series solved{tr("solved", "tickets"), ColourRole::Accent, palerSolved, {}};
    for (const SupportWeek &week : figures.weeks) { // what is solved hangs from the line, so that both can be compared
        chart.places += formatting.locale().toString(week.from, u"d MMM"_s);
        opened.values.push_back(week.opened);
        solved.values.push_back(-week.solved);
    }
    chart.columns = {opened, solved};
    return chart;
}

QStringList SupportWords::headings()
{
    return {tr("Week"), tr("New", "tickets"), tr("Solved", "tickets")};
}

QStringList SupportWords::row(const SupportWeek &week, const Formatting &formatting)
{
    return {tr("%1 to %2", "two days").arg(formatting.shortDate(week.from), formatting.shortDate(week.until)),
            formatting.number(week.opened), formatting.number(week.solved)};
}

} // namespace regulars
