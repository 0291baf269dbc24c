// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/valuecharts.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/dashboardfigures.h"
#include "ui/metrics/figurecell.h"
#include "ui/metrics/slicetexts.h"
#include "ui/metrics/valuewords.h"

#include <QtWidgets/QBoxLayout>

#include <algorithm>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr qint64 hundredthsPerPoint = 100;
constexpr double paler = 0.4;

QStringList valueHeadings()
{
    return {ValueChart::tr("Tenth of the customers"), ValueChart::tr("Customers"), ValueChart::tr("Brought so far"),
            ValueChart::tr("Share of all")};
}

QStringList pointsHeadings()
{
    return {PointsChart::tr("Given in"), PointsChart::tr("Points given"), PointsChart::tr("Spent"),
            PointsChart::tr("Expired"),  PointsChart::tr("Still there"),  PointsChart::tr("Spent within 12 months")};
}

/// A row of a table as the words about a place: the headings with their values.
void fill(ChartCanvas &chart, ChartCard &card, const QStringList &headings, const QList<QStringList> &rows)
{
    QStringList tips;
    for (const QStringList &row : rows) {
        QStringList lines{row.first()};
        for (qsizetype i = 1; i < row.size(); ++i)
            lines += headings[i] + u": "_s + row[i];
        tips += lines.join(u'\n');
    }
    chart.setTips(tips);
    card.setRows(rows);
}

/// Nothing where it was not read, or there are too few to tell tenths.
const Spread *toldSpread(const Dashboard &dashboard)
{
    const bool isTold = dashboard.values && dashboard.values->soFar && dashboard.values->soFar->tells();
    return isTold ? &*dashboard.values->soFar : nullptr;
}

QString notRead(const Dashboard &dashboard)
{
    return dashboard.question.slice.isWhole() ? ValueChart::tr("Reading…")
                                              : SliceTexts::tr("Only counted of the whole shop");
}

QList<PointsCohort> cohortsOf(const Dashboard &dashboard)
{
    return dashboard.programme ? dashboard.programme->cohorts : QList<PointsCohort>();
}

} // namespace

