// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/loyaltymapchart.h"

#include "core/reports/share.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/plural.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"
#include "ui/prediction/loyaltymaptexts.h"
#include "ui/reports/reporttexts.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int scores = mostLoyalty + 1;
constexpr int axisRoom = 22; ///< pixels for the words beside and below the map
constexpr int stripHeight = 34;
constexpr int gap = 2;
constexpr double dotRadius = 3.5;
constexpr double palest = 0.18;
constexpr double darkest = 0.85;

ColourRole softOf(LoyaltyQuadrant quadrant)
{
    switch (quadrant) {
    case LoyaltyQuadrant::Loyal:
        return ColourRole::GreenSoft;
    case LoyaltyQuadrant::Habitual:
        return ColourRole::AmberSoft;
    case LoyaltyQuadrant::Fond:
        return ColourRole::BlueSoft;
    case LoyaltyQuadrant::Leaving:
        return ColourRole::RedSoft;
    case LoyaltyQuadrant::Unknown:
        return ColourRole::SurfaceAlt;
    }
    return ColourRole::SurfaceAlt;
}

ColourRole inkOf(LoyaltyQuadrant quadrant)
{
    switch (quadrant) {
    case LoyaltyQuadrant::Loyal:
        return ColourRole::Green;
    case LoyaltyQuadrant::Habitual:
        return ColourRole::Amber;
    case LoyaltyQuadrant::Fond:
        return ColourRole::Blue;
    case LoyaltyQuadrant::Leaving:
        return ColourRole::Red;
    case LoyaltyQuadrant::Unknown:
        return ColourRole::Muted;
    }
    return ColourRole::Muted;
}

/// Where the arrow key leads from there.
LoyaltyQuadrant beside(LoyaltyQuadrant from, int key)
{
    const bool fond = from == LoyaltyQuadrant::Loyal || from == LoyaltyQuadrant::Fond;
    const bool regular = from == LoyaltyQuadrant::Loyal || from == LoyaltyQuadrant::Habitual;
    if (from == LoyaltyQuadrant::Unknown)
        return key == Qt::Key_Up ? LoyaltyQuadrant::Leaving : from;
    switch (key) {
    case Qt::Key_Left:
        return fond ? LoyaltyQuadrant::Fond : LoyaltyQuadrant::Leaving;
    case Qt::Key_Right:
        return fond ? LoyaltyQuadrant::Loyal : LoyaltyQuadrant::Habitual;
    case Qt::Key_Up:
        return regular ? LoyaltyQuadrant::Loyal : LoyaltyQuadrant::Fond;
    case Qt::Key_Down:
        if (!fond)
            return LoyaltyQuadrant::Unknown;
        return regular ? LoyaltyQuadrant::Habitual : LoyaltyQuadrant::Leaving;
    default:
        return from;
    }
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

/// The square that a score lies in, from 0 on; the last score lies in the last but one.
int squareOf(int score)
{
    return std::min(score, mostLoyalty - 1) / LoyaltyMapChart::squareScores;
}

} // namespace

