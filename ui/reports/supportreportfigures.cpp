// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/supportreportfigures.h"

#include "ui/base/card.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"
#include "ui/reports/columnchart.h"
#include "ui/reports/figuretile.h"
#include "ui/reports/reporttable.h"
#include "ui/reports/reporttexts.h"
#include "ui/tickets/tickettexts.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = ReportTexts::Figure;

constexpr std::array tileFigures = {Figure::Opened,     Figure::FirstResponse, Figure::NextResponse,
                                    Figure::Resolution, Figure::Promises,      Figure::Reopened,
                                    Figure::OneTouch,   Figure::Satisfaction,  Figure::Backlog};
constexpr size_t mostColumns = 60;
constexpr int wideEnough = 900;
/// The older, the stronger.
constexpr std::array<std::pair<ColourRole, double>, ageBandCount> bandColours = {{{ColourRole::Accent, 0.35},
                                                                                  {ColourRole::Accent, 0.65},
                                                                                  {ColourRole::Accent, 1},
                                                                                  {ColourRole::Amber, 0.8},
                                                                                  {ColourRole::Red, 0.8}}};

Share allPromises(const SupportReport &report)
{
    Share all;
    for (const AttainmentFigures &figures : report.attainment) {
        all.part += figures.met.part;
        all.of += figures.met.of;
    }
    return all;
}

Card *cardWith(const QString &title, QWidget *content, QWidget *parent)
{
    auto *card = new Card(title, parent);
    card->body()->addWidget(content);
    return card;
}

} // namespace

SupportReportFigures::SupportReportFigures(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting)
{
    createTiles();
    createCharts();
    createTables();
    createDefinitions();
    layOut();
}

void SupportReportFigures::createTiles()
{
    for (const Figure figure : tileFigures) {
        const ReportTexts::Definition definition = ReportTexts::definition(figure);
        auto *tile = new FigureTile(definition.name, definition.text, this);
        tile->setObjectName(u"tile_%1"_s.arg(static_cast<int>(figure)));
        m_tiles.push_back(tile);
    }
    QPushButton *open = m_tiles.back()->addButton(tr("Show tickets"));
    open->setObjectName(u"show_open"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT ticketsRequested(openTickets()); });
}

void SupportReportFigures::createCharts()
{
    m_backlog = new ColumnChart(ColumnChart::Arrangement::Stacked, tr("Open tickets at the end of each day, by age"), this);
    m_volume = new ColumnChart(ColumnChart::Arrangement::SideBySide, tr("New and solved tickets"), this);
    m_backlogCard = cardWith(tr("Backlog"), m_backlog, this);
    m_volumeCard = cardWith(tr("New and solved"), m_volume, this);
}

void SupportReportFigures::createTables()
{
    const QString solvedWithin = tr("Solved within", "heading, median");
    m_categories = new ReportTable(tr("By category"), {tr("Category"), tr("New"), tr("Solved"), solvedWithin, tr("Again")},
                                   this);
    m_categories->setObjectName(u"categories"_s);
    m_channels = new ReportTable(tr("By channel"), {tr("Channel"), tr("New"), tr("Solved"), solvedWithin, tr("Again")},
                                 this);
    m_agents = new ReportTable(
        tr("By person"), {tr("Person"), tr("Solved"), tr("Answers"), tr("First answer", "heading, median"), tr("Open")},
        this);
    m_promises = new ReportTable(tr("Promises"), {tr("Promise"), tr("Kept"), tr("Broken"), tr("Share"), tr("Not due")},
                                 this);
    m_paused = new ReportTable(tr("Held for long"), {tr("Ticket"), tr("Nothing since")}, this);
    m_paused->setObjectName(u"paused"_s);
    m_churn = new ReportTable(tr("Customers lost after a ticket"),
                              {tr("Category"), tr("Customers"), tr("Lost"), tr("Share"), tr("Margin"), tr("Against usual")},
                              this);
    m_churn->setObjectName(u"churn"_s);
    connect(m_categories, &ReportTable::rowChosen, this, [this](int row) {
        TicketQuery query = openTickets();
        query.category = m_report.categories[static_cast<size_t>(row)].category;
        if (query.category.isValid())
            Q_EMIT ticketsRequested(query);
    });
    connect(m_paused, &ReportTable::rowChosen, this,
            [this](int row) { Q_EMIT ticketRequested(m_report.pausedForever[static_cast<size_t>(row)].id); });
    m_categories->setToolTip(tr("Double-click a category to see its open tickets."));
}

