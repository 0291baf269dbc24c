// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/dashboardtile.h"

#include "ui/base/metrics.h"
#include "ui/base/sparkline.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

namespace regulars {

namespace {

constexpr qsizetype fewestForTrend = 3;

} // namespace

DashboardTile::DashboardTile(const QString &name, QWidget *parent)
    : FigureTile(name, {}, parent), m_trend(new Sparkline(this))
{
    body()->setContentsMargins(space::m, space::m, space::m, space::m);
    body()->addWidget(m_trend);
    m_trend->hide();
}

void DashboardTile::setTrend(const QList<double> &values)
{
    const bool isTrend = values.size() >= fewestForTrend;
    m_trend->setValues(isTrend ? values : QList<double>());
    m_trend->setVisible(isTrend);
}

void DashboardTile::setChoices(const QList<Choice> &choices)
{
    m_choices = choices;
    prepareMenu();
}

void DashboardTile::setLink(const QString &text)
{
    m_link = text;
    prepareMenu();
}

void DashboardTile::prepareMenu()
{
    const bool opens = !m_choices.isEmpty() || !m_link.isEmpty();
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (opens && !m_menu) {
        m_menu = new QMenu(this);
    } else if (!opens) {
        delete m_menu;
        m_menu = nullptr;
    }
}

void DashboardTile::open()
{
    if (!m_menu)
        return;
    m_menu->clear(); // as the figures are now; while it is open it stays as it is
    for (const Choice &choice : std::as_const(m_choices))
        connect(m_menu->addAction(choice.text), &QAction::triggered, this,
                [this, people = choice.people] { Q_EMIT peopleRequested(people); });
    if (!m_link.isEmpty())
        connect(m_menu->addAction(m_link), &QAction::triggered, this, &DashboardTile::linkRequested);
    m_menu->popup(mapToGlobal(QPoint(0, height() + space::xs)));
    m_menu->setActiveAction(m_menu->actions().constFirst());
}

void DashboardTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        open();
    else
        FigureTile::mouseReleaseEvent(event);
}

void DashboardTile::keyPressEvent(QKeyEvent *event)
{
    if (m_menu && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        open();
    else
        FigureTile::keyPressEvent(event);
}

void DashboardTile::focusInEvent(QFocusEvent *event)
{
    FigureTile::focusInEvent(event);
    update();
}

void DashboardTile::focusOutEvent(QFocusEvent *event)
{
    FigureTile::focusOutEvent(event);
    update();
}

void DashboardTile::paintEvent(QPaintEvent *event)
{
    FigureTile::paintEvent(event);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    StylePainter::roundedBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, Qt::transparent,
                             Theme::of(this).colour(ColourRole::Accent), extent::focusRing);
}

} // namespace regulars
