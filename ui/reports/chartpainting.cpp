// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/chartpainting.h"

#include "ui/base/fontcut.h"
#include "ui/base/stylepainter.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace regulars {

namespace {

constexpr double steps = 5;
constexpr double columnShare = 0.62; ///< of the room of a place
constexpr double widestColumn = 6;   ///< times the height of letters: few places make no walls
constexpr double gapShare = 0.7;     ///< of the height of letters, between the parts of a chart
constexpr double lineShare = 0.16;   ///< of the height of letters
constexpr double dotShare = 0.3;
constexpr double thinShare = 0.07;

/// Where values and places lie.
struct Plot
{
    QRectF area;
    ChartScale scale;
    qsizetype places = 1;
    bool mirrored = false;

    [[nodiscard]] double slot() const { return area.width() / double(places); }
    [[nodiscard]] double x(double place) const
    {
        const double along = (place + 0.5) * slot();
        return mirrored ? area.right() - along : area.left() + along;
    }
    [[nodiscard]] double y(double value) const
    {
        return area.bottom() - (value - scale.lowest) / (scale.highest - scale.lowest) * area.height();
    }
};

struct Legend
{
    QString name;
    QColor colour;
};

/// Paints one chart; a value on the stack.
class ChartPainter
{
public:
    ChartPainter(QPainter &painter, const PaintedChart &chart, const ChartLook &look)
        : m_painter(painter), m_chart(chart), m_look(look), m_metrics(paintedFont(look.letters))
    {
    }

    void paint(const QRectF &place)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(paintedFont(m_look.letters));
        const double legendHeight = m_metrics.lineSpacing() + gap();
        const Plot plot = plotIn(place.adjusted(0, 0, 0, -legendHeight));
        paintAxes(plot);
        paintColumns(plot);
        for (const LineChart::Series &line : m_chart.lines)
            paintLine(plot, line);
        paintLegend({place.left(), place.bottom() - m_metrics.lineSpacing(), place.width(), m_metrics.lineSpacing()});
        m_painter.restore();
    }

private:
    [[nodiscard]] double gap() const { return gapShare * m_look.letters; }
    [[nodiscard]] QColor colour(ColourRole role, double strength = 1) const
    {
        return blended(m_look.theme.colour(ColourRole::Surface), m_look.theme.colour(role), strength);
    }
    [[nodiscard]] QString label(double value) const { return m_look.locale.toString(std::round(value), 'f', 0); }

    [[nodiscard]] ChartScale scale() const
    {
        if (!m_chart.lines.empty())
            return chartScale(m_chart.lowest, m_chart.highest);
        double lowest = 0;
        double highest = 0;
        for (qsizetype i = 0; i < m_chart.places.size(); ++i) {
            double above = 0;
            double below = 0;
            for (const ColumnChart::Series &series : m_chart.columns) {
                const auto value = double(series.values[size_t(i)]);
                (value < 0 ? below : above) += value;
            }
            lowest = std::min(lowest, below);
            highest = std::max(highest, above);
        }
        return chartScale(lowest, highest);
    }

    [[nodiscard]] Plot plotIn(const QRectF &place) const
    {
        Plot plot;
        plot.scale = scale();
        plot.places = std::max<qsizetype>(m_chart.places.size(), 1);
        plot.mirrored = QGuiApplication::isRightToLeft();
        double width = 0;
        for (double value = plot.scale.lowest; value <= plot.scale.highest; value += plot.scale.step)
            width = std::max(width, m_metrics.horizontalAdvance(label(value)));
        const double values = width + gap();
        plot.area = place.adjusted(plot.mirrored ? 0 : values, m_metrics.height() / 2, plot.mirrored ? -values : 0,
                                   -m_metrics.lineSpacing() - gap());
        return plot;
    }

    void paintAxes(const Plot &plot)
    {
        const QPen line(m_look.theme.colour(ColourRole::Border), thinShare * m_look.letters);
        const QPen words(m_look.theme.colour(ColourRole::Muted));
        const double height = m_metrics.height();
        for (double value = plot.scale.lowest; value <= plot.scale.highest + plot.scale.step / 2; value += plot.scale.step) {
            const double y = plot.y(value);
            m_painter.setPen(line);
            m_painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
            m_painter.setPen(words);
            const double width = m_metrics.horizontalAdvance(label(value));
            const double left = plot.mirrored ? plot.area.right() + gap() : plot.area.left() - gap() - width;
            m_painter.drawText(QRectF(left, y - height / 2, width + 1, height), Qt::AlignCenter | Qt::TextSingleLine,
                               label(value));
        }
        double widest = 1;
        for (const QString &place : m_chart.places)
            widest = std::max(widest, m_metrics.horizontalAdvance(place));
        const auto every = std::max<qsizetype>(qsizetype(std::ceil((widest + gap()) / plot.slot())), 1);
        for (qsizetype i = 0; i < m_chart.places.size(); i += every)
            m_painter.drawText(QRectF(plot.x(double(i)) - widest, plot.area.bottom() + gap(), 2 * widest, height),
                               Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine, m_chart.places[i]);
    }