void SupportReportFigures::createDefinitions()
{
    m_fold = new QToolButton(this);
    m_fold->setObjectName(u"definitions"_s);
    m_fold->setText(tr("How this is counted"));
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_definitions = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_definitions->setWordWrap(true);
    m_definitions->setTextFormat(Qt::RichText);
    m_definitions->hide();
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_definitions->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
}

void SupportReportFigures::layOut()
{
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::l);
    placeTiles();
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::l);
    charts->addWidget(m_backlogCard, 1);
    charts->addWidget(m_volumeCard, 1);
    auto *tables = new QGridLayout;
    tables->setSpacing(space::l);
    tables->addWidget(cardWith(tr("By category"), m_categories, this), 0, 0, Qt::AlignTop);
    tables->addWidget(cardWith(tr("By person"), m_agents, this), 0, 1, Qt::AlignTop);
    tables->addWidget(cardWith(tr("By channel"), m_channels, this), 1, 0, Qt::AlignTop);
    tables->addWidget(cardWith(tr("Promises"), m_promises, this), 1, 1, Qt::AlignTop);
    tables->addWidget(cardWith(tr("Promises held for more than 30 days"), m_paused, this), 2, 0, 1, 2);
    m_churnCard = cardWith(tr("Customers lost after a ticket"), m_churn, this);
    tables->addWidget(m_churnCard, 3, 0, 1, 2);
    tables->setColumnStretch(0, 1);
    tables->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addLayout(m_grid);
    layout->addLayout(charts);
    layout->addLayout(tables);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_definitions);
    layout->addStretch(1);
}

void SupportReportFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeTiles();
}

void SupportReportFigures::placeTiles()
{
    const int columns = width() >= wideEnough ? 3 : 2;
    if (m_grid->property("columns").toInt() == columns)
        return;
    m_grid->setProperty("columns", columns);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const int place = static_cast<int>(i);
        m_grid->addWidget(m_tiles[i], place / columns, place % columns);
    }
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

TicketQuery SupportReportFigures::openTickets() const
{
    TicketQuery query;
    query.view = TicketView::Open;
    query.team = m_report.question.team;
    query.category = m_report.question.category;
    query.priority = m_report.question.priority;
    return query;
}

void SupportReportFigures::setComparison(const SupportComparison &comparison)
{
    m_report = comparison.report;
    showTiles(comparison);
    showCharts(comparison.report);
    showTables(comparison.report);
    showChurn(comparison.churn);
    m_definitions->setText(ReportTexts::definitionsHtml(QString::fromUtf8(m_formatting.calendar().zone().id())));
}

void SupportReportFigures::showTiles(const SupportComparison &comparison)
{
    const SupportReport &report = comparison.report;
    const SupportReport &before = comparison.before;
    showNumber(Figure::Opened, report.opened, before.opened);
    showTimes(Figure::FirstResponse, report.firstResponse.answered, before.firstResponse.answered,
              {ReportTexts::waiting(report.firstResponse, m_formatting),
               report.firstResponse.neverAnswered > 0
                   ? tr("%Ln finished without an answer", "", static_cast<int>(report.firstResponse.neverAnswered))
                   : QString()});
    showTimes(Figure::NextResponse, report.nextResponse.answered, before.nextResponse.answered,
              {ReportTexts::waiting(report.nextResponse, m_formatting)});
    showTimes(Figure::Resolution, report.resolution.solved, before.resolution.solved,
              {report.resolution.solvedBeforeOpened > 0 ? tr("%Ln ended before they began, by the records", "",
                                                             static_cast<int>(report.resolution.solvedBeforeOpened))
                                                        : QString()});
    showShare(Figure::Promises, allPromises(report), allPromises(before), true);
    showShare(Figure::Reopened, report.reopened, before.reopened, false);
    showShare(Figure::OneTouch, report.oneTouch, before.oneTouch, true);
    showSatisfaction(report.satisfaction, before.satisfaction);
    showNumber(Figure::Backlog, report.resolution.stillOpen, before.resolution.stillOpen);
    const DurationFigures &age = report.resolution.age.calendar;
    tile(Figure::Backlog)
        .setDetails(
            {age.count > 0 ? tr("Half are older than %1").arg(ReportTexts::span(age.medianMs, m_formatting)) : QString()});
}