LoyaltyMapChart::LoyaltyMapChart(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    setObjectName(u"loyalty_map"_s);
    setAccessibleName(tr("Loyalty map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LoyaltyMapChart::setPoints(const std::vector<LoyaltyPoint> &points)
{
    m_points = points;
    m_customers = {};
    m_all = 0;
    for (const LoyaltyPoint &point : points) {
        m_customers[static_cast<size_t>(loyaltyQuadrantOf(point.behaviour, point.emotion))] += point.customers;
        m_all += point.customers;
    }
    setAccessibleDescription(said(m_current));
    update();
}

QRect LoyaltyMapChart::mapArea() const
{
    return rect().adjusted(axisRoom, 0, 0, -(axisRoom + stripHeight + gap));
}

/// The middle of a place; scores have 101 columns and rows side by side.
QPointF LoyaltyMapChart::placeOf(int behaviour, int emotion) const
{
    const QRectF map = mapArea();
    return {map.left() + map.width() * (behaviour + 0.5) / scores, map.bottom() - map.height() * (emotion + 0.5) / scores};
}

QRect LoyaltyMapChart::areaOf(LoyaltyQuadrant quadrant) const
{
    const QRect map = mapArea();
    if (quadrant == LoyaltyQuadrant::Unknown)
        return {map.left(), height() - stripHeight, map.width(), stripHeight};
    const int middle = map.left() + map.width() * regularBehaviour / scores;
    const int level = map.top() + map.height() * (scores - fondEmotion) / scores;
    const bool regular = quadrant == LoyaltyQuadrant::Loyal || quadrant == LoyaltyQuadrant::Habitual;
    const bool fond = quadrant == LoyaltyQuadrant::Loyal || quadrant == LoyaltyQuadrant::Fond;
    const QPoint from(regular ? middle + gap : map.left(), fond ? map.top() : level + gap);
    const QPoint until(regular ? map.right() : middle - 1, fond ? level - 1 : map.bottom());
    return {from, until};
}

std::optional<LoyaltyQuadrant> LoyaltyMapChart::quadrantAt(const QPoint &position) const
{
    for (int i = 0; i < loyaltyQuadrantCount; ++i) {
        if (areaOf(loyaltyQuadrantAt(i)).contains(position))
            return loyaltyQuadrantAt(i);
    }
    return std::nullopt;
}

QString LoyaltyMapChart::said(LoyaltyQuadrant quadrant) const
{
    const qint64 customers = customersIn(quadrant);
    const QString share = ReportTexts::share({customers, m_all}, m_formatting);
    return tr("%1: %Ln customer(s), %2", "a part of the map, a share", pluralCount(customers))
               .arg(LoyaltyMapTexts::quadrant(quadrant), share) +
           u'\n' + LoyaltyMapTexts::hint(quadrant);
}

QString LoyaltyMapChart::squareSaid(const QPoint &position) const
{
    const QRectF map = mapArea();
    const int behaviour = squareOf(static_cast<int>((position.x() - map.left()) * scores / map.width()));
    const int emotion = squareOf(static_cast<int>((map.bottom() - position.y()) * scores / map.height()));
    qint64 customers = 0;
    for (const LoyaltyPoint &point : m_points) {
        if (point.emotion && squareOf(point.behaviour) == behaviour && squareOf(*point.emotion) == emotion)
            customers += point.customers;
    }
    const auto range = [&](int square) {
        const int from = square * squareScores;
        const int until = from + squareScores >= mostLoyalty ? mostLoyalty : from + squareScores - 1;
        return tr("%1–%2", "from one score to another").arg(m_formatting.number(from), m_formatting.number(until));
    };
    return tr("Here: %Ln customer(s) with behaviour %1 and feelings %2", "", pluralCount(customers))
        .arg(range(behaviour), range(emotion));
}

QString LoyaltyMapChart::tipAt(const QPoint &position) const
{
    const auto quadrant = quadrantAt(position);
    if (!quadrant)
        return {};
    if (*quadrant == LoyaltyQuadrant::Unknown)
        return said(*quadrant);
    return said(*quadrant) + u'\n' + squareSaid(position);
}

bool LoyaltyMapChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = tipAt(help->pos());
        tip.isEmpty() ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void LoyaltyMapChart::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAreas(painter, theme);
    const qint64 placed = m_all - customersIn(LoyaltyQuadrant::Unknown);
    if (placed <= mostDots)
        paintDots(painter, theme);
    else
        paintSquares(painter, theme);
    paintNames(painter, theme);
    paintAxes(painter, theme);
}

void LoyaltyMapChart::paintAreas(QPainter &painter, const Theme &theme) const
{
    for (int i = 0; i < loyaltyQuadrantCount; ++i) {
        const LoyaltyQuadrant quadrant = loyaltyQuadrantAt(i);
        const bool current = hasFocus() && quadrant == m_current;
        StylePainter::roundedBox(&painter, areaOf(quadrant), radius::chip / 2.0, theme.colour(softOf(quadrant)),
                                 current ? theme.colour(ColourRole::Text) : QColor(Qt::transparent),
                                 current ? extent::focusRing : 1);
    }
}

void LoyaltyMapChart::paintNames(QPainter &painter, const Theme &theme) const
{
    for (int i = 0; i < loyaltyQuadrantCount; ++i) {
        const LoyaltyQuadrant quadrant = loyaltyQuadrantAt(i);
        const QRect area = areaOf(quadrant).adjusted(space::s, space::xs, -space::s, -space::xs);
        const bool strip = quadrant == LoyaltyQuadrant::Unknown;
        painter.setPen(theme.readable(inkOf(quadrant), softOf(quadrant)));
        painter.setFont(theme.font(FontRole::SmallStrong));
        const int place = strip ? int(Qt::AlignVCenter) : int(Qt::AlignTop);
        // The squares beneath must not swallow the words.
        const auto write = [&](int align, const QString &text) {
            const QRect box = painter.boundingRect(area, align | place, text);
            painter.fillRect(box.adjusted(-space::xs, 0, space::xs, 0), theme.colour(softOf(quadrant)));
            painter.drawText(area, align | place, text);
        };
        write(Qt::AlignLeft, LoyaltyMapTexts::quadrant(quadrant));
        write(Qt::AlignRight, m_formatting.number(customersIn(quadrant)));
    }
}

void LoyaltyMapChart::paintDots(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (const LoyaltyPoint &point : m_points) {
        if (!point.emotion)
            continue;
        QColor colour = theme.colour(inkOf(loyaltyQuadrantOf(point.behaviour, point.emotion)));
        colour.setAlphaF(0.75F);
        painter.setBrush(colour);
        // As many customers, as much of the surface.
        const double size = dotRadius * std::sqrt(static_cast<double>(point.customers));
        painter.drawEllipse(placeOf(point.behaviour, *point.emotion), size, size);
    }
    painter.setBrush(Qt::NoBrush);
}

void LoyaltyMapChart::paintSquares(QPainter &painter, const Theme &theme) const
{
    std::map<std::pair<int, int>, qint64> squares;
    qint64 most = 1;
    for (const LoyaltyPoint &point : m_points) {
        if (point.emotion)
            most = std::max(most, squares[{squareOf(point.behaviour), squareOf(*point.emotion)}] += point.customers);
    }
    for (const auto &[square, customers] : squares) {
        const int behaviour = square.first * squareScores;
        const int emotion = square.second * squareScores;
        const LoyaltyQuadrant quadrant = loyaltyQuadrantOf(behaviour, emotion + 1);
        // Few beside very many are still to be seen.
        const double strength = std::sqrt(static_cast<double>(customers) / static_cast<double>(most));
        QColor colour = theme.colour(inkOf(quadrant));
        colour.setAlphaF(static_cast<float>(palest + (darkest - palest) * strength));
        const QPointF low = placeOf(behaviour, emotion);
        const QPointF high = placeOf(behaviour + squareScores - 1, emotion + squareScores - 1);
        const QRectF box = QRectF(low, high).normalized();
        painter.fillRect(box.adjusted(-1, -1, 1, 1), colour);
    }
}

void LoyaltyMapChart::paintAxes(QPainter &painter, const Theme &theme) const
{
    painter.setPen(theme.colour(ColourRole::Muted));
    painter.setFont(theme.font(FontRole::Small));
    const QRect map = mapArea();
    const QRect below(map.left(), map.bottom() + 1, map.width(), axisRoom);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter, tr("buy rarely"));
    painter.drawText(below, Qt::AlignRight | Qt::AlignVCenter, tr("buy like regulars"));
    painter.save();
    painter.translate(0, map.bottom());
    painter.rotate(-90);
    // A few pixels from both ends, or the edge of the widget would cut the last letter.
    const QRect side(space::xs, 0, map.height() - 2 * space::xs, axisRoom);
    painter.drawText(side, Qt::AlignLeft | Qt::AlignVCenter, tr("not fond of the shop"));
    painter.drawText(side, Qt::AlignRight | Qt::AlignVCenter, tr("fond of it"));
    painter.restore();
}

void LoyaltyMapChart::setCurrent(LoyaltyQuadrant quadrant)
{
    m_current = quadrant;
    setAccessibleDescription(said(quadrant));
    update();
}

void LoyaltyMapChart::open(LoyaltyQuadrant quadrant)
{
    if (customersIn(quadrant) > 0)
        Q_EMIT opened(quadrant);
}

void LoyaltyMapChart::keyPressEvent(QKeyEvent *event)
{
    if (isArrow(event->key())) {
        setCurrent(beside(m_current, event->key()));
        QToolTip::showText(mapToGlobal(areaOf(m_current).center()), said(m_current), this);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        open(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LoyaltyMapChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto quadrant = quadrantAt(event->position().toPoint());
    setCursor(quadrant && customersIn(*quadrant) > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void LoyaltyMapChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto quadrant = quadrantAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !quadrant)
        return;
    setCurrent(*quadrant);
    open(*quadrant);
}

void LoyaltyMapChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void LoyaltyMapChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace regulars
