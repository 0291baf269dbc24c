// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardtiles.h"

#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/reports/reporttexts.h"

#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Figure = DashboardTexts::Figure;

constexpr int leastTileWidth = 150;
constexpr double msPerMinute = 60'000;

template<typename Value>
QList<double> trendOf(const Dashboard &dashboard, qint64 fewest, Value value)
{
    QList<double> values;
    for (const CustomerFigures &figures : dashboard.customers.trend) {
        if (const Share share = value(figures); share.of >= fewest)
            values += share.value();
    }
    return values;
}

Tone toneOf(std::optional<double> difference, bool moreIsGood)
{
    if (!difference || *difference == 0)
        return Tone::Neutral;
    return (*difference > 0) == moreIsGood ? Tone::Good : Tone::Danger;
}

} // namespace

DashboardTiles::DashboardTiles(const Formatting &formatting, QWidget *parent)
    : QWidget(parent), m_formatting(formatting), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::m);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i] = new DashboardTile(DashboardTexts::name(Figure(i)), this);
        m_tiles[i]->setObjectName(u"tile%1"_s.arg(i));
        m_tiles[i]->setValue(u"–"_s);
        connect(m_tiles[i], &DashboardTile::peopleRequested, this, &DashboardTiles::peopleRequested);
    }
    tile(Figure::FirstReply)->setLink(tr("Open the support report"));
    connect(tile(Figure::FirstReply), &DashboardTile::linkRequested, this, &DashboardTiles::supportReportRequested);
    arrange();
}

void DashboardTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardTiles::arrange()
{
    const int all = int(m_tiles.size());
    const int columns = width() < all * (leastTileWidth + space::m) ? all / 2 : all;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < all; ++i) {
        m_grid->addWidget(m_tiles[size_t(i)], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void DashboardTiles::showDashboard(const Dashboard &dashboard)
{
    for (size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setDefinition(DashboardTexts::definition(Figure(i), dashboard.question, dashboard.activeDays) +
                                  u"\n\n"_s + DashboardTexts::compared(Figure(i), dashboard.question, m_formatting));
    showRetention(dashboard);
    showChurn(dashboard);
    showRepeat(dashboard);
    showNps(dashboard);
    showCsat(dashboard);
}

void DashboardTiles::showShare(Figure figure, const Share &before, const Share &now, bool moreIsGood)
{
    const bool isRetention = figure == Figure::Retention || figure == Figure::Churn;
    const qint64 fewest = isRetention ? fewestForRetention : fewestForPercent;
    const auto difference = std::min(before.of, now.of) >= fewest ? pointsBetween(before, now) : std::nullopt;
    tile(figure)->setValue(now.of >= fewest ? m_formatting.percent(now.value()) : ReportTexts::counted(now, m_formatting));
    tile(figure)->setChange(DashboardTexts::change(difference, 1, m_formatting), toneOf(difference, moreIsGood));
}

void DashboardTiles::showRetention(const Dashboard &dashboard)
{
    const CustomerFigures &now = dashboard.customers.now;
    const Share &kept = now.kept;
    showShare(Figure::Retention, dashboard.customers.before.kept, kept, true);
    DashboardTile *shown = tile(Figure::Retention);
    shown->setDetails({kept.of == 0 ? tr("Nobody was active then") : tr("of %Ln customer(s)", "", int(kept.of))});
    shown->setTrend(trendOf(dashboard, fewestForRetention, [](const CustomerFigures &each) { return each.kept; }));
    const QDate then = now.day.addDays(-daysOf(now.period));
    shown->setChoices({{tr("%Ln who stayed", "", int(kept.part)), {BehindFigure::Kept, then, now.day}},
                       {tr("%Ln who did not stay", "", int(kept.of - kept.part)), {BehindFigure::Lapsed, then, now.day}},
                       {tr("%Ln who are active today", "", int(now.active)), {BehindFigure::Active, now.day, now.day}}});
}

void DashboardTiles::showChurn(const Dashboard &dashboard)
{
    const CustomerFigures &now = dashboard.customers.now;
    showShare(Figure::Churn, dashboard.customers.before.lapsed, now.lapsed, false);
    DashboardTile *shown = tile(Figure::Churn);
    shown->setDetails(
        {now.lapsed.of == 0 ? tr("Nobody was active then") : tr("in 30 days, of %Ln customer(s)", "", int(now.lapsed.of))});
    shown->setTrend(trendOf(dashboard, fewestForRetention, [](const CustomerFigures &each) { return each.lapsed; }));
    shown->setChoices({{tr("%Ln who lapsed in these 30 days", "", int(now.lapsed.part)),
                        {BehindFigure::Lapsed, now.day.addDays(-daysOf(DashboardPeriod::Month)), now.day}}});
}

void DashboardTiles::showRepeat(const Dashboard &dashboard)
{
    const CustomerFigures &now = dashboard.customers.now;
    showShare(Figure::Repeat, dashboard.customers.before.inTime, now.inTime, true);
    DashboardTile *shown = tile(Figure::Repeat);
    shown->setDetails({now.inTime.of == 0 ? tr("Nobody was new then") : tr("of %Ln new customer(s)", "", int(now.inTime.of)),
                       now.repeaters.hasPercent()
                           ? tr("ever: %1", "per cent").arg(m_formatting.percent(now.repeaters.value(), 0))
                           : QString()});
    shown->setTrend(trendOf(dashboard, fewestForPercent, [](const CustomerFigures &each) { return each.inTime; }));
    const QDate last = now.day.addDays(-secondOrderDays);
    const QDate first = last.addDays(1 - daysOf(now.period));
    shown->setChoices(
        {{tr("%Ln who came back", "", int(now.inTime.part)), {BehindFigure::InTime, first, last}},
         {tr("%Ln who did not come back", "", int(now.inTime.of - now.inTime.part)), {BehindFigure::NotInTime, first, last}},
         {tr("%Ln who ever bought twice", "", int(now.repeaters.part)), {BehindFigure::Repeaters, now.day, now.day}}});
}

void DashboardTiles::showNps(const Dashboard &dashboard)
{
    const NpsFigures &nps = dashboard.said.nps;
    const NpsFigures &before = dashboard.saidBefore.nps;
    DashboardTile *shown = tile(Figure::Nps);
    const bool enough = nps.responses() >= fewestForPercent;
    shown->setValue(enough ? DashboardTexts::score(*nps.score(), m_formatting) : u"–"_s);
    std::optional<double> difference;
    if (enough && before.responses() >= fewestForPercent)
        difference = *nps.score() - *before.score();
    shown->setChange(DashboardTexts::change(difference, 0, m_formatting), toneOf(difference, true));
    shown->setDetails(
        {nps.responses() == 0 ? tr("No answers yet")
         : enough ? tr("± %1, %Ln answer(s)", "", int(nps.responses())).arg(m_formatting.number(qRound(*nps.margin())))
                  : tr("%Ln answer(s): too few to tell", "", int(nps.responses()))});
    QList<double> trend;
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        if (month.satisfaction.nps.responses() >= fewestForPercent)
            trend += *month.satisfaction.nps.score();
    }
    shown->setTrend(trend);
}

void DashboardTiles::showCsat(const Dashboard &dashboard)
{
    const CsatFigures &csat = dashboard.said.csat;
    const CsatFigures &before = dashboard.saidBefore.csat;
    const Share now{csat.satisfied, csat.responses};
    showShare(Figure::Csat, {before.satisfied, before.responses}, now, true);
    DashboardTile *shown = tile(Figure::Csat);
    shown->setDetails({csat.responses == 0 ? tr("No answers yet")
                                           : tr("mean %1, %Ln answer(s)", "", int(csat.responses))
                                                 .arg(m_formatting.locale().toString(csat.mean.value_or(0), 'f', 1))});
    QList<double> trend;
    for (const SatisfactionMonth &month : dashboard.satisfaction) {
        if (month.satisfaction.csat.responses >= fewestForPercent)
            trend += month.satisfaction.csat.share.value_or(0);
    }
    shown->setTrend(trend);
}

void DashboardTiles::showNoSupport(const QString &why)
{
    DashboardTile *shown = tile(Figure::FirstReply);
    shown->setValue(u"–"_s);
    shown->setChange({}, Tone::Neutral);
    shown->setDetails({why});
}

void DashboardTiles::showSupport(const SupportComparison &support)
{
    DashboardTile *shown = tile(Figure::FirstReply);
    const auto figuresOf = [](const SupportReport &report) {
        const TimeFigures &times = report.firstResponse.answered;
        return times.business.count > 0 ? times.business : times.calendar;
    };
    const DurationFigures now = figuresOf(support.report);
    const DurationFigures before = figuresOf(support.before);
    shown->setValue(now.count > 0 ? ReportTexts::span(now.medianMs, m_formatting) : u"–"_s);
    std::optional<double> difference;
    if (now.count >= fewestForPercent && before.count >= fewestForPercent)
        difference = (now.medianMs - before.medianMs) / msPerMinute;
    QString change = DashboardTexts::change(difference, 0, m_formatting);
    if (difference && std::abs(*difference) >= 1)
        change = (*difference > 0 ? tr("▲ %1", "longer by a time") : tr("▼ %1", "shorter by a time"))
                     .arg(ReportTexts::span(std::abs(*difference) * msPerMinute, m_formatting));
    shown->setChange(change, toneOf(difference, false));
    shown->setDetails({now.count == 0 ? tr("No replies yet") : tr("of %Ln ticket(s)", "", int(now.count)),
                       ReportTexts::waiting(support.report.firstResponse, m_formatting)});
}

QString DashboardTiles::text() const
{
    QStringList lines;
    for (const DashboardTile *each : m_tiles)
        lines += each->accessibleName();
    return lines.join(u'\n');
}

} // namespace regulars
