// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/supportreportfile.h"

#include "ui/base/formatting.h"
#include "ui/reports/reportlines.h"
#include "ui/reports/reporttexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtGui/QFont>
#include <QtGui/QPagedPaintDevice>
#include <QtGui/QTextDocument>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int textPoints = 9;
constexpr double msPerHour = 3'600'000;

QString hours(double ms)
{
    return QString::number(ms / msPerHour, 'f', 3);
}

QStringList timeCells(const DurationFigures &figures)
{
    if (figures.count == 0)
        return {u"0"_s, {}, {}, {}};
    return {QString::number(figures.count), hours(figures.medianMs), hours(figures.p90Ms), hours(figures.meanMs)};
}

} // namespace

QByteArray SupportReportFile::csv(const SupportComparison &comparison, const Formatting &formatting)
{
    const SupportReport &report = comparison.report;
    const QString head = lineOf({tr("Support report"), report.question.from.toString(Qt::ISODate),
                                 report.question.until.toString(Qt::ISODate),
                                 QString::fromUtf8(formatting.calendar().zone().id())});
    const QString text = head + figureLines(report) + u"\r\n"_s + dayLines(report) + u"\r\n"_s + volumeLines(report) +
                         u"\r\n"_s + personLines(report) + u"\r\n"_s + churnLines(comparison.churn);
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QString SupportReportFile::figureLines(const SupportReport &report)
{
    using Figure = ReportTexts::Figure;
    const auto nameOf = [](Figure figure) { return ReportTexts::definition(figure).name; };
    QString text = lineOf(
        {tr("Figure"), tr("Count"), tr("Median in hours"), tr("90% within, in hours"), tr("Mean in hours")});
    for (const auto &[name, figures] : {std::pair(nameOf(Figure::FirstResponse), report.firstResponse.answered),
                                        std::pair(tr("Waiting for the first answer"), report.firstResponse.waiting),
                                        std::pair(nameOf(Figure::NextResponse), report.nextResponse.answered),
                                        std::pair(tr("Waiting for a further answer"), report.nextResponse.waiting),
                                        std::pair(nameOf(Figure::Resolution), report.resolution.solved),
                                        std::pair(nameOf(Figure::Backlog), report.resolution.age)}) {
        text += lineOf(QStringList{tr("%1, working hours").arg(name)} + timeCells(figures.business));
        text += lineOf(QStringList{tr("%1, by the clock").arg(name)} + timeCells(figures.calendar));
    }
    text += lineOf({nameOf(Figure::Opened), QString::number(report.opened)});
    text += u"\r\n"_s + lineOf({tr("Figure"), tr("Tickets"), tr("Of")});
    for (const auto &[figure, share] :
         {std::pair(Figure::Reopened, report.reopened), std::pair(Figure::OneTouch, report.oneTouch)})
        text += lineOf({nameOf(figure), QString::number(share.part), QString::number(share.of)});
    text += lineOf({nameOf(Figure::Satisfaction), QString::number(report.satisfaction.satisfied),
                    QString::number(report.satisfaction.responses)});
    for (const AttainmentFigures &row : report.attainment)
        text += lineOf({tr("%1: %2", "a figure, a promise").arg(nameOf(Figure::Promises), TicketTexts::metric(row.metric)),
                        QString::number(row.met.part), QString::number(row.met.of)});
    return text;
}

QString SupportReportFile::dayLines(const SupportReport &report)
{
    QStringList bands;
    for (size_t band = 0; band < ageBandCount; ++band)
        bands += ReportTexts::ageBand(band);
    QString text = lineOf(QStringList{tr("Day"), tr("New"), tr("Solved")} + bands);
    for (const SupportDay &day : report.days) {
        QStringList cells{day.date.toString(Qt::ISODate), QString::number(day.opened), QString::number(day.solved)};
        for (const qint64 open : day.open)
            cells += QString::number(open);
        text += lineOf(cells);
    }
    return text;
}

QString SupportReportFile::volumeLines(const SupportReport &report)
{
    const auto lines = [](const QString &heading, const std::vector<VolumeRow> &rows, auto nameOfRow) {
        QString text = lineOf({heading, tr("New"), tr("Solved"), tr("Median in hours"), tr("Opened again")});
        for (const VolumeRow &row : rows)
            text += lineOf({nameOfRow(row), QString::number(row.opened), QString::number(row.resolution.count),
                            row.resolution.count > 0 ? hours(row.resolution.medianMs) : QString(),
                            QString::number(row.reopened.part)});
        return text;
    };
    return lines(tr("Category"), report.categories,
                 [](const VolumeRow &row) { return ReportTexts::categoryName(row.name); }) +
           u"\r\n"_s +
           lines(tr("Channel"), report.channels, [](const VolumeRow &row) { return TicketTexts::channel(row.channel); });
}

QString SupportReportFile::personLines(const SupportReport &report)
{
    QString text = lineOf({tr("Person"), tr("Solved"), tr("Answers"), tr("First answers"), tr("Open")});
    for (const AgentRow &row : report.agents)
        text += lineOf({ReportTexts::agentName(row), QString::number(row.solved), QString::number(row.replies),
                        QString::number(row.firstReplies), QString::number(row.open)});
    return text;
}

QString SupportReportFile::churnLines(const TicketChurn &churn)
{
    QString text = lineOf({tr("Customers lost after a ticket"), tr("Customers"), tr("Lost"), tr("Against usual")});
    for (const CategoryChurn &row : churn.categories) {
        const auto lift = churnLift(row.lost, churn.usual);
        text += lineOf({ReportTexts::categoryName(row.name), QString::number(row.lost.of), QString::number(row.lost.part),
                        lift ? QString::number(*lift, 'f', 2) : QString()});
    }
    return text + lineOf({tr("Usually"), QString::number(churn.usual.of), QString::number(churn.usual.part)});
}

QString SupportReportFile::timesTable(const SupportReport &report, const Formatting &formatting)
{
    using Figure = ReportTexts::Figure;
    const auto span = [&](double ms, qint64 count) { return count > 0 ? ReportTexts::span(ms, formatting) : QString(); };
    QList<QStringList> rows;
    for (const auto &[name, of] :
         {std::pair(ReportTexts::definition(Figure::FirstResponse).name, report.firstResponse.answered),
          std::pair(tr("Waiting for the first answer"), report.firstResponse.waiting),
          std::pair(ReportTexts::definition(Figure::NextResponse).name, report.nextResponse.answered),
          std::pair(tr("Waiting for a further answer"), report.nextResponse.waiting),
          std::pair(ReportTexts::definition(Figure::Resolution).name, report.resolution.solved),
          std::pair(ReportTexts::definition(Figure::Backlog).name, report.resolution.age)}) {
        for (const auto &[label, values] : {std::pair(tr("%1, working hours").arg(name), of.business),
                                            std::pair(tr("%1, by the clock").arg(name), of.calendar)})
            rows.append({label, formatting.number(values.count), span(values.medianMs, values.count),
                         span(values.p90Ms, values.count)});
    }
    return tableHtml({tr("Figure"), tr("Tickets"), tr("Median"), tr("90% within")}, rows);
}

QString SupportReportFile::sharesTable(const SupportReport &report, const Formatting &formatting)
{
    using Figure = ReportTexts::Figure;
    QList<QStringList> rows;
    const auto add = [&](const QString &name, const Share &share) {
        rows.append({name, ReportTexts::share(share, formatting), ReportTexts::margin(share, formatting)});
    };
    for (const AttainmentFigures &row : report.attainment)
        add(tr("%1: %2", "a figure, a promise")
                .arg(ReportTexts::definition(Figure::Promises).name, TicketTexts::metric(row.metric)),
            row.met);
    add(ReportTexts::definition(Figure::Reopened).name, report.reopened);
    add(ReportTexts::definition(Figure::OneTouch).name, report.oneTouch);
    add(ReportTexts::definition(Figure::Satisfaction).name, {report.satisfaction.satisfied, report.satisfaction.responses});
    return tableHtml({tr("Figure"), tr("Share"), tr("Margin")}, rows);
}

QString SupportReportFile::volumeTables(const SupportReport &report, const Formatting &formatting)
{
    const auto number = [&](qint64 value) { return formatting.number(value); };
    const auto table = [&](const QString &title, const QString &heading, const std::vector<VolumeRow> &volume,
                           auto nameOfRow) {
        QList<QStringList> rows;
        for (const VolumeRow &row : volume)
            rows.append({nameOfRow(row), number(row.opened), number(row.resolution.count),
                         row.resolution.count > 0 ? ReportTexts::span(row.resolution.medianMs, formatting) : QString()});
        return headingHtml(title) + tableHtml({heading, tr("New"), tr("Solved"), tr("Median")}, rows);
    };
    QList<QStringList> agents;
    for (const AgentRow &row : report.agents)
        agents.append({ReportTexts::agentName(row), number(row.solved), number(row.replies), number(row.open)});
    return table(tr("By category"), tr("Category"), report.categories,
                 [](const VolumeRow &row) { return ReportTexts::categoryName(row.name); }) +
           table(tr("By channel"), tr("Channel"), report.channels,
                 [](const VolumeRow &row) { return TicketTexts::channel(row.channel); }) +
           headingHtml(tr("By person")) + tableHtml({tr("Person"), tr("Solved"), tr("Answers"), tr("Open")}, agents);
}

QString SupportReportFile::churnTable(const TicketChurn &churn, const Formatting &formatting)
{
    if (churn.categories.empty())
        return {};
    QList<QStringList> rows;
    for (const CategoryChurn &row : churn.categories)
        rows.append({ReportTexts::categoryName(row.name), formatting.number(row.lost.of), formatting.number(row.lost.part),
                     ReportTexts::share(row.lost, formatting), ReportTexts::lift(row.lost, churn.usual, formatting)});
    return headingHtml(tr("Customers lost after a ticket")) +
           tableHtml({tr("Category"), tr("Customers"), tr("Lost"), tr("Share"), tr("Against usual")}, rows) +
           u"<p>%1</p>"_s.arg(ReportTexts::churnRule(churn, formatting).toHtmlEscaped());
}

QString SupportReportFile::html(const SupportComparison &comparison, const QString &shopName, const Formatting &formatting)
{
    const SupportReport &report = comparison.report;
    const QString title = shopName.isEmpty() ? tr("Support report")
                                             : tr("Support report of %1", "name of the shop").arg(shopName);
    const QString period =
        tr("%1 to %2", "two days").arg(formatting.date(report.question.from), formatting.date(report.question.until));
    const QString zone = QString::fromUtf8(formatting.calendar().zone().id());
    return u"<h2>%1</h2><p>%2</p>"_s.arg(title.toHtmlEscaped(), period.toHtmlEscaped()) + timesTable(report, formatting) +
           u"<p></p>"_s + sharesTable(report, formatting) + volumeTables(report, formatting) +
           churnTable(comparison.churn, formatting) + headingHtml(tr("How this is counted")) +
           ReportTexts::definitionsHtml(zone);
}

void SupportReportFile::print(QPagedPaintDevice &device, const QString &html)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    font.setPointSize(textPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&device);
}

} // namespace regulars
