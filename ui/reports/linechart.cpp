// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/linechart.h"

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtGui/QPen>

namespace regulars {

namespace {

constexpr double lineWidth = 2;
constexpr double dotSize = 6;

} // namespace

LineChart::LineChart(const QString &name, double lowest, double highest, QWidget *parent)
    : ChartCanvas(name, parent), m_lowest(lowest), m_highest(highest)
{
}

void LineChart::setSeries(const QStringList &places, const std::vector<Series> &series)
{
    m_series = series;
    setPlaces(places);
}

ChartCanvas::Range LineChart::addSeries(QChart &chart)
{
    for (const Series &series : m_series) {
        const QColor colour = colourOf(series.colour, 1);
        auto *dots = new QScatterSeries(&chart);
        dots->setMarkerSize(dotSize);
        dots->setColor(colour);
        dots->setBorderColor(Qt::transparent);
        QLineSeries *line = nullptr;
        for (size_t i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries(&chart);
                line->setPen(QPen(colour, lineWidth));
                chart.addSeries(line);
            }
            line->append(static_cast<double>(i), *series.values[i]);
            dots->append(static_cast<double>(i), *series.values[i]);
        }
        chart.addSeries(dots);
    }
    return {m_lowest, m_highest};
}

QList<ChartCanvas::LegendEntry> LineChart::legendEntries() const
{
    QList<LegendEntry> entries;
    for (const Series &series : m_series)
        entries += {series.name, colourOf(series.colour, 1)};
    return entries;
}

} // namespace regulars
