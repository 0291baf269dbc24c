// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/answerchoices.h"

#include "ui/base/formatting.h"
#include "ui/metrics/chartcard.h"
#include "ui/metrics/dashboardtexts.h"
#include "ui/metrics/slicetexts.h"
#include "ui/reports/columnchart.h"
#include "ui/reports/linechart.h"
#include "ui/reports/reporttexts.h"

#include <QtWidgets/QMenu>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr double percent = 100;
constexpr double palerNew = 0.4;

template<typename Month>
QStringList placesOf(const QList<Month> &months, const Formatting &formatting)
{
    QStringList places;
    for (const Month &month : months)
        places += DashboardTexts::shortMonth(month.month, formatting);
    return places;
}

/// A row of a table as the words about a place: the headings with their values.
QString tipOf(const QStringList &headings, const QStringList &row)
{
    QStringList lines{row.first()};
    for (qsizetype i = 1; i < row.size(); ++i)
        lines += headings[i] + u": "_s + row[i];
    return lines.join(u'\n');
}

void fill(ChartCanvas &chart, ChartCard &card, const QStringList &headings, const QList<QStringList> &rows)
{
    QStringList tips;
    for (const QStringList &row : rows)
        tips += tipOf(headings, row);
    chart.setTips(tips);
    card.setRows(rows);
}

std::optional<double> inPercent(const Share &share)
{
    return share.hasPercent() ? std::optional(percent * share.value()) : std::nullopt;
}

std::optional<double> rateOf(const Share &share)
{
    return tellsRetention(share) ? std::optional(percent * share.value()) : std::nullopt;
}

std::optional<double> scoreOf(const NpsFigures &nps)
{
    return nps.responses() >= fewestForPercent ? nps.score() : std::nullopt;
}

PeopleBehind inMonth(BehindFigure figure, const CustomerMonth &month)
{
    return {figure, firstOfMonth(month.month), month.until};
}

PeopleBehind keptIn(const CustomerMonth &month)
{
    return {BehindFigure::Kept, month.until.addDays(-daysOf(DashboardPeriod::Year)), month.until};
}

PeopleBehind lapsedIn(const CustomerMonth &month)
{
    return {BehindFigure::Lapsed, month.until.addDays(-daysOf(DashboardPeriod::Month)), month.until};
}

QStringList customerHeadings()
{
    return {CustomersChart::tr("Month"), CustomersChart::tr("Active at the end"), CustomersChart::tr("Of them new"),
            CustomersChart::tr("Won back"), CustomersChart::tr("Lost")};
}

QStringList satisfactionHeadings()
{
    return {SatisfactionChart::tr("Month"), SatisfactionChart::tr("NPS"), SatisfactionChart::tr("Answers"),
            SatisfactionChart::tr("CSAT"), SatisfactionChart::tr("Answers")};
}

QStringList rateHeadings()
{
    return {RatesChart::tr("Month"), RatesChart::tr("Retention"), RatesChart::tr("of customers"), RatesChart::tr("Churn"),
            RatesChart::tr("of customers")};
}

QStringList revenueHeadings()
{
    return {RevenueChart::tr("Month"), RevenueChart::tr("Net revenue of known customers"),
            RevenueChart::tr("Of new customers"), RevenueChart::tr("Of regular customers"),
            RevenueChart::tr("Share of regulars")};
}

} // namespace