ValueChart::ValueChart(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(new ColumnChart(ColumnChart::Arrangement::Stacked, tr("Customer value so far, by tenth of the customers"),
                              parent)),
      m_card(new ChartCard(tr("Customer value by tenth"), m_chart, valueHeadings(), parent))
{
    m_card->setHint(tr("brought so far, the lowest tenth first"));
    m_chart->setOpens(true);
    const auto open = [this](int place) { Q_EMIT peopleRequested({BehindFigure::ValueTenth, m_day, m_day, place + 1}); };
    connect(m_chart, &ColumnChart::placeOpened, this, open);
    connect(m_card, &ChartCard::rowChosen, this, open);
}

void ValueChart::show(const Dashboard &dashboard)
{
    m_day = dashboard.question.day;
    const PaintedChart shown = painted(dashboard, m_formatting);
    QList<QStringList> rows;
    if (const Spread *spread = toldSpread(dashboard)) {
        const double all = spread->mean * double(spread->of);
        for (int tenth = 1; tenth <= Spread::tenths; ++tenth) {
            const auto [first, end] = tenthOf(size_t(spread->of), tenth);
            const double sum = spread->sums[size_t(tenth - 1)];
            rows.append({m_formatting.number(tenth), m_formatting.number(qint64(end - first)),
                         m_formatting.roundMoney({std::llround(sum), dashboard.currency}),
                         all > 0 ? m_formatting.percent(sum / all, 0) : u"–"_s});
        }
    }
    m_chart->setSeries(shown.places, shown.columns);
    fill(*m_chart, *m_card, valueHeadings(), rows);
    m_card->setNothing(tr("Nothing to tell yet"), shown.nothing);
}

PaintedChart ValueChart::painted(const Dashboard &dashboard, const Formatting &formatting)
{
    const Spread *spread = toldSpread(dashboard);
    const bool hasMargin = dashboard.values && dashboard.values->terms.marginPermille;
    ColumnChart::Series brought{hasMargin ? tr("at the margin") : tr("revenue, no margin set"), ColourRole::Accent, 1, {}};
    PaintedChart chart;
    chart.title = tr("Customer value by tenth");
    chart.hint = tr("brought so far, the lowest tenth first") + u" · "_s + currencySign(dashboard.currency.code());
    if (!spread) {
        chart.nothing = dashboard.values ? tr("Tenths are told from ten customers on, and of today alone.")
                                         : notRead(dashboard);
        return chart;
    }
    for (int tenth = 1; tenth <= Spread::tenths; ++tenth) {
        chart.places += formatting.number(tenth);
        brought.values.push_back(std::llround(spread->sums[size_t(tenth - 1)] / double(dashboard.currency.minorPerMajor())));
    }
    chart.columns = {brought};
    return chart;
}

PointsChart::PointsChart(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(
          new ColumnChart(ColumnChart::Arrangement::Stacked, tr("Points by the month in which they were given"), parent)),
      m_card(new ChartCard(tr("What becomes of points"), m_chart, pointsHeadings(), parent)),
      m_figures(new QWidget(m_card))
{
    m_card->setHint(tr("by the month in which they were given"));
    createCells();
    m_card->body()->insertWidget(0, m_figures);
}

void PointsChart::createCells()
{
    using Figure = DashboardTexts::Figure;
    auto *row = new QHBoxLayout(m_figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (const Figure figure : {Figure::Participation, Figure::PointsOutstanding, Figure::Redemption}) {
        auto *cell = new FigureCell(DashboardTexts::name(figure), m_figures);
        cell->setDefinition(ValueWords::definition(figure));
        m_cells.append({figure, cell});
        row->addWidget(cell, 1);
        if (figure != Figure::Participation)
            connect(cell, &FigureCell::opened, this, &PointsChart::loyaltyRequested);
    }
    connect(cell(Figure::Participation), &FigureCell::opened, this, [this] {
        Q_EMIT peopleRequested({BehindFigure::TookPart, m_day.addMonths(-figureMonths).addDays(1), m_day});
    });
}

FigureCell *PointsChart::cell(DashboardTexts::Figure figure) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [=](const auto &each) { return each.first == figure; });
    return found != m_cells.end() ? found->second : nullptr;
}

// Of a shop without members, and until it is read, the words in place of the chart say all.
void PointsChart::showCells(const Dashboard &dashboard)
{
    m_day = dashboard.question.day;
    const bool isTold = dashboard.programme && dashboard.programme->purchases.members > 0;
    m_figures->setVisible(isTold);
    for (const auto &[figure, cell] : std::as_const(m_cells)) {
        const ShownFigure shown = isTold ? ValueWords::figure(figure, dashboard, m_formatting) : ShownFigure();
        cell->setValue(shown.value);
        cell->setChange(shown.change, shown.tone);
        cell->setDetail(shown.details.value(0));
        cell->setOpens(isTold);
    }
}

void PointsChart::show(const Dashboard &dashboard)
{
    const PaintedChart shown = painted(dashboard, m_formatting);
    const auto points = [this](qint64 hundredths) { return m_formatting.number(hundredths / hundredthsPerPoint); };
    QList<QStringList> rows;
    for (const PointsCohort &each : cohortsOf(dashboard)) {
        const Redemption inYear{each.redeemedInYear, each.kept(), each.lots};
        rows.append({m_formatting.month(firstOfMonth(each.month)), points(each.kept()), points(each.redeemed),
                     points(each.expired()), points(each.remaining),
                     inYear.hasPercent() ? m_formatting.percent(inYear.value(), 0) : u"–"_s});
    }
    showCells(dashboard);
    m_chart->setSeries(shown.places, shown.columns);
    fill(*m_chart, *m_card, pointsHeadings(), rows);
    m_card->setNothing(tr("No points yet"), shown.nothing);
}

PaintedChart PointsChart::painted(const Dashboard &dashboard, const Formatting &formatting)
{
    ColumnChart::Series spent{tr("spent"), ColourRole::Accent, 1, {}};
    ColumnChart::Series left{tr("still there"), ColourRole::Accent, paler, {}};
    ColumnChart::Series expired{tr("expired"), ColourRole::Red, 1, {}};
    PaintedChart chart;
    chart.title = tr("What becomes of points");
    chart.hint = tr("by the month in which they were given");
    const QList<PointsCohort> cohorts = cohortsOf(dashboard);
    if (cohorts.isEmpty())
        chart.nothing = dashboard.programme ? tr("They appear with the first points of a member.") : notRead(dashboard);
    for (const PointsCohort &each : cohorts) {
        chart.places += DashboardTexts::shortMonth(each.month, formatting);
        spent.values.push_back(each.redeemed / hundredthsPerPoint);
        left.values.push_back(each.remaining / hundredthsPerPoint);
        expired.values.push_back(each.expired() / hundredthsPerPoint);
    }
    chart.columns = {spent, left, expired};
    return chart;
}

} // namespace regulars
