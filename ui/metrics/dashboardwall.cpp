// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardwall.h"

#include "models/loyalty/loyaltyfigures.h"
#include "models/metrics/dashboardreading.h"
#include "models/metrics/supportfiguresview.h"
#include "models/metrics/valuefiguresview.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/sparkline.h"
#include "ui/base/stylepainter.h"
#include "ui/metrics/dashboardcharts.h"
#include "ui/metrics/slicetexts.h"
#include "ui/metrics/supportwords.h"
#include "ui/metrics/valuecharts.h"
#include "ui/metrics/valuewords.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QScreen>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr auto readAgainAfter = std::chrono::minutes(5);
/// Everything is laid out on a sheet at least this large, and then made as large as the screen.
constexpr QSizeF sheet(1280, 720);
constexpr double margin = 28;
constexpr double gap = 14;
constexpr double padding = 16;
constexpr double headHeight = 46;
constexpr double stateHeight = 24;
constexpr double tileHeight = 142;
constexpr double corner = 12;
constexpr int mostTilesInRow = 6;
constexpr int mostRowsOfTiles = 3;
constexpr int smallestWords = 11;
constexpr int smallestValue = 18;

/// Writes in the theme's colours, and where the language runs from right to left on the other side.
class WallPen
{
public:
    WallPen(QPainter &painter, const Theme &theme) : m_painter(painter), m_theme(theme) {}

    /// One line, shortened where it is too long. Gives its width.
    double line(const QRectF &place, const QString &words, const QFont &font, ColourRole colour,
                Qt::Alignment side = Qt::AlignLeft)
    {
        const QFontMetricsF metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, place.width());
        m_painter.setFont(font);
        m_painter.setPen(m_theme.colour(colour));
        m_painter.drawText(place, int(QStyle::visualAlignment(m_painter.layoutDirection(), side) | Qt::AlignVCenter), shown);
        return metrics.horizontalAdvance(shown);
    }
    void box(const QRectF &place)
    {
        StylePainter::roundedBox(&m_painter, place, corner, m_theme.colour(ColourRole::Surface),
                                 m_theme.colour(ColourRole::Border));
    }

private:
    QPainter &m_painter;
    const Theme &m_theme;
};

/// Letters of that size, or smaller ones where the words are too long, down to `least`.
QFont fittingFont(const QString &words, double width, int size, int least, QFont::Weight weight = QFont::Normal)
{
    while (size > least && QFontMetricsF(paintedFont(size, weight)).horizontalAdvance(words) > width)
        --size;
    return paintedFont(size, weight);
}

} // namespace

DashboardWall::DashboardWall(const DashboardWallServices &services, const Shown &shown, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_services(services),
      m_shown(shown),
      m_view(new DashboardView(services.database, this)),
      m_support(new SupportReportView(services.database, this)),
      m_desk(new SupportFiguresView(services.database, this)),
      m_values(new ValueFiguresView(services.database, this)),
      m_programme(new LoyaltyFiguresView(services.database, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Dashboard of %1", "a shop").arg(services.shopName));
    setAccessibleName(windowTitle());
    setCursor(Qt::BlankCursor);
    connect(m_view, &DashboardView::changed, this, [this] {
        if (m_view->state() == EntityViewBase::State::Loaded)
            m_readAt = m_view->value()->countedBefore.value_or(m_services.formatting.now());
        follow();
    });
    connect(m_support, &SupportReportView::changed, this, &DashboardWall::follow);
    connect(m_desk, &SupportFiguresView::changed, this, &DashboardWall::follow);
    connect(m_values, &ValueFiguresView::changed, this, &DashboardWall::follow);
    connect(m_programme, &LoyaltyFiguresView::changed, this, &DashboardWall::follow);
    if (ValueWords::needsValues(shown.layout))
        m_values->follow();
    if (ValueWords::needsProgramme(shown.layout))
        m_programme->follow();
    connect(&m_again, &QTimer::timeout, this, &DashboardWall::refresh);
    m_again.start(readAgainAfter);
    ask();
}

void DashboardWall::open(QScreen *screen)
{
    if (screen)
        setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
}

void DashboardWall::ask()
{
    const DashboardQuestion question{m_services.formatting.today(), m_shown.period, m_shown.comparedWith, m_shown.slice};
    m_view->show(question);
    m_support->show(supportQuestionOf(question));
    if (m_shown.layout.shownCards().contains(DashboardCard::Support))
        m_desk->show(question);
}

void DashboardWall::refresh()
{
    if (m_view->key().day != m_services.formatting.today())
        return ask(); // a new day has begun
    m_view->refresh();
    m_support->refresh();
    m_desk->refresh();
}

void DashboardWall::follow()
{
    if (m_view->key().day != m_services.formatting.today())
        return ask();
    QStringList words;
    m_dashboard = m_view->value();
    if (m_dashboard) {
        m_dashboard->take(m_values->value(), m_programme->value());
        for (const auto each : m_shown.layout.shownFigures())
            words += tr("%1: %2", "a figure, its value").arg(DashboardTexts::name(each), figure(each).value);
    }
    setAccessibleDescription(words.join(u'\n'));
    update();
}

ShownFigure DashboardWall::figure(DashboardTexts::Figure figure) const
{
    return DashboardFigures::figure(figure, *m_dashboard, m_support->value(), m_services.formatting);
}

QList<PaintedChart> DashboardWall::charts() const
{
    const Dashboard &dashboard = *m_dashboard;
    const Formatting &formatting = m_services.formatting;
    QList<PaintedChart> charts;
    for (const DashboardCard card : m_shown.layout.shownCards()) {
        if (card == DashboardCard::Customers)
            charts += CustomersChart::painted(dashboard.customers.months, formatting);
        else if (card == DashboardCard::Satisfaction)
            charts += SatisfactionChart::painted(dashboard.satisfaction, formatting);
        else if (card == DashboardCard::Rates)
            charts += RatesChart::painted(dashboard.customers.months, formatting);
        else if (card == DashboardCard::Revenue)
            charts += RevenueChart::painted(dashboard.customers.months, dashboard.currency, formatting);
        else if (card == DashboardCard::Values)
            charts += ValueChart::painted(dashboard, formatting);
        else if (card == DashboardCard::Points)
            charts += PointsChart::painted(dashboard, formatting);
        else if (card == DashboardCard::Support && m_desk->value())
            charts += SupportWords::chart(*m_desk->value(), formatting);
    }
    return charts;
}

void DashboardWall::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter, size());
}

