// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/chartcanvas.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsRectItem>
#include <QtWidgets/QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostLabels = 6;
constexpr double half = 0.5;
constexpr int markAlpha = 24;

/// Places are at 0, 1, 2 …; a label for several of them, so that there is room for it.
QCategoryAxis *axisOf(const QStringList &places, QObject *parent)
{
    auto *axis = new QCategoryAxis(parent);
    const auto step = std::max<qsizetype>((places.size() + mostLabels - 1) / mostLabels, 1);
    axis->setStartValue(-half);
    for (qsizetype i = 0; i < places.size(); i += step)
        axis->append(places[i], static_cast<double>(std::min(i + step, places.size())) - half);
    axis->setRange(-half, static_cast<double>(places.size()) - half);
    axis->setGridLineVisible(false);
    return axis;
}

QValueAxis *valueAxis(double lowest, double highest, QObject *parent)
{
    auto *axis = new QValueAxis(parent);
    axis->setRange(lowest, highest);
    axis->setLabelFormat(u"%.0f"_s);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    axis->setLineVisible(false);
    return axis;
}

} // namespace

ChartCanvas::ChartCanvas(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_chart(new QChart),
      m_view(new QChartView(m_chart, this)),
      m_legend(new TextLabel({}, FontRole::Small, ColourRole::Muted, this)),
      m_mark(new QGraphicsRectItem(m_chart))
{
    m_chart->setMargins({});
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setLocalizeNumbers(true);
    if (m_chart->layout())
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_mark->setPen(Qt::NoPen);
    m_mark->hide();
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->viewport()->installEventFilter(this);
    m_view->viewport()->setMouseTracking(true);
    m_view->setAccessibleName(name);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMinimumHeight(180);
    connect(m_chart, &QChart::plotAreaChanged, this, [this] {
        if (m_mark->isVisible())
            setPlace(m_place);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_view, 1);
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setAlignment(Qt::AlignCenter);
    m_legend->setWordWrap(true);
    layout->addWidget(m_legend);
    setAccessibleName(name);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    m_view->viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::setPlaces(const QStringList &places)
{
    m_places = places;
    m_place = std::min(m_place, int(places.size()) - 1);
    draw();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        draw();
}

QColor ChartCanvas::colourOf(ColourRole role, double strength) const
{
    const Theme &theme = Theme::of(this);
    return blended(theme.colour(ColourRole::Surface), theme.colour(role), strength);
}

void ChartCanvas::draw()
{
    m_legend->setText(m_places.isEmpty() ? QString() : legend());
    m_mark->hide();
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    if (m_places.isEmpty())
        return;
    addAxes(addSeries(*m_chart));
    if (hasFocus() && m_place >= 0)
        setPlace(m_place);
}

void ChartCanvas::addAxes(const Range &range)
{
    const Theme &theme = Theme::of(this);
    QCategoryAxis *places = axisOf(m_places, m_chart);
    QValueAxis *values = valueAxis(range.lowest, range.highest, m_chart);
    const QPen line(theme.colour(ColourRole::Border));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(places), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsColor(theme.colour(ColourRole::Muted));
        axis->setLabelsFont(theme.font(FontRole::Small));
        axis->setGridLinePen(line);
        axis->setLinePen(line);
    }
    m_chart->addAxis(places, Qt::AlignBottom);
    m_chart->addAxis(values, layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(places);
        series->attachAxis(values);
    }
}

QString ChartCanvas::legend() const
{
    QStringList parts;
    for (const LegendEntry &entry : legendEntries()) {
        QString name = entry.name.toHtmlEscaped();
        name.replace(u' ', QChar::Nbsp);
        parts += u"<span style='color:%1'>\u25A0</span>\u00A0%2"_s.arg(entry.colour.name(), name);
    }
    return parts.join(u"&emsp;"_s);
}

QPoint ChartCanvas::positionOf(int place, double value) const
{
    if (m_chart->series().isEmpty())
        return {};
    const QPointF inScene = m_chart->mapToScene(m_chart->mapToPosition({double(place), value}));
    return m_view->mapTo(this, m_view->viewport()->mapToParent(m_view->mapFromScene(inScene)));
}

int ChartCanvas::placeAt(const QPoint &position) const
{
    if (m_chart->series().isEmpty())
        return -1;
    const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(position));
    if (!m_chart->plotArea().contains(inChart))
        return -1;
    const int place = int(std::lround(m_chart->mapToValue(inChart).x()));
    return place >= 0 && place < places() ? place : -1;
}

void ChartCanvas::setPlace(int place)
{
    m_place = place;
    if (place < 0) {
        m_mark->hide();
        return;
    }
    const double middle = m_chart->mapToPosition({double(place), 0}).x();
    const double width = m_chart->plotArea().width() / std::max(places(), 1);
    QColor colour = Theme::of(this).colour(ColourRole::Text);
    colour.setAlpha(markAlpha);
    m_mark->setBrush(colour);
    m_mark->setRect(middle - width / 2, m_chart->plotArea().top(), width, m_chart->plotArea().height());
    m_mark->show();
    describe();
}

void ChartCanvas::describe()
{
    const QString tip = m_tips.value(m_place);
    setAccessibleDescription(tip);
}

void ChartCanvas::sayPlace(const QPoint &global)
{
    if (const QString tip = m_tips.value(m_place); m_place >= 0 && !tip.isEmpty())
        QToolTip::showText(global, tip, this);
    else
        QToolTip::hideText();
}

bool ChartCanvas::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (const int place = placeAt(mouse->position().toPoint()); place != m_place) {
            setPlace(place);
            sayPlace(mouse->globalPosition().toPoint());
        }
        break;
    }
    case QEvent::Leave:
        if (!hasFocus())
            setPlace(-1);
        break;
    case QEvent::MouseButtonRelease: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int place = placeAt(mouse->position().toPoint());
        if (m_opens && place >= 0 && mouse->button() == Qt::LeftButton) {
            const QPointF inChart = m_chart->mapFromScene(m_view->mapToScene(mouse->position().toPoint()));
            Q_EMIT placeOpened(place, m_chart->mapToValue(inChart).y());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const int towards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto goTo = [this](int place) {
        setPlace(std::clamp(place, 0, places() - 1));
        sayPlace(mapToGlobal(positionOf(m_place, 0)));
    };
    if (m_places.isEmpty())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return goTo(m_place - towards);
    case Qt::Key_Right:
        return goTo(m_place + towards);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(places() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_place >= 0)
            Q_EMIT placeOpened(m_place, std::nan(""));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && places() > 0)
        setPlace(m_place < 0 ? places() - 1 : m_place);
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setPlace(-1);
}

} // namespace regulars
