// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/figurecell.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace regulars {

using namespace Qt::StringLiterals;

FigureCell::FigureCell(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(name),
      m_value(new TextLabel(u"–"_s, FontRole::Figure, ColourRole::Text, this)),
      m_change(new TextLabel({}, FontRole::SmallStrong, ColourRole::Muted, this)),
      m_detail(new TextLabel({}, FontRole::Small, ColourRole::Muted, this))
{
    auto *title = new TextLabel(name, FontRole::Small, ColourRole::Muted, this);
    title->setElided(true);
    m_change->setElided(true);
    m_detail->setElided(true);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(space::s);
    figures->addWidget(m_value);
    figures->addWidget(m_change, 1, Qt::AlignBottom);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    layout->setSpacing(0);
    layout->addWidget(title);
    layout->addLayout(figures);
    layout->addWidget(m_detail);
    layout->addStretch(1);
    describe();
}

void FigureCell::setValue(const QString &value, Tone tone)
{
    m_value->setText(value);
    m_value->setColourRole(tone == Tone::Danger ? ColourRole::Red : ColourRole::Text);
    describe();
}

QString FigureCell::value() const
{
    return m_value->text();
}

void FigureCell::setChange(const QString &change, Tone tone)
{
    m_change->setText(change);
    m_change->setColourRole(tone == Tone::Good     ? ColourRole::Green
                            : tone == Tone::Danger ? ColourRole::Red
                                                   : ColourRole::Muted);
    describe();
}

QString FigureCell::change() const
{
    return m_change->text();
}

void FigureCell::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    describe();
}

QString FigureCell::detail() const
{
    return m_detail->text();
}

void FigureCell::setOpens(bool opens)
{
    m_opens = opens;
    setFocusPolicy(opens ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FigureCell::describe()
{
    QStringList parts{m_value->text(), m_change->text(), m_detail->text()};
    parts.removeAll(QString());
    setAccessibleName(tr("%1: %2", "a figure, its value").arg(m_name, parts.join(u", "_s)));
}

void FigureCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_opens && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT opened();
    else
        QWidget::mouseReleaseEvent(event);
}

void FigureCell::keyPressEvent(QKeyEvent *event)
{
    if (m_opens && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space))
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void FigureCell::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureCell::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void FigureCell::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    StylePainter::roundedBox(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, Qt::transparent,
                             Theme::of(this).colour(ColourRole::Accent), extent::focusRing);
}

} // namespace regulars