void DashboardWall::paintOn(QPainter &painter, const QSizeF &size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(QRectF(QPointF(), size), Theme::of(this).colour(ColourRole::Window));
    const double scale = std::min(size.width() / sheet.width(), size.height() / sheet.height());
    if (scale <= 0)
        return;
    painter.scale(scale, scale);
    QRectF room = QRectF(QPointF(), size / scale).adjusted(margin, margin / 2, -margin, -margin / 2);
    paintHead(painter, {room.left(), room.top(), room.width(), headHeight});
    paintState(painter, {room.left(), room.bottom() - stateHeight, room.width(), stateHeight});
    room.adjust(0, headHeight + gap / 2, 0, -stateHeight - gap / 2);
    if (!m_dashboard)
        return;
    const auto tiles = int(m_shown.layout.shownFigures().size());
    const int rows = std::min((tiles + mostTilesInRow - 1) / mostTilesInRow, mostRowsOfTiles);
    const int columns = rows > 0 ? (tiles + rows - 1) / rows : 1;
    const bool alone = charts().isEmpty();
    const double height = alone ? room.height() : rows * (tileHeight + gap);
    paintTiles(painter, {room.left(), room.top(), room.width(), height}, columns);
    if (!alone)
        paintCharts(painter, room.adjusted(0, height, 0, 0));
}

void DashboardWall::paintHead(QPainter &painter, const QRectF &place) const
{
    WallPen pen(painter, Theme::of(this));
    QString period = tr("Dashboard · %1", "a period").arg(DashboardTexts::period(m_shown.period));
    if (!m_shown.slice.isWhole())
        period = SliceTexts::label(m_shown.slice) + u" · "_s + period;
    const QFont quiet = paintedFont(17);
    const double right = QFontMetricsF(quiet).horizontalAdvance(period) + gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    pen.line(place.adjusted(mirrored ? right : 0, 0, mirrored ? 0 : -right, 0), m_services.shopName,
             paintedFont(28, QFont::Bold), ColourRole::Text);
    pen.line(place, period, quiet, ColourRole::Muted, Qt::AlignRight);
}

// When it was read stands small in a corner; why it could not be read stands there, too.
void DashboardWall::paintState(QPainter &painter, const QRectF &place) const
{
    WallPen pen(painter, Theme::of(this));
    const QFont small = paintedFont(14);
    QString state = tr("Reading…");
    if (m_readAt.ms != 0)
        state = tr("As of %1", "a time").arg(m_services.formatting.time(m_readAt));
    const double width = pen.line(place, state, small, ColourRole::Muted, Qt::AlignRight) + gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF rest = place.adjusted(mirrored ? width : 0, 0, mirrored ? 0 : -width, 0);
    if (m_view->state() == EntityViewBase::State::Failed || m_view->state() == EntityViewBase::State::Gone)
        pen.line(rest, errorText(m_view->error()), small, ColourRole::Red);
    else if (m_support->state() == EntityViewBase::State::Failed)
        pen.line(rest, errorText(m_support->error()), small, ColourRole::Red);
    else if (m_view->value() && m_view->value()->isEmpty())
        pen.line(rest, tr("Figures appear with the first order of a customer."), small, ColourRole::Muted);
    else if (m_view->value())
        pen.line(rest, DashboardTexts::compared(m_view->value()->question, m_services.formatting), small, ColourRole::Muted);
}

