// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/columnchart.h"

#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGraphicsLayout>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostLabels = 6;
constexpr double columnWidth = 0.7;

QColor blended(const QColor &colour, const QColor &surface, double strength)
{
    const auto mixed = [strength](int a, int b) { return static_cast<int>(a * strength + b * (1 - strength)); };
    return QColor(mixed(colour.red(), surface.red()), mixed(colour.green(), surface.green()),
                  mixed(colour.blue(), surface.blue()));
}

/// Columns stand at 0, 1, 2 …; a label for several of them, so that there is room for it.
QCategoryAxis *axisOf(const QStringList &places, QObject *parent)
{
    auto *axis = new QCategoryAxis(parent);
    constexpr double half = 0.5;
    const auto step = std::max<qsizetype>((places.size() + mostLabels - 1) / mostLabels, 1);
    axis->setStartValue(-half);
    for (qsizetype i = 0; i < places.size(); i += step)
        axis->append(places[i], static_cast<double>(std::min(i + step, places.size())) - half);
    axis->setRange(-half, static_cast<double>(places.size()) - half);
    axis->setGridLineVisible(false);
    return axis;
}

} // namespace

ColumnChart::ColumnChart(Arrangement arrangement, const QString &name, QWidget *parent)
    : QWidget(parent),
      m_arrangement(arrangement),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_legend(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    if (m_chart->layout())
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(name);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(180);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_view, 1);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAlignment(Qt::AlignCenter);
    m_legend->setWordWrap(true);
    layout->addWidget(m_legend);
}

ColumnChart::~ColumnChart() = default;

void ColumnChart::setSeries(const QStringList &places, const std::vector<Series> &series)
{
    m_places = places;
    m_series = series;
    draw();
}

void ColumnChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}

QColor ColumnChart::colourOf(const Series &series) const
{
    const Theme &theme = Theme::of(this);
    return blended(theme.colour(series.colour), theme.colour(ColourRole::Surface), series.strength);
}

void ColumnChart::draw()
{
    m_legend->setText(m_places.isEmpty() ? QString() : legend());
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_places.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    const bool stacked = m_arrangement == Arrangement::Stacked;
    QAbstractBarSeries *bars = stacked ? static_cast<QAbstractBarSeries *>(new QStackedBarSeries(m_chart))
                                       : new QBarSeries(m_chart);
    std::vector<qint64> highest(static_cast<size_t>(m_places.size()));
    for (const Series &series : m_series) {
        auto *set = new QBarSet(series.name, bars);
        set->setColor(colourOf(series));
        set->setBorderColor(Qt::transparent);
        for (size_t i = 0; i < series.values.size(); ++i) {
            *set << static_cast<qreal>(series.values[i]);
            highest[i] = stacked ? highest[i] + series.values[i] : std::max(highest[i], series.values[i]);
        }
        bars->append(set);
    }
    bars->setBarWidth(columnWidth);
    m_chart->addSeries(bars);
    QCategoryAxis *places = axisOf(m_places, m_chart);
    auto *values = new QValueAxis(m_chart);
    values->setRange(0, static_cast<qreal>(std::max<qint64>(*std::max_element(highest.begin(), highest.end()), 4)));
    values->setLabelFormat(QStringLiteral("%d"));
    values->setTickCount(5);
    values->applyNiceNumbers();
    values->setLineVisible(false);
    const QPen line(theme.colour(ColourRole::Border));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(places), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(theme.colour(ColourRole::Muted));
        axis->setLabelsFont(theme.font(FontRole::Small));
        axis->setGridLinePen(line);
        axis->setLinePen(line);
    }
    m_chart->addAxis(places, Qt::AlignBottom);
    m_chart->addAxis(values, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    bars->attachAxis(places);
    bars->attachAxis(values);
}

QString ColumnChart::legend() const
{
    QStringList parts;
    for (const Series &series : m_series) {
        QString name = series.name.toHtmlEscaped();
        name.replace(u' ', QChar::Nbsp);
        parts += u"<span style='color:%1'>\u25A0</span>\u00A0%2"_s.arg(colourOf(series).name(), name);
    }
    return parts.join(u"&emsp;"_s);
}

} // namespace regulars