CustomersChart::CustomersChart(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(new ColumnChart(ColumnChart::Arrangement::Stacked, tr("Active, new and lost customers by month"), parent)),
      m_card(new ChartCard(tr("Active, lost and new customers"), m_chart, customerHeadings(), parent))
{
    m_chart->setOpens(true);
    connect(m_chart, &ColumnChart::placeOpened, this, &CustomersChart::open);
    connect(m_card, &ChartCard::rowChosen, this, [this](int row) { open(row, std::nan("")); });
}

void CustomersChart::show(const QList<CustomerMonth> &months)
{
    m_months = months;
    const PaintedChart shown = painted(months, m_formatting);
    QList<QStringList> rows;
    for (const CustomerMonth &month : months) {
        rows.append({m_formatting.month(firstOfMonth(month.month)), m_formatting.number(month.active),
                     m_formatting.number(month.newCustomers), m_formatting.number(month.reactivated),
                     m_formatting.number(month.lost)});
    }
    m_chart->setSeries(shown.places, shown.columns);
    fill(*m_chart, *m_card, customerHeadings(), rows);
    m_card->setNothing(tr("No customers yet"), shown.nothing);
}

PaintedChart CustomersChart::painted(const QList<CustomerMonth> &months, const Formatting &formatting)
{
    ColumnChart::Series regular{tr("returning"), ColourRole::Accent, 1, {}};
    ColumnChart::Series fresh{tr("new"), ColourRole::Accent, palerNew, {}};
    ColumnChart::Series lost{tr("lost"), ColourRole::Red, 1, {}};
    for (const CustomerMonth &month : months) {
        regular.values.push_back(month.regular());
        fresh.values.push_back(month.newCustomers);
        lost.values.push_back(-month.lost);
    }
    PaintedChart chart;
    chart.title = tr("Active, lost and new customers");
    chart.nothing = months.isEmpty() ? tr("They appear with the first order.") : QString();
    chart.places = placesOf(months, formatting);
    chart.columns = {regular, fresh, lost};
    return chart;
}

void CustomersChart::open(int place, double value)
{
    const CustomerMonth &month = m_months[place];
    constexpr std::array figures = {BehindFigure::Regular, BehindFigure::New, BehindFigure::Lost};
    const int series = std::isnan(value) ? -1 : m_chart->seriesAt(place, value);
    if (series >= 0)
        Q_EMIT peopleRequested(inMonth(figures[size_t(series)], month));
    else
        Q_EMIT peopleRequested({BehindFigure::Active, month.until, month.until});
}

SatisfactionChart::SatisfactionChart(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(new LineChart(tr("NPS and CSAT by month"), -percent, percent, parent)),
      m_card(new ChartCard(tr("Satisfaction"), m_chart, satisfactionHeadings(), parent)),
      m_menu(new QMenu(m_card))
{
    m_card->setHint(tr("NPS and CSAT by month"));
    m_chart->setOpens(true);
    connect(m_chart, &LineChart::placeOpened, this, &SatisfactionChart::offer);
    connect(m_card, &ChartCard::rowChosen, this, &SatisfactionChart::offer);
}

void SatisfactionChart::offer(int place)
{
    const SatisfactionMonth &month = m_months[place];
    const QDate from = firstOfMonth(month.month);
    const QDate until = std::min(firstOfMonth(month.month + 1).addDays(-1), m_until);
    m_menu->clear();
    for (const auto figure : {DashboardTexts::Figure::Nps, DashboardTexts::Figure::Csat}) {
        for (const auto &choice : AnswerChoices::choices(figure, month.satisfaction.people, from, until))
            connect(m_menu->addAction(choice.text), &QAction::triggered, this,
                    [this, people = choice.people] { Q_EMIT peopleRequested(people); });
    }
    if (m_menu->isEmpty())
        return;
    m_menu->popup(m_chart->isVisible() ? m_chart->mapToGlobal(m_chart->positionOf(place, 0))
                                       : m_card->mapToGlobal(m_card->rect().center()));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void SatisfactionChart::show(const QList<SatisfactionMonth> &months, QDate until)
{
    m_months = months;
    m_until = until;
    const PaintedChart shown = painted(months, m_formatting);
    QList<QStringList> rows;
    for (const SatisfactionMonth &month : months) {
        const NpsFigures &recommend = month.satisfaction.nps;
        const CsatFigures &satisfied = month.satisfaction.csat;
        const Share share{satisfied.satisfied, satisfied.responses};
        const auto score = scoreOf(recommend);
        rows.append(
            {m_formatting.month(firstOfMonth(month.month)), score ? DashboardTexts::score(*score, m_formatting) : u"–"_s,
             m_formatting.number(recommend.responses()), share.of > 0 ? ReportTexts::share(share, m_formatting) : u"–"_s,
             m_formatting.number(satisfied.responses)});
    }
    m_chart->setSeries(shown.places, shown.lines);
    fill(*m_chart, *m_card, satisfactionHeadings(), rows);
    m_card->setNothing(tr("Not enough answers yet"), shown.nothing);
}

PaintedChart SatisfactionChart::painted(const QList<SatisfactionMonth> &months, const Formatting &formatting)
{
    LineChart::Series nps{tr("NPS"), ColourRole::Violet, {}};
    LineChart::Series csat{tr("CSAT %"), ColourRole::Blue, {}};
    bool enough = false;
    for (const SatisfactionMonth &month : months) {
        const CsatFigures &satisfied = month.satisfaction.csat;
        nps.values.push_back(scoreOf(month.satisfaction.nps));
        csat.values.push_back(inPercent({satisfied.satisfied, satisfied.responses}));
        enough = enough || nps.values.back() || csat.values.back();
    }
    PaintedChart chart{tr("Satisfaction"),
                       tr("NPS and CSAT by month"),
                       {},
                       placesOf(months, formatting),
                       {},
                       {nps, csat},
                       -percent,
                       percent};
    if (months.isEmpty())
        chart.nothing = SliceTexts::answersBelongToNobodysOrder();
    else if (!enough)
        chart.nothing = tr("A month is shown once %Ln customer(s) have answered.", "", int(fewestForPercent));
    return chart;
}

RatesChart::RatesChart(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(new LineChart(tr("Retention and churn by month"), 0, percent, parent)),
      m_card(new ChartCard(tr("Retention and churn"), m_chart, rateHeadings(), parent)),
      m_menu(new QMenu(m_card))
{
    m_card->setHint(tr("over 365 days, and in 30 days"));
    m_chart->setOpens(true);
    connect(m_chart, &LineChart::placeOpened, this, &RatesChart::open);
    connect(m_card, &ChartCard::rowChosen, this, [this](int row) { open(row, std::nan("")); });
}

void RatesChart::show(const QList<CustomerMonth> &months)
{
    m_months = months;
    const PaintedChart shown = painted(months, m_formatting);
    QList<QStringList> rows;
    for (const CustomerMonth &month : months) {
        const auto said = [this](const Share &share) { return DashboardTexts::retention(share, 0, m_formatting); };
        rows.append({m_formatting.month(firstOfMonth(month.month)), said(month.kept), m_formatting.number(month.kept.of),
                     said(month.lapsed), m_formatting.number(month.lapsed.of)});
    }
    m_chart->setSeries(shown.places, shown.lines);
    fill(*m_chart, *m_card, rateHeadings(), rows);
    m_card->setNothing(tr("Not enough customers yet"), shown.nothing);
}

PaintedChart RatesChart::painted(const QList<CustomerMonth> &months, const Formatting &formatting)
{
    LineChart::Series kept{tr("retention"), ColourRole::Accent, {}};
    LineChart::Series lapsed{tr("churn"), ColourRole::Red, {}};
    bool enough = false;
    for (const CustomerMonth &month : months) {
        kept.values.push_back(rateOf(month.kept));
        lapsed.values.push_back(rateOf(month.lapsed));
        enough = enough || kept.values.back() || lapsed.values.back();
    }
    PaintedChart chart{tr("Retention and churn"),
                       tr("over 365 days, and in 30 days"),
                       {},
                       placesOf(months, formatting),
                       {},
                       {kept, lapsed},
                       0,
                       percent};
    if (!enough)
        chart.nothing = tr("A rate is shown once it is of %Ln customer(s).", "", int(fewestForRetention));
    return chart;
}

void RatesChart::open(int place, double value)
{
    const CustomerMonth &month = m_months[place];
    const auto kept = rateOf(month.kept);
    const auto lapsed = rateOf(month.lapsed);
    const bool isClicked = !std::isnan(value);
    if (isClicked && kept && (!lapsed || std::abs(value - *kept) < std::abs(value - *lapsed)))
        Q_EMIT peopleRequested(keptIn(month));
    else if (isClicked && lapsed)
        Q_EMIT peopleRequested(lapsedIn(month));
    else
        offer(month, place);
}

void RatesChart::offer(const CustomerMonth &month, int place)
{
    if (month.kept.of == 0 && month.lapsed.of == 0)
        return;
    m_menu->clear();
    const auto add = [this](const QString &text, const PeopleBehind &people) {
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, people] { Q_EMIT peopleRequested(people); });
    };
    add(tr("%Ln who stayed for 365 days", "", int(month.kept.part)), keptIn(month));
    add(tr("%Ln who lapsed in 30 days", "", int(month.lapsed.part)), lapsedIn(month));
    m_menu->popup(m_chart->isVisible() ? m_chart->mapToGlobal(m_chart->positionOf(place, 0))
                                       : m_card->mapToGlobal(m_card->rect().center()));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

RevenueChart::RevenueChart(const Formatting &formatting, QWidget *parent)
    : QObject(parent),
      m_formatting(formatting),
      m_chart(new ColumnChart(ColumnChart::Arrangement::Stacked, tr("Net revenue of new and regular customers by month"),
                              parent)),
      m_card(new ChartCard(tr("Revenue"), m_chart, revenueHeadings(), parent))
{
    m_card->setHint(tr("of new and regular customers"));
    m_chart->setOpens(true);
    connect(m_chart, &ColumnChart::placeOpened, this, &RevenueChart::open);
    connect(m_card, &ChartCard::rowChosen, this, &RevenueChart::open);
}

void RevenueChart::show(const QList<CustomerMonth> &months, Currency currency)
{
    m_months = months;
    const PaintedChart shown = painted(months, currency, m_formatting);
    QList<QStringList> rows;
    for (const CustomerMonth &month : months) {
        const Share ofRegulars{month.netOfRegularMinor, month.netOfRegularMinor + month.netOfNewMinor};
        rows.append({m_formatting.month(firstOfMonth(month.month)), m_formatting.roundMoney({ofRegulars.of, currency}),
                     m_formatting.roundMoney({month.netOfNewMinor, currency}),
                     m_formatting.roundMoney({month.netOfRegularMinor, currency}),
                     ofRegulars.of > 0 ? m_formatting.percent(ofRegulars.value(), 0) : u"–"_s});
    }
    m_chart->setSeries(shown.places, shown.columns);
    fill(*m_chart, *m_card, revenueHeadings(), rows);
    m_card->setNothing(tr("No orders yet"), shown.nothing);
}

PaintedChart RevenueChart::painted(const QList<CustomerMonth> &months, Currency currency, const Formatting &formatting)
{
    ColumnChart::Series regular{tr("regular customers"), ColourRole::Accent, 1, {}};
    ColumnChart::Series fresh{tr("new customers"), ColourRole::Accent, palerNew, {}};
    const qint64 unit = currency.minorPerMajor();
    for (const CustomerMonth &month : months) {
        regular.values.push_back(dividedHalfUp(month.netOfRegularMinor, unit));
        fresh.values.push_back(dividedHalfUp(month.netOfNewMinor, unit));
    }
    PaintedChart chart;
    chart.title = tr("Revenue");
    chart.hint = tr("of new and regular customers") + u" · "_s + currencySign(currency.code());
    chart.nothing = months.isEmpty() ? tr("Revenue appears with the first order of a customer.") : QString();
    chart.places = placesOf(months, formatting);
    chart.columns = {regular, fresh};
    return chart;
}

void RevenueChart::open(int place)
{
    Q_EMIT peopleRequested(inMonth(BehindFigure::Buyers, m_months[place]));
}

} // namespace regulars