void DashboardWall::paintTiles(QPainter &painter, const QRectF &place, int columns) const
{
    const QList<DashboardTexts::Figure> figures = m_shown.layout.shownFigures();
    if (figures.isEmpty())
        return;
    const int rows = int(figures.size() + columns - 1) / columns;
    const double width = (place.width() - (columns - 1) * gap) / columns;
    const double height = place.height() / rows - gap;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int i = 0; i < int(figures.size()); ++i) {
        const int column = mirrored ? columns - 1 - i % columns : i % columns;
        const QPointF at(place.left() + column * (width + gap), place.top() + double(i / columns) * (height + gap));
        paintTile(painter, QRectF(at, QSizeF(width, height)), figures[i]);
    }
}

void DashboardWall::paintTile(QPainter &painter, const QRectF &place, DashboardTexts::Figure figure) const
{
    const Theme &theme = Theme::of(this);
    const ShownFigure shown = this->figure(figure);
    WallPen pen(painter, theme);
    pen.box(place);
    const QRectF inner = place.adjusted(padding, padding / 2, -padding, -padding / 2);
    const auto row = [&inner](double top, double height) {
        return QRectF(inner.left(), inner.top() + top, inner.width(), height);
    };
    const QString name = DashboardTexts::name(figure);
    pen.line(row(0, 26), name, fittingFont(name, inner.width(), 16, smallestWords), ColourRole::Muted);
    const QFont changeFont = paintedFont(16, QFont::DemiBold);
    const double change = shown.change.isEmpty() ? 0 : QFontMetricsF(changeFont).horizontalAdvance(shown.change) + gap / 2;
    const QFont large = fittingFont(shown.value, inner.width() - change, 40, smallestValue, QFont::Bold);
    const double value = pen.line(row(26, 46), shown.value, large, ColourRole::Text) + gap / 2;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    pen.line(row(34, 38).adjusted(mirrored ? 0 : value, 0, mirrored ? -value : 0, 0), shown.change, changeFont, shown.ink());
    const QString detail = shown.details.value(0);
    pen.line(row(74, 20), detail, fittingFont(detail, inner.width(), 13, smallestWords), ColourRole::Muted);
    const QRectF trend(inner.left(), inner.top() + 100, inner.width(), std::max(inner.height() - 104, 10.0));
    const QList<QPointF> points = Sparkline::pointsIn(trend, shown.trend, layoutDirection());
    if (shown.trend.size() < DashboardFigures::fewestForTrend)
        return;
    painter.setPen(QPen(theme.colour(ColourRole::Accent), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(points.constData(), int(points.size()));
}

void DashboardWall::paintCharts(QPainter &painter, const QRectF &place) const
{
    const QList<PaintedChart> shown = charts();
    constexpr int mostInTwoColumns = 4;
    const auto all = int(shown.size());
    const int columns = all == 1 ? 1 : all <= mostInTwoColumns ? 2 : 3;
    const int rows = (all + columns - 1) / columns;
    const double height = (place.height() - (rows - 1) * gap) / rows;
    const Theme &theme = Theme::of(this);
    const ChartLook look{theme, m_services.formatting.locale(), 14};
    WallPen pen(painter, theme);
    for (int i = 0; i < all; ++i) {
        const int row = i / columns;
        const int inRow = std::min(columns, all - row * columns); // the last row may have wider ones
        const double width = (place.width() - (inRow - 1) * gap) / inRow;
        const int column = layoutDirection() == Qt::RightToLeft ? inRow - 1 - i % columns : i % columns;
        const QRectF box(place.left() + column * (width + gap), place.top() + row * (height + gap), width, height);
        pen.box(box);
        const QRectF inner = box.adjusted(padding, padding / 2, -padding, -padding / 2);
        const QRectF title(inner.left(), inner.top(), inner.width(), 28);
        pen.line(title, shown[i].title, paintedFont(18, QFont::DemiBold), ColourRole::Text);
        pen.line(title, shown[i].hint, paintedFont(13), ColourRole::Muted, Qt::AlignRight);
        const QRectF rest = inner.adjusted(0, 34, 0, 0);
        if (shown[i].nothing.isEmpty())
            paintChart(painter, rest, shown[i], look);
        else
            pen.line(rest, shown[i].nothing, paintedFont(16), ColourRole::Muted, Qt::AlignHCenter);
    }
}

void DashboardWall::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace regulars
