// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/card.h"

#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/textlabel.h"
#include "ui/base/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

namespace regulars {

namespace {

constexpr int wholeRoom = 1000; ///< a hint takes what there is; without one the widgets still stand at the end

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_body(new QVBoxLayout(this)),
      m_header(new QWidget(this)),
      m_headerLayout(new QHBoxLayout(m_header)),
      m_title(new TextLabel({}, FontRole::CardTitle, ColourRole::Text, m_header)),
      m_hint(new TextLabel({}, FontRole::Body, ColourRole::Muted, m_header))
{
    m_body->setContentsMargins(space::l, space::l, space::l, space::l);
    m_body->setSpacing(space::m);
    m_headerLayout->setContentsMargins(0, 0, 0, 0);
    m_headerLayout->setSpacing(space::s);
    m_headerLayout->addWidget(m_title);
    m_headerLayout->addWidget(m_hint, wholeRoom);
    m_headerLayout->addStretch(1);
    m_body->addWidget(m_header);
    m_header->hide();
    m_hint->setElided(true); // it never makes a card wider than its content
    m_hint->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_header->setVisible(!title.isEmpty());
}

void Card::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_headerLayout->addWidget(widget);
    m_header->show();
}

void Card::fitTitle(int room)
{
    const int title = m_title->sizeHint().width() + m_headerLayout->spacing();
    const int rest = m_headerLayout->minimumSize().width() - (m_title->isHidden() ? 0 : title);
    m_title->setHidden(rest + title > room);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    StylePainter::roundedBox(&painter, rect(), radius::card, theme.colour(ColourRole::Surface),
                             theme.colour(ColourRole::Border));
}

Separator::Separator(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).colour(ColourRole::Border));
}

} // namespace regulars
