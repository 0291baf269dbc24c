// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/columnchart.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QStackedBarSeries>

namespace regulars {

namespace {

constexpr double columnWidth = 0.7;
constexpr qint64 leastHighest = 4;

} // namespace

ColumnChart::ColumnChart(Arrangement arrangement, const QString &name, QWidget *parent)
    : ChartCanvas(name, parent), m_arrangement(arrangement)
{
}

void ColumnChart::setSeries(const QStringList &places, const std::vector<Series> &series)
{
    m_series = series;
    setPlaces(places);
}

ChartCanvas::Range ColumnChart::addSeries(QChart &chart)
{
    const bool stacked = m_arrangement == Arrangement::Stacked;
    QAbstractBarSeries *bars = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(&chart))
                                       : new QBarSeries(&chart);
    std::vector<qint64> highest(static_cast<size_t>(places()));
    std::vector<qint64> lowest(static_cast<size_t>(places()));
    for (const Series &series : m_series) {
        auto *set = new QBarSet(series.name, bars);
        set->setColor(colourOf(series.colour, series.strength));
        set->setBorderColor(Qt::transparent);
        for (size_t i = 0; i < series.values.size(); ++i) {
            const qint64 value = series.values[i];
            *set << static_cast<qreal>(value);
            qint64 &end = value < 0 ? lowest[i] : highest[i];
            end = stacked ? end + value : value < 0 ? std::min(end, value) : std::max(end, value);
        }
        bars->append(set);
    }
    bars->setBarWidth(columnWidth);
    chart.addSeries(bars);
    return {static_cast<double>(*std::min_element(lowest.begin(), lowest.end())),
            static_cast<double>(std::max(*std::max_element(highest.begin(), highest.end()), leastHighest))};
}

QList<ChartCanvas::LegendEntry> ColumnChart::legendEntries() const
{
    QList<LegendEntry> entries;
    for (const Series &series : m_series)
        entries += {series.name, colourOf(series.colour, series.strength)};
    return entries;
}

int ColumnChart::seriesAt(int place, double value) const
{
    double above = 0;
    double below = 0;
    for (size_t i = 0; i < m_series.size(); ++i) {
        const auto part = static_cast<double>(m_series[i].values[static_cast<size_t>(place)]);
        double &end = part < 0 ? below : above;
        const double before = std::exchange(end, end + part);
        if (value >= std::min(before, end) && value < std::max(before, end))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace regulars