FigureTile &SupportReportFigures::tile(ReportTexts::Figure figure) const
{
    return *m_tiles[static_cast<size_t>(figure)];
}

void SupportReportFigures::showNumber(ReportTexts::Figure figure, qint64 now, qint64 then)
{
    tile(figure).setValue(m_formatting.number(now));
    tile(figure).setChange(now == then ? QString() : tr("%1 before").arg(m_formatting.number(then)), Tone::Neutral);
}

/// In working hours where they are known of some tickets, with the time by the clock below.
void SupportReportFigures::showTimes(ReportTexts::Figure figure, const TimeFigures &now, const TimeFigures &then,
                                     const QStringList &more)
{
    const bool byHours = now.business.count > 0;
    const DurationFigures &main = byHours ? now.business : now.calendar;
    const DurationFigures &old = byHours ? then.business : then.calendar;
    tile(figure).setValue(main.count > 0 ? ReportTexts::span(main.medianMs, m_formatting) : tr("–", "no figure"));
    const bool comparable = main.count > 0 && old.count > 0;
    tile(figure).setChange(comparable ? tr("%1 before").arg(ReportTexts::span(old.medianMs, m_formatting)) : QString(),
                           comparable && main.medianMs < old.medianMs   ? Tone::Good
                           : comparable && main.medianMs > old.medianMs ? Tone::Danger
                                                                        : Tone::Neutral);
    QString clock;
    if (byHours && now.calendar.count > 0)
        clock = tr("By the clock: %1, 90% within %2")
                    .arg(ReportTexts::span(now.calendar.medianMs, m_formatting),
                         ReportTexts::span(now.calendar.p90Ms, m_formatting));
    tile(figure).setDetails(QStringList{ReportTexts::spread(main, m_formatting), clock} + more);
}

void SupportReportFigures::showShare(ReportTexts::Figure figure, const Share &now, const Share &then, bool moreIsBetter)
{
    tile(figure).setValue(ReportTexts::share(now, m_formatting));
    const bool comparable = now.hasPercent() && then.hasPercent() && now.value() != then.value();
    const bool better = (now.value() > then.value()) == moreIsBetter;
    tile(figure).setChange(comparable ? tr("%1 before").arg(ReportTexts::share(then, m_formatting)) : QString(),
                           !comparable ? Tone::Neutral
                           : better    ? Tone::Good
                                       : Tone::Danger);
    tile(figure).setDetails({ReportTexts::margin(now, m_formatting)});
}

void SupportReportFigures::showSatisfaction(const CsatFigures &now, const CsatFigures &then)
{
    showShare(Figure::Satisfaction, {now.satisfied, now.responses}, {then.satisfied, then.responses}, true);
    tile(Figure::Satisfaction)
        .setDetails({ReportTexts::margin({now.satisfied, now.responses}, m_formatting),
                     now.mean ? tr("Mean %1 of 5").arg(m_formatting.locale().toString(*now.mean, 'f', 1)) : QString(),
                     now.leftOut > 0 ? tr("%Ln typed in by staff left out", "", static_cast<int>(now.leftOut)) : QString()});
}