    void paintColumns(const Plot &plot)
    {
        const double width = std::min(columnShare * plot.slot(), widestColumn * m_look.letters);
        m_painter.setPen(Qt::NoPen);
        for (qsizetype i = 0; i < m_chart.places.size(); ++i) {
            double above = 0;
            double below = 0;
            for (const ColumnChart::Series &series : m_chart.columns) {
                const auto value = double(series.values[size_t(i)]);
                double &end = value < 0 ? below : above;
                const double before = std::exchange(end, end + value);
                m_painter.setBrush(colour(series.colour, series.strength));
                m_painter.drawRect(QRectF(QPointF(plot.x(double(i)) - width / 2, plot.y(std::max(before, end))),
                                          QPointF(plot.x(double(i)) + width / 2, plot.y(std::min(before, end)))));
            }
        }
    }

    void paintLine(const Plot &plot, const LineChart::Series &line)
    {
        const QColor ink = colour(line.colour);
        const double radius = dotShare * m_look.letters;
        std::optional<QPointF> last;
        for (size_t i = 0; i < line.values.size(); ++i) {
            if (!line.values[i]) {
                last.reset();
                continue;
            }
            const QPointF point(plot.x(double(i)), plot.y(*line.values[i]));
            m_painter.setPen(QPen(ink, lineShare * m_look.letters, Qt::SolidLine, Qt::RoundCap));
            if (last)
                m_painter.drawLine(*last, point);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink);
            m_painter.drawEllipse(point, radius, radius);
            last = point;
        }
    }

    void paintLegend(const QRectF &place)
    {
        QList<Legend> entries;
        for (const ColumnChart::Series &series : m_chart.columns)
            entries += {series.name, colour(series.colour, series.strength)};
        for (const LineChart::Series &series : m_chart.lines)
            entries += {series.name, colour(series.colour)};
        const double box = gap();
        const double between = 2 * gap();
        double width = -between;
        for (const Legend &entry : entries)
            width += box + gap() + m_metrics.horizontalAdvance(entry.name) + between;
        double along = (place.width() - width) / 2;
        const bool mirrored = QGuiApplication::isRightToLeft();
        const auto at = [&](double from, double wide) {
            const double left = mirrored ? place.right() - from - wide : place.left() + from;
            return QRectF(left, place.top(), wide, place.height());
        };
        for (const Legend &entry : entries) {
            const QRectF slot = at(along, box);
            m_painter.fillRect(QRectF(slot.left(), slot.center().y() - box / 2, box, box), entry.colour);
            const double words = m_metrics.horizontalAdvance(entry.name);
            m_painter.setPen(m_look.theme.colour(ColourRole::Muted));
            m_painter.drawText(at(along + box + gap() / 2, words + 1), Qt::AlignCenter | Qt::TextSingleLine, entry.name);
            along += box + gap() + words + between;
        }
    }

    QPainter &m_painter;
    const PaintedChart &m_chart;
    const ChartLook &m_look;
    QFontMetricsF m_metrics;
};

} // namespace

ChartScale chartScale(double lowest, double highest)
{
    ChartScale scale{std::min(lowest, 0.0), std::max(highest, 0.0), 1};
    const double range = std::max(scale.highest - scale.lowest, steps);
    const double power = std::pow(10, std::floor(std::log10(range / steps)));
    constexpr std::array nice = {1.0, 2.0, 5.0, 10.0};
    const double *factor = std::find_if(nice.begin(), nice.end() - 1,
                                        [&](double each) { return each * power * steps >= range * (1 - 1e-9); });
    scale.step = std::max(*factor * power, 1.0);
    scale.lowest = std::floor(scale.lowest / scale.step) * scale.step;
    scale.highest = std::max(std::ceil(scale.highest / scale.step), scale.lowest < 0 ? 0.0 : 1.0) * scale.step;
    return scale;
}

QFont paintedFont(int size, QFont::Weight weight)
{
    QFont font(fontFamily());
    font.setPixelSize(size);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void paintChart(QPainter &painter, const QRectF &place, const PaintedChart &chart, const ChartLook &look)
{
    ChartPainter(painter, chart, look).paint(place);
}

} // namespace regulars