void SupportReportFigures::showCharts(const SupportReport &report)
{
    const std::vector<SupportDay> days = inStretches(report.days, mostColumns);
    QStringList places;
    std::vector<ColumnChart::Series> backlog;
    ColumnChart::Series opened{tr("New"), ColourRole::Accent, 1, {}};
    ColumnChart::Series solved{tr("Solved"), ColourRole::Accent, 0.4, {}};
    for (size_t band = 0; band < ageBandCount; ++band)
        backlog.push_back({ReportTexts::ageBand(band), bandColours[band].first, bandColours[band].second, {}});
    for (const SupportDay &day : days) {
        places += m_formatting.locale().toString(day.date, report.days.size() > 300 ? u"MMM yy"_s : u"d MMM"_s);
        opened.values.push_back(day.opened);
        solved.values.push_back(day.solved);
        for (size_t band = 0; band < ageBandCount; ++band)
            backlog[band].values.push_back(day.open[band]);
    }
    m_backlog->setSeries(places, backlog);
    m_volume->setSeries(places, {opened, solved});
    const bool perDay = days.size() == report.days.size();
    m_backlogCard->setHint(perDay ? tr("at the end of each day, by age") : tr("at the end of each stretch of days, by age"));
    m_volumeCard->setHint(perDay ? tr("tickets a day") : tr("tickets in each stretch of days"));
}

void SupportReportFigures::showTables(const SupportReport &report)
{
    const auto number = [this](qint64 value) { return m_formatting.number(value); };
    const auto median = [this](const DurationFigures &figures) {
        return figures.count > 0 ? ReportTexts::span(figures.medianMs, m_formatting) : QString();
    };
    const auto volume = [&](const VolumeRow &row, const QString &name) {
        return QStringList{name, number(row.opened), number(row.resolution.count), median(row.resolution),
                           row.reopened.of > 0 ? ReportTexts::share(row.reopened, m_formatting) : QString()};
    };
    QList<QStringList> rows;
    for (const VolumeRow &row : report.categories)
        rows.append(volume(row, ReportTexts::categoryName(row.name)));
    m_categories->setRows(std::exchange(rows, {}));
    for (const VolumeRow &row : report.channels)
        rows.append(volume(row, TicketTexts::channel(row.channel)));
    m_channels->setRows(std::exchange(rows, {}));
    for (const AgentRow &row : report.agents)
        rows.append({ReportTexts::agentName(row), number(row.solved), number(row.replies), median(row.firstResponse),
                     number(row.open)});
    m_agents->setRows(std::exchange(rows, {}));
    for (const AttainmentFigures &row : report.attainment)
        rows.append({TicketTexts::metric(row.metric), number(row.met.part), number(row.met.of - row.met.part),
                     ReportTexts::share(row.met, m_formatting), number(row.running)});
    m_promises->setRows(std::exchange(rows, {}));
    m_promises->parentWidget()->setVisible(!report.attainment.empty());
    for (const PausedTicket &row : report.pausedForever)
        rows.append({tr("%1 %2", "ticket number, subject").arg(TicketTexts::number(row.number), row.subject),
                     m_formatting.shortDate(m_formatting.calendar().date(row.since))});
    m_paused->setRows(rows);
    m_paused->parentWidget()->setVisible(!report.pausedForever.empty());
}

void SupportReportFigures::showChurn(const TicketChurn &churn)
{
    QList<QStringList> rows;
    for (const CategoryChurn &row : churn.categories) {
        const Interval margin = wilsonInterval(row.lost);
        rows.append({ReportTexts::categoryName(row.name), m_formatting.number(row.lost.of),
                     m_formatting.number(row.lost.part), ReportTexts::share(row.lost, m_formatting),
                     row.lost.hasPercent()
                         ? tr("%1 to %2", "two percentages")
                               .arg(m_formatting.percent(margin.low, 0), m_formatting.percent(margin.high, 0))
                         : QString(),
                     ReportTexts::lift(row.lost, churn.usual, m_formatting)});
    }
    m_churn->setRows(rows);
    m_churnCard->setVisible(!rows.isEmpty());
    m_churnCard->setHint(ReportTexts::churnRule(churn, m_formatting));
}

} // namespace regulars
